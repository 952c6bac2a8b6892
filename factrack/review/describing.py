"""A claim in words, line by line, for the details pane: what is known, from what, and what is not known."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from factrack.ledger import (
    Appearance,
    ArticleText,
    AsRead,
    Claim,
    ClaimDetail,
    Decision,
    Op,
    Variant,
    change_text,
)
from factrack.plaintext import one_line
from factrack.reports import about_text, inherited_text, moment_text, said_on_dates, said_on_text
from factrack.review.differing import difference
from factrack.review.statuses import status_words
from factrack.review.tones import STATUS_TONES, Line, Piece, Tone, hanging

_LABEL = 13
_INDENT = 2


@dataclass(frozen=True, slots=True)
class Described:
    """A claim, its wordings where it has several, and the appearance of it that is shown, by number, in its article."""

    detail: ClaimDetail
    wordings: tuple[Variant, ...] = ()
    number: int = 0
    article: ArticleText | None = None


def describe(described: Described, width: int) -> Iterator[Line]:
    """Yield the lines about a claim, and about the appearance that is shown."""
    detail, article = described.detail, described.article
    shown = detail.appearances[described.number] if described.number < len(detail.appearances) else None
    yield from _what_is_known(detail.claim, shown, article, width)
    yield from _section("Appearances", _appearances(described, width))
    yield from _section("Evidence", _evidence(detail.claim, width))
    yield from _section("Note", _note(detail.claim, width))
    yield from _section("History", _history(detail.decisions, width))
    if shown:
        yield from _section("Why this was found", _why(shown, article, width))


def place_text(shown: Appearance, number: int, count: int) -> str:
    """Say where an appearance stands, and which of how many it is."""
    published = str(shown.published) if shown.published else None
    return " · ".join(part for part in (shown.outlet, published, f"{number + 1} of {count}") if part)


def _what_is_known(claim: Claim, shown: Appearance | None, article: ArticleText | None, width: int) -> Iterator[Line]:
    occurrence = shown or claim
    status: Piece = (status_words(claim.status), STATUS_TONES[claim.status])
    yield from _field("status", [status, (f" by {claim.reviewer}" if claim.reviewer else "", Tone.TEXT)], width)
    if claim.disagree:
        yield from _text_field("", "reviewers disagree", width)
    if claim.second_opinion:
        yield from _text_field("", _asked(claim), width)
    if claim.rating:
        yield from _text_field("rating", f"{claim.rating.label} ({claim.rating.scale})", width)
    yield from _speaker(occurrence, shown, article, width)
    yield from _text_field("role", occurrence.role or "unknown", width)
    yield from _text_field("affiliation", occurrence.affiliation or "unknown", width)
    yield from _said_on(occurrence, shown.as_read if shown else None, width)
    yield from _text_field("kind", f"{occurrence.kind}, {occurrence.stance}", width)
    if shown and shown.as_read:
        yield from _field("as read", [(_as_read(shown.as_read, article), Tone.QUIET)], width)


def _asked(claim: Claim) -> str:
    asked = claim.second_opinion
    assert asked is not None
    question = f": {asked.question}" if asked.question else ""
    return f"{asked.by} asks {asked.of or 'anybody'} for a second opinion{question}"


def _speaker(
    occurrence: Claim | Appearance, shown: Appearance | None, article: ArticleText | None, width: int
) -> Iterator[Line]:
    if occurrence.speaker is None:
        yield from _text_field("speaker", "unknown", width)
        return
    yield from _field("speaker", [(occurrence.speaker, Tone.STRONG)], width)
    if occurrence.speaker_inferred:
        yield from _field("", [(f"inferred from {_inferred_from(shown, article)}", Tone.QUIET)], width)


def _inferred_from(shown: Appearance | None, article: ArticleText | None) -> str:
    if shown is None or article is None:
        return "the context"
    source = f"“{one_line(shown.source.of(article.text))}”" if shown.source else "the context"
    return f"{source}, meaning “{one_line(shown.antecedent.of(article.text))}”" if shown.antecedent else source


def _said_on(occurrence: Claim | Appearance, read: AsRead | None, width: int) -> Iterator[Line]:
    said_on = occurrence.said_on
    if said_on is None:
        yield from _text_field("said on", "unknown", width)
        return
    dates = said_on_dates(occurrence)
    days = f"{dates.replace('/', ' to ')} ({said_on.precision})" if dates else "unresolved"
    yield from _text_field("said on", days, width)
    is_set = not said_on.text or (read is not None and said_on_dates(read) != dates)
    source = "set by a reviewer" if is_set else f"from “{said_on.text}”"
    told = ", ".join(filter(None, (source, inherited_text(occurrence))))
    yield from _field("", [(told, Tone.QUIET)], width)


def _as_read(read: AsRead, article: ArticleText | None) -> str:
    """Say what the parser read, where a reviewer has corrected it."""
    who = ", ".join(part for part in (read.speaker or "unknown", read.role, read.affiliation) if part)
    words = " … ".join(one_line(span.of(article.text)) for span in read.content) if article else ""
    return f"{who}; {said_on_text(read)}; {words}"


def _appearances(described: Described, width: int) -> Iterator[Line]:
    wordings = {wording.appearance.statement_id: wording for wording in described.wordings}
    for place, appearance in enumerate(described.detail.appearances):
        is_shown = place == described.number
        published = str(appearance.published) if appearance.published else "no date   "
        where = f"{published}  {appearance.outlet or 'no outlet'}"
        mark: Piece = ("▸" if is_shown else "", Tone.CUE)
        yield from hanging(mark, [(where, Tone.STRONG if is_shown else Tone.TEXT)], _INDENT, width)
        title = appearance.title or appearance.path or "no title"
        yield from hanging(("", Tone.TEXT), [(title, Tone.QUIET)], _INDENT, width)
        if appearance.statement_id in wordings:
            yield from _wording(wordings[appearance.statement_id], width)


def _wording(wording: Variant, width: int) -> Iterator[Line]:
    """Yield how a wording differs from the first one, and what one of the two leaves out."""
    if any(part.op is not Op.EQUAL for part in wording.diff):
        yield from hanging(("", Tone.TEXT), list(difference(wording.diff)), _INDENT, width)
    if wording.cut:
        who = "the first wording stops before" if wording.cut.by_first else "this wording leaves out"
        yield from hanging(("!", Tone.DISPUTED), [(f"{who}: {wording.cut.left_out}", Tone.TEXT)], _INDENT, width)


def _evidence(claim: Claim, width: int) -> Iterator[Line]:
    for link in claim.evidence:
        yield from hanging(("", Tone.TEXT), [(link.url, Tone.TEXT)], _INDENT, width)
        if about := about_text(link):
            yield from hanging(("", Tone.TEXT), [(about, Tone.QUIET)], _INDENT, width)


def _note(claim: Claim, width: int) -> Iterator[Line]:
    for part in filter(None, claim.note.split("\n")):
        yield from hanging(("", Tone.TEXT), [(part, Tone.TEXT)], _INDENT, width)


def _history(decisions: Iterable[Decision], width: int) -> Iterator[Line]:
    for decision in decisions:
        who: Piece = (f"{moment_text(decision.decided_at)} {decision.reviewer}: ", Tone.QUIET)
        yield from hanging(("", Tone.TEXT), [who, (change_text(decision), Tone.TEXT)], _INDENT, width)


def _why(shown: Appearance, article: ArticleText | None, width: int) -> Iterator[Line]:
    yield from _text_field("rule", f"{shown.rule}, confidence {shown.confidence:.2f}", width)
    for label, tone, span in (("cue", Tone.CUE, shown.cue), ("source", Tone.SOURCE, shown.source)):
        if span and article:
            yield from _field(label, [(one_line(span.of(article.text)), tone)], width)


def _section(title: str, lines: Iterator[Line]) -> Iterator[Line]:
    listed = list(lines)
    if listed:
        yield ()
        yield ((title, Tone.HEADING),)
        yield from listed


def _text_field(label: str, value: str, width: int) -> Iterator[Line]:
    return _field(label, [(value, Tone.TEXT)], width)


def _field(label: str, value: list[Piece], width: int) -> Iterator[Line]:
    return hanging((label, Tone.QUIET), value, _LABEL, width)
