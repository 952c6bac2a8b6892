"""The program itself: help and the end."""

from collections.abc import Awaitable

from textual.command import CommandPalette

from factrack.review.commands.command import Command
from factrack.review.commands.running import CommandScreen
from factrack.review.dialogs.confirm import ConfirmDialog
from factrack.review.dialogs.help import HelpDialog, help_sections
from factrack.review.panes.progress import ProgressLine
from factrack.review.themes import next_theme

_GROUP = "Program"


async def _help(screen: CommandScreen) -> None:
    await screen.ask(HelpDialog(help_sections(screen)))


def _palette(screen: CommandScreen) -> None:
    screen.app.push_screen(CommandPalette())


def _theme(screen: CommandScreen) -> None:
    screen.app.theme = next_theme(screen.app.theme)


def _quit(screen: CommandScreen) -> Awaitable[None] | None:
    if goes_on := [line for each in screen.app.screen_stack for line in each.query(ProgressLine) if line.is_running]:
        screen.will_ask()
        return _quit_at_once(screen, goes_on[0])
    for each in screen.app.screen_stack:
        if isinstance(each, CommandScreen) and each.deciding.locked():
            return _quit_when_stored(screen, each)
    screen.app.exit()
    return None


async def _quit_when_stored(screen: CommandScreen, deciding: CommandScreen) -> None:
    """Leave when what was decided is in the ledger; where it could not be stored, stay, for a dialog says so."""
    screen.say("you leave as soon as what you decided is stored")
    async with deciding.deciding:
        if screen.app.screen is screen:
            screen.app.exit()


async def _quit_at_once(screen: CommandScreen, goes_on: ProgressLine) -> None:
    """Leave only after a yes where something goes on that ends with the program."""
    question = (
        "Articles are being read, or a report is being written. Stop that, and leave once the article at hand is done?"
    )
    if await screen.ask(ConfirmDialog("Quit", question)):
        goes_on.stop()
        screen.app.exit()


PROGRAM: tuple[Command, ...] = (
    Command(
        "palette",
        "ctrl+p",
        "All actions",
        "Look for an action by its name.",
        _GROUP,
        _palette,
    ),
    Command("theme", "T", "Theme", "Go on to the next theme: dark, light, high contrast.", _GROUP, _theme),
    Command("quit", "q", "Quit", "Leave. Every decision is stored already.", _GROUP, _quit, in_footer=True),
    Command(
        "help", "question_mark,f1", "Help", "Show the keys that work now.", _GROUP, _help, in_footer=True, asks=True
    ),
)
