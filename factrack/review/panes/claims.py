"""The list of claims: a view over a window of the ledger, as quick for 100,000 claims as for ten."""

from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.strip import Strip

from factrack.fitting import fit
from factrack.ledger import Claim, claim_text
from factrack.reports import short_day, short_speaker, speaker_mark
from factrack.review.commands.command import Where, bindings
from factrack.review.commands.review import REVIEW
from factrack.review.messages import CommandAsked, EdgeDragged, ReadingFailed, RowChosen
from factrack.review.panes.lines import LinesPane
from factrack.review.state import ReviewState
from factrack.review.statuses import status_words
from factrack.review.tones import STATUS_TONES, Line, Piece, Tone

_MARK, _STATUS, _DAY = 2, 11, 12
_ROOM_FOR_DAY = 64
"""Below this many cells the day is left out, so that speaker and quote keep their room."""


class ClaimsPane(LinesPane):
    """The claims that the filter lets through, one a line, with the cursor and the selection."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(REVIEW, Where.CLAIMS)]

    def __init__(self, state: ReviewState) -> None:
        super().__init__(id="claims", classes="-shown")
        self._state = state
        self._cursor = 0
        self.is_above = False
        """Whether the texts are below the list, and not beside it."""
        self.is_alone = False
        """Whether the list has all the room when it is seen, and no edge to the texts."""
        self.border_title = "1 Claims"

    def show_all(self) -> None:
        """Draw the list anew."""
        self.set_length(len(self._state.index))
        self.show_cursor()
        self.refresh()

    def show_cursor(self) -> None:
        """Draw the cursor where it is now, and scroll to where it can be seen."""
        row = self._state.row
        for changed in {self._cursor, row}:
            self.refresh_line(changed)
        self._cursor = row
        self.keep_in_sight(row)

    def render_line(self, y: int) -> Strip:
        """Draw one row."""
        row = self.scroll_offset.y + y
        if row >= len(self._state.index):
            return self.draw(self._nothing(row))
        return self.draw(self._pieces(row), is_cursor=row == self._state.row)

    def _nothing(self, row: int) -> Line:
        """Return what stands in the place of a row that there is not."""
        state = self._state
        if row > 0 or len(state.index) or not state.is_complete:
            return ()
        what = "No claim is let through by this filter." if state.total else "There are no claims yet: ingest articles."
        return ((f"  {what}", Tone.QUIET),)

    def _pieces(self, row: int) -> Line:
        claim = self._claim(row)
        is_selected = self._state.index.ids[row] in self._state.selected
        mark: Piece = ("▌" if is_selected else " ", Tone.SELECTED)
        width = self.columns - _MARK
        if claim is None:
            return mark, (" " + fit("this claim cannot be shown", width), Tone.QUIET)
        return (mark, (_called_for(claim), Tone.CUE), *self._cells(claim, width))

    def _claim(self, row: int) -> Claim | None:
        try:
            return self._state.claim_at(row)
        except Exception as error:
            # An error while drawing would end the program.
            self.post_message(ReadingFailed(error))
            return None

    def _cells(self, claim: Claim, width: int) -> Line:
        day = _DAY if width >= _ROOM_FOR_DAY else 0
        speaker = max(8, min(26, (width - _STATUS - day) // 3))
        quote = width - _STATUS - day - speaker
        return (
            (fit(status_words(claim.status), _STATUS), STATUS_TONES[claim.status]),
            (fit(short_speaker(claim), speaker - 2, mark=speaker_mark(claim)) + "  ", Tone.TEXT),
            (fit(short_day(claim), day), Tone.QUIET),
            (fit(claim_text(claim), quote), Tone.TEXT),
        )

    def on_resize(self) -> None:
        """Keep the cursor in sight."""
        self.show_all()

    def on_click(self, event: events.Click) -> None:
        """Put the cursor on the row that was clicked; twice enlarges."""
        offset = event.get_content_offset(self)
        if offset is None or self.scroll_offset.y + offset.y >= len(self._state.index):
            return
        self.post_message(RowChosen(self.scroll_offset.y + offset.y, extend=event.shift))
        if event.chain == 2:
            self.post_message(CommandAsked("enlarge"))

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Take hold of the edge to the texts: the right one, or the lower one where they are below."""
        at, last = (event.y, self.outer_size.height) if self.is_above else (event.x, self.outer_size.width)
        if at == last - 1 and not self.is_alone:
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Drag the edge."""
        if self.app.mouse_captured is self:
            self.post_message(EdgeDragged(event.screen_x, event.screen_y))

    def on_mouse_up(self) -> None:
        """Let the edge go."""
        self.release_mouse()


def _called_for(claim: Claim) -> str:
    """Return the mark of a claim that somebody has to look at again: reviewers disagree, or one asks for another."""
    return "!" if claim.disagree else "?" if claim.second_opinion else " "
