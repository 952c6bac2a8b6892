"""Word diffs, cuts and contradictions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factrack.extraction import Kind, Stance
from factrack.ledger.comparing import DiffPart, Op, Opposition, Reason, Sort, find_cut, oppose, read_content, word_diff


def test_a_diff_is_a_row_of_parts_and_says_what_stands_out() -> None:
    one = read_content("“Kami kirim 14 truk ke Muara,”", "id")
    other = read_content("“Kami kirim 40 truk ke Tanjung besok.”", "id")
    assert word_diff(one, other) == (
        DiffPart(Op.EQUAL, "“Kami kirim", "“Kami kirim"),
        DiffPart(Op.REPLACE, "14", "40", (Sort.NUMBER,)),
        DiffPart(Op.EQUAL, "truk ke", "truk ke"),
        DiffPart(Op.REPLACE, "Muara,”", "Tanjung besok.”", (Sort.NAME,)),
    )


WORDS = st.sampled_from(["kami", "tidak", "14", "belas", "truk.", "“Muara”", "tetapi"])


@given(*[st.lists(WORDS, max_size=12)] * 2)
def test_the_parts_of_a_diff_give_both_wordings_back(one: list[str], other: list[str]) -> None:
    parts = word_diff(read_content(" ".join(one), "id"), read_content(" ".join(other), "id"))
    assert " ".join(part.before for part in parts if part.before) == " ".join(one)
    assert " ".join(part.after for part in parts if part.after) == " ".join(other)
    assert all((part.op is Op.INSERT) == (not part.before) for part in parts)


@pytest.mark.parametrize(
    ("short", "rest", "language", "left_out"),
    [
        ("Jalan tol ini gratis untuk semua", ", tetapi hanya sampai Juni.", "id", "tetapi hanya sampai Juni."),
        ("Jalan tol ini gratis untuk semua.", " Namun truk tetap bayar.", "id", "Namun truk tetap bayar."),
        ("Jalan tol ini gratis untuk semua", " kecuali truk", "id", "kecuali truk"),
        ("The road is free for everyone", ", unless the court objects.", "en", "unless the court objects."),
        ("The road is free for everyone.", " But not for long.", "en", "But not for long."),
    ],
)
def test_a_cut_before_a_turn_is_found(short: str, rest: str, language: str, left_out: str) -> None:
    one, other = read_content(short, language), read_content(short + rest, language)
    cut, back = find_cut(one, other), find_cut(other, one)
    assert cut is not None
    assert back is not None
    assert (cut.left_out, cut.by_first) == (left_out, True)
    assert (back.left_out, back.by_first) == (left_out, False)


def test_a_condition_left_out_in_front_is_a_cut() -> None:
    cut = find_cut(
        read_content("jembatan itu kami tutup malam ini", "id"),
        read_content("Kalau hujan, jembatan itu kami tutup malam ini", "id"),
    )
    assert cut is not None
    assert cut.left_out == "Kalau hujan,"


def test_what_only_goes_on_is_no_cut() -> None:
    one = read_content("Jalan tol ini gratis untuk semua", "id")
    assert find_cut(one, read_content("Jalan tol ini gratis untuk semua, dan itu bagus.", "id")) is None
    assert find_cut(one, one) is None


@pytest.mark.parametrize(
    ("one", "other", "language", "found"),
    [
        (
            "Air sungai Muara tercemar limbah",
            "Air sungai Muara tidak tercemar limbah",
            "id",
            Opposition(Reason.POLARITY, 1.0, "", "tidak tercemar"),
        ),
        (
            "Harga beras akan naik di Muara",
            "Di Muara, harga beras akan turun",
            "id",
            Opposition(Reason.POLARITY, 1.0, "naik", "turun"),
        ),
        (
            "Korban banjir mencapai 14 orang",
            "Korban banjir mencapai dua puluh orang",
            "id",
            Opposition(Reason.NUMBER, 1.0, "14", "dua puluh"),
        ),
        (
            "The water here is safe to drink",
            "The water here isn't safe to drink",
            "en",
            Opposition(Reason.POLARITY, 1.0, "", "isn't safe"),
        ),
    ],
)
def test_opposite_claims_on_one_matter(one: str, other: str, language: str, found: Opposition) -> None:
    opposed = oppose(read_content(one, language), read_content(other, language))
    assert opposed is not None
    assert opposed.reason is found.reason
    assert (opposed.one, opposed.other) == (found.one, found.other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Air sungai Muara tercemar limbah", "Air sungai Muara tercemar limbah berat"),
        ("Harga beras akan naik di Muara", "Jembatan Tanjung tidak akan selesai"),
        ("Korban banjir mencapai 14 orang", "Korban banjir mencapai empat belas orang"),
        ("Korban banjir mencapai 14 orang", "Korban banjir mencapai 30 hari"),
        ("Sungai Muara tercemar limbah", "Tidak benar sungai Muara tidak tercemar limbah"),
    ],
)
def test_no_contradiction(one: str, other: str) -> None:
    assert oppose(read_content(one, "id"), read_content(other, "id")) is None


def test_a_denial_contradicts_what_it_denies() -> None:
    said = read_content("sungai Muara tercemar limbah", "id", Kind.INDIRECT)
    denied = read_content("sungai Muara tercemar limbah", "id", Kind.INDIRECT, Stance.DENIED)
    opposed = oppose(said, denied)
    assert opposed is not None
    assert opposed.reason is Reason.POLARITY
