"""A screen whose actions are commands, and on which nothing that fails ends the program."""

import asyncio
from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import ClassVar, TypeVar

from textual.screen import Screen

from factrack.errors import FactrackError
from factrack.plaintext import sanitize
from factrack.review.commands.command import Command
from factrack.review.dialogs.message import MessageDialog

T = TypeVar("T")
SAID_FOR = 4
"""In seconds: how long a message stays."""


class CommandScreen(Screen[None]):
    """Base of the screens: it runs commands, one after the other, and shows what goes wrong in a dialog.

    A coroutine of a command may `await screen.ask(dialog)` and `await screen.in_thread(work)`: the screen stays
    usable meanwhile, and the thread touches no widget.
    """

    TABLE: ClassVar[tuple[Command, ...]] = ()

    def __init__(self) -> None:
        super().__init__()
        self.deciding = asyncio.Lock()
        """Held while something is decided in a thread: decisions are made one after the other."""
        self._told: set[str] = set()
        """The errors that a dialog shows now: one dialog each is enough."""
        self._is_about_to_ask = False

    def action_command(self, command_id: str) -> None:
        """Run the command that a key or the palette names; none is one that was typed ahead of a dialog."""
        if self._is_about_to_ask:
            return
        command = next(command for command in self.TABLE if command.id == command_id)
        if command.asks:
            self.will_ask()
        self.attempt(lambda: command.run(self))

    def attempt(self, work: Callable[[], Awaitable[None] | None]) -> None:
        """Do something that may fail, at once, or in the background where it is a coroutine."""
        try:
            result = work()
        except Exception as error:
            self._is_about_to_ask = False
            self.show_error(error)
        else:
            if isawaitable(result):
                work_on = self._finish(result, asks=self._is_about_to_ask)
                self.run_worker(work_on, group="commands", exit_on_error=False)

    async def _finish(self, work: Awaitable[None], *, asks: bool = False) -> None:
        """Do what goes on in the background; only what `asks` ends what it said of its dialogs."""
        try:
            await work
        except Exception as error:
            self.show_error(error)
        finally:
            if asks:
                self._is_about_to_ask = False

    async def ask(self, dialog: Screen[T], *, asks_on: bool = False) -> T | None:
        """Show a dialog or a view and return what it gives; None where it was left.

        One that `asks_on` may be followed by another: keys typed before that is there are no commands either.
        """
        answer = self.app.push_screen(dialog, wait_for_dismiss=True)
        self._is_about_to_ask = asks_on
        return await answer

    def will_ask(self) -> None:
        """Say that the command that runs will ask: keys typed before its dialog is there are no commands."""
        self._is_about_to_ask = True

    async def in_thread(self, work: Callable[[], T]) -> T:
        """Do work that takes long in a thread, and return what it gives."""
        return await asyncio.to_thread(work)

    def keys_by_command(self) -> dict[str, str]:
        """Return the keys that mean each command now, by its id, as the user would press them."""
        found: dict[str, list[str]] = {}
        for active in self.active_bindings.values():
            if active.binding.id:
                found.setdefault(active.binding.id, []).append(self.app.get_key_display(active.binding))
        return {name: " ".join(keys) for name, keys in found.items()}

    def footer_keys(self) -> list[tuple[str, str, str]]:
        """Return the commands that matter most now: the id, the key and the label of each."""
        keys = self.keys_by_command()
        shown = [command for command in self.TABLE if command.in_footer and command.id in keys]
        return [(command.id, keys[command.id].split(" ")[0], command.label) for command in shown]

    def say(self, text: str) -> None:
        """Show a short message that goes away by itself."""
        self.app.notify(sanitize(text), markup=False, timeout=SAID_FOR)

    def show_error(self, error: Exception) -> None:
        """Say in a dialog what went wrong and what to do about it."""
        if not isinstance(error, FactrackError):
            self.log.error(repr(error))
            error = FactrackError(
                f"unexpected {type(error).__name__}: {error}", "the ledger is as it was before; please report it"
            )
        message = error.message
        if message not in self._told:
            self._told.add(message)
            dialog = MessageDialog("That did not work", message, error.hint)
            self.app.push_screen(dialog, lambda _: self._told.discard(message))
