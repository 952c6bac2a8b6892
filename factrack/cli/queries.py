"""Queries on a command line: words of theirs may begin with a minus, and a shell takes quotation marks away."""

import re
from collections.abc import Sequence
from typing import Any

from typer.core import TyperCommand

from factrack.errors import UsageError

_MINUS = re.compile(r"-(?![A-Za-z]$)[^-\s]")
"""How a word begins that leaves something out; a minus and one letter is an option that other programs have."""


class QueryCommand(TyperCommand):
    """A command that takes a query: `-status:verified` is a word of it. No option has one minus only."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the command line, with the words that begin with one minus behind the others."""
        named = [param for param in self.params if param.param_type_name == "option"]
        known = {name: not getattr(option, "is_flag", False) for option in named for name in option.opts}
        options = args[: args.index("--")] if "--" in args else args
        others: list[str] = []
        behind: list[str] = []
        for before, word in zip(["", *options], options, strict=False):
            is_left_out = _MINUS.match(word) and not known.get(before)
            if is_left_out and f"-{word}".partition("=")[0] in known:
                raise UsageError(f"{word} is no option", f"write -{word}, or '-\"{word[1:]}\"' to leave out that word")
            (behind if is_left_out else others).append(word)
        return super().parse_args(ctx, [*others, "--", *behind, *args[len(options) + 1 :]] if behind else args)


def as_query(words: Sequence[str]) -> str:
    """Return the query that words of a command line are.

    Raises UsageError for a minus before several words, of which a shell took the marks that held them together.
    """
    for word in words:
        if _MINUS.match(word) and re.search(r"\s", word) and not re.search(r'["(]', word):
            raise UsageError(
                f"{word!r} may leave out the first word or all of them",
                "a shell takes marks away: write them within others, such as '-speaker:\"Dan Moss\"'",
            )
    return " ".join(words)
