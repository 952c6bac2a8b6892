from dataclasses import replace
from datetime import date

import pytest

from factrack.extraction import Precision, SaidOn
from factrack.reports import COLUMNS, STATEMENT_COLUMNS, claim_row, said_on_dates, said_on_text, statement_row
from tests.reports.made import APPEARANCE, CLAIM

DESIGNED = (
    "claim_id, status, kind, stance, quote, speaker, role, affiliation, said_on, said_on_precision, said_on_text, "
    "title, outlet, url, published, articles, reviewer, decided_at, note, evidence, speaker_inferred"
)


def test_the_columns_are_those_of_the_design() -> None:
    assert ", ".join(COLUMNS) == DESIGNED
    assert (*COLUMNS, "path", "start", "end") == STATEMENT_COLUMNS


def test_a_claim_as_a_row() -> None:
    row = claim_row(CLAIM)
    assert tuple(row) == COLUMNS
    assert list(row.values()) == [
        7,
        "disputed",
        "direct",
        "asserted",
        "“Jembatan itu selesai,”",
        "Rina Wati",
        "juru bicara",
        "Balai Kota",
        "2024-03-04/2024-03-10",
        "week",
        "pekan lalu",
        "Jembatan dibuka",
        "Kabar Muara",
        "https://kabar.example/1",
        "2024-03-12",
        2,
        "sari",
        "2024-03-13T08:30:59+00:00",
        "belum diaspal",
        "https://a.example https://b.example",
        False,
    ]


def test_a_statement_as_a_row_has_the_words_of_its_article_and_the_decisions_of_its_claim() -> None:
    row = statement_row(CLAIM, APPEARANCE)
    assert tuple(row) == STATEMENT_COLUMNS
    assert row["quote"] == "the bridge … is done"
    assert (row["kind"], row["stance"], row["speaker"], row["outlet"]) == ("mixed", "hedged", "Wati", "Muara Post")
    assert (row["claim_id"], row["status"], row["note"], row["articles"]) == (7, "disputed", "belum diaspal", 2)
    assert row["speaker_inferred"] is True
    assert (row["path"], row["start"], row["end"]) == ("desk/bridge.txt", 10, 37)


@pytest.mark.parametrize(
    ("said_on", "dates", "precision"),
    [
        (None, None, "unknown"),
        (SaidOn("pekan lalu"), None, "unknown"),
        (SaidOn("Selasa", Precision.DAY, date(2024, 3, 12), date(2024, 3, 12)), "2024-03-12", "day"),
        (SaidOn("Selasa", Precision.DAY, date(2024, 3, 12)), "2024-03-12", "day"),
        (SaidOn("Maret", Precision.MONTH, date(2024, 3, 1), date(2024, 3, 31)), "2024-03-01/2024-03-31", "month"),
    ],
)
def test_when_it_was_said(said_on: SaidOn | None, dates: str | None, precision: str) -> None:
    claim = replace(CLAIM, said_on=said_on)
    assert said_on_dates(claim) == dates
    assert claim_row(claim)["said_on_precision"] == precision


@pytest.mark.parametrize(
    ("said_on", "said"),
    [
        (None, "unknown"),
        (SaidOn("pekan lalu", Precision.UNKNOWN), 'unknown ("pekan lalu")'),
        (SaidOn("Senin", Precision.DAY, date(2024, 3, 4), date(2024, 3, 4)), '2024-03-04 (day, "Senin")'),
        (
            SaidOn("", Precision.DAY, date(2024, 3, 4), date(2024, 3, 4), inherited=True),
            "2024-03-04 (day, taken over from another statement)",
        ),
    ],
)
def test_a_day_is_said_with_what_is_known_of_it_once(said_on: SaidOn | None, said: str) -> None:
    assert said_on_text(replace(CLAIM, said_on=said_on)) == said
