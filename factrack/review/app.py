"""The app around the review screen."""

from pathlib import Path
from typing import ClassVar

from textual.app import App

from factrack.review.palette import CommandProvider
from factrack.review.screen import ReviewScreen
from factrack.review.state import ReviewState
from factrack.review.themes import DARK, THEMES, shades


class ReviewApp(App[None]):
    """Holds the themes and the palette, and opens the review screen on a session's state."""

    TITLE = "factrack"
    CSS_PATH = Path(__file__).parent / "review.tcss"
    COMMANDS: ClassVar = {CommandProvider}
    # The palette is a command like the others; Textual would bind its key once more.
    ENABLE_COMMAND_PALETTE = False

    def __init__(self, state: ReviewState) -> None:
        super().__init__()
        self._state = state
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = DARK.name

    def get_css_variables(self) -> dict[str, str]:
        """Add our own shades of the theme's colours."""
        variables = super().get_css_variables()
        return variables | shades(variables)

    def get_default_screen(self) -> ReviewScreen:
        """Begin with the review screen."""
        return ReviewScreen(self._state)
