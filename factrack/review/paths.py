"""Paths as reviewers type them: they are looked for, and nothing that is wrong with one ends the program."""

import shlex
from pathlib import Path


def typed_path(text: str) -> Path:
    """Return the path that was typed: `~` is the home folder; that of a user who is not known is a name like others.

    What is there only without quotation marks or backslashes is meant without them: so terminals write the path of a
    file that is dropped on them.
    """
    path = _expanded(text)
    if is_there(path):
        return path
    dropped = _expanded(_unquoted(text))
    return dropped if is_there(dropped) else path


def _expanded(text: str) -> Path:
    try:
        return Path(text).expanduser()
    except RuntimeError:
        return Path(text)


def _unquoted(text: str) -> str:
    try:
        words = shlex.split(text)
    except ValueError:
        return text
    return words[0] if len(words) == 1 else text


def is_there(path: Path) -> bool:
    """Whether there is a file or a folder; there is none at what cannot be a path."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False
