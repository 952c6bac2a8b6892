"""What becomes of links when a statement is corrected: it is found by what it says now."""

import pytest

from factrack.errors import FactrackError
from factrack.extraction import Span
from factrack.ledger import Correction, Proposed, accept, check, correct, proposals, redo, refuse, split, undo
from tests.ledger.linking.conftest import Press

OPENS = "“Jembatan itu selesai pekan depan dan akan dibuka untuk umum”"
COSTS = "“Biaya pembangunan pasar baru itu mencapai 14 miliar rupiah”"
COSTS_MORE = "“Biaya pembangunan pasar baru itu mencapai 40 miliar rupiah”"


def pairs(press: Press, proposed: Proposed = Proposed.SAME_CLAIM) -> list[tuple[int, int]]:
    return [(found.one.id, found.other.id) for found in proposals(press.ledger, proposed)]


def test_a_corrected_speaker_finds_what_was_said_in_the_same_words_and_does_not_join_it(press: Press) -> None:
    first, second = press.says(OPENS, "Rina Wati"), press.says(OPENS, "Dewi Lestari")
    assert pairs(press) == []
    correct(press.ledger, [second], Correction("Rina Wati"), reviewer="sari")
    assert press.claim_of(first) != press.claim_of(second)
    assert pairs(press) == [(press.claim_of(first), press.claim_of(second))]
    (found,) = proposals(press.ledger, Proposed.SAME_CLAIM)
    assert (found.reason, found.score) == ("verbatim", 1.0)
    accept(press.ledger, [found.id], reviewer="sari")
    assert press.claim_of(first) == press.claim_of(second)
    assert check(press.ledger) == []


def test_taking_the_correction_back_takes_back_what_was_proposed(press: Press) -> None:
    press.says(OPENS, "Rina Wati")
    second = press.says(OPENS, "Dewi Lestari")
    correct(press.ledger, [second], Correction("Rina Wati"), reviewer="sari")
    undo(press.ledger, reviewer="sari")
    assert pairs(press) == []
    redo(press.ledger, reviewer="sari")
    assert pairs(press) == [(1, 2)]


@pytest.mark.parametrize("proposed", [Proposed.SAME_CLAIM, Proposed.CONTRADICTION])
def test_what_no_longer_holds_is_withdrawn(press: Press, proposed: Proposed) -> None:
    press.says(COSTS)
    second = press.says(COSTS_MORE)
    assert pairs(press, proposed) == [(1, 2)]
    correct(press.ledger, [second], Correction("Dan Moss"), reviewer="sari")
    assert pairs(press, proposed) == []
    undo(press.ledger, reviewer="sari")
    assert pairs(press, proposed) == [(1, 2)]
    correct(press.ledger, [second], Correction(role="wali kota"), reviewer="sari")
    assert pairs(press, proposed) == [(1, 2)], "the role says nothing of that"


def test_what_was_refused_stays_refused(press: Press) -> None:
    press.says(COSTS)
    second = press.says(COSTS_MORE)
    (found,) = proposals(press.ledger, Proposed.SAME_CLAIM)
    refuse(press.ledger, [found.id], reviewer="sari")
    correct(press.ledger, [second], Correction("Dan Moss"), reviewer="sari")
    undo(press.ledger, reviewer="sari")
    assert pairs(press) == []
    undo(press.ledger, reviewer="sari")
    assert pairs(press) == [(1, 2)]
    assert check(press.ledger) == []


def test_corrected_words_find_what_says_the_same(press: Press) -> None:
    press.says(OPENS)
    second = press.says("“Pasar dan terminal ditutup seharian penuh”", context=OPENS)
    assert pairs(press) == []
    start = len("Berita 2. ")
    correct(press.ledger, [second], Correction(content=(Span(start, start + len(OPENS)),)), reviewer="sari")
    assert pairs(press) == [(1, 2)]
    assert check(press.ledger) == []


def test_what_is_said_later_is_linked_to_what_a_statement_says_now(press: Press) -> None:
    first = press.says(OPENS, "Rina Wati")
    correct(press.ledger, [first], Correction("Dewi Lestari"), reviewer="sari")
    by_whom_it_was_not, by_whom_it_was = press.says(OPENS, "Rina Wati"), press.says(OPENS, "Dewi Lestari")
    assert press.claim_of(by_whom_it_was_not) != press.claim_of(first)
    assert press.claim_of(by_whom_it_was) == press.claim_of(first)
    assert press.claim_of(press.says(OPENS, "Rina Wati")) == press.claim_of(by_whom_it_was_not)
    assert check(press.ledger) == []


def test_a_speaker_who_is_not_known_is_linked_to_nobody(press: Press) -> None:
    press.says(COSTS)
    second = press.says(COSTS_MORE)
    correct(press.ledger, [second], Correction(""), reviewer="sari")
    assert pairs(press) == []
    assert check(press.ledger) == []


def test_what_was_split_off_begins_no_claim_twice(press: Press) -> None:
    for _ in range(2):
        press.says(OPENS)
    split(press.ledger, 1, [1], reviewer="sari")
    correct(press.ledger, [1, 2], Correction("Dan Moss"), reviewer="sari")
    third = press.says(OPENS)
    assert press.claim_of(third) not in (press.claim_of(1), press.claim_of(2))
    assert check(press.ledger) == []
    with pytest.raises(FactrackError):
        split(press.ledger, press.claim_of(third), [third], reviewer="sari")
