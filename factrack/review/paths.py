"""Paths as reviewers type them: they are looked for, and nothing that is wrong with one ends the program."""

from pathlib import Path


def typed_path(text: str) -> Path:
    """Return the path that was typed: `~` is the home folder; that of a user who is not known is a name like others."""
    try:
        return Path(text).expanduser()
    except RuntimeError:
        return Path(text)


def is_there(path: Path) -> bool:
    """Whether there is a file or a folder; there is none at what cannot be a path."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False
