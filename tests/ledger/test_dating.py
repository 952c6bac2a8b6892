"""Days as analysts write them."""

from datetime import date

import pytest

from factrack.errors import UsageError
from factrack.extraction import Precision
from factrack.ledger import parse_said_on


@pytest.mark.parametrize(
    ("written", "precision", "start", "end"),
    [
        ("2024-03-12", Precision.DAY, date(2024, 3, 12), date(2024, 3, 12)),
        (" 2024-02 ", Precision.MONTH, date(2024, 2, 1), date(2024, 2, 29)),
        ("2023", Precision.YEAR, date(2023, 1, 1), date(2023, 12, 31)),
        ("2024-03-04/2024-03-10", Precision.WEEK, date(2024, 3, 4), date(2024, 3, 10)),
        ("2024-03-05/2024-03-11", Precision.RANGE, date(2024, 3, 5), date(2024, 3, 11)),
        ("2024-01/2024-03", Precision.RANGE, date(2024, 1, 1), date(2024, 3, 31)),
        ("Unknown", Precision.UNKNOWN, None, None),
    ],
)
def test_what_can_be_written(written: str, precision: Precision, start: date | None, end: date | None) -> None:
    said_on = parse_said_on(written)
    assert (said_on.precision, said_on.start, said_on.end) == (precision, start, end)


@pytest.mark.parametrize(
    "written", ["", "yesterday", "2024-13", "2024-02-30", "12-03-2024", "0000", "2024-03-12/", "2024-03-12/2024-03-11"]
)
def test_what_cannot(written: str) -> None:
    with pytest.raises(UsageError) as raised:
        parse_said_on(written)
    assert "2024-03-12" in raised.value.hint
