import subprocess
import sys

import pytest

import factrack

NAMES = ["Article", "FactrackError", "Statement", "__version__", "extract", "open_ledger", "read_article"]


def test_the_public_names_are_these() -> None:
    assert factrack.__all__ == NAMES
    assert set(NAMES) <= set(dir(factrack))


@pytest.mark.parametrize("name", NAMES)
def test_each_public_name_is_there(name: str) -> None:
    assert getattr(factrack, name) is not None


def test_another_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        factrack.nothing  # noqa: B018


def modules_after(code: str) -> set[str]:
    """Return the names of the modules that a fresh Python holds after running `code`."""
    program = f"{code}\nimport sys; print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stderr.split())


@pytest.mark.parametrize("room", ["articles", "extraction", "ledger", "reports", "evaluation", "ingest"])
def test_a_room_imports_no_screen(room: str) -> None:
    assert "textual" not in modules_after(f"import factrack.{room}")


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_the_program_answers_without_its_heavy_parts(option: str) -> None:
    loaded = modules_after(f"from factrack.cli.program import run; assert run([{option!r}]) == 0")
    assert not loaded & {"textual", "trafilatura", "sqlmodel", "sqlalchemy", "dateparser", "alembic", "rich"}
