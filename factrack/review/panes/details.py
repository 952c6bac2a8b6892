"""The details: all that is known of the claim under the cursor, and how it is known."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from factrack.ledger import ArticleText, ClaimDetail
from factrack.review.commands.command import Where, bindings
from factrack.review.commands.review import REVIEW
from factrack.review.describing import describe
from factrack.review.text import plain


class DetailsPane(VerticalScroll, can_focus=True):
    """Speaker, date, appearances, evidence, note, history of a claim; it follows the cursor."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(REVIEW, Where.TEXTS)]
    DEFAULT_CSS = """
    DetailsPane { scrollbar-size-vertical: 1; padding: 0 1; }
    DetailsPane > Static { width: 1fr; height: auto; }
    """

    def __init__(self) -> None:
        super().__init__(id="details")
        self.border_title = "3 Details"

    def compose(self) -> ComposeResult:
        """Lay out the one text that the pane shows."""
        yield Static(id="details-text")

    def show(self, detail: ClaimDetail | None, article: ArticleText | None, appearance: int) -> None:
        """Show a claim; `article` is the one of its appearance with this number."""
        text = self.query_one("#details-text", Static)
        if detail is None:
            text.update(plain("No claim is under the cursor."))
        else:
            text.update(Content("\n").join(describe(detail, article, appearance)))
        self.scroll_home(animate=False)
