"""The headline of a page: the line before the prose that tells the same as the prose."""

import re
from collections.abc import Sequence

from factrack.articles.page.byline import split_byline
from factrack.articles.page.furniture import is_furniture, is_label, is_site
from factrack.articles.page.lines import PageLines, is_caption, is_item, is_sentence
from factrack.articles.page.publishing import is_about_a_day

_FEWEST_WORDS, _MOST_WORDS = 3, 30
_WORD = re.compile(r"\w+")
_SHORTEST_TELLING = 4
"""In letters: a shorter word is in every text."""
_STEM = 5
"""In letters: how much of a word counts, so that its forms are one: closes, closed."""
_LONGEST_TOPIC = 4
"""In words: what is no longer and ends with a year is a topic, "Sea Games 2024"."""
_USUAL = 6
"""In words: what is shorter is rather the name of an outlet or a section."""
_LEAD = 8
"""In paragraphs: what a headline sums up."""
_FEWEST_SHARED = 0.2
"""The share of the words of a headline that its article has at least."""
_NEAR = 10
"""In lines: how soon behind a headline a page tells by whom and when."""
_SMOOTHING = 2
"""In words: a line of two words that the prose has, a place or the outlet, fits less than one of many."""
_BONUS = 0.5
"""What nearness to the day of publication is worth beside the share of the words."""
_CLOSE = 0.4
"""A line is the headline before one that fits better by no more: decks and captions follow, and fit as well."""
_DECK = 4
"""In lines: how far behind a headline they stand."""


def find_title(page: PageLines) -> str | None:
    """Return the headline; None where no line before the prose can be one."""
    candidates = [index for index, line in enumerate(page.head) if _can_be_headline(line)]
    if not candidates:
        lines = (*page.head, *page.prose)
        is_title = len(lines) > 1 and _is_title_case(lines[0]) and not is_furniture(lines[0])
        return lines[0].rstrip(".") if is_title else None
    told = _stems(" ".join(page.prose[:_LEAD]))
    days = [is_about_a_day(line) for line in page.head]
    scores = {index: _score(page.head[index], told, days[index + 1 : index + 1 + _NEAR]) for index in candidates}
    best = max(candidates, key=lambda index: scores[index])
    if scores[best] < _FEWEST_SHARED:
        return _best_wording(page.head[_likeliest(candidates, days)], page.head)
    above = (index for index in candidates if best - _DECK <= index < best and scores[index] >= _FEWEST_SHARED)
    first = next((index for index in above if scores[index] >= scores[best] - _CLOSE), best)
    alone = (page.head[index] for index in candidates if page.head[first].endswith(f" {page.head[index]}"))
    return _best_wording(next(alone, page.head[first]), page.head)  # "Home News *Bridge closed after cracks*"


def _can_be_headline(line: str) -> bool:
    count = len(line.split())
    is_told = is_sentence(line) and not line.endswith("!")
    is_topic = count <= _LONGEST_TOPIC and line[-4:].isdigit()
    if not _FEWEST_WORDS <= count <= _MOST_WORDS or is_told or is_topic or is_item(line) or is_caption(line):
        return False
    return not (split_byline(line) or is_site(line) or is_label(line) or is_furniture(line) or is_about_a_day(line))


def _score(line: str, told: frozenset[str], days: Sequence[bool]) -> float:
    """Return how well a line sums up the prose, and how soon one of the lines behind it is about a day."""
    words = _stems(line)
    share = len(words & told) / (len(words) + _SMOOTHING) * min(1.0, len(line.split()) / _USUAL)
    day = days.index(True) if True in days else _NEAR
    return share + _BONUS * (1 - day / _NEAR) if share else 0.0


def _likeliest(candidates: Sequence[int], days: Sequence[bool]) -> int:
    """Return which line it is where none tells what the prose does: the last ones before a day, else the first."""
    before = [index for index in candidates if True in days and 0 < days.index(True) - index <= _DECK]
    return (before or candidates)[0]


def _stems(text: str) -> frozenset[str]:
    words = (word for word in _WORD.findall(text.lower()) if len(word) >= _SHORTEST_TELLING or word.isdigit())
    return frozenset(word[:_STEM] for word in words)


def _best_wording(headline: str, head: Sequence[str]) -> str:
    """Return a headline in the wording with the most marks where a page has it twice."""
    words = _WORD.findall(headline.lower())
    return max((line for line in head if _WORD.findall(line.lower()) == words), key=len)


def _is_title_case(line: str) -> bool:
    words = [word for word in line.split() if len(word) > 3]
    is_short = len(line.split()) <= _MOST_WORDS and len(words) > 1
    return is_short and sum(word[0].isupper() for word in words) > 0.6 * len(words)
