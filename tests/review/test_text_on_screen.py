"""Text cut into lines, fitted into cells and painted: the offsets stay, and nothing breaks a line."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len

from factrack.fitting import fit
from factrack.ledger import Status, get_article, open_ledger
from factrack.plaintext import one_line, sanitize
from factrack.review.index import ClaimIndex
from factrack.review.memory import Memory
from factrack.review.painting import paint, runs
from factrack.review.tones import Tone, hanging
from factrack.review.wrapping import wrap
from tests import hostile
from tests.desk import Desk

_TEXT = st.text(alphabet=st.sampled_from(" \nab-“é日👩\u200d👧e\u0301ع"), max_size=200)


@given(_TEXT, st.integers(min_value=2, max_value=40), st.booleans())
@example("\u200d\u200daaa", 2, False)
def test_wrapping_loses_nothing_and_fits(text: str, width: int, airy: bool) -> None:
    lines = wrap(text, width, airy=airy)
    assert "".join(text[start:end] for start, end in lines) == text.replace("\n", "")
    for start, end in lines:
        assert cell_len(text[start:end].rstrip(" ")) <= width
    assert [start for start, _ in lines] == sorted(start for start, _ in lines)


def test_wrapping_breaks_at_spaces_and_cuts_only_what_is_too_long() -> None:
    text = "one two three\n\nabcdefghijkl x"
    assert [text[start:end] for start, end in wrap(text, 8)] == ["one two ", "three", "", "abcdefgh", "ijkl x"]


def test_airy_wrapping_puts_a_line_between_paragraphs_that_have_none() -> None:
    text = "one\ntwo\n\nthree"
    assert [text[start:end] for start, end in wrap(text, 8, airy=True)] == ["one", "", "two", "", "three"]


def test_a_line_without_an_end_costs_no_more_than_its_length() -> None:
    text = "kata " * 200_000
    assert len(wrap(text, 80)) == 12_500


@pytest.mark.parametrize("text", hostile.ALL)
@pytest.mark.parametrize("width", [0, 1, 2, 7, 40])
def test_a_cell_has_exactly_its_width(text: str, width: int) -> None:
    fitted = fit(text, width)
    assert cell_len(fitted) == width
    assert one_line(fitted) == fitted


@given(_TEXT, st.integers(min_value=10, max_value=40))
def test_hanging_lines_begin_beside_their_label(text: str, width: int) -> None:
    lines = list(hanging(("label", Tone.QUIET), [(text, Tone.TEXT), ("!", Tone.STRONG)], 6, width))
    assert lines[0][0] == ("label ", Tone.QUIET)
    assert all(line[0][0] == " " * 6 for line in lines[1:])
    assert "".join(piece for line in lines for piece, _ in line[1:]) == text + "!"


def test_paint_covers_statement_cue_source_and_furniture(desk: Desk) -> None:
    with open_ledger(desk.ledger) as ledger:
        article = get_article(ledger, 1)
    painted = paint(article, article.appearances[0])
    found = {tone: article.text[start:end] for start, end, tone in runs(painted, 0, len(article.text))}
    assert found[Tone.CONTENT] == "“Jembatan itu selesai,”"
    assert found[Tone.CUE] == "kata"
    assert found[Tone.SOURCE] == "Rina Wati"
    assert found[Tone.OTHER] == "biayanya 14 miliar"
    assert len(painted) == len(sanitize(article.text))


def test_an_index_finds_rows_and_pending_claims() -> None:
    index = ClaimIndex([(3, Status.PENDING), (5, Status.VERIFIED), (9, Status.PENDING)])
    assert (index.row_of(5), index.row_of(4), index.row_of(None)) == (1, None, None)
    assert (index.next_pending(0), index.next_pending(2)) == (2, 0)
    assert (index.previous_pending(2), index.previous_pending(0)) == (0, 2)
    assert index.in_order([9, 4, 3]) == [3, 9]
    index.set_status(9, Status.DISPUTED)
    index.set_status(4, Status.DISPUTED)
    assert (index.next_pending(0), index.next_pending(1)) == (None, 0)


def test_a_memory_keeps_what_was_used_last() -> None:
    memory: Memory[int, str] = Memory(2)
    memory.put(1, "one")
    memory.put(2, "two")
    assert memory.get(1) == "one"
    memory.put(3, "three")
    assert (memory.get(1), memory.get(2), memory.get(3)) == ("one", None, "three")
    memory.drop(1)
    assert memory.get(1) is None
