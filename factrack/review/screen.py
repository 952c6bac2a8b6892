"""The review screen: claims, article and details, and what keeps them in step."""

import asyncio
from dataclasses import replace
from functools import partial
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.reactive import Reactive
from textual.screen import Screen
from textual.widget import Widget

from factrack.errors import FactrackError
from factrack.ledger import ClaimFilter, StaleView, format_query, parse_query
from factrack.review.commands.command import Command, bindings
from factrack.review.commands.review import REVIEW
from factrack.review.commands.running import CommandScreen
from factrack.review.commands.selecting import extend_to
from factrack.review.describing import Described, place_text
from factrack.review.loading import Loaded, load, load_first
from factrack.review.messages import (
    CommandAsked,
    EdgeDragged,
    FilterLeft,
    FilterTyped,
    ReadingFailed,
    RowChosen,
    StatusChosen,
)
from factrack.review.panes.area import MOST_MORE, PanesArea
from factrack.review.panes.article import ArticlePane
from factrack.review.panes.claims import ClaimsPane
from factrack.review.panes.details import DetailsPane
from factrack.review.panes.filter_bar import FilterBar
from factrack.review.panes.header import Header
from factrack.review.panes.keys import KeysBar
from factrack.review.panes.lines import LinesPane
from factrack.review.panes.progress import ProgressLine
from factrack.review.reading_ahead import ReadingAhead
from factrack.review.remembering import resume
from factrack.review.state import ReviewState
from factrack.review.words import problem_text
from factrack.settings import Session, saved_filters

LOOK_EVERY = 2.0  # seconds between looks whether somebody else changed the ledger
_TYPING = 0.08  # seconds after a key in which the next one is waited for


class ReviewScreen(CommandScreen):
    """Shows the state; the commands change it and then ask for what is to be shown anew."""

    TABLE: ClassVar[tuple[Command, ...]] = REVIEW
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(REVIEW)]
    AUTO_FOCUS = "#claims"
    # Who has the focus draws itself; nothing else of the screen looks different for that.
    focused: Reactive[Widget | None] = Reactive(None, repaint=False)

    def __init__(self, state: ReviewState, session: Session | None = None) -> None:
        super().__init__()
        self.state: ReviewState = state
        self._session = session
        self.waiting: set[int] = set()
        """The claims of which a mark waits until another program has written."""
        self.header = Header(state)
        self.keys = KeysBar()
        self.filter_bar = FilterBar()
        self.claims = ClaimsPane(state)
        self.article = ArticlePane()
        self.details = DetailsPane()
        self.panes: tuple[LinesPane, ...] = (self.claims, self.article, self.details)
        self.area = PanesArea(self.claims, self.article, self.details)
        self.progress = ProgressLine()
        self._wanted = self._before_typing = state.claims
        self._is_behind = False
        self._ahead = ReadingAhead(self)

    def compose(self) -> ComposeResult:
        """Lay out header, filter, panes and keys."""
        yield self.header
        yield self.filter_bar
        yield self.area
        yield self.progress
        yield self.keys

    def on_mount(self) -> None:
        """List the claims, and keep an eye on the ledger."""
        self.bindings_updated_signal.subscribe(self, self._show_keys)
        self.load(self.state.claims)
        self.set_interval(LOOK_EVERY, self._look)

    # What is listed

    def load(self, claims: ClaimFilter, *, after: float = 0.0) -> None:
        """List the claims of a filter: the first of them at once, the others as soon as they are read.

        Only the last of several filters counts: what is read for one before is dropped. One that comes within `after`
        seconds keeps this one from being read at all.
        """
        self._wanted = claims
        # Made only when it begins: what is dropped before is no coroutine that nobody awaited.
        work = partial(self._load_safely, claims, after)
        self.run_worker(work, group="load", exclusive=True, exit_on_error=False)  # type: ignore[arg-type]

    def filter(self, claims: ClaimFilter, *, after: float = 0.0) -> None:
        """List the claims of another filter."""
        self.state.kept.clear()
        self.load(claims, after=after)

    def reload(self) -> None:
        """Read everything that is listed anew."""
        self.state.forget()
        self.load(self.state.claims)

    async def _load_safely(self, claims: ClaimFilter, after: float) -> None:
        await self._finish(self._load(claims, after))

    async def _load(self, claims: ClaimFilter, after: float) -> None:
        ledger = self.state.ledger
        await asyncio.sleep(after)
        if claims != self.state.claims or not self.state.is_complete:
            self._take_in(await self.in_thread(partial(load_first, ledger, claims)))
        self._take_in(await self.in_thread(partial(load, ledger, claims, tuple(self.state.kept))))
        if self._session:
            resume(self, self._session)
            self._session = None

    def _take_in(self, loaded: Loaded) -> None:
        self.state.take_in(loaded)
        self.show_everything()

    def look_for_changes(self) -> None:
        """List the claims anew where another program has changed the ledger."""
        if self.state.is_outdated():
            self.state.forget()
            self.load(self.state.claims)

    def _look(self) -> None:
        if self.is_current:  # not below a dialog that says that looking failed
            self.attempt(self.look_for_changes)

    def show_error(self, error: Exception) -> None:
        """Say what went wrong; where somebody else decided meanwhile, show that, too."""
        if isinstance(error, StaleView):
            self.look_for_changes()
        super().show_error(error)

    # What is shown

    def show_everything(self) -> None:
        """Draw all of the state anew."""
        self.show_current()
        self.header.refresh()
        self.filter_bar.show(format_query(self.state.claims))
        self.show_claims()

    def show_claims(self) -> None:
        """Draw the list anew."""
        self.claims.show_all()
        self.filter_bar.show_place(self.state.row, self.state)

    def show_current(self) -> None:
        """Show the claim under the cursor in the other panes, once the keys that wait already have moved it.

        Asked for before anything else is drawn anew, it is painted at once with that, and not a frame later.
        """
        if not self._is_behind:
            self._is_behind = True
            self.claims.call_later(self.attempt, self._show_current)

    def _show_current(self) -> None:
        self._is_behind = False
        state = self.state
        detail = state.detail()
        if detail is None or not detail.appearances:
            self.article.show(None, None, "")
            self.details.show(Described(detail) if detail else None)
            return
        number = state.shown_of(detail)
        shown = detail.appearances[number]
        article = state.article(shown.article_id)
        self.article.show(article, shown, place_text(shown, number, len(detail.appearances)))
        self.details.show(Described(detail, state.wordings(), number, article))
        self._ahead.start()

    def _show_keys(self, _: Screen[None]) -> None:
        self.keys.show(self.footer_keys())

    # What commands ask for

    def go_to(self, row: int) -> None:
        """Put the cursor on a row."""
        self.state.go_to(row)
        self.show_current()
        self.claims.show_cursor()
        self.filter_bar.show_place(self.state.row, self.state)

    @property
    def reading_pane(self) -> ArticlePane | DetailsPane:
        """The text that the keys scroll."""
        return self.details if self.details.has_focus else self.article

    @property
    def is_enlarged(self) -> bool:
        """Whether one pane has the whole screen."""
        return self.area.is_enlarged

    def enlarge(self, enlarged: bool) -> None:
        """Give the focused pane the whole screen, or all panes their room again."""
        self.area.enlarge(enlarged)

    def focus_pane(self, pane: LinesPane) -> None:
        """Go to a pane; where there is room for one only, it is that one."""
        has_room_for_one = self.area.has_room_for_one
        self.query_one("#reading").set_class(pane is not self.claims, "-shown", update=has_room_for_one)
        # What looks different is drawn in one frame only where it asks for that before the focus is given to the pane.
        self.keys.refresh()
        for other in self.panes:
            other.set_class(other is pane, "-shown", update=has_room_for_one)
            other.has_focus = other is pane
        self.set_focus(pane, scroll_visible=False)
        self._show_keys(self)

    def focus_next_pane(self, step: int) -> None:
        """Go to the pane behind the focused one, or before it."""
        place = next((number for number, pane in enumerate(self.panes) if pane.has_focus), 0)
        self.focus_pane(self.panes[(place + step) % len(self.panes)])

    def move_split(self, step: int) -> None:
        """Give the list so many percent more of the screen."""
        self.state.split = max(-MOST_MORE, min(MOST_MORE, self.state.split + step))
        self.area.give_list(self.state.split)

    def type_filter(self) -> None:
        """Let the filter be typed."""
        self._before_typing = self.state.claims
        self.filter_bar.type(format_query(self.state.claims))

    # What panes say

    @on(FilterTyped)
    def _filter_typed(self, message: FilterTyped) -> None:
        try:
            claims = parse_query(message.text, saved_filters())
        except FactrackError as error:
            self.filter_bar.show_problem(problem_text(error))
            if self._wanted != self._before_typing:  # what was typed on the way here is no filter that anybody meant
                self.load(self._before_typing, after=_TYPING)
            return
        self.filter_bar.show_problem("")
        if claims != self._wanted:
            self.filter(claims, after=0.0 if message.final else _TYPING)
        if message.final:
            self._leave_filter()

    @on(FilterLeft)
    def _filter_left(self) -> None:
        if self._wanted != self._before_typing:
            self.load(self._before_typing)
        self._leave_filter()

    def _leave_filter(self) -> None:
        self.filter_bar.stop_typing()
        self.focus_pane(self.claims)

    @on(RowChosen)
    def _row_chosen(self, message: RowChosen) -> None:
        if message.extend:
            extend_to(self, message.row)
            self.show_current()
        else:
            self.go_to(message.row)

    @on(EdgeDragged)
    def _edge_dragged(self, message: EdgeDragged) -> None:
        self.move_split(self.area.split_at(message.x, message.y) - self.state.split)

    @on(ReadingFailed)
    def _reading_failed(self, message: ReadingFailed) -> None:
        self.show_error(message.error)

    @on(StatusChosen)
    def _status_chosen(self, message: StatusChosen) -> None:
        status = None if message.status is self.state.claims.status else message.status
        self.load(replace(self.state.claims, status=status))

    @on(CommandAsked)
    def _command_asked(self, message: CommandAsked) -> None:
        self.action_command(message.command_id)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Remember the pane that was clicked."""
        if isinstance(event.widget, LinesPane) and not event.widget.has_class("-shown"):
            self.focus_pane(event.widget)
