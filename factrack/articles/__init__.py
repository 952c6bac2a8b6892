"""Reading: a path, a record or standard input in, Article out."""

from factrack.articles.article import Article

__all__ = ["Article"]
