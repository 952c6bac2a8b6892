"""The program around the commands: help, options, errors, output."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.main import get_command

from factrack import __version__
from factrack.cli.program import app
from factrack.errors import FactrackError
from factrack.plaintext import sanitize
from tests import hostile
from tests.desk import Desk

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")


def command_names() -> Iterator[tuple[str, ...]]:
    """Yield every command, those of groups with the group's name before them."""
    for name, command in get_command(app).commands.items():  # type: ignore[attr-defined]
        for inner in getattr(command, "commands", {None: None}):
            yield (name, inner) if inner else (name,)


COMMANDS = list(command_names())


def test_every_command_that_was_promised_is_there() -> None:
    promised = "ingest extract list show mark note undo redo review export stats evaluate"
    assert set(promised.split()) <= {names[0] for names in COMMANDS}
    assert {("evidence", "add"), ("evidence", "withdraw")} <= set(COMMANDS)


@pytest.mark.parametrize("names", COMMANDS, ids=" ".join)
def test_the_help_of_a_command_says_what_it_does_with_one_example(names: tuple[str, ...], desk: Desk) -> None:
    done = desk.bare(*names, "--help")
    assert done.code == 0
    assert done.out.count(f"Example: factrack {' '.join(names)}") == 1
    assert "Traceback" not in done.err


@pytest.mark.parametrize("names", COMMANDS, ids=" ".join)
def test_the_readme_names_every_command(names: tuple[str, ...]) -> None:
    assert f"`factrack {' '.join(names)}" in README


def test_no_words_at_all_show_the_help(desk: Desk) -> None:
    assert desk.bare().out == desk.bare("--help").out
    assert "Usage: factrack" in desk.bare().out


def test_version(desk: Desk) -> None:
    assert desk.bare("--version") == (0, f"factrack {__version__}\n", "")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["lits"], "Did you mean 'list'"),
        (["ingest"], "Missing argument 'PATH'"),
        (["evidence"], "Missing command"),
        (["list", "--stat", "x"], "No such option: --stat"),
        (["list", "--format", "xml"], "'xml' is not one of 'table', 'tsv', 'json', 'jsonl'"),
        (
            ["list", "--status", "true"],
            "'true' is no status (one of pending, verified, disputed; for example status:verified)",
        ),
        (["mark", "1", "[bold]x"], "'[bold]x' is no status"),
        (["mark", "one", "verified"], "'one' is no claim id (an id is a number, for example 3"),
        (["show", "-1"], "No such option: -1"),
        (
            ["list", "--since", "12/3/2024"],
            "'12/3/2024' is no date (write year-month-day, year-month or the year; for example since:",
        ),
        (["list", "--until", "2024-02-30"], "'2024-02-30' is no date"),
        (["ingest", "x", "--published", "20240312"], "for example --published 2024-03-12"),
        (["extract", "x", "--language", "xx"], "'xx' is no known language (one of en, id; for example --language en)"),
        (["export", "report.doc"], "no report format for .doc (known: .csv"),
        (["export", "report"], "for example report.csv"),
        (["export", "report.csv", "--delimiter", "ab"], "one character such as , or ;"),
        (["export", "report.csv", "--per", "day"], "'day' is not one of 'claim', 'statement'"),
        (["review"], "the review screen needs a terminal (without one, use factrack list and factrack mark)"),
    ],
)
def test_wrong_usage_is_one_line_and_exit_code_2(desk: Desk, words: list[str], said: str) -> None:
    done = desk(*words)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("factrack: ")
    assert said in done.err
    assert done.err.count("\n") == 1


@pytest.mark.parametrize("word", hostile.ALL)
def test_hostile_words_are_shown_as_they_are_or_made_harmless(desk: Desk, word: str) -> None:
    for done in (desk(word.lstrip("-+") or "x"), desk("mark", "1", word), desk("list", "--since", word)):
        assert done.code == 2
        assert done.err.count("\n") == 1
        assert sanitize(done.err) == done.err


def break_stats(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def fail(ledger: object) -> None:
        raise error

    monkeypatch.setattr("factrack.ledger.statistics", fail)


def test_an_unexpected_error_is_one_line_that_names_its_kind(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    break_stats(monkeypatch, ZeroDivisionError("secret\x1b[2J"))
    assert desk("stats") == (
        1,
        "",
        "factrack: unexpected ZeroDivisionError (run with --debug to see where, and please report it)\n",
    )


@pytest.mark.parametrize("words", [("--debug", "stats"), ("stats", "--debug")])
def test_debug_shows_the_traceback_made_harmless(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    break_stats(monkeypatch, FactrackError("bad \x1b[2Jledger", "look"))
    done = desk(*words)
    assert done.code == 1
    assert "Traceback" in done.err
    assert "\x1b" not in done.err
    assert done.err.endswith("factrack: bad \ufffd[2Jledger (look)\n")


def test_a_note_may_be_the_word_debug(desk: Desk) -> None:
    done = desk("note", "1", "--", "--debug")
    assert done.code == 0
    assert "--debug" in done.out


def test_an_interrupt_is_one_line(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    break_stats(monkeypatch, KeyboardInterrupt())
    assert desk("stats") == (130, "", "factrack: interrupted (what was done so far is kept)\n")


def factrack_process(*words: str, **settings: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-m", "factrack", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | settings,
    )


def test_nobody_reads_the_list_to_its_end(desk: Desk) -> None:
    with factrack_process("--ledger", str(desk.ledger), "list") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


def test_output_is_utf8_whatever_the_locale(desk: Desk) -> None:
    words = ("--ledger", str(desk.ledger), "list")
    with factrack_process(*words, LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0") as process:
        out, err = process.communicate()
    assert err == b""
    assert "“" in out.decode("utf-8")
