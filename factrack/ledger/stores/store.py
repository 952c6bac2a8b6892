"""What the ledger asks of whatever keeps it."""

from pathlib import Path
from typing import Protocol

from sqlalchemy import Engine
from sqlmodel import Session

from factrack.errors import FactrackError


class LedgerBusy(FactrackError):  # noqa: N818 - the screen waits, and tells of it as news
    """Another program writes to the ledger, and nothing was changed."""


class Store(Protocol):
    """A place where a ledger is kept.

    `name` says which one, safely (no password). `path` is its file; of a server, the file that would be its like in
    the user's data folder. `machine` is the one on whose disk things beside the ledger are kept, empty where that is
    wherever the file is. A connection of `engine` with the execution option `writes` holds, from the beginning of
    its transaction, the one right to write to the ledger; with `waits=False`, it does not wait for it.
    """

    name: str
    path: Path
    machine: str
    engine: Engine

    @property
    def is_there(self) -> bool:
        """Whether there is a ledger already, as far as that can be told without opening it."""

    def prepare(self) -> None:
        """Make the ledger where there is none, and bring an older one to the schema of now; FactrackError else."""

    def explain(self, said: str) -> FactrackError:
        """Return what an error of the database means to a user, and what they can do."""

    def confirm(self, session: Session) -> None:
        """Raise FactrackError where what was read in a session may not have been one state."""

    def backup(self, destination: Path) -> None:
        """Write a consistent copy to a file that is not there yet, while others work on."""


LOCKED = "is locked by another program"
Explanations = tuple[tuple[str, str, str], ...]
"""Words in what a database says, what this means of the ledger, and what to do."""


def explained_by(explanations: Explanations, name: str, said: str) -> FactrackError:
    """Return the error for the first of the words that a database said."""
    for words, message, hint in explanations:
        if words in said.lower():
            kind = LedgerBusy if message == LOCKED else FactrackError
            return kind(f"the ledger {name} {message}", hint)
    return FactrackError(f"the ledger {name} failed ({said})", "run factrack check, or add --debug to see where")
