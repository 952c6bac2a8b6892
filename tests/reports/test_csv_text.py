import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factrack.errors import UsageError
from factrack.reports import defuse, restore
from factrack.reports.csv_text import check_delimiter
from tests import hostile

STARTS = "=+-@\uff1d\uff0b\uff0d\uff20"
DELIMITERS = [",", ";", "\t", "|"]
tricky = st.text(alphabet=st.sampled_from("a=+-@\uff1d\uff20'\"; ,\t\r\n\u200b\u3000\ufeff")) | st.text()


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("-5 derajat", "'-5 derajat"),
        ("\uff1d1", "'\uff1d1"),
        ("  =1", "'  =1"),
        ("\u3000=1", "'\u3000=1"),
        ("\ufeff=1", "'\ufeff=1"),
        ("\tindented", "'\tindented"),
        ("'=1", "''=1"),
        ("''=1", "'''=1"),
        ("a;=1", "a;'=1"),
        ("a\n=1", "a\n'=1"),
        ('a; "=1', "a;' \"=1"),
    ],
)
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(text: str, cell: str) -> None:
    assert defuse(text) == cell


@pytest.mark.parametrize("text", ["", "a", "'tis", "''", "1-2", "a = b", "“=1”", "one; two", "a, -5", "a\n\nb", "[=x]"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert defuse(text) == text
    assert restore(text) == text


@pytest.mark.parametrize("text", hostile.ALL)
def test_hostile_text_comes_back(text: str) -> None:
    assert restore(defuse(text)) == text


@given(tricky, st.sampled_from(DELIMITERS))
def test_any_text_comes_back(text: str, delimiter: str) -> None:
    assert restore(defuse(text, delimiter), delimiter) == text


@given(tricky, tricky)
def test_different_texts_stay_different(one: str, other: str) -> None:
    assert (defuse(one) == defuse(other)) == (one == other)


@given(tricky, st.sampled_from(DELIMITERS), st.sampled_from([",", ";", "\t"]))
def test_no_cell_begins_as_a_formula_whatever_the_reader_cuts_at(text: str, delimiter: str, cut: str) -> None:
    cells = [defuse(text, delimiter)]
    if cut != delimiter:
        cells = re.split(f"[\r\n{cut}]", cells[0])
    assert not [cell for cell in cells if cell.strip(" \t\u3000\ufeff\u200b").startswith(tuple(STARTS))]


@given(tricky, st.sampled_from(DELIMITERS))
def test_text_comes_back_through_a_csv_file(text: str, delimiter: str) -> None:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter).writerow([1, defuse(text, delimiter)])
    file.seek(0)
    assert restore(next(csv.reader(file, delimiter=delimiter))[1], delimiter) == text


@pytest.mark.parametrize("text", ["\n" * 200_000, ";" * 200_000, " ;" * 100_000, "'" * 200_000, ";" + '"' * 200_000])
def test_time_is_linear_in_the_text(text: str) -> None:
    # A pattern that read each stretch again from each separator would take minutes here.
    assert restore(defuse(text)) == text


@pytest.mark.parametrize(
    ("word", "meant"), [(",", ","), (";", ";"), ("|", "|"), ("tab", "\t"), ("\\t", "\t"), ("\t", "\t")]
)
def test_delimiters(word: str, meant: str) -> None:
    assert check_delimiter(word) == meant


@pytest.mark.parametrize("word", ["", ";;", '"', "'", "\n", "\r", "\0", "a", "1", "=", "-", "@", "é", "\u2028", "tabs"])
def test_what_cannot_be_a_delimiter_is_refused_with_an_example(word: str) -> None:
    with pytest.raises(UsageError) as caught:
        check_delimiter(word)
    assert caught.value.hint == "one character such as , or ; or |, or the word tab"
