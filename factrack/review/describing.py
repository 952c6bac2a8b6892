"""A claim in words, line by line, for the details pane: what is known, from what, and what is not known."""

from collections.abc import Iterator
from datetime import UTC

from textual.content import Content

from factrack.ledger import Appearance, ArticleText, Claim, ClaimDetail, Decision, change_text
from factrack.plaintext import one_line
from factrack.reports import said_on_dates
from factrack.review.statuses import status_words
from factrack.review.text import line

_LABEL = 12


def describe(detail: ClaimDetail, article: ArticleText | None, appearance: int) -> Iterator[Content]:
    """Yield the lines about a claim, and about the appearance with this number in its article."""
    shown = detail.appearances[appearance] if appearance < len(detail.appearances) else None
    yield from _what_is_known(detail.claim, shown, article)
    yield from _section("Appearances", _appearances(detail, appearance))
    yield from _section("Evidence", _evidence(detail.claim))
    yield from _section("Note", [line(part) for part in detail.claim.note.split("\n") if part])
    yield from _section("History", map(_decision, detail.decisions))
    if shown:
        yield from _section("Why this was found", _why(shown, article))


def _what_is_known(claim: Claim, shown: Appearance | None, article: ArticleText | None) -> Iterator[Content]:
    occurrence = shown or claim
    yield _field("status", f"{status_words(claim.status)}{_by(claim)}")
    yield _field("speaker", _speaker(occurrence, shown, article))
    yield _field("role", occurrence.role or "unknown")
    yield _field("affiliation", occurrence.affiliation or "unknown")
    yield from (_field("said on" if first else "", words) for first, words in _said_on(occurrence))
    yield _field("kind", f"{occurrence.kind}, {occurrence.stance}")


def _by(claim: Claim) -> str:
    return f" by {claim.reviewer}" if claim.reviewer else ""


def _speaker(occurrence: Claim | Appearance, shown: Appearance | None, article: ArticleText | None) -> str:
    if occurrence.speaker is None:
        return "unknown"
    if not occurrence.speaker_inferred:
        return occurrence.speaker
    return f"{occurrence.speaker} (inferred from {_inferred_from(shown, article)})"


def _inferred_from(shown: Appearance | None, article: ArticleText | None) -> str:
    if shown is None or article is None or not (shown.source or shown.antecedent):
        return "the context"
    source = f"“{shown.source.of(article.text)}”" if shown.source else "the context"
    antecedent = f", meaning “{shown.antecedent.of(article.text)}”" if shown.antecedent else ""
    return f"{source}{antecedent}"


def _said_on(occurrence: Claim | Appearance) -> Iterator[tuple[bool, str]]:
    said_on = occurrence.said_on
    if said_on is None:
        yield True, "unknown"
        return
    dates = said_on_dates(occurrence)
    yield True, f"{dates.replace('/', ' to ')} ({said_on.precision})" if dates else "unresolved"
    yield False, f"from “{said_on.text}”"
    if said_on.inherited:
        yield False, "taken over from an earlier statement"


def _appearances(detail: ClaimDetail, number: int) -> Iterator[Content]:
    for place, appearance in enumerate(detail.appearances):
        published = str(appearance.published) if appearance.published else "no date"
        mark = "▸ " if place == number else "  "
        yield line(f"{mark}{published}  {appearance.outlet or 'no outlet'}")
        yield _faint(f"  {appearance.title or appearance.path or 'no title'}")


def _evidence(claim: Claim) -> Iterator[Content]:
    for link in claim.evidence:
        yield line(link.url)
        about = ": ".join(part for part in (link.title, link.note) if part)
        if about:
            yield _faint(f"  {about}")


def _decision(decision: Decision) -> Content:
    when = decision.decided_at.astimezone(UTC)
    return _faint(f"{when:%Y-%m-%d %H:%M} {decision.reviewer}: ") + line(change_text(decision))


def _why(shown: Appearance, article: ArticleText | None) -> Iterator[Content]:
    yield _field("rule", shown.rule)
    yield _field("confidence", f"{shown.confidence:.2f}")
    for label, span in (("cue", shown.cue), ("source", shown.source)):
        if span and article:
            yield _field(label, f"“{span.of(article.text)}”")


def _section(title: str, lines: Iterator[Content] | list[Content]) -> Iterator[Content]:
    listed = list(lines)
    if listed:
        yield Content("")
        yield Content.styled(title, "bold $text-primary")
        yield from listed


def _field(label: str, value: str) -> Content:
    return _faint(f"{label:<{_LABEL}}") + line(value)


def _faint(text: str) -> Content:
    return Content.styled(one_line(text), "$quiet")
