"""factrack: who said what in news articles, and whether it is true.

>>> article = factrack.read_article("article.txt")
>>> for statement in factrack.extract(article).statements:
...     print(statement.speaker, statement.quote(article.text))
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factrack.articles import Article, read_article
    from factrack.errors import FactrackError
    from factrack.extraction import Statement, extract
    from factrack.ledger import open_ledger

__version__ = "0.1.0"

__all__ = ["Article", "FactrackError", "Statement", "__version__", "extract", "open_ledger", "read_article"]

# Brought in when first asked for: every import of a part of factrack runs this module, and `factrack --help` too.
_HOMES = {
    "Article": "factrack.articles",
    "FactrackError": "factrack.errors",
    "Statement": "factrack.extraction",
    "extract": "factrack.extraction",
    "open_ledger": "factrack.ledger",
    "read_article": "factrack.articles",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
