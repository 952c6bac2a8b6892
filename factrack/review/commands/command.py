"""A command: what a key, the palette, the footer and the help all mean by the same thing."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from textual.binding import Binding


class Where(StrEnum):
    """What has to be focused for a command's keys to mean it."""

    ANYWHERE = "anywhere"
    CLAIMS = "claims"
    TEXTS = "texts"


@dataclass(frozen=True, slots=True)
class Command:
    """Something that a reviewer can do.

    `id` names it in the user's keymap, `keys` are its own keys (Textual's names, joined by commas), `label` is what
    footer and palette say, `tooltip` a sentence about it, `group` its heading in the help. `run` gets the screen; it
    may be a coroutine that waits for dialogs and threads, and may raise: the screen shows the error and goes on. One
    that `asks` opens a dialog or a view: until that is there, what is typed ahead of it is no command.
    """

    id: str
    keys: str
    label: str
    tooltip: str
    group: str
    run: Callable[[Any], Awaitable[None] | None]
    where: Where = Where.ANYWHERE
    in_footer: bool = False
    asks: bool = False


def bindings(commands: Iterable[Command], where: Where = Where.ANYWHERE) -> list[Binding]:
    """Return the bindings of the commands whose keys work there."""
    return [_binding(command) for command in commands if command.where is where and command.keys]


def _binding(command: Command) -> Binding:
    return Binding(
        command.keys,
        f"screen.command('{command.id}')",
        command.label,
        show=command.in_footer,
        tooltip=command.tooltip,
        id=command.id,
    )
