"""What the log needs to know of an action, and of the things that actions are about."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

from sqlmodel import Session

from factrack.ledger.views import Target

State = TypeVar("State")


@dataclass(frozen=True, slots=True)
class Change:
    """What one decision that stands sets, as JSON values; `item` says which one where an action has many places."""

    value: Any
    item: str
    reviewer: str
    decided_at: datetime


def plainly(value: Any) -> str:
    """Say a value that is text already, or nothing."""
    return str(value or "")


@dataclass(frozen=True, slots=True)
class Act(Generic[State]):
    """One action: the place in the state of its target that it sets.

    `apply` takes a change into a state, and `value` tells what stands in its place of a state now: the log keeps it
    from before and after each decision. There is no code for the inverse: a decision that is taken back is left out
    when the log is replayed. `words` says a value as one would tell it to the analyst.
    """

    target: Target
    apply: Callable[[State, Change], None]
    value: Callable[[State, str], Any]
    words: Callable[[Any], str] = plainly


@dataclass(frozen=True, slots=True)
class Subject(Generic[State]):
    """One kind of target: its state before any decision, and the columns in which the state of now is kept.

    `table` has a row for each of them. `blank` raises FactrackError for ids that there are not. `keep` writes states
    into the columns; `kept` reads them back, so that they can be held against what the log says.
    """

    table: Any
    blank: Callable[[Session, Sequence[int]], dict[int, State]]
    keep: Callable[[Session, Mapping[int, State]], None]
    kept: Callable[[Session, Sequence[int]], dict[int, State]]
