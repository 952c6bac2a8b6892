"""The line that says how far something long is."""

from threading import Event

from textual.content import Content
from textual.widgets import Static

from factrack.review.text import line

_BAR = 20


class ProgressLine(Static):
    """A line above the keys; it is seen only while there is something to say."""

    DEFAULT_CSS = """
    ProgressLine { height: 1; padding: 0 1; background: $panel; display: none; text-wrap: nowrap; }
    ProgressLine.-shown { display: block; }
    """

    def __init__(self) -> None:
        super().__init__(id="progress")
        self._stopping: Event | None = None

    @property
    def is_running(self) -> bool:
        """Whether something goes on."""
        return self._stopping is not None

    def begin(self, about: str) -> Event:
        """Say that something begins; the event is set when it is to stop, which it is asked to do now and then."""
        self._stopping = Event()
        self.add_class("-shown")
        self.update(line(about))
        return self._stopping

    def show(self, done: int, total: int | None, about: str) -> None:
        """Say that `done` of `total` (None where that is not known) are done, and what was last."""
        self.update(Content("  ").join([self._bar(done, total), line(about)]))

    def stop(self) -> None:
        """Have it stop as soon as it can."""
        if self._stopping:
            self._stopping.set()

    def end(self) -> None:
        """Say nothing any more."""
        self._stopping = None
        self.remove_class("-shown")

    def on_unmount(self) -> None:
        """Nothing goes on behind a screen that is gone."""
        self.stop()

    def _bar(self, done: int, total: int | None) -> Content:
        if not total:
            return Content.styled(f"{done:,} read", "bold")
        filled = round(_BAR * done / total)
        bar = Content.styled("━" * filled, "$text-success") + Content.styled("━" * (_BAR - filled), "$dim")
        return bar + Content.styled(f" {done:,} of {total:,}", "bold")
