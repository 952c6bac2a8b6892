"""Untrusted text comes onto the screen exactly as it is, but for what could drive a terminal."""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from textual.widgets import Static

import factrack.review
from factrack.errors import FactrackError
from factrack.extraction import Extraction, SaidOn, Speaker
from factrack.ledger import ClaimFilter, Evidence, add_evidence, add_note, format_query, open_ledger, record
from factrack.plaintext import one_line, sanitize
from factrack.review.text import cell, line, plain
from tests import hostile
from tests.desk import BRIDGE, Desk, statement
from tests.review.session import reviewing, run

_SOURCES = sorted(Path(factrack.review.__file__).parent.rglob("*.py"))
_SINKS = {"Static", "Label", "Button", "Option", "notify"}
_TITLES = {"border_title", "border_subtitle", "tooltip", "title", "sub_title"}


@pytest.mark.parametrize("text", hostile.ALL)
def test_text_is_exact_and_harmless(text: str) -> None:
    assert str(plain(text)) == sanitize(text)
    assert str(line(text)) == one_line(text)
    assert cell(text).plain == one_line(text)
    assert not plain(text).spans
    assert not cell(text).spans


def _written_by(text: str) -> str:
    """Return how a line of the screen shows a text: spaces in place of tabs, ends trimmed."""
    return one_line(text).strip()


_GROUPS = [hostile.MARKUP, hostile.TERMINAL, hostile.SPREADSHEET, hostile.WIDE]
_NAMES = ["markup", "terminal", "spreadsheet", "wide"]


def _record(desk: Desk, texts: Sequence[str]) -> None:
    """Record an article for each text that has it everywhere, past the reading that would make it harmless."""
    with open_ledger(desk.ledger) as ledger:
        for number, text in enumerate(texts):
            article = replace(
                BRIDGE, text=f"{BRIDGE.text} {text} {number}.", title=text, outlet=text, path=text, url=None
            )
            said = statement(
                article, f"miliar. {text} {number}", speakers=(Speaker(text, text, text),), said_on=SaidOn(text)
            )
            record(ledger, article, Extraction((said,)))
            add_note(ledger, [5 + number], text, reviewer=text)
            add_evidence(ledger, [5 + number], Evidence("https://a.example", text, text), reviewer=text)


@pytest.mark.parametrize("texts", _GROUPS, ids=_NAMES)
def test_articles_names_notes_and_evidence_are_shown_exactly(desk: Desk, texts: Sequence[str]) -> None:
    _record(desk, texts)

    async def scenario() -> None:
        async with reviewing(desk.ledger, claims=ClaimFilter(text="miliar"), size=(130, 60)) as session:
            await session.press("j")  # the first is one of the desk's own
            for text in texts:
                shown = session.frame()
                assert sanitize(shown) == shown
                assert _written_by(text)[:30] in shown
                # the list, the title, the article, and speaker, role, affiliation, date, appearances, evidence, note
                assert shown.count(_written_by(text)[:5]) >= 8
                await session.press("y")
                session.app.clear_notifications()  # many at once would hide what is below them
                await session.press("j")
                assert sanitize(session.app.clipboard) == session.app.clipboard

    run(scenario)


@pytest.mark.parametrize("texts", _GROUPS, ids=_NAMES)
def test_errors_and_toasts_are_shown_exactly(desk: Desk, texts: Sequence[str]) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            for text in texts:
                session.screen.say(text)
                session.screen.show_error(FactrackError(text, text))
                await session.settle()
                shown = session.frame()
                assert sanitize(shown) == shown
                assert shown.count(_written_by(text)[:12]) >= 2
                assert session.toasts[-1] == sanitize(text)
                await session.press("enter")
                session.app.clear_notifications()

    run(scenario)


@pytest.mark.parametrize("texts", _GROUPS, ids=_NAMES)
def test_filters_are_shown_as_they_would_be_typed(desk: Desk, texts: Sequence[str]) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            for text in texts:
                session.screen.load(ClaimFilter(text=text))
                await session.settle()
                shown = session.frame()
                assert sanitize(shown) == shown
                assert session.screen.query_one("#filter-text", Static).content == line(
                    format_query(ClaimFilter(text=text))
                )

    run(scenario)


def test_no_widget_gets_text_that_may_be_parsed() -> None:
    found = [f"{path.name}:{number}" for path in _SOURCES for number in _suspects(ast.parse(path.read_text("utf-8")))]
    assert found == []


def _suspects(tree: ast.AST) -> Iterator[int]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args:
            is_suspect = _is_suspect_call(node)
        else:
            is_suspect = isinstance(node, ast.Assign) and _is_suspect_title(node)
        if is_suspect:
            yield node.lineno  # type: ignore[attr-defined]  # calls and assignments have it


def _is_suspect_title(node: ast.Assign) -> bool:
    names = {target.attr for target in node.targets if isinstance(target, ast.Attribute)}
    return bool(names & _TITLES) and _may_be_parsed(node.value)


def _is_suspect_call(call: ast.Call) -> bool:
    name, text = _name(call.func), call.args[0]
    if name == "update":  # sets and tables have it, too
        return isinstance(text, ast.JoinedStr)
    return name in _SINKS and _may_be_parsed(text) and not any(keyword.arg == "markup" for keyword in call.keywords)


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _may_be_parsed(node: ast.expr) -> bool:
    """Whether this may be a string that is not written out here: a formatted one, or one that comes from elsewhere."""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and "[" in node.value
    return not (isinstance(node, ast.Call) and _name(node.func) in {"plain", "line", "Content", "join", "styled"})


def test_the_search_for_such_text_finds_it() -> None:
    bad = ["notify(f'{x}')", "Static(x)", "w.update(f'{x}')", "w.border_title = x", "Label('[b]')"]
    good = ["notify(x, markup=False)", "Static(plain(x))", "w.update(ids)", "w.border_title = line(x)", "Label('Note')"]
    assert [list(_suspects(ast.parse(code))) for code in bad + good] == [[1]] * len(bad) + [[]] * len(good)
