"""Views of the whole ledger: speakers, articles, statistics."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from factrack.review.commands.command import Command
from factrack.review.views.articles import ArticlesView
from factrack.review.views.rows import RowsScreen
from factrack.review.views.speakers import SpeakersView
from factrack.review.views.statistics import StatisticsView

if TYPE_CHECKING:
    from factrack.review.screen import ReviewScreen

_GROUP = "Views"


async def _list(view: "Callable[[ReviewScreen], RowsScreen[Any]]", screen: "ReviewScreen") -> None:
    opened = view(screen)
    await screen.ask(opened)
    if opened.chosen is not None:
        screen.filter(opened.chosen)


async def _count(screen: "ReviewScreen") -> None:
    await screen.ask(StatisticsView(screen.state.ledger))


VIEWING: tuple[Command, ...] = (
    Command(
        "speakers",
        "s",
        "Speakers",
        "List the speakers with their claims.",
        _GROUP,
        partial(_list, SpeakersView),
        asks=True,
    ),
    Command(
        "articles",
        "t",
        "Articles",
        "List the articles with their claims.",
        _GROUP,
        partial(_list, lambda screen: ArticlesView(screen.state.ledger)),
        asks=True,
    ),
    Command(
        "statistics", "i", "Statistics", "Show what the ledger holds, in numbers and charts.", _GROUP, _count, asks=True
    ),
)
