"""The program itself: help and the end."""

from collections.abc import Awaitable
from typing import TYPE_CHECKING

from textual.command import CommandPalette

from factrack.review.commands.command import Command
from factrack.review.dialogs.help import HelpDialog, help_sections
from factrack.review.themes import next_theme

if TYPE_CHECKING:
    from factrack.review.commands.running import CommandScreen

_GROUP = "Program"


async def _help(screen: "CommandScreen") -> None:
    await screen.ask(HelpDialog(help_sections(screen)))


def _palette(screen: "CommandScreen") -> None:
    screen.app.push_screen(CommandPalette())


def _theme(screen: "CommandScreen") -> None:
    screen.app.theme = next_theme(screen.app.theme)


def _quit(screen: "CommandScreen") -> Awaitable[None] | None:
    screen.app.exit()
    return None


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
