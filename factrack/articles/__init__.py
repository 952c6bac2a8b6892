"""Reading: a path, a record or standard input in, Article out."""

from factrack.articles.article import Article
from factrack.articles.reading import read_article, read_articles
from factrack.articles.unreadable import Unreadable

__all__ = ["Article", "Unreadable", "read_article", "read_articles"]
