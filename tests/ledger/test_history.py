"""Undo and redo, in any order, by anybody, after a restart."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factrack.errors import FactrackError
from factrack.ledger import (
    Evidence,
    Ledger,
    Status,
    Step,
    add_evidence,
    add_note,
    ask_second_opinion,
    check,
    find_claims,
    get_claim,
    mark,
    open_ledger,
    redo,
    undo,
)
from tests.desk import small_ledger


def statuses(ledger: Ledger) -> list[str]:
    return [claim.status.value for claim in find_claims(ledger)]


def test_a_bulk_decision_is_undone_and_redone_as_one_across_restarts(ledger: Ledger) -> None:
    mark(ledger, [1], Status.DISPUTED, reviewer="sari")
    mark(ledger, [1, 2, 3], Status.VERIFIED, reviewer="sari")
    with open_ledger(ledger.location) as later:
        assert {decision.step for decision in undo(later, reviewer="sari")} == {Step.UNDO}
        assert statuses(later) == ["disputed", "pending", "pending"]
    with open_ledger(ledger.location) as later:
        redo(later, reviewer="sari")
        assert statuses(later) == ["verified"] * 3


def test_undo_goes_further_back_and_redo_forth_again(ledger: Ledger) -> None:
    for status in (Status.VERIFIED, Status.DISPUTED, Status.PENDING):
        mark(ledger, [1], status, reviewer="sari")
    seen = [statuses(ledger)[0]]
    for step in (undo, undo, undo, redo, redo, redo):
        step(ledger, reviewer="sari")
        seen.append(statuses(ledger)[0])
    assert seen == ["pending", "disputed", "verified", "pending", "verified", "disputed", "pending"]


def test_everything_can_be_undone(ledger: Ledger) -> None:
    before = get_claim(ledger, 1).claim
    mark(ledger, [1], Status.VERIFIED, reviewer="sari")
    add_note(ledger, [1], "seen on site", reviewer="sari")
    add_evidence(ledger, [1], Evidence("https://a.example/x", "Photo"), reviewer="sari")
    ask_second_opinion(ledger, [1], reviewer="sari")
    decided = get_claim(ledger, 1)
    for _ in decided.decisions:
        undo(ledger, reviewer="sari")
    assert unstamped(get_claim(ledger, 1).claim) == unstamped(before)
    for _ in decided.decisions:
        redo(ledger, reviewer="sari")
    assert unstamped(get_claim(ledger, 1).claim) == unstamped(decided.claim)
    assert check(ledger) == []


def unstamped(claim: object) -> str:
    return repr(claim).split(", last_decision=")[0]


def test_the_history_tells_what_an_undo_found_and_left(ledger: Ledger) -> None:
    mark(ledger, [1], Status.VERIFIED, reviewer="sari")
    undo(ledger, reviewer="sari")
    last = get_claim(ledger, 1).decisions[-1]
    assert (last.before, last.after, last.step, last.undoes) == ("verified", "pending", "undo", last.id - 1)


def test_undo_leaves_alone_what_others_decided(ledger: Ledger) -> None:
    mark(ledger, [1], Status.VERIFIED, reviewer="sari")
    mark(ledger, [1, 2], Status.DISPUTED, reviewer="budi")
    undo(ledger, reviewer="sari")
    assert statuses(ledger) == ["disputed", "disputed", "pending"]
    assert not get_claim(ledger, 1).claim.disagree, "the opinion that differed is taken back"
    with pytest.raises(FactrackError, match="sari has nothing to undo"):
        undo(ledger, reviewer="sari")


def test_any_batch_can_be_undone_by_its_number(ledger: Ledger) -> None:
    (old,) = mark(ledger, [1], Status.VERIFIED, reviewer="sari")
    add_note(ledger, [1], "seen on site", reviewer="sari")
    undo(ledger, reviewer="budi", batch=old.batch)
    claim = get_claim(ledger, 1).claim
    assert (claim.status, claim.note) == (Status.PENDING, "seen on site")
    with pytest.raises(FactrackError, match="taken back already"):
        undo(ledger, reviewer="budi", batch=old.batch)
    redo(ledger, reviewer="budi")
    undo(ledger, reviewer="sari", batch=old.batch)
    assert get_claim(ledger, 1).claim.status is Status.PENDING


def test_there_is_no_such_batch(ledger: Ledger) -> None:
    with pytest.raises(FactrackError, match="there is no batch 7"):
        undo(ledger, reviewer="sari", batch=7)


@pytest.mark.parametrize("step", [undo, redo])
def test_nothing_to_go_back_to(ledger: Ledger, step: Callable[..., object]) -> None:
    with pytest.raises(FactrackError, match="sari has nothing to"):
        step(ledger, reviewer="sari")


def test_a_new_decision_ends_what_can_be_redone(ledger: Ledger) -> None:
    mark(ledger, [1], Status.VERIFIED, reviewer="sari")
    undo(ledger, reviewer="sari")
    mark(ledger, [2], Status.VERIFIED, reviewer="sari")
    with pytest.raises(FactrackError, match="nothing to redo"):
        redo(ledger, reviewer="sari")


REVIEWERS = st.sampled_from(["sari", "budi"])
STEPS = st.one_of(
    st.tuples(st.just("mark"), REVIEWERS, st.lists(st.integers(1, 3), min_size=1), st.sampled_from(Status)),
    st.tuples(st.just("note"), REVIEWERS, st.lists(st.integers(1, 3), min_size=1), st.sampled_from(["", "a", "b"])),
    st.tuples(st.sampled_from(["undo", "redo"]), REVIEWERS, st.just([0]), st.just("")),
)


def take(ledger: Ledger, step: tuple[str, str, list[int], str]) -> None:
    name, reviewer, ids, value = step
    with suppress(FactrackError):  # there may be nothing to undo or redo
        if name == "mark":
            mark(ledger, ids, Status(value), reviewer=reviewer)
        elif name == "note":
            add_note(ledger, ids, value, reviewer=reviewer)
        else:
            (undo if name == "undo" else redo)(ledger, reviewer=reviewer)


def undo_everything(ledger: Ledger, reviewer: str) -> None:
    while True:
        undo(ledger, reviewer=reviewer)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEPS, max_size=12))
def test_whatever_is_decided_the_state_is_what_the_log_says_and_all_of_it_can_be_taken_back(
    tmp_path: Path, steps: list[tuple[str, str, list[int], str]]
) -> None:
    path = tmp_path / "ledger.db"
    path.write_bytes(small_ledger())
    with open_ledger(path) as ledger:
        for step in steps:
            take(ledger, step)
        assert check(ledger) == []
        for reviewer in ("sari", "budi"):
            with pytest.raises(FactrackError, match="nothing to undo"):
                undo_everything(ledger, reviewer)
        assert statuses(ledger) == ["pending"] * 3
        assert [claim.note for claim in find_claims(ledger)] == [""] * 3
        assert check(ledger) == []
