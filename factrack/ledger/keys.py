"""When two statements are the same: the strict rule, same speaker and same words."""

import hashlib
import re
import unicodedata

from factrack.articles import Article
from factrack.extraction import Statement

_WORD = re.compile(r"\w+")


def plain_words(text: str) -> str:
    """Return the words of a text without case, marks and spacing, joined by single spaces."""
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def claim_key(statement: Statement, article: Article) -> str:
    """Return the key that statements of one claim share: the hash of who says it and of its words.

    A statement without a known speaker stands for itself in its article: that two unnamed people say the same
    words does not make them one.
    """
    speaker = plain_words(statement.speaker or "") or f"\n{article.content_hash}"
    words = plain_words(statement.quote(article.text))
    return hashlib.sha256(f"{speaker}\n{words}".encode()).hexdigest()
