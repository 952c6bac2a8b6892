"""Sessions as data: what is pressed, and what the ledger has afterwards (scenarios/README.md says how they read)."""

import shlex
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

import pytest

from factrack.ledger import Claim, Decision, Ledger, change_text, find_claims, get_claim, open_ledger, parse_query
from factrack.reports import said_on_dates
from factrack.review.starting import review_app
from tests.desk import Desk
from tests.review.session import Session, at_screen, run

FOLDER = Path(__file__).parent / "scenarios"


@dataclass(frozen=True, slots=True)
class Scenario:
    """A session; what is None or empty is not looked at."""

    title: str
    keys: list[str]
    before: list[str] = field(default_factory=list)
    files: dict[str, str] = field(default_factory=dict)
    start: str | None = None
    size: str = "120x40"
    claims: dict[str, dict[str, Any]] = field(default_factory=dict)
    log: list[str] | None = None
    listed: list[int] | None = None
    cursor: int | None = None
    screen: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    said: str | None = None
    written: dict[str, list[str]] = field(default_factory=dict)

    def sittings(self) -> Iterator[tuple[str | None, list[str]]]:
        """Yield the keys between one start of the program and its end, each with the filter it is started with."""
        start, keys = self.start, list[str]()
        for key in self.keys:
            word, _, query = key.partition(" ")
            if word == "restart":
                yield start, keys
                start, keys = query or None, []
            else:
                keys.append(key)
        yield start, keys

    @classmethod
    def read_all(cls) -> Iterator[Self]:
        """Yield the scenarios of all files; a key that is none is an error."""
        for path in sorted(FOLDER.glob("*.toml")):
            for table in tomllib.loads(path.read_text(encoding="utf-8"))["scenario"]:
                yield cls(**table)


SCENARIOS = list(Scenario.read_all())


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.title)
def test_scenario(scenario: Scenario, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(desk.folder)
    for name, text in scenario.files.items():
        (desk.folder / name).write_text(text, encoding="utf-8")
    for command in scenario.before:
        assert desk(*shlex.split(command)).code == 0
    decided_before = len(log(desk))

    async def sit() -> None:
        *earlier, (start, keys) = scenario.sittings()
        for each in earlier:
            await sitting(desk, scenario.size, *each)
        await sitting(desk, scenario.size, start, keys, scenario)

    run(sit)
    check_ledger(desk, scenario, decided_before)


async def sitting(desk: Desk, size: str, start: str | None, keys: list[str], ends: Scenario | None = None) -> None:
    """Open the screen, press the keys, look at what is shown if it is the last time, and quit."""
    width, height = map(int, size.split("x"))
    claims = None if start is None else parse_query(start)
    with open_ledger(desk.ledger) as ledger:
        async with at_screen(review_app(ledger, "sari", claims), (width, height)) as session:
            for key in keys:
                await (session.type(key.removeprefix("type ")) if key.startswith("type ") else session.press(key))
            if ends is not None:
                check_screen(session, ends)
            session.app.exit()


def check_screen(session: Session, scenario: Scenario) -> None:
    """Compare what is shown with what the scenario says."""
    frame = session.frame()
    assert scenario.listed in (None, list(session.state.index.ids)), frame
    assert scenario.cursor in (None, session.state.current_id)
    assert [words for words in scenario.screen if words not in frame] == [], frame
    assert [words for words in scenario.hidden if words in frame] == [], frame
    assert scenario.said in (None, *session.toasts[-1:])


def check_ledger(desk: Desk, scenario: Scenario, decided_before: int) -> None:
    """Compare the ledger and the files with what the scenario says."""
    with open_ledger(desk.ledger) as ledger:
        for number, expected in scenario.claims.items():
            facts = facts_of(get_claim(ledger, int(number)).claim)
            assert {name: facts[name] for name in expected} == expected
    if scenario.log is not None:
        assert log(desk)[decided_before:] == scenario.log
    for name, parts in scenario.written.items():
        text = (desk.folder / name).read_text(encoding="utf-8")
        assert [part for part in parts if part not in text] == []


def facts_of(claim: Claim) -> dict[str, Any]:
    """Return what a scenario may say of a claim."""
    return {
        "status": claim.status.value,
        "note": claim.note,
        "evidence": [link.url for link in claim.evidence],
        "rating": claim.rating.label if claim.rating else "",
        "speaker": claim.speaker or "",
        "said_on": said_on_dates(claim) or "",
        "articles": claim.articles,
    }


def log(desk: Desk) -> list[str]:
    """Return the decisions about claims that are in the ledger, oldest first."""
    with open_ledger(desk.ledger) as ledger:
        return [f"claim {decision.claim_id}: {change_text(decision)}" for decision in decisions(ledger)]


def decisions(ledger: Ledger) -> list[Decision]:
    """Return the entries of the log that are about claims."""
    claims = find_claims(ledger, parse_query("believed:yes"))
    found = [decision for claim in claims for decision in get_claim(ledger, claim.id).decisions]
    return sorted(found, key=lambda decision: decision.id)


def test_there_are_scenarios_of_every_sort() -> None:
    titles = [scenario.title for scenario in SCENARIOS]
    assert len(titles) >= 30
    assert len(set(titles)) == len(titles)
