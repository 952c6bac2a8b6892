"""Articles that are read again and tell more of themselves: their day, and so the days of what was said."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from factrack.articles import Article
from factrack.extraction import extract
from factrack.ledger import (
    ClaimFilter,
    Correction,
    Ledger,
    Recorded,
    Status,
    check,
    correct,
    find_claims,
    get_article,
    get_claim,
    mark,
    open_ledger,
    parse_said_on,
    record,
    redo,
    undo,
)

UNDATED = Article("Mayor Ada Quill said on Monday the bridge was shut. Tom Frey said that it was not.", language="en")
DATED = replace(UNDATED, published=date(2024, 3, 12), title="Bridge shut", outlet="The Courier")


def keep(ledger: Ledger, article: Article) -> Recorded:
    return record(ledger, article, extract(article))


def days(ledger: Ledger) -> list[str | None]:
    said = [claim.said_on for claim in find_claims(ledger, ClaimFilter())]
    return [str(day.start) if day and day.start else None for day in said]


@pytest.fixture
def read(empty_location: str | Path) -> Iterator[Ledger]:
    with open_ledger(empty_location) as ledger:
        keep(ledger, UNDATED)
        yield ledger


def test_with_the_day_of_publication_come_the_days_of_what_was_said(read: Ledger) -> None:
    assert days(read) == [None, None]
    mark(read, [1], Status.VERIFIED, reviewer="Ana")
    recorded = keep(read, DATED)
    assert (recorded.new, recorded.completed) == (False, True)
    assert days(read) == ["2024-03-11", None]
    article = get_article(read, 1)
    assert (article.published, article.title, article.outlet) == (DATED.published, DATED.title, DATED.outlet)
    assert get_claim(read, 1).claim.status is Status.VERIFIED
    assert [claim.id for claim in find_claims(read, ClaimFilter(text="courier"))] == [1, 2]
    assert check(read) == []


def test_what_is_known_stays(read: Ledger) -> None:
    keep(read, DATED)
    recorded = keep(read, replace(DATED, published=date(2020, 1, 1), title="Another", outlet="Another"))
    assert not recorded.completed
    assert get_article(read, 1).title == DATED.title
    assert days(read) == ["2024-03-11", None]


def test_a_corrected_day_stays_and_taking_it_back_gives_the_day_that_is_read_now(read: Ledger) -> None:
    correct(read, [1], Correction(said_on=parse_said_on("2024-02-01")), reviewer="Ana")
    keep(read, DATED)
    assert days(read) == ["2024-02-01", None]
    assert check(read) == []
    undo(read, reviewer="Ana")
    assert days(read) == ["2024-03-11", None]
    assert check(read) == []
    redo(read, reviewer="Ana")
    assert days(read) == ["2024-02-01", None]
    assert check(read) == []


def test_a_corrected_speaker_stays_with_the_new_day(read: Ledger) -> None:
    correct(read, [1], Correction(speaker="Ada B. Quill"), reviewer="Ana")
    keep(read, DATED)
    (claim, _) = find_claims(read, ClaimFilter())
    assert (claim.speaker, days(read)[0]) == ("Ada B. Quill", "2024-03-11")
    assert check(read) == []
