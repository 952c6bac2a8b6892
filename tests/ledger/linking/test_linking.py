"""What joins a claim at ingest by itself, and what is only proposed."""

import pytest

from factrack.articles import Article
from factrack.extraction import Extraction, Kind, Span, Speaker, Stance, Statement
from factrack.ledger import Degree, Proposed, check, find_claims, proposals, record
from tests.ledger.linking.conftest import Press

BRIDGE = "“Jembatan ini akan selesai pada bulan Juni tahun depan,”"


def proposed(press: Press, sort: Proposed = Proposed.SAME_CLAIM) -> list[tuple[int, int, str]]:
    return [(found.one.id, found.other.id, found.reason) for found in proposals(press.ledger, sort)]


@pytest.mark.parametrize(
    ("again", "degree"),
    [
        ("“JEMBATAN ini akan selesai pada bulan Juni, tahun depan!”", Degree.VERBATIM),
        ("“Jembatan ini akan selesai pada bulan Juni tahun depan. Warga boleh lewat.”", Degree.TRIMMED),
        ("“akan selesai pada bulan Juni tahun depan,”", Degree.TRIMMED),
    ],
)
def test_the_same_words_and_parts_of_them_join(press: Press, again: str, degree: Degree) -> None:
    first, second = press.says(BRIDGE), press.says(again)
    assert press.claim_of(second) == press.claim_of(first)
    assert press.link_of(second)[0] == degree
    assert (press.link_of(second)[1] < 1) == (degree is Degree.TRIMMED)
    assert find_claims(press.ledger)[0].articles == 2
    assert proposed(press) == []
    assert check(press.ledger) == []


@pytest.mark.parametrize(
    ("again", "kind", "reason"),
    [
        ("“Jembatan ini tidak akan selesai pada bulan Juni tahun depan,”", Kind.DIRECT, Degree.ALTERED),
        ("“Jembatan itu akan selesai pada bulan Juli tahun depan,”", Kind.DIRECT, Degree.ALTERED),
        ("jembatan selesai bulan Juni tahun depan nanti", Kind.INDIRECT, Degree.PARAPHRASE),
    ],
)
def test_other_words_are_proposed(press: Press, again: str, kind: Kind, reason: Degree) -> None:
    first, second = press.says(BRIDGE), press.says(again, kind=kind)
    assert press.claim_of(second) != press.claim_of(first)
    assert proposed(press) == [(1, 2, reason)]


def test_only_the_same_speaker_joins(press: Press) -> None:
    first, second = press.says(BRIDGE), press.says(BRIDGE, "Dewi Lestari")
    assert press.claim_of(first) != press.claim_of(second)
    assert proposed(press) == []


@pytest.mark.parametrize("words", ["“Ya,”", "“Tidak benar,”", "“Itu dan ini juga,”"])
def test_a_short_phrase_joins_nothing_in_another_article(press: Press, words: str) -> None:
    assert press.claim_of(press.says(words)) != press.claim_of(press.says(words))


def test_a_name_of_one_word_joins_long_wordings_only(press: Press) -> None:
    first, second = (
        press.says("“Jembatan itu sudah selesai,”", "Rina"),
        press.says("“Jembatan itu sudah selesai,”", "Rina"),
    )
    assert press.claim_of(first) != press.claim_of(second)
    assert proposed(press) == [(1, 2, Degree.VERBATIM)]
    third, fourth = press.says(BRIDGE, "Rina"), press.says(BRIDGE, "Rina")
    assert press.claim_of(third) == press.claim_of(fourth)


def test_what_is_a_part_of_two_claims_is_left_to_the_analyst(press: Press) -> None:
    press.says("“Kami tidak tahu soal dana itu. Jembatan ini akan selesai pada bulan Juni tahun depan,”")
    press.says("“Jembatan ini akan selesai pada bulan Juni tahun depan. Harga beras turun di semua pasar,”")
    third = press.says(BRIDGE)
    assert press.claim_of(third) == 3
    assert {(one, other) for one, other, reason in proposed(press) if reason == Degree.TRIMMED} == {(1, 3), (2, 3)}


def test_a_part_of_what_joined_does_not_join_what_it_says_nothing_of(press: Press) -> None:
    press.says(BRIDGE)
    longer = press.says(f"{BRIDGE} “dan harga beras akan turun di semua pasar kota,”")
    rest = press.says("“dan harga beras akan turun di semua pasar kota,”")
    assert press.claim_of(longer) == 1
    assert press.claim_of(rest) != 1


def test_what_is_denied_does_not_join_what_is_said(press: Press) -> None:
    words = "jembatan ini akan selesai pada bulan Juni tahun depan"
    first = press.says(words, kind=Kind.INDIRECT)
    second = press.says(words, kind=Kind.INDIRECT, stance=Stance.DENIED)
    assert press.claim_of(first) != press.claim_of(second)
    assert proposed(press, Proposed.CONTRADICTION) == [(1, 2, "polarity")]


def test_a_translation_is_proposed(press: Press) -> None:
    press.says("“Kami kirim 14 truk beras ke Pulau Sanggar pekan ini,”")
    press.says("“We will send 14 trucks of rice to Sanggar this week,”", language="en")
    assert proposed(press) == [(1, 2, Degree.PARAPHRASE)]


def test_a_translation_with_one_rare_number_is_proposed(press: Press) -> None:
    press.says("negaranya akan menyerahkan data 320 kapal", kind=Kind.INDIRECT)
    press.says("they would hand over data on 320 vessels", language="en", kind=Kind.INDIRECT)
    assert proposed(press) == [(1, 2, Degree.PARAPHRASE)]


def test_another_number_on_the_same_matter_is_a_contradiction(press: Press) -> None:
    press.says("“Korban banjir di Muara mencapai 14 orang hari ini,”")
    press.says("“Sampai malam, korban banjir Muara mencapai dua puluh orang,”")
    (found,) = proposals(press.ledger, Proposed.CONTRADICTION)
    assert (found.reason, found.against) == ("number", ("14", "dua puluh"))


def test_names_of_one_speaker_share_their_claims(press: Press) -> None:
    first = press.says(BRIDGE, "Surya P Atmaja")
    second = press.says(BRIDGE, "Presiden Surya Atmaja")
    assert press.claim_of(first) == press.claim_of(second)
    assert check(press.ledger) == []


@pytest.mark.parametrize(("name", "acronym"), [("Badan Air Muara", "BAM"), ("Bank Muara", "BM")])
def test_the_acronym_that_an_article_gives_is_the_body(press: Press, name: str, acronym: str) -> None:
    press.says("“Air sungai itu kotor sekali,”", Speaker(name, aliases=(acronym,)))
    press.says(BRIDGE, name)
    assert press.claim_of(press.says(BRIDGE, acronym)) == 2


def test_an_acronym_learned_later_takes_its_claims_along(press: Press) -> None:
    press.says(BRIDGE, "BAM")
    press.says("“Air sungai itu kotor sekali,”", Speaker("Badan Air Muara", aliases=("BAM",)))
    claims = find_claims(press.ledger)
    third = press.says(BRIDGE, "Badan Air Muara")
    assert len(claims) == 2
    assert press.claim_of(third) == 1
    assert check(press.ledger) == []


def test_an_acronym_whose_letters_are_others_is_proposed(press: Press) -> None:
    press.says(BRIDGE, Speaker("Organisasi Air Dunia", aliases=("WWO",)))
    assert press.claim_of(press.says(BRIDGE, "WWO")) == 2
    assert proposed(press, Proposed.SAME_SPEAKER) == [(2, 1, "acronym")]


def test_what_is_reported_within_a_statement_is_another_one(press: Press) -> None:
    outer = f"Dewi bilang bahwa {BRIDGE}"
    article = Article(outer, "id")
    inner = Span(len(outer) - len(BRIDGE), len(outer))
    said = [
        Statement(Kind.INDIRECT, (span,), speakers=(Speaker("Rina Wati"),), rule="made", confidence=1.0)
        for span in (Span(0, len(outer)), inner)
    ]
    record(press.ledger, article, Extraction(tuple(said)))
    assert press.claim_of(1) != press.claim_of(2)
    assert proposed(press) == []
