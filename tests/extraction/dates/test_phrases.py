"""The search for dates looks closer only where a word tells that there may be one; it misses none by that."""

from collections.abc import Iterator
from itertools import product

import pytest

from factrack.extraction.dates.phrases import CalendarWords
from factrack.extraction.languages import load_pack


def phrases(words: CalendarWords) -> Iterator[str]:
    """Yield what the lists of a pack make, in either order."""
    months = [month.title() if month in words.capital_months else month for month in words.months]
    named = (*words.units, *months, *words.weekdays)
    yield from (*words.relatives, *words.reckoned, *named)
    for one, other in product((*words.last, *words.parts, *words.numbers), named):
        yield f"{one} {other}"
        yield f"{other} {one}"


@pytest.mark.parametrize("language", ["id", "en"])
def test_no_phrase_of_the_lists_is_passed_over(language: str) -> None:
    words = load_pack(language).section(CalendarWords)
    found = 0
    for phrase in phrases(words):
        match = words.pattern.match(phrase)
        if match is not None:
            found += 1
            assert [each[0] for each in words.find(phrase, 0, len(phrase))][:1] == [match[0]], phrase
    assert found > 50
