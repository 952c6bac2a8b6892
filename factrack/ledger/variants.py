"""A claim's wordings, article by article: what each changes, leaves out, and when it appeared."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlmodel import Session, col, select

from factrack.ledger.chunks import IDS, chunks
from factrack.ledger.comparing import Comparison, Content, Cut, compare, find_cut, read_content, word_diff
from factrack.ledger.database import Ledger
from factrack.ledger.linked import Variant
from factrack.ledger.queries import get_claim
from factrack.ledger.tables import StatementRow
from factrack.ledger.views import Appearance

_REACH = 200
"""How many characters after a content its speaker may go on in another statement of the same article."""
Following = Mapping[int, str]
"""For statements, what the same speaker says right after them, as in a quote that the article cuts in two."""
_SAID = select(StatementRow.article_id, StatementRow.content, StatementRow.quote, StatementRow.speaker).where(
    col(StatementRow.article_id).in_(IDS)
)


def variants(ledger: Ledger, claim_id: int) -> tuple[Variant, ...]:
    """Return every wording of a claim, the first published one first, each compared with that one.

    FactrackError where there is no such claim.
    """
    return variants_among(ledger, get_claim(ledger, claim_id).appearances)


def variants_among(ledger: Ledger, appearances: Sequence[Appearance]) -> tuple[Variant, ...]:
    """Return the wordings of appearances of one claim, the first of them first, each compared with that one."""
    with ledger.reading() as session:
        following = _following(session, appearances) if len(appearances) > 1 else {}
    first = appearances[0]
    return tuple(_variant(first, appearance, following) for appearance in appearances)


def _variant(first: Appearance, appearance: Appearance, following: Following) -> Variant:
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
        _cut(first, appearance, found, following),
        _days(first.published, appearance.published),
    )


def _cut(first: Appearance, appearance: Appearance, found: Comparison | None, following: Following) -> Cut | None:
    if found is None:
        return None
    whole = (_content(one, following.get(one.statement_id, "")) for one in (first, appearance))
    return find_cut(_content(first), _content(appearance)) or find_cut(*whole)


def _following(session: Session, appearances: Sequence[Appearance]) -> Following:
    """Return what each statement goes on with."""
    said: dict[int, list[tuple[int, str, str | None]]] = {}
    for some in chunks(sorted({appearance.article_id for appearance in appearances})):
        for article_id, content, quote, speaker in session.exec(_SAID, params={"ids": some}):
            said.setdefault(article_id, []).append((content[0][0], quote, speaker))
    found: dict[int, str] = {}
    for appearance in appearances:
        end = appearance.content[-1].end
        after = [
            (start, quote)
            for start, quote, speaker in said[appearance.article_id]
            if speaker == appearance.speaker and end <= start <= end + _REACH
        ]
        if after:
            found[appearance.statement_id] = min(after)[1]
    return found


def _content(appearance: Appearance, going_on: str = "") -> Content:
    quote = f"{appearance.quote} … {going_on}" if going_on else appearance.quote
    return read_content(quote, appearance.language, appearance.kind, appearance.stance)


def _days(first: date | None, other: date | None) -> int | None:
    return (other - first).days if first and other else None
