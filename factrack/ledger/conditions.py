"""What a filter of claims means to the database."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, cast

from sqlalchemy import ColumnElement, ScalarSelect, and_, exists, false, func, not_, or_
from sqlmodel import col, select

from factrack.extraction import Stance
from factrack.ledger.query_fields import is_number
from factrack.ledger.query_language import search_terms
from factrack.ledger.searching import found_by
from factrack.ledger.tables import ArticleRow, ClaimRow, EvidenceRow, SpeakerRow, StatementRow
from factrack.ledger.views import ClaimFilter

Condition = ColumnElement[bool]
Words = Callable[[Iterable[str]], Iterator[Condition]]
"""From the terms of a search to the conditions that they mean (see `searching`)."""


def conditions(claims: ClaimFilter | None, words: Words = found_by) -> list[Condition]:
    """Return what must be true of each claim that a filter lets through."""
    wanted = claims or ClaimFilter()
    return [is_shown(), *_unless_believed(wanted), *_asked(wanted, words)]


def is_shown() -> Condition:
    """Return the condition that a claim stands somewhere: it is not merged into another one."""
    return col(ClaimRow.articles) > 0


def _unless_believed(wanted: ClaimFilter) -> Iterator[Condition]:
    if not wanted.believed and wanted.stance is not Stance.BELIEVED:
        yield col(ClaimRow.stance) != Stance.BELIEVED.value


def _asked(wanted: ClaimFilter, words: Words) -> Iterator[Condition]:
    yield from _of_the_claim(wanted)
    yield from words(search_terms(wanted.text))
    yield from _of_what_was_decided(wanted)
    yield from _of_its_articles(wanted)
    for left_out in wanted.without:
        # Of what is unknown, such as the speaker of a claim without one, nothing is true: that is not left out.
        yield not_(func.coalesce(and_(*_asked(left_out, words)), false()))


def _of_the_claim(wanted: ClaimFilter) -> Iterator[Condition]:
    if wanted.kind:
        yield col(ClaimRow.kind) == wanted.kind.value
    if wanted.stance:
        yield col(ClaimRow.stance) == wanted.stance.value
    if wanted.speaker:
        yield _is_of_speaker(wanted.speaker)
    if wanted.language:
        yield col(ClaimRow.language) == wanted.language
    if wanted.since:
        yield col(ClaimRow.dated) >= wanted.since
    if wanted.until:
        yield col(ClaimRow.dated) <= wanted.until


def _of_what_was_decided(wanted: ClaimFilter) -> Iterator[Condition]:
    if wanted.status:
        yield col(ClaimRow.status) == wanted.status.value
    if wanted.note:
        yield _holds(ClaimRow.note_search, wanted.note)
    if wanted.reviewer:
        yield _has(ClaimRow.reviewer, wanted.reviewer)
    if wanted.rating:
        yield _is_rated(wanted.rating)
    if wanted.disagree is not None:
        yield col(ClaimRow.disagree).is_(wanted.disagree)
    if wanted.second_opinion is not None:
        yield _is_there(ClaimRow.second_opinion, wanted.second_opinion)
    if wanted.evidence is not None:
        attached = exists().where(col(EvidenceRow.claim_id) == col(ClaimRow.id))
        yield attached if wanted.evidence else ~attached


def _of_its_articles(wanted: ClaimFilter) -> Iterator[Condition]:
    claims = select(StatementRow.claim_id)
    if wanted.fate is not None:
        yield col(ClaimRow.fate) == wanted.fate.value
    if wanted.article is not None:
        yield col(ClaimRow.id).in_(claims.where(StatementRow.article_id == wanted.article))
    if wanted.outlet:
        articles = select(ArticleRow.id).where(_has(ArticleRow.outlet, wanted.outlet))
        yield col(ClaimRow.id).in_(claims.where(col(StatementRow.article_id).in_(articles)))


def speaker_number(speaker: str) -> int | None:
    """Return the number that a filter names a speaker by, as `#7`; None where it is a part of a name."""
    number = speaker.removeprefix("#")
    return int(number) if number != speaker and is_number(number) else None


def root_of_form(number: int) -> ScalarSelect[int]:
    """Return the query for the form that stands for the speaker of whom a number is any form of the name."""
    return select(SpeakerRow.root_id).where(SpeakerRow.id == number).scalar_subquery()


def _is_of_speaker(speaker: str) -> Condition:
    number = speaker_number(speaker)
    if number is not None:
        return col(ClaimRow.speaker_id) == root_of_form(number)
    return _holds(ClaimRow.speaker_search, speaker)


def _is_rated(rating: str) -> Condition:
    if rating.lower() in ("yes", "no"):
        return _is_there(ClaimRow.rating, rating.lower() == "yes")
    return _has(cast(Any, ClaimRow.rating)["label"].as_string(), rating)


def _is_there(column: Any, there: bool) -> Condition:
    return col(column).is_not(None) if there else col(column).is_(None)


def _holds(column: Any, part: str) -> Condition:
    """Whether a column that is kept without case holds a part."""
    return col(column).contains(part.casefold(), autoescape=True)


def _has(column: Any, part: str) -> Condition:
    """Whether a column that is kept as it was written holds a part, whatever the case.

    A database may know the case of ASCII letters only; with others, the part is also looked for as it was given.
    """
    lowered = func.lower(column).contains(part.casefold(), autoescape=True)
    return or_(lowered, column.contains(part, autoescape=True))
