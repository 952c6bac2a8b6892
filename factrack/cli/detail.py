"""Everything about one claim, as lines of text."""

import textwrap
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Self

from factrack.cli.output import screen_width
from factrack.cli.wording import contradiction_text, spread_text, variant_lines
from factrack.extraction import Span
from factrack.ledger import (
    Appearance,
    ArticleText,
    Claim,
    ClaimDetail,
    Decision,
    Ledger,
    Proposal,
    Proposed,
    Rating,
    SecondOpinion,
    Variant,
    Verdict,
    change_text,
    claim_text,
    get_claim,
    proposals,
    variants,
)
from factrack.plaintext import one_line
from factrack.reports import about_text, moment_text, said_on_text, speaker_text

_EDGE = 300  # characters of context before and after a content, where its paragraph is longer
_WIDEST = 100


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """Everything about one claim: itself, its wordings, what contradicts it, and how many links are proposed."""

    detail: ClaimDetail
    variants: Sequence[Variant]
    contradictions: Sequence[Proposal]
    links: Sequence[Proposal]

    @classmethod
    def of(cls, ledger: Ledger, claim_id: int) -> Self:
        """Return everything about a claim of a ledger; FactrackError where there is none."""
        detail = get_claim(ledger, claim_id)
        contradictions = proposals(ledger, Proposed.CONTRADICTION, claim_id=claim_id, decided=True)
        return cls(
            detail,
            variants(ledger, claim_id),
            [found for found in contradictions if found.verdict is not Verdict.REFUSED],
            proposals(ledger, Proposed.SAME_CLAIM, claim_id=claim_id),
        )

    def as_json(self) -> dict[str, Any]:
        """Return the page as one object, for JSON."""
        more = {"variants": self.variants, "contradictions": self.contradictions, "links": self.links}
        return asdict(self.detail) | more


def detail_lines(page: ClaimPage, article_of: Callable[[int], ArticleText]) -> Iterator[str]:
    """Yield the lines of `factrack show`; `article_of` gets an article of the ledger by its id."""
    detail, claim = page.detail, page.detail.claim
    yield f"Claim {claim.id}: {claim.status}{' (reviewers disagree)' if claim.disagree else ''}"
    yield from _folded(claim_text(claim), "  ")
    yield from _what_is_known(claim)
    yield _field("first seen", spread_text(page.variants, claim.articles))
    yield from _relation_lines(page)
    yield from _evidence_lines(claim)
    yield from _history_lines(detail.decisions)
    yield ""
    yield f"In {len(detail.appearances)} {'place' if len(detail.appearances) == 1 else 'places'}"
    for number, variant in enumerate(page.variants, start=1):
        yield from _appearance_lines(number, variant, article_of(variant.appearance.article_id))


def context_text(text: str, content: Sequence[Span]) -> str:
    """Return the paragraphs that hold a content, with `>>` and `<<` around its spans."""
    first, last = content[0].start, content[-1].end
    start = max(text.rfind("\n", 0, first) + 1, first - _EDGE)
    line_end = text.find("\n", last)
    end = min(len(text) if line_end < 0 else line_end, last + _EDGE)
    parts = []
    for span in content:
        parts += [text[start : span.start], ">>", span.of(text), "<<"]
        start = span.end
    return "".join([*parts, text[start:end]]).strip()


def _what_is_known(claim: Claim) -> Iterator[str]:
    yield _field("speaker", speaker_text(claim))
    yield _field("role", claim.role or "unknown")
    yield _field("affiliation", claim.affiliation or "unknown")
    yield _field("said on", said_on_text(claim))
    yield _field("kind", f"{claim.kind}, {claim.stance}")
    if claim.rating:
        yield _field("rating", _rating_text(claim.rating))
    if claim.note:
        yield _field("note", claim.note)
    if claim.second_opinion:
        yield _field("asked", _request_text(claim.second_opinion))


def _rating_text(rating: Rating) -> str:
    return (
        f"{rating.label} ({rating.scale}: {rating.value}, where {rating.worst} is the worst and {rating.best} the best)"
    )


def _request_text(request: SecondOpinion) -> str:
    whose = f"second opinion of {request.of or 'anybody'} asked by {request.by}"
    return f"{whose}: {request.question}" if request.question else whose


def _evidence_lines(claim: Claim) -> Iterator[str]:
    for evidence in claim.evidence:
        about = about_text(evidence)
        yield _field("evidence", f"{evidence.url} ({about})" if about else evidence.url)
        if evidence.snapshot:
            yield _field("copy", evidence.snapshot + (f" on {evidence.kept_on}" if evidence.kept_on else ""))


def _history_lines(decisions: Sequence[Decision]) -> Iterator[str]:
    for decision in decisions:
        when = moment_text(decision.decided_at)
        yield _field("history", f"#{decision.batch} {when} {decision.reviewer}: {change_text(decision)}")


def _relation_lines(page: ClaimPage) -> Iterator[str]:
    for contradiction in page.contradictions:
        yield _field("contradicts", contradiction_text(contradiction, page.detail.claim.id))
    if page.links:
        yield _field("links", f"{len(page.links)} proposed: see factrack links --claim {page.detail.claim.id}")


def _appearance_lines(number: int, variant: Variant, article: ArticleText) -> Iterator[str]:
    appearance = variant.appearance
    yield ""
    published = str(appearance.published) if appearance.published else "no date"
    named = [appearance.title or "no title", appearance.outlet or "no outlet", published]
    yield one_line(f"{number}. {' / '.join(named)}")
    yield _field("statement", str(appearance.statement_id))
    yield from (_field(label, text) for label, text in variant_lines(variant))
    if appearance.fate:
        successor = f", statement {appearance.successor_id}" if appearance.successor_id else ""
        yield _field("newer", f"{appearance.fate} in the next edition of the article{successor}")
    yield _field("from", " ".join(part for part in (appearance.path, appearance.url) if part) or "unknown")
    yield _field("speaker", speaker_text(appearance))
    yield _field("said on", said_on_text(appearance))
    yield from _as_read_lines(appearance, article.text)
    yield _field("found by", _why(appearance, article.text))
    yield from _folded(context_text(article.text, appearance.content), "  | ")


def _as_read_lines(appearance: Appearance, text: str) -> Iterator[str]:
    """Say what the parser read, where an analyst has corrected it."""
    read = appearance.as_read
    if read is None:
        return
    yield _field(
        "read as", ", ".join(part for part in (read.speaker or "unknown", read.role, read.affiliation) if part)
    )
    if read.said_on != appearance.said_on:
        yield _field("dated as", said_on_text(read))
    if read.content != appearance.content:
        yield _field("worded as", " … ".join(span.of(text) for span in read.content))


def _why(appearance: Appearance, text: str) -> str:
    reasons = [f"{appearance.rule} (confidence {appearance.confidence:.2f})"]
    if appearance.cue:
        reasons.append(f'cue "{one_line(appearance.cue.of(text))}"')
    if appearance.source:
        reasons.append(f'source "{one_line(appearance.source.of(text))}"')
    if appearance.antecedent:
        reasons.append(f'speaker inferred from "{one_line(appearance.antecedent.of(text))}"')
    return ", ".join(reasons)


def _field(label: str, value: str) -> str:
    return f"  {label + ':':<13}{one_line(value)}"


def _folded(text: str, indent: str) -> list[str]:
    width = min(_WIDEST, screen_width())
    return textwrap.wrap(one_line(text), width, initial_indent=indent, subsequent_indent=indent)
