"""The palette: every command of the screen, found by its name, with its key."""

from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from factrack.review.commands.command import Command
from factrack.review.commands.running import CommandScreen
from factrack.review.text import line


class CommandProvider(Provider):
    """Offers the commands of a screen."""

    async def discover(self) -> Hits:
        """Offer all of them, before anything is typed."""
        for command, title in self._commands():
            yield DiscoveryHit(title, self._running(command), text=command.label, help=command.tooltip)

    async def search(self, query: str) -> Hits:
        """Offer those whose name is like what was typed."""
        matcher = self.matcher(query)
        for command, title in self._commands():
            # What an action is called counts for more than what is said about it.
            score = matcher.match(command.label) or matcher.match(command.tooltip) / 2
            if score > 0:
                yield Hit(score, title, self._running(command), text=command.label, help=command.tooltip)

    def _commands(self) -> list[tuple[Command, Content]]:
        screen = self.screen
        if not isinstance(screen, CommandScreen):
            return []
        keys = screen.keys_by_command()
        return [
            (command, line(f"{command.label:<22}") + Content.styled(keys.get(command.id, ""), "bold $text-accent"))
            for command in screen.TABLE
            if not command.id.startswith("scroll-")
        ]

    def _running(self, command: Command) -> "partial[None]":
        assert isinstance(self.screen, CommandScreen)
        return partial(self.screen.action_command, command.id)
