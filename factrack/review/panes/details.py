"""The details: all that is known of the claim under the cursor, and how it is known."""

from functools import partial
from typing import ClassVar

from textual.binding import BindingType

from factrack.review.commands.command import Where, bindings
from factrack.review.commands.review import REVIEW
from factrack.review.describing import Described, describe
from factrack.review.panes.lines import TextPane
from factrack.review.text import line


class DetailsPane(TextPane):
    """Speaker, date, appearances, evidence, note, history of a claim; it follows the cursor."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(REVIEW, Where.TEXTS)]

    def __init__(self) -> None:
        super().__init__(id="details")
        self._claim: int | None = None
        self.border_title = "3 Details"

    def show(self, described: Described | None) -> None:
        """Show a claim, from the top where it is another one than before."""
        self.show_text(partial(describe, described) if described else lambda _: ())
        claim = described.detail.claim.id if described else None
        if claim != self._claim:
            self._claim = claim
            self.border_title = line("3 Details" if claim is None else f"3 Details · claim {claim}")
            self.begin_with(0)
