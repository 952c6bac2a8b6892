"""The degrees of likeness, the precise ones first: what joins by itself must be the same statement."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factrack.extraction import Kind, Stance
from factrack.ledger.comparing import Comparison, Content, Degree, Sort, compare, degrees, is_telling, read_content

BRIDGE = "Jembatan ini akan selesai pada bulan Juni tahun depan"


def content(text: str, language: str = "id", kind: Kind = Kind.DIRECT, stance: Stance = Stance.ASSERTED) -> Content:
    return read_content(text, language, kind, stance)


def compared(one: str, other: str, language: str = "id") -> Comparison | None:
    forth, back = (compare(content(a, language), content(b, language)) for a, b in ((one, other), (other, one)))
    assert forth == back
    return forth


def degree(one: str, other: str, language: str = "id") -> Degree | None:
    found = compared(one, other, language)
    return found.degree if found else None


def test_the_same_words_are_verbatim() -> None:
    assert compared(f"“{BRIDGE},”", BRIDGE.upper()) == Comparison(Degree.VERBATIM, 1.0)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        (BRIDGE, f"Kami yakin. {BRIDGE}. Warga boleh lewat.", "id"),
        (BRIDGE, "Jembatan ini, kalau boleh jujur, akan selesai pada bulan Juni tahun depan", "id"),
        (BRIDGE, f"{BRIDGE}, tetapi tidak untuk truk.", "id"),
        ("ten pumps at the reservoir failed", "in 2023, ten pumps at the reservoir failed", "en"),
        ("ten pumps at the reservoir failed", "that over the weekend ten pumps at the reservoir failed", "en"),
        ("14 rumah di lereng itu rusak berat", "bahwa ada 14 rumah di lereng itu rusak berat", "id"),
        ("the school will reopen in two weeks", "I know that the school will reopen in two weeks, yes.", "en"),
    ],
)
def test_a_part_or_words_left_out_are_trimmed(one: str, other: str, language: str) -> None:
    found = compared(one, other, language)
    assert found is not None
    assert found.degree is Degree.TRIMMED
    assert 0 < found.score < 1


@pytest.mark.parametrize(
    ("one", "other", "language", "changed"),
    [
        (BRIDGE, BRIDGE.replace("akan", "tidak akan"), "id", Sort.NEGATION),
        ("akan selesai pada bulan Juni tahun depan", f"Kami bukan bilang {BRIDGE}", "id", Sort.NEGATION),
        ("Biaya jembatan itu mencapai 14 miliar", "Biaya jembatan itu mencapai 16 miliar", "id", Sort.NUMBER),
        ("Warga di Muara Baru harus pindah", "Warga di Muara Lama harus pindah", "id", Sort.NAME),
        ("The bridge is safe for all trucks", "The bridge isn't safe for all trucks", "en", Sort.NEGATION),
        ("We sent the fourteen trucks north", "We sent the 40 trucks north", "en", Sort.NUMBER),
        ("sepuluh pompa di waduk itu mati", "delapan dari sepuluh pompa di waduk itu mati", "id", Sort.NUMBER),
        ("ten pumps at the reservoir failed", "eight of the ten pumps at the reservoir failed", "en", Sort.NUMBER),
        (
            "that ten pumps at the reservoir failed",
            "that fewer than 10 pumps at the reservoir failed",
            "en",
            Sort.NUMBER,
        ),
        ("Warga 14 desa di lereng itu pindah", "Warga lebih dari 14 desa di lereng itu pindah", "id", Sort.NUMBER),
    ],
)
def test_a_changed_negation_number_or_name_is_altered(one: str, other: str, language: str, changed: Sort) -> None:
    found = compared(one, other, language)
    assert found is not None
    assert found.degree is Degree.ALTERED
    assert found.changed == (changed,)
    assert found.score < 1


def test_one_word_in_another_form_is_altered() -> None:
    assert degree(BRIDGE, BRIDGE.replace("selesai", "rampung")) is Degree.ALTERED


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ya", "Ya, jembatan itu selesai"),
        ("Kami siap", "Kami siap membantu warga Muara kapan saja"),
        ("dan itu yang akan kami", "dan itu yang akan kami bangun di Muara"),
        ("Harga beras naik lagi pekan ini", "Jembatan ini akan selesai pada bulan Juni"),
        ("", "Ya"),
    ],
)
def test_little_in_common_is_nothing(one: str, other: str) -> None:
    assert compared(one, other) is None


def test_an_indirect_report_of_a_quote_is_a_paraphrase() -> None:
    quote = content("Saya akan membangun tiga sekolah baru di Muara, percayalah")
    report = content("ia akan membangun tiga sekolah baru di Muara", kind=Kind.INDIRECT)
    looser = content("pembangunan tiga sekolah di Muara menjadi janjinya", kind=Kind.INDIRECT)
    for other in (report, looser):
        found = compare(quote, other)
        assert found is not None
        assert found.degree is Degree.PARAPHRASE
        assert found.changed == ()


def test_two_quotes_that_share_their_matter_only_are_not_linked() -> None:
    assert degree("Kami membangun sekolah di Muara", "Sekolah baru itu untuk anak Muara, kami bangun cepat") is None


def test_a_paraphrase_with_another_number_says_so() -> None:
    quote = content("Biaya jembatan baru di Muara itu, jujur saja, 14 miliar rupiah")
    report = content("jembatan baru Muara berbiaya 41 miliar rupiah", kind=Kind.INDIRECT)
    found = compare(quote, report)
    assert found is not None
    assert found.degree is not Degree.TRIMMED
    assert Sort.NUMBER in found.changed


def test_what_is_denied_is_not_what_is_said() -> None:
    said = content(BRIDGE, kind=Kind.INDIRECT)
    denied = content(BRIDGE, kind=Kind.INDIRECT, stance=Stance.DENIED)
    assert compare(said, denied) == Comparison(Degree.ALTERED, 1.0, stance=True)


def test_words_in_quotation_marks_were_said_whatever_the_cue() -> None:
    found = compare(content(BRIDGE), content(BRIDGE, stance=Stance.DENIED))
    assert found is not None
    assert found.degree is Degree.VERBATIM


def test_a_translation_is_known_by_its_numbers_and_names() -> None:
    quote = content("Kami kirim 14 truk beras ke Pulau Sanggar pekan ini")
    translated = content("We will send 14 trucks of rice to Sanggar this week", "en")
    found = compare(quote, translated)
    assert found is not None
    assert found.degree is Degree.PARAPHRASE
    assert compare(quote, content("The fair in Tanjung drew 9,000 visitors", "en")) is None


def test_one_number_makes_a_translation_only_if_it_is_rare_and_the_only_one() -> None:
    def found(one: str, other: str) -> bool:
        return compare(content(one), content(other, "en")) is not None

    assert found("kami serahkan data 320 kapal", "we hand over the data of 320 vessels")
    assert not found("kami tunggu tiga hari", "we waited three days")
    assert not found("kami serahkan data 320 kapal", "we saw 320 of 900 vessels")


@pytest.mark.parametrize(
    ("text", "telling"), [("Ya", False), ("Tidak benar", False), ("Itu dan ini juga", False), (BRIDGE, True)]
)
def test_a_short_phrase_does_not_tell_statements_apart(text: str, telling: bool) -> None:
    assert is_telling(content(text)) is telling


_WORDS = st.lists(
    st.sampled_from(
        ["the", "Port", "of", "Muara", "not", "closes", "opens", "14", "pumps", "school", "in", "two", "weeks", "but"]
    ),
    max_size=12,
)


@given(_WORDS, _WORDS, st.sampled_from(Kind), st.sampled_from(Kind))
def test_what_is_seen_at_a_glance_to_be_another_matter_is_one(
    one: list[str], other: list[str], kind: Kind, other_kind: Kind
) -> None:
    pair = content(" ".join(one), "en", kind), content(" ".join(other), "en", other_kind)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(degrees, "_may_be_the_same", lambda one, other: True)
        looked_at_closely = compare(*pair)
    assert compare(*pair) == looked_at_closely
