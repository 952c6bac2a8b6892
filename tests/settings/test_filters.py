"""Filters that are saved under a name, from the commands' side."""

import pytest

from factrack.errors import FactrackError
from factrack.settings import filters_path, save_filter, saved_filters
from tests import hostile
from tests.desk import Desk


def test_a_saved_filter_stands_in_queries_by_its_name(desk: Desk) -> None:
    assert desk("filters", "save", "rina", "speaker:wati").out == "saved as @rina\n"
    assert desk("filters", "save", "@first", "@rina", "selesai").code == 0
    assert desk("filters", "list").lines == ["@first\t@rina selesai", "@rina\tspeaker:wati"]
    assert desk("list", "@rina").ids == [1, 2]
    assert desk("list", "@first", "status:pending").ids == [1]


def test_a_forgotten_filter_is_gone(desk: Desk) -> None:
    desk("filters", "save", "rina", "speaker:wati")
    assert desk("filters", "forget", "@rina").code == 0
    assert desk("filters", "list").out == ""
    done = desk("list", "@rina")
    assert (done.code, done.out) == (2, "")
    assert "there is no saved filter @rina (saved: none" in done.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["save", "a b", "x"], "'a b' is no name for a filter (letters, digits, - and _; for example spring-2024)"),
        (["save", "x", "status:true"], "'true' is no status"),
        (["save", "x", ""], "the filter x has no words (for example status:pending"),
        (["forget", "x"], "there is no saved filter 'x' (none is saved yet)"),
    ],
)
def test_wrong_use_says_what_is_right(desk: Desk, words: list[str], said: str) -> None:
    done = desk("filters", *words)
    assert done.code in (1, 2)
    assert said in done.err
    assert desk("filters", "list").out == ""


def test_a_file_that_was_edited_wrongly_is_said_with_its_line() -> None:
    save_filter("mine", "status:pending")
    filters_path().write_text('mine = "status:pending"\nyours = 3\n', encoding="utf-8")
    with pytest.raises(FactrackError, match=r"filters\.toml, line 2: yours is no filter"):
        saved_filters()


@pytest.mark.parametrize("text", hostile.ALL)
def test_any_words_can_be_kept(text: str) -> None:
    if text.strip():
        save_filter("odd", f"note:{text}")
        (query,) = saved_filters().values()
        assert len(query) <= len(f"note:{text}")
