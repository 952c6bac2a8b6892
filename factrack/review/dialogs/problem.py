"""The line of a dialog that says what is wrong with what was given; there is no room for it until something is."""

from textual.widgets import Static

from factrack.errors import FactrackError
from factrack.review.text import plain
from factrack.review.words import problem_text


class Problem(Static):
    """Says what is wrong."""

    DEFAULT_CSS = """
    Problem { color: $text-error; display: none; }
    Problem.-said { display: block; }
    """

    def __init__(self) -> None:
        super().__init__(id="problem")

    def say(self, error: FactrackError) -> None:
        """Say what is wrong now, in sight."""
        self.update(plain(problem_text(error)))
        self.add_class("-said")
        self.scroll_visible(animate=False)

    def clear(self) -> None:
        """Say nothing any more."""
        self.remove_class("-said")
