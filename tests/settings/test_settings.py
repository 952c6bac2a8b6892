"""The settings of a user, right and wrong."""

import re
from pathlib import Path

import pytest

from factrack.plaintext import one_line
from factrack.settings import Settings, read_settings, settings_path
from tests import hostile
from tests.desk import Desk

COMMANDS = ("verify", "dispute", "note")
THEMES = ("factrack-dark", "factrack-light")


def read(text: str) -> Settings:
    settings_path().parent.mkdir(parents=True, exist_ok=True)
    settings_path().write_text(text, encoding="utf-8")
    return read_settings(themes=THEMES, commands=COMMANDS)


def test_nothing_is_set_without_a_file() -> None:
    assert read_settings() == Settings()


def test_what_is_set_holds() -> None:
    settings = read('reviewer = "Sari"\ntheme = "factrack-light"\n\n[keys]\nverify = "V,ctrl+e"\n')
    assert (settings.reviewer, settings.theme, dict(settings.keys)) == (
        "Sari",
        "factrack-light",
        {"verify": "V,ctrl+e"},
    )
    assert settings.problems == ()


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ('reviewer = "Sari"\ntheme "dark"', 2, "expected '=' after a key"),
        ('reviewer = "Sari', 1, "illegal character|expected|unterminated"),
        ('# mine\nreviever = "Sari"', 2, r"there is no setting 'reviever' \(did you mean reviewer\? known: reviewer,"),
        ("reviewer = 3", 1, r'reviewer is no text \(for example reviewer = "Sari"\)'),
        ('theme = "factrack-drak"', 1, r"there is no theme 'factrack-drak' \(did you mean factrack-dark\?"),
        ("keys = 3", 1, "keys is no table"),
        ('[keys]\n\nverfy = "V"', 3, r"there is no command 'verfy' \(did you mean verify\? known: verify, dispute"),
        ("[keys]\nverify = 3", 2, r'verify has no key \(names of keys, joined by commas; for example verify = "ctrl'),
        ('[keys]\nnote = "a"\n"verfy" = "V"', 3, "there is no command 'verfy'"),
        ("[kyes]\nverify = 'V'", 1, r"there is no setting 'kyes' \(did you mean keys\?"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, line: int, said: str) -> None:
    (problem,) = read(text).problems
    words = f"{problem.message} ({problem.hint})"
    assert f"settings.toml, line {line}: " in words
    assert re.search(said, words)
    assert one_line(words) == words


def test_what_is_right_holds_beside_what_is_wrong() -> None:
    settings = read('reviewer = "Sari"\ntheme = 1\n[keys]\nverify = "V"\nnone = "x"\n')
    assert (settings.reviewer, dict(settings.keys), len(settings.problems)) == ("Sari", {"verify": "V"}, 2)


def test_names_that_nobody_knows_here_are_left_to_those_who_do() -> None:
    read('theme = "any"\n[keys]\nany = "x"\n')
    assert read_settings().problems == ()


def test_a_file_in_another_encoding_is_a_problem() -> None:
    read("")
    settings_path().write_bytes(b'reviewer = "Andr\xe9"')
    (problem,) = read_settings().problems
    assert "is no text in UTF-8" in problem.message


@pytest.mark.parametrize("text", hostile.ALL)
def test_hostile_settings_are_one_problem_each_at_most(text: str, tmp_path: Path) -> None:
    for written in (text, f'{text} = "x"', f"theme = '{text}'", f"[keys]\n'{text}' = 'x'"):
        assert len(read(written).problems) <= 2


def test_the_commands_take_the_reviewer_from_the_settings(desk: Desk) -> None:
    read('reviewer = "Bima"')
    assert desk.bare("--ledger", desk.ledger, "mark", "1", "verified").code == 0
    assert "Bima: pending → verified" in desk("show", "1").out


def test_a_decision_is_not_made_in_a_name_that_cannot_be_read(desk: Desk) -> None:
    read("reviewer = 'Bima")
    done = desk.bare("--ledger", desk.ledger, "mark", "1", "verified")
    assert done.code == 1
    assert "settings.toml, line 1: " in done.err
    assert desk("mark", "1", "verified").code == 0
