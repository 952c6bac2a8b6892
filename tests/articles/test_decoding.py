"""Bytes to text: encodings, newlines, control characters, and what is no text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factrack.articles.decoding import clean, decode
from factrack.articles.unreadable import Unreadable
from factrack.plaintext import sanitize
from tests import hostile

UNSEEN = "\u00ad\u200b\u2060\ufeff"
NEWS = (
    "“Perairan kita terlalu luas,” kata Élena Castravan – café di Jalan Muara, €20.\n"
    "Ia meminta nelayan tidak melaut sampai cuaca membaik, karena ombak setinggi empat meter.\n"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_every_encoding_gives_the_same_text(encoding: str) -> None:
    assert decode(NEWS.encode(encoding), "a.txt") == NEWS


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    assert not decode(NEWS.encode("utf-16"), "a.txt").startswith("\ufeff")
    assert not decode(NEWS.encode("utf-8-sig"), "a.txt").startswith("\ufeff")


def test_a_broken_end_of_a_file_with_a_mark_spoils_its_end_only() -> None:
    assert decode(NEWS.encode("utf-16")[:-1], "a.txt").startswith(NEWS[:-1])


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_every_newline_is_one_character(newline: str) -> None:
    assert decode(f"one{newline}two{newline}".encode(), "a.txt") == "one\ntwo\n"


def test_marks_that_nobody_sees_do_not_divide_a_name() -> None:
    assert decode("Kata Kar\u00admila Djojo\u200bhadi.".encode(), "a.txt") == "Kata Karmila Djojohadi."


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n "])
def test_an_empty_file_is_said_to_be_empty(data: bytes) -> None:
    with pytest.raises(Unreadable, match=r"^a\.txt is empty$"):
        decode(data, "a.txt")


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x02\x00\x00\x00\x02\x00" + bytes(range(256)) * 8,
        b"%PDF-1.7\n" + bytes(range(1, 32)) * 40,
        b"PK\x03\x04" + bytes(range(128, 256)) * 20 + b"\x00\x01\x02",
    ],
)
def test_a_binary_file_is_said_to_be_no_text(data: bytes) -> None:
    with pytest.raises(Unreadable, match=r"^a\.txt is no text$"):
        decode(data, "a.txt")


@pytest.mark.parametrize("text", hostile.ALL)
def test_what_could_drive_a_terminal_is_replaced_one_for_one(text: str) -> None:
    read = decode(f"a {text} b".encode(), "a.txt")
    assert read == clean(f"a {text} b")
    assert sanitize(read) == read
    assert len(read) == len(f"a {text} b".replace("\r\n", "\n"))


@given(st.text())
def test_cleaning_keeps_the_length_but_of_paired_newlines_and_cleans_all_at_once(text: str) -> None:
    cleaned = clean(text)
    assert len(cleaned) == len(text) - text.count("\r\n") - sum(map(text.count, UNSEEN))
    assert clean(cleaned) == cleaned
