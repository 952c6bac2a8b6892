"""The app around the review screen."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, ClassVar

from textual.app import App

from factrack.errors import FactrackError
from factrack.plaintext import sanitize
from factrack.review.keymap import usable_keys
from factrack.review.palette import CommandProvider
from factrack.review.remembering import location_of, session_of
from factrack.review.screen import ReviewScreen
from factrack.review.state import ReviewState
from factrack.review.themes import DARK, THEMES, shades
from factrack.review.tones import Tone, tone_class
from factrack.settings import Session, Settings, write_session

_REMEMBER_EVERY = 10.0  # seconds


class ReviewApp(App[None]):
    """Holds the themes and the palette, and opens the review screen on a session's state."""

    TITLE = "factrack"
    CSS_PATH = Path(__file__).parent / "review.tcss"
    # The looks of the tones are the app's: a pane that gets the focus need not work them out anew.
    COMPONENT_CLASSES: ClassVar = {tone_class(tone) for tone in Tone}
    COMMANDS: ClassVar = {CommandProvider}
    # The palette is a command like the others; Textual would bind its key once more.
    ENABLE_COMMAND_PALETTE = False

    def __init__(
        self,
        state: ReviewState,
        *,
        settings: Settings | None = None,
        session: Session | None = None,
        problems: Sequence[FactrackError] = (),
    ) -> None:
        super().__init__()
        self.state = state
        self._settings = settings or Settings()
        self._session = session or Session()
        self._problems = problems
        for theme in THEMES:
            self.register_theme(theme)
        self._usual_theme = self._settings.theme or DARK.name
        self.theme = self._session.theme if self._session.theme in self.available_themes else self._usual_theme

    def get_css_variables(self) -> dict[str, str]:
        """Add our own shades of the theme's colours."""
        variables = super().get_css_variables()
        return variables | shades(variables)

    def get_default_screen(self) -> ReviewScreen:
        """Begin with the review screen, where the last session was left."""
        return ReviewScreen(self.state, self._session)

    def on_mount(self) -> None:
        """Give the commands the user's keys, and say what is wrong with the settings."""
        keys, wrong = usable_keys(self._settings)
        self.set_keymap(keys)
        for problem in (*self._problems, *self._settings.problems, *wrong):
            hint = f" ({problem.hint})" if problem.hint else ""
            self.notify(sanitize(problem.message + hint), markup=False, severity="warning", timeout=12)
        self.set_interval(_REMEMBER_EVERY, self.remember)

    def remember(self) -> None:
        """Keep where the session is, for the next one."""
        screen = next((screen for screen in self.screen_stack if isinstance(screen, ReviewScreen)), None)
        if screen is None or not self.state.is_complete:
            return
        session = session_of(screen, None if self.theme == self._usual_theme else self.theme)
        if session != self._session:
            # A session that cannot be kept is no reason to disturb the reviewer: the decisions are in the ledger.
            with suppress(FactrackError):
                write_session(location_of(self.state.ledger), session)
            self._session = session

    def exit(self, *args: Any, **kwargs: Any) -> None:
        """Keep where the session is left, and end."""
        self.remember()
        super().exit(*args, **kwargs)
