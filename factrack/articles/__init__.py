"""Reading: a path, an address, a record or standard input in, Article out."""

from factrack.articles.article import Article
from factrack.articles.fetching import is_address
from factrack.articles.reading import files_in, read_article, read_articles
from factrack.articles.unreadable import Unreadable

__all__ = [
    "Article",
    "Unreadable",
    "files_in",
    "is_address",
    "read_article",
    "read_articles",
]
