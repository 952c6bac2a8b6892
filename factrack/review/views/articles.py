"""The articles, the newest first."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import ClassVar

from factrack.ledger import ArticleOverview, ClaimFilter, Status, list_articles
from factrack.review.dialogs.options import Choice
from factrack.review.views.rows import RowsScreen


class ArticlesView(RowsScreen[ArticleOverview]):
    """Lists articles with the claims that stand in them, by status."""

    NOUN: ClassVar[str] = "article"
    FIND: ClassVar[str] = "A part of the title or the outlet"
    COLUMNS: ClassVar[tuple[tuple[str, int], ...]] = (("title", 4), ("outlet", 2), ("published", 2))

    def read(self) -> Sequence[ArticleOverview]:
        """Return the articles."""
        return list_articles(self.ledger)

    def cells(self, row: ArticleOverview) -> tuple[str, ...]:
        """Return title, outlet and day of publication; an article without a title is known by its file."""
        return (
            row.title or (Path(row.path).name if row.path else "no title"),
            row.outlet or "unknown",
            str(row.published or "unknown"),
        )

    def statuses(self, row: ArticleOverview) -> Mapping[Status, int]:
        """Return the claims by status."""
        return row.statuses

    def find(self, typed: str) -> Iterator[Choice[ArticleOverview]]:
        """Yield the articles with a part in the title or the outlet, whatever the case."""
        for row in self.rows:
            title, outlet, published = self.cells(row)
            if typed.casefold() in f"{title}\n{outlet}".casefold():
                yield Choice(row, title, f"{outlet}, {published}")

    def claims_of(self, row: ArticleOverview) -> ClaimFilter:
        """Return the filter for the claims that stand in an article."""
        return ClaimFilter(article=row.id)
