"""What a pasted page says of itself in its lines: title, outlet, author, day of publication."""

from dataclasses import dataclass
from datetime import date

from factrack.articles.page.byline import find_author
from factrack.articles.page.headline import find_title
from factrack.articles.page.lines import read_lines
from factrack.articles.page.outlet import find_outlet
from factrack.articles.page.publishing import find_day_of_publication


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What the lines of a page say; None for what they do not."""

    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: date | None = None


def read_page(text: str) -> PageFacts:
    """Return what the lines of a page say about it.

    Only the lines around its prose are read, and the dateline: a date or a name in the prose is not the article's.
    The headline is found first, for the rest stands near it.
    """
    page = read_lines(text)
    title = find_title(page)
    return PageFacts(title, find_outlet(page, title), find_author(page, title), find_day_of_publication(page, title))
