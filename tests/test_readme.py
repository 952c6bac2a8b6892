"""The README says what is true of the program."""

import re
import shlex
from collections.abc import Sequence
from pathlib import Path

import pytest

from factrack.cli.program import run
from factrack.ledger import QUERY_FIELDS
from factrack.reports import COLUMNS, STATEMENT_COLUMNS
from factrack.reports.report import WRITERS
from factrack.review.commands.command import Command
from factrack.review.commands.naming import NAMING
from factrack.review.commands.review import REVIEW

TOP = Path(__file__).parent.parent
README = (TOP / "README.md").read_text(encoding="utf-8")


def blocks_under(heading: str) -> list[str]:
    """Return the sh blocks between a heading and the next one."""
    section = re.search(rf"^#+ {heading}\n(.*?)(?=^#+ |\Z)", README, re.MULTILINE | re.DOTALL)
    assert section, f"no heading {heading}"
    return re.findall(r"^```sh\n(.*?)^```$", section[1], re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("heading", ["Run it", "Test it"])
def test_a_newcomer_finds_one_line_to_paste(heading: str) -> None:
    (block,) = blocks_under(heading)
    assert block.count("\n") == 1
    assert block.startswith("python3 -m venv .venv && .venv/bin/pip install ")


def test_what_run_it_does_is_a_command_of_factrack(capsys: pytest.CaptureFixture[str]) -> None:
    (block,) = blocks_under("Run it")
    calls = [shlex.split(part) for part in block.split("&&") if "bin/factrack" in part]
    assert [words[1] for words in calls] == ["ingest", "review"]
    for words in calls:
        options = [word for word in words if word.startswith("--")]
        capsys.readouterr()
        assert run([words[1], "--help"]) == 0
        help_text = capsys.readouterr().out
        assert all(option in help_text for option in options)


def test_the_columns_of_the_report_are_described_in_their_order() -> None:
    table = README.split("| column | holds |")[1].split("\n\n")[0]
    named = [name for row in table.splitlines()[2:] for name in re.findall(r"`(\w+)`", row.split("|")[1])]
    assert tuple(named) == (*COLUMNS, *STATEMENT_COLUMNS[len(COLUMNS) :])


def test_every_field_of_a_filter_is_described() -> None:
    table = README.split("| field | takes |")[1].split("\n\n")[0]
    described = {name for row in table.splitlines()[2:] for name in re.findall(r"`(\w+):`", row.split("|")[1])}
    assert described == {field.name for field in QUERY_FIELDS}


def test_every_format_of_a_report_is_described() -> None:
    table = README.split("| suffix | holds |")[1].split("\n\n")[0]
    described = {suffix for row in table.splitlines()[2:] for suffix in re.findall(r"`(\.\w+)`", row.split("|")[1])}
    assert described == set(WRITERS)


SIGNS = {
    "right_square_bracket": "]",
    "left_square_bracket": "[",
    "slash": "/",
    "backslash": "\\",
    "question_mark": "?",
    "plus": "+",
    "minus": "-",
    "greater_than_sign": ">",
    "less_than_sign": "<",
}


@pytest.mark.parametrize(("number", "commands"), [(1, REVIEW), (2, NAMING)], ids=["review", "speakers"])
def test_the_keys_of_the_screen_are_those_that_it_has(number: int, commands: Sequence[Command]) -> None:
    rows = README.split("| key | does |\n|---|---|\n")[number].split("\n\n")[0].splitlines()
    shown = [command for command in commands if command.keys and not command.id.startswith("scroll-")]
    keys = [" ".join(f"`{SIGNS.get(key, key)}`" for key in command.keys.split(",")) for command in shown]
    assert rows == [f"| {key} | {command.tooltip} |" for key, command in zip(keys, shown, strict=True)]


def test_every_room_is_described() -> None:
    rooms = {path.name for path in (TOP / "factrack").iterdir() if (path / "__init__.py").is_file()}
    described = set(re.findall(r"`factrack/(\w+)/`", README))
    assert rooms == described
