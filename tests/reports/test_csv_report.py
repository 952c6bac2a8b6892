import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factrack.plaintext import sanitize
from factrack.reports import COLUMNS, ReportOptions, claim_row, restore
from factrack.reports.csv_report import write_csv
from factrack.reports.rows import Row
from tests import hostile
from tests.reports.made import CLAIM


def written(*rows: Row, bom: bool = False, delimiter: str = ",") -> bytes:
    stream = io.BytesIO()
    assert write_csv(COLUMNS, rows, stream, ReportOptions(bom, delimiter)) == len(rows)
    return stream.getvalue()


def read(content: bytes, delimiter: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=delimiter, strict=True))


def test_a_report_byte_for_byte() -> None:
    row = claim_row(replace(CLAIM, note='a "sign",\nseen', speaker=None))
    assert written(row).decode() == (
        "claim_id,status,kind,stance,quote,speaker,role,affiliation,said_on,said_on_precision,said_on_text,"
        "title,outlet,url,published,articles,reviewer,decided_at,note,evidence,speaker_inferred\r\n"
        '7,"disputed","direct","asserted","“Jembatan itu selesai,”","","juru bicara","Balai Kota",'
        '"2024-03-04/2024-03-10","week","pekan lalu","Jembatan dibuka","Kabar Muara","https://kabar.example/1",'
        '"2024-03-12",2,"sari","2024-03-13T08:30:59+00:00","a ""sign"",\nseen",'
        '"https://a.example https://b.example","no"\r\n'
    )


def test_a_speaker_who_was_inferred_is_marked() -> None:
    (row,) = read(written(claim_row(replace(CLAIM, speaker_inferred=True))))
    assert (row["speaker"], row["speaker_inferred"]) == ("Rina Wati", "yes")


def test_no_claims_give_the_header_alone() -> None:
    assert written() == ",".join(COLUMNS).encode() + b"\r\n"


def test_the_mark_for_excel_comes_once_and_only_when_asked_for() -> None:
    assert written(claim_row(CLAIM), bom=True) == b"\xef\xbb\xbf" + written(claim_row(CLAIM))


@pytest.mark.parametrize(("delimiter", "char"), [(";", ";"), ("tab", "\t"), ("\\t", "\t"), ("|", "|")])
def test_another_delimiter(delimiter: str, char: str) -> None:
    (row,) = read(written(claim_row(CLAIM), delimiter=delimiter), char)
    assert list(row) == list(COLUMNS)
    assert row["evidence"] == "https://a.example https://b.example"


@pytest.mark.parametrize("text", hostile.ALL)
@pytest.mark.parametrize("column", ["quote", "speaker", "title", "note", "url", "outlet", "said_on_text"])
def test_hostile_text_is_a_harmless_cell_that_can_be_had_back(text: str, column: str) -> None:
    (row,) = read(written(claim_row(CLAIM) | {column: text}))
    assert restore(row[column]) == sanitize(text)
    assert not row[column].startswith(("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20"))
    assert not set(row[column]) & set("\x00\x07\x1b\x7f\x9b\r\u2028\u202e\u2066")


@pytest.mark.parametrize("text", ["a;=1+1;b", "a\n=1+1;b", "x\t=1+1"])
@pytest.mark.parametrize("cut", [";", "\t"])
def test_no_formula_comes_up_in_a_program_set_to_another_separator(text: str, cut: str) -> None:
    content = written(claim_row(CLAIM) | {"quote": text}).decode()
    cells = [cell for line in content.splitlines() for cell in line.split(cut)]
    assert not [cell for cell in cells if cell.startswith("=")]


@given(st.dictionaries(st.sampled_from(COLUMNS), st.text(), max_size=6), st.sampled_from([",", ";", "tab", "|"]))
def test_any_text_comes_back_from_the_file(texts: dict[str, str], delimiter: str) -> None:
    char = "\t" if delimiter == "tab" else delimiter
    row: Row = claim_row(CLAIM) | dict(texts)
    (back,) = read(written(row, delimiter=delimiter), char)
    assert {column: restore(back[column], char) for column in texts} == {
        column: sanitize(text) for column, text in texts.items()
    }
