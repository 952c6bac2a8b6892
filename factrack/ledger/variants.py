"""A claim's wordings, article by article: what each changes, leaves out, and when it appeared."""

from datetime import date

from factrack.extraction import Span
from factrack.ledger.comparing import Comparison, Content, Cut, compare, find_cut, read_content, word_diff
from factrack.ledger.database import Ledger
from factrack.ledger.linked import Variant
from factrack.ledger.queries import get_article, get_claim
from factrack.ledger.views import Appearance

_REACH = 200
"""How many characters after a content its statement may go on in another one of the same article."""


def variants(ledger: Ledger, claim_id: int) -> tuple[Variant, ...]:
    """Return every wording of a claim, the first published one first, each compared with that one.

    FactrackError where there is no such claim.
    """
    appearances = get_claim(ledger, claim_id).appearances
    first = appearances[0]
    return tuple(_variant(ledger, first, appearance) for appearance in appearances)


def _variant(ledger: Ledger, first: Appearance, appearance: Appearance) -> Variant:
    if appearance.statement_id == first.statement_id:
        return Variant(appearance, True, None, None, days_after=0 if first.published else None)
    one, other = _content(first), _content(appearance)
    found = compare(one, other)
    is_one_language = one.language == other.language
    return Variant(
        appearance,
        False,
        found.degree if found else None,
        found.score if found else None,
        word_diff(one, other) if is_one_language else (),
        found.changed if found else (),
        _cut(ledger, first, appearance, found),
        _days(first.published, appearance.published),
    )


def _cut(ledger: Ledger, first: Appearance, appearance: Appearance, found: Comparison | None) -> Cut | None:
    if found is None or first.language != appearance.language:
        return None
    return find_cut(_content(first), _content(appearance)) or find_cut(
        *(_content(one, _going_on(ledger, one)) for one in (first, appearance))
    )


def _going_on(ledger: Ledger, appearance: Appearance) -> str:
    """Return what the same speaker says right after a statement, in a quote that the article cuts in two."""
    article = get_article(ledger, appearance.article_id)
    end = appearance.content[-1].end
    after = [
        other
        for other in article.appearances
        if other.speaker == appearance.speaker and end <= other.content[0].start <= end + _REACH
    ]
    following = min(after, key=lambda other: other.content[0].start, default=None)
    return " … ".join(Span(*span).of(article.text) for span in following.content) if following else ""


def _content(appearance: Appearance, going_on: str = "") -> Content:
    quote = f"{appearance.quote} … {going_on}" if going_on else appearance.quote
    return read_content(quote, appearance.language, appearance.kind, appearance.stance)


def _days(first: date | None, other: date | None) -> int | None:
    return (other - first).days if first and other else None
