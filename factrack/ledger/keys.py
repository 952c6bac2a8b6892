"""When two statements surely are the same: same speaker and same words, and enough of both."""

import hashlib
import re
import unicodedata

from factrack.articles import Article
from factrack.extraction import Kind, Stance, Statement
from factrack.ledger.comparing import Content, read_content
from factrack.ledger.linking.judging import joins_by_itself
from factrack.ledger.linking.names import is_full_name

_WORD = re.compile(r"\w+")


def plain_words(text: str) -> str:
    """Return the words of a text without case, marks and spacing, joined by single spaces."""
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def content_of(statement: Statement, article: Article) -> Content:
    """Return the words of a statement, ready to be compared."""
    return read_content(statement.quote(article.text), article.language or "", statement.kind, statement.stance)


def claim_key(statement: Statement, content: Content, article: Article) -> str:
    """Return the key that statements of one claim share: the hash of who says it and of its words (`content`).

    A statement without a known speaker, or of too few words to be the same wherever they are said ("Yes"), stands for
    itself in its article. What is denied or wished has another key than what is asserted, unless it is a quote.
    """
    speaker = plain_words(statement.speaker or "")
    is_one = speaker and joins_by_itself(content, full_name=is_full_name(statement.speaker or ""))
    place = "" if is_one else f"\n{article.content_hash}"
    attitude = f"\n{_attitude(statement)}" if _attitude(statement) else ""
    return hashlib.sha256(
        f"{speaker}{place}\n{plain_words(statement.quote(article.text))}{attitude}".encode()
    ).hexdigest()


def _attitude(statement: Statement) -> str:
    is_said = statement.kind is not Kind.INDIRECT or statement.stance in (Stance.ASSERTED, Stance.HEDGED)
    return "" if is_said else statement.stance.value
