"""Corrections of statements: who, when, which words; and what the parser had read beside them."""

from datetime import date

import pytest

from factrack.errors import FactrackError, UsageError
from factrack.extraction import Extraction, Span
from factrack.ledger import (
    Appearance,
    Claim,
    ClaimFilter,
    Correction,
    Ledger,
    StaleView,
    Status,
    check,
    correct,
    find_claims,
    get_claim,
    mark,
    parse_said_on,
    record,
    redo,
    undo,
)
from tests.desk import BRIDGE, place, statement


def claim(ledger: Ledger, claim_id: int = 1) -> Claim:
    return get_claim(ledger, claim_id).claim


def appearance(ledger: Ledger, claim_id: int = 1) -> Appearance:
    return get_claim(ledger, claim_id).appearances[0]


def test_the_right_speaker_stands_in_the_claim_and_what_was_read_beside_it(ledger: Ledger) -> None:
    assert appearance(ledger, 2).speaker_inferred
    correct(ledger, [2], Correction("Sari Dewi", "wali kota", "Kota Muara"), reviewer="sari")
    shown, stands = claim(ledger, 2), appearance(ledger, 2)
    assert (shown.speaker, shown.role, shown.affiliation) == ("Sari Dewi", "wali kota", "Kota Muara")
    assert (stands.speaker, stands.speaker_inferred) == ("Sari Dewi", False)
    assert stands.as_read
    assert stands.as_read.speaker == "Rina Wati"
    assert [found.id for found in find_claims(ledger, ClaimFilter(speaker="dewi"))] == [2]
    assert [found.id for found in find_claims(ledger, ClaimFilter(text="dewi"))] == [2]
    assert check(ledger) == []


def test_a_correction_is_in_the_history_of_the_claim_and_can_be_taken_back(ledger: Ledger) -> None:
    before = claim(ledger)
    correct(ledger, [1], Correction("Sari Dewi", "", ""), reviewer="sari")
    (entry,) = get_claim(ledger, 1).decisions
    assert (entry.target, entry.target_id, entry.claim_id) == ("statement", 1, 1)
    assert (entry.before, entry.after) == ("Rina Wati, juru bicara, Balai Kota", "Sari Dewi")
    undo(ledger, reviewer="sari")
    assert claim(ledger).speaker == before.speaker
    assert appearance(ledger).as_read is None
    redo(ledger, reviewer="sari")
    assert claim(ledger).speaker == "Sari Dewi"
    assert check(ledger) == []


def test_several_corrections_stand_beside_each_other(ledger: Ledger) -> None:
    correct(ledger, [1], Correction("Sari Dewi"), reviewer="sari")
    correct(ledger, [1], Correction(said_on=parse_said_on("2024-03-05")), reviewer="budi")
    correct(ledger, [1], Correction(content=(Span(1, 22),)), reviewer="sari")
    undo(ledger, reviewer="sari")
    stands = appearance(ledger)
    assert (stands.speaker, stands.quote) == ("Sari Dewi", "“Jembatan itu selesai,”")
    assert stands.said_on
    assert stands.said_on.start == date(2024, 3, 5)
    assert check(ledger) == []


def test_what_is_not_given_stays_as_it_is(ledger: Ledger) -> None:
    correct(ledger, [1], Correction(role="wali kota"), reviewer="sari")
    shown = claim(ledger)
    assert (shown.speaker, shown.role, shown.affiliation) == ("Rina Wati", "wali kota", "Balai Kota")
    correct(ledger, [1], Correction(affiliation=""), reviewer="sari")
    assert (claim(ledger).role, claim(ledger).affiliation) == ("wali kota", None)
    correct(ledger, [2], Correction(role="juru bicara"), reviewer="sari")
    assert claim(ledger, 2).speaker_inferred, "who it is was not decided"


def test_an_unknown_speaker(ledger: Ledger) -> None:
    correct(ledger, [1], Correction(" ", "", ""), reviewer="sari")
    assert claim(ledger).speaker is None
    assert get_claim(ledger, 1).decisions[-1].after == "unknown"


def test_the_right_date_keeps_the_words_it_was_read_from(ledger: Ledger) -> None:
    correct(ledger, [1], Correction(said_on=parse_said_on("2024-03-11")), reviewer="sari")
    said_on = claim(ledger).said_on
    assert said_on
    assert (said_on.start, said_on.end, said_on.text) == (date(2024, 3, 11), date(2024, 3, 11), "pekan lalu")
    assert [found.id for found in find_claims(ledger, ClaimFilter(since=date(2024, 3, 11), until=date(2024, 3, 11)))]
    (entry,) = get_claim(ledger, 1).decisions
    assert (entry.before, entry.after) == ("2024-03-04/2024-03-10", "2024-03-11")


def test_a_date_where_none_was_read(ledger: Ledger) -> None:
    correct(ledger, [2, 3], Correction(said_on=parse_said_on("2024-03")), reviewer="sari")
    assert [claim(ledger, number).said_on for number in (2, 3)] == [parse_said_on("2024-03")] * 2
    undo(ledger, reviewer="sari")
    assert claim(ledger, 2).said_on is None


def test_the_right_extent_changes_the_quote(ledger: Ledger) -> None:
    spans = (place(BRIDGE, "Jembatan"), place(BRIDGE, "selesai"))
    correct(ledger, [1], Correction(content=spans), reviewer="sari")
    assert claim(ledger).quote == "Jembatan … selesai"
    assert appearance(ledger).content == spans
    assert appearance(ledger).as_read
    (entry,) = get_claim(ledger, 1).decisions
    assert (entry.before, entry.after) == ("“Jembatan itu selesai,”", "Jembatan … selesai")
    assert check(ledger) == []


@pytest.mark.parametrize(
    "spans", [(), (Span(0, 0),), (Span(5, 4),), (Span(-1, 4),), (Span(0, 9999),), (Span(10, 20), Span(0, 5))]
)
def test_an_extent_is_within_the_article(ledger: Ledger, spans: tuple[Span, ...]) -> None:
    with pytest.raises(UsageError, match="spans"):
        correct(ledger, [1], Correction(content=spans), reviewer="sari")
    assert get_claim(ledger, 1).decisions == ()


def test_no_such_statement(ledger: Ledger) -> None:
    with pytest.raises(FactrackError, match="there is no statement 99"):
        correct(ledger, [1, 99], Correction("Sari Dewi"), reviewer="sari")
    with pytest.raises(FactrackError, match="there is no statement 99"):
        correct(ledger, [99], Correction(content=(Span(0, 1),)), reviewer="sari")
    with pytest.raises(FactrackError, match="no statement to correct"):
        correct(ledger, [], Correction("Sari Dewi"), reviewer="sari")
    assert claim(ledger).speaker == "Rina Wati"


def test_several_things_are_corrected_as_one(ledger: Ledger) -> None:
    both = Correction("Sari Dewi", said_on=parse_said_on("2024-03-11"))
    assert len(correct(ledger, [1, 2], both, reviewer="sari")) == 4
    undo(ledger, reviewer="sari")
    assert [appearance(ledger, number).as_read for number in (1, 2)] == [None, None]


def test_the_words_of_several_statements_are_not_corrected_at_once(ledger: Ledger) -> None:
    with pytest.raises(UsageError, match="several statements"):
        correct(ledger, [1, 2], Correction(content=(Span(0, 5),)), reviewer="sari")


def test_a_correction_can_be_stale(ledger: Ledger) -> None:
    mark(ledger, [1], Status.VERIFIED, reviewer="budi")
    with pytest.raises(StaleView):
        correct(ledger, [1], Correction("Sari Dewi"), reviewer="sari", seen={1: 0})


def test_to_correct_to_what_is_there_changes_nothing(ledger: Ledger) -> None:
    assert correct(ledger, [1], Correction("Rina Wati", "juru bicara", "Balai Kota"), reviewer="sari") == ()


def test_a_claim_shows_its_first_statement_and_is_found_by_all(ledger: Ledger) -> None:
    again = BRIDGE.__class__("Rina Wati: “Jembatan itu selesai!”", "id", title="Dibuka lagi", outlet="Warta Muara")
    record(ledger, again, Extraction((statement(again, "“Jembatan itu selesai!”", "Rina Wati"),)))
    correct(ledger, [5], Correction(content=(place(again, "Jembatan itu"),)), reviewer="sari")
    assert (claim(ledger).quote, claim(ledger).articles) == ("“Jembatan itu selesai,”", 2)
    correct(ledger, [1], Correction("Sari Dewi"), reviewer="sari")
    for words in ("warta", "wati", "dewi"):
        assert find_claims(ledger, ClaimFilter(text=f"{words} jembatan"))[0].id == 1
    assert check(ledger) == []
