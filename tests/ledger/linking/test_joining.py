"""Deciding across claims and speakers: each decision can be undone, and the ledger is what its log says."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from factrack.articles import Article
from factrack.errors import FactrackError, UsageError
from factrack.extraction import Extraction, Kind, Span, Speaker, Statement
from factrack.ledger import (
    Action,
    Evidence,
    Proposed,
    Rating,
    Status,
    Verdict,
    accept,
    add_evidence,
    add_note,
    check,
    count_by_form,
    count_claims,
    count_contradictions,
    count_proposals,
    count_waiting,
    find_claims,
    find_speakers,
    get_claim,
    get_proposal,
    mark,
    merge,
    merge_speakers,
    open_ledger,
    proposals,
    rate,
    record,
    redo,
    refuse,
    speaker_names,
    split,
    split_speaker,
    statistics,
    undo,
    variants,
)
from tests.benchmarks.ingest_cost import counted_ticks
from tests.ledger.linking.conftest import Press

BRIDGE = "“Jembatan ini akan selesai pada bulan Juni tahun depan,”"
ALTERED = "“Jembatan ini akan selesai pada bulan Juli tahun depan,”"
OTHER = "“Harga beras di pasar akan turun bulan depan,”"


@pytest.fixture(autouse=True)
def _log_and_ledger_agree(press: Press) -> Iterator[None]:
    yield
    assert check(press.ledger) == []


def shown(press: Press) -> list[int]:
    return [claim.id for claim in find_claims(press.ledger)]


def test_an_accepted_link_makes_one_claim_and_undo_makes_two_again(press: Press) -> None:
    press.says(BRIDGE)
    press.says(ALTERED)
    (found,) = proposals(press.ledger, Proposed.SAME_CLAIM)
    accept(press.ledger, [found.id], reviewer="sari")
    assert shown(press) == [1]
    assert press.claim_of(2) == 1
    assert find_claims(press.ledger)[0].articles == 2
    assert get_claim(press.ledger, 2).claim.id == 1
    assert proposals(press.ledger, Proposed.SAME_CLAIM) == []
    assert get_proposal(press.ledger, found.id).verdict is Verdict.ACCEPTED
    assert (count_claims(press.ledger), statistics(press.ledger).claims) == (1, 1)
    undo(press.ledger, reviewer="sari")
    assert shown(press) == [1, 2]
    assert press.claim_of(2) == 2
    assert [one.id for one in proposals(press.ledger, Proposed.SAME_CLAIM)] == [found.id]
    redo(press.ledger, reviewer="sari")
    assert shown(press) == [1]


def test_a_refused_link_is_not_proposed_again(press: Press) -> None:
    press.says(BRIDGE)
    press.says(ALTERED)
    (found,) = proposals(press.ledger, Proposed.SAME_CLAIM)
    refuse(press.ledger, [found.id], reviewer="sari")
    assert shown(press) == [1, 2]
    assert proposals(press.ledger, Proposed.SAME_CLAIM) == []
    assert proposals(press.ledger, Proposed.SAME_CLAIM, decided=True)[0].verdict is Verdict.REFUSED
    undo(press.ledger, reviewer="sari")
    assert len(proposals(press.ledger, Proposed.SAME_CLAIM)) == 1


def test_what_was_accepted_is_not_refused_but_undone(press: Press) -> None:
    press.says(BRIDGE)
    press.says(ALTERED)
    accept(press.ledger, [1], reviewer="sari")
    assert accept(press.ledger, [1], reviewer="sari") == ()
    with pytest.raises(FactrackError, match="was accepted"):
        refuse(press.ledger, [1], reviewer="sari")


def test_several_proposals_are_accepted_as_one(press: Press) -> None:
    for words in (BRIDGE, ALTERED, ALTERED.replace("Juli", "Mei")):
        press.says(words)
    found = proposals(press.ledger, Proposed.SAME_CLAIM)
    assert len(found) == 3
    accept(press.ledger, [one.id for one in found], reviewer="sari")
    assert shown(press) == [1]
    undo(press.ledger, reviewer="sari")
    assert shown(press) == [1, 2, 3]


def test_a_merge_carries_over_what_the_analyst_has_found_out(press: Press) -> None:
    press.says(BRIDGE)
    press.says(OTHER)
    mark(press.ledger, [2], Status.DISPUTED, reviewer="sari")
    add_note(press.ledger, [2], "belum diaspal", reviewer="sari")
    add_evidence(press.ledger, [2], Evidence("https://a.example/x"), reviewer="sari")
    rating = Rating("truth", 2, 5, 1, "Mostly false")
    rate(press.ledger, [2], rating, reviewer="sari")
    merge(press.ledger, [2], 1, reviewer="sari")
    (claim,) = find_claims(press.ledger)
    assert (claim.id, claim.status, claim.note, claim.evidence) == (
        1,
        Status.DISPUTED,
        "belum diaspal",
        (Evidence("https://a.example/x"),),
    )
    assert claim.rating == rating
    assert Action.MERGE in {entry.action for entry in get_claim(press.ledger, 1).decisions}
    undo(press.ledger, reviewer="sari")
    first, second = find_claims(press.ledger)
    assert (first.status, first.note, first.evidence) == (Status.PENDING, "", ())
    assert second.status is Status.DISPUTED


def test_a_decided_claim_keeps_its_status_in_a_merge(press: Press) -> None:
    press.says(BRIDGE)
    press.says(OTHER)
    mark(press.ledger, [1], Status.VERIFIED, reviewer="sari")
    mark(press.ledger, [2], Status.DISPUTED, reviewer="sari")
    merge(press.ledger, [2], 1, reviewer="sari")
    assert find_claims(press.ledger)[0].status is Status.VERIFIED


def test_to_decide_about_a_merged_claim_is_to_decide_about_what_it_is_in(press: Press) -> None:
    press.says(BRIDGE)
    press.says(OTHER)
    merge(press.ledger, [2], 1, reviewer="sari")
    mark(press.ledger, [1, 2], Status.VERIFIED, reviewer="sari")
    assert [claim.status for claim in find_claims(press.ledger)] == [Status.VERIFIED]


def test_merges_follow_each_other(press: Press) -> None:
    for words in (BRIDGE, OTHER, "“Sekolah baru itu milik warga desa kami,”"):
        press.says(words)
    merge(press.ledger, [3], 2, reviewer="sari")
    merge(press.ledger, [2], 1, reviewer="sari")
    assert shown(press) == [1]
    assert [press.claim_of(number) for number in (1, 2, 3)] == [1, 1, 1]
    with pytest.raises(UsageError, match="one already"):
        merge(press.ledger, [3], 1, reviewer="sari")
    undo(press.ledger, reviewer="sari")
    assert [press.claim_of(number) for number in (1, 2, 3)] == [1, 2, 2]


def test_a_new_article_joins_where_its_words_stand_now(press: Press) -> None:
    press.says(BRIDGE)
    press.says(ALTERED)
    accept(press.ledger, [1], reviewer="sari")
    press.says(ALTERED)
    assert press.claim_of(3) == 1
    undo(press.ledger, reviewer="sari")
    assert press.claim_of(3) == 2
    assert [claim.articles for claim in find_claims(press.ledger)] == [1, 2]


def test_a_split_takes_statements_into_a_claim_of_their_own(press: Press) -> None:
    for _ in range(3):
        press.says(BRIDGE)
    (decision,) = split(press.ledger, 1, [1, 3], reviewer="sari")
    new = decision.target_id
    assert [press.claim_of(number) for number in (1, 2, 3)] == [new, 1, new]
    assert [(claim.id, claim.articles) for claim in find_claims(press.ledger)] == [(1, 1), (new, 2)]
    undo(press.ledger, reviewer="sari")
    assert shown(press) == [1]
    redo(press.ledger, reviewer="sari")
    assert shown(press) == [1, new]


def test_what_is_split_can_be_split_again_and_merged_back(press: Press) -> None:
    for _ in range(3):
        press.says(BRIDGE)
    (first,) = split(press.ledger, 1, [2, 3], reviewer="sari")
    (second,) = split(press.ledger, first.target_id, [3], reviewer="sari")
    assert [press.claim_of(number) for number in (1, 2, 3)] == [1, first.target_id, second.target_id]
    undo(press.ledger, reviewer="sari")
    assert press.claim_of(3) == first.target_id
    merge(press.ledger, [first.target_id], 1, reviewer="sari")
    assert shown(press) == [1]


@pytest.mark.parametrize(("statements", "why"), [([], "not have"), ([9], "not have"), ([1, 2], "all statements")])
def test_a_split_of_nothing_or_of_all_is_refused(press: Press, statements: list[int], why: str) -> None:
    press.says(BRIDGE)
    press.says(BRIDGE)
    with pytest.raises(UsageError, match=why):
        split(press.ledger, 1, statements, reviewer="sari")


def test_speakers_are_merged_with_their_claims_and_what_looks_alike_is_proposed(press: Press) -> None:
    press.says(BRIDGE, "Soeryo Atmaja")
    press.says(BRIDGE, "Suryo Atmaja")
    (found,) = proposals(press.ledger, Proposed.SAME_SPEAKER)
    assert (found.one.text, found.other.text, found.reason) == ("Soeryo Atmaja", "Suryo Atmaja", "spelling")
    accept(press.ledger, [found.id], reviewer="sari")
    (speaker,) = find_speakers(press.ledger)
    assert ([form.name for form in speaker.forms], speaker.claims) == (["Soeryo Atmaja", "Suryo Atmaja"], 2)
    assert [one.reason for one in proposals(press.ledger, Proposed.SAME_CLAIM)] == ["verbatim"]
    assert len(find_claims(press.ledger)) == 2
    undo(press.ledger, reviewer="sari")
    assert [entry.name for entry in find_speakers(press.ledger)] == ["Soeryo Atmaja", "Suryo Atmaja"]


def test_what_speakers_said_under_any_form_of_the_name_is_proposed_once_they_are_one(press: Press) -> None:
    press.says(OTHER, "Rina Wati")
    press.says(BRIDGE, "Made Oka")
    merge_speakers(press.ledger, [2], 1, reviewer="sari")
    press.says(ALTERED, "Dewi Lestari")
    press.says(OTHER.replace("turun", "naik"), "Tono Kusnadi")
    merge_speakers(press.ledger, [1, 4], 3, reviewer="sari")
    found = proposals(press.ledger, Proposed.SAME_CLAIM)
    assert sorted((one.one.id, one.other.id) for one in found) == [(1, 4), (3, 2)]


def test_of_what_is_equally_alike_a_merge_of_speakers_proposes_the_newest(press: Press) -> None:
    for number in range(20):
        press.says(f"“Jembatan nomor {number} akan selesai pada bulan Juni tahun depan,”", "Rina Wati")
    told = press.says("“Jembatan nomor 90 akan selesai pada bulan Juni tahun depan,”", "Dewi Lestari")
    merge_speakers(press.ledger, [2], 1, reviewer="sari")
    found = proposals(press.ledger, Proposed.SAME_CLAIM, claim_id=told)
    assert [one.one.id for one in found] == [20, 19, 18, 17, 16]


def test_claims_are_not_taken_for_the_speakers_of_their_numbers(press: Press) -> None:
    press.says(OTHER, "Soeryo Atmaja")
    press.says(BRIDGE, "Suryo Atmaja")
    press.says(ALTERED, "Suryo Atmaja")
    (speakers,) = proposals(press.ledger, Proposed.SAME_SPEAKER)
    (claims,) = proposals(press.ledger, Proposed.SAME_CLAIM)
    accept(press.ledger, [speakers.id, claims.id], reviewer="sari")
    assert [press.claim_of(statement) for statement in (1, 2, 3)] == [1, 2, 2]


def test_a_merge_of_many_speakers_does_not_look_at_each_pair_of_them(
    tmp_path: Path, clock: Callable[[], datetime]
) -> None:
    def ticks_for(speakers: int) -> int:
        with counted_ticks() as ticks, open_ledger(tmp_path / f"{speakers}.db", clock=clock) as ledger:
            press = Press(ledger)
            for number in range(speakers):
                press.says(
                    f"“Jembatan nomor {number} akan selesai pada bulan Juni tahun depan,”", f"Nama{number} Besar"
                )
            before = ticks()
            merge_speakers(ledger, list(range(2, speakers + 1)), 1, reviewer="sari")
            return ticks() - before

    few, many = (ticks_for(speakers) for speakers in (15, 60))
    assert many < 7 * few


def test_after_a_merge_of_speakers_new_statements_join(press: Press) -> None:
    press.says(OTHER, "Rina Wati")
    press.says(BRIDGE, "Dewi Lestari")
    merge_speakers(press.ledger, [1], 2, reviewer="sari")
    press.says("“Jembatan ini akan selesai pada bulan Juni tahun depan. Warga boleh lewat,”", "Rina Wati")
    assert press.claim_of(3) == 2
    assert [(entry.id, entry.name, entry.claims) for entry in find_speakers(press.ledger, "wati")] == [
        (2, "Dewi Lestari", 2)
    ]


def test_a_form_of_a_name_can_be_split_off(press: Press) -> None:
    for name in ("Surya P Atmaja", "Surya Atmaja", "Surya Putra Atmaja"):
        press.says(BRIDGE, name)
    (speaker,) = find_speakers(press.ledger)
    assert len(speaker.forms) >= 2
    split_speaker(press.ledger, [1], reviewer="sari")
    names = {entry.name: [form.name for form in entry.forms] for entry in find_speakers(press.ledger)}
    assert names["Surya P Atmaja"] == ["Surya P Atmaja"]
    undo(press.ledger, reviewer="sari")
    assert find_speakers(press.ledger) == [speaker]


def test_forms_that_are_split_off_can_be_given_to_another_speaker(press: Press) -> None:
    for name in ("Dewi Lestari", "Rina Wati", "Made Oka", "Tono Kusnadi"):
        press.says(BRIDGE if name != "Rina Wati" else OTHER, name)
    merge_speakers(press.ledger, [3, 4], 2, reviewer="sari")
    assert proposals(press.ledger, Proposed.SAME_CLAIM, claim_id=1) == []
    before = find_speakers(press.ledger)
    decisions = split_speaker(press.ledger, [3, 2], into=1, reviewer="sari")
    assert len({decision.batch for decision in decisions}) == 1
    names = {entry.name: [form.name for form in entry.forms[1:]] for entry in find_speakers(press.ledger)}
    assert names == {"Dewi Lestari": ["Rina Wati", "Made Oka"], "Tono Kusnadi": []}
    (found,) = proposals(press.ledger, Proposed.SAME_CLAIM, claim_id=1)
    assert {found.one.id, found.other.id} == {1, 3}
    with pytest.raises(UsageError, match="theirs already"):
        split_speaker(press.ledger, [2], into=3, reviewer="sari")
    undo(press.ledger, reviewer="sari")
    assert find_speakers(press.ledger) == before
    redo(press.ledger, reviewer="sari")
    assert [entry.claims for entry in find_speakers(press.ledger)] == [3, 1]


def test_what_stays_of_several_speakers_stays_apart(press: Press) -> None:
    for name in ("Dewi Lestari", "Rina Wati", "Made Oka", "Tono Kusnadi", "Siti Aminah", "Joko Susilo"):
        press.says(BRIDGE, name)
    merge_speakers(press.ledger, [2, 3], 1, reviewer="sari")
    merge_speakers(press.ledger, [5, 6], 4, reviewer="sari")
    split_speaker(press.ledger, [1, 4], reviewer="sari")
    names = {entry.name: [form.name for form in entry.forms[1:]] for entry in find_speakers(press.ledger)}
    assert names == {"Dewi Lestari": ["Tono Kusnadi"], "Rina Wati": ["Made Oka"], "Siti Aminah": ["Joko Susilo"]}


def test_statements_are_counted_by_the_form_that_they_go_with(press: Press) -> None:
    press.says(BRIDGE, "Surya P Atmaja")
    press.says(OTHER, "Surya P Atmaja")
    press.says(BRIDGE, "Dewi Lestari")
    merge_speakers(press.ledger, [2], 1, reviewer="sari")
    assert count_by_form(press.ledger, 1) == {1: 2, 2: 1}
    split_speaker(press.ledger, [2], reviewer="sari")
    assert [count_by_form(press.ledger, number) for number in (1, 2)] == [{1: 2}, {2: 1}]
    assert speaker_names(press.ledger, [2, 1, 99]) == {1: "Surya P Atmaja", 2: "Dewi Lestari"}


def test_a_confirmed_contradiction_is_a_decision(press: Press) -> None:
    press.says("“Korban banjir di Muara mencapai 14 orang hari ini,”")
    press.says("“Sampai malam, korban banjir Muara mencapai dua puluh orang,”")
    (found,) = proposals(press.ledger, Proposed.CONTRADICTION, speaker_id=1)
    accept(press.ledger, [found.id], reviewer="sari")
    assert shown(press) == [1, 2]
    assert proposals(press.ledger, Proposed.CONTRADICTION) == []
    assert [entry.action for entry in get_claim(press.ledger, 1).decisions] == [Action.VERDICT]


def test_contradictions_are_counted_for_speakers_under_any_form_of_the_name(press: Press) -> None:
    for number, name in ((14, "Rina Wati"), (20, "Rina Wati"), (30, "Rina Wati"), (40, "Made Oka"), (50, "Made Oka")):
        press.says(f"“Korban banjir di Muara mencapai {number} orang hari ini,”", name)
    assert count_contradictions(press.ledger) == {1: 3, 2: 1}
    first, second, *_ = proposals(press.ledger, Proposed.CONTRADICTION, speaker_id=1)
    refuse(press.ledger, [first.id], reviewer="sari")
    accept(press.ledger, [second.id], reviewer="sari")
    merge(press.ledger, [5], 4, reviewer="sari")
    assert count_contradictions(press.ledger) == {1: 2}
    undo(press.ledger, reviewer="sari")
    merge_speakers(press.ledger, [2], 1, reviewer="sari")
    waiting = count_waiting(press.ledger, Proposed.CONTRADICTION)
    assert count_contradictions(press.ledger) == {1: waiting + 1}


def test_proposals_of_one_claim(press: Press) -> None:
    for words in (BRIDGE, ALTERED, OTHER, OTHER.replace("turun", "naik")):
        press.says(words)
    for claim, number in ((1, 1), (2, 1), (3, 1), (4, 1)):
        assert len(proposals(press.ledger, Proposed.SAME_CLAIM, claim_id=claim)) == number


def test_variants_are_compared_with_the_first_published_wording(press: Press) -> None:
    press.says(f"{BRIDGE[:-2]}, tetapi hanya jika dana cair,”", on=date(2024, 3, 5))
    press.says(BRIDGE, on=date(2024, 3, 4))
    press.says(ALTERED, on=date(2024, 3, 9))
    merge(press.ledger, [2], 1, reviewer="sari")
    first, longer, altered = variants(press.ledger, 1)
    assert (first.is_first, first.days_after, first.diff) == (True, 0, ())
    assert (longer.degree, longer.days_after) == ("trimmed", 1)
    assert longer.cut is not None
    assert (longer.cut.left_out, longer.cut.by_first) == ("tetapi hanya jika dana cair,”", True)
    assert (altered.degree, altered.cut, altered.days_after) == ("altered", None, 5)
    assert [(part.before, part.after) for part in altered.diff if part.op == "replace"] == [("Juni", "Juli")]


def test_a_quote_that_goes_on_in_another_statement_is_cut_there(press: Press) -> None:
    press.says(BRIDGE, on=date(2024, 3, 4))
    text = f"{BRIDGE} kata Rina Wati. “Tetapi hanya kalau dana cair.”"
    rest = Span(text.index("“Tetapi"), len(text))
    said = [
        Statement(Kind.DIRECT, (span,), speakers=(Speaker("Rina Wati"),), rule="made", confidence=1.0)
        for span in (Span(0, len(BRIDGE)), rest)
    ]
    record(press.ledger, Article(text, "id", published=date(2024, 3, 5)), Extraction(tuple(said)))
    (cut,) = [variant.cut for variant in variants(press.ledger, 1) if not variant.is_first]
    assert cut is not None
    assert (cut.left_out, cut.by_first) == ("“Tetapi hanya kalau dana cair.”", True)


def test_proposals_are_counted(press: Press) -> None:
    press.says(BRIDGE)
    press.says(ALTERED)
    assert count_proposals(press.ledger) == {
        Proposed.SAME_CLAIM: 1,
        Proposed.CONTRADICTION: 0,
        Proposed.SAME_SPEAKER: 0,
    }
    refuse(press.ledger, [1], reviewer="sari")
    assert set(count_proposals(press.ledger).values()) == {0}


def test_what_is_one_already_is_not_counted_as_proposed(press: Press) -> None:
    for words in (BRIDGE, ALTERED, ALTERED.replace("Juli", "Mei"), ALTERED.replace("Juli", "Maret")):
        press.says(words)
    press.says(OTHER, "Soeryo Atmaja")
    press.says(OTHER, "Suryo Atmaja")

    def assert_as_listed() -> None:
        for sort in Proposed:
            for claim in (None, 1, 4) if sort is not Proposed.SAME_SPEAKER else (None,):
                for after in (0, 2):
                    listed = proposals(press.ledger, sort, claim_id=claim, after=after)
                    assert count_waiting(press.ledger, sort, claim_id=claim, after=after) == len(listed)

    assert_as_listed()
    merge(press.ledger, [2], 1, reviewer="sari")
    merge(press.ledger, [3], 2, reviewer="sari")
    merge_speakers(press.ledger, [3], 2, reviewer="sari")
    assert count_waiting(press.ledger, Proposed.SAME_CLAIM) == 4
    assert count_waiting(press.ledger, Proposed.SAME_SPEAKER) == 0
    assert_as_listed()


def test_a_claim_merged_by_hand_may_have_nothing_to_compare(press: Press) -> None:
    press.says(BRIDGE)
    press.says("Taman itu indah", kind=Kind.INDIRECT)
    merge(press.ledger, [2], 1, reviewer="sari")
    assert variants(press.ledger, 1)[1].degree is None


def test_what_is_not_there_is_named(press: Press) -> None:
    press.says(BRIDGE)
    for act in (
        lambda: accept(press.ledger, [7], reviewer="sari"),
        lambda: merge(press.ledger, [7], 1, reviewer="sari"),
        lambda: split(press.ledger, 7, [1], reviewer="sari"),
        lambda: merge_speakers(press.ledger, [7], 1, reviewer="sari"),
        lambda: variants(press.ledger, 7),
    ):
        with pytest.raises(FactrackError, match="7"):
            act()
