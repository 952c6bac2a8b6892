"""Wordings and proposals as lines of text."""

from collections.abc import Iterator, Sequence

from factrack.counting import counted
from factrack.ledger import DiffPart, Op, Proposal, Proposed, Side, Sort, SpeakerEntry, Variant
from factrack.plaintext import one_line
from factrack.reports import marked_difference, shares_words

_MOST_EQUAL = 12
"""In words: of a longer stretch that stays the same only the ends are shown."""


def diff_text(parts: Sequence[DiffPart]) -> str:
    """Return a word diff on one line: `[-what was there-]` and `{+what is there now+}`."""
    return " ".join(_part(part) for part in parts)


def variant_lines(variant: Variant) -> Iterator[tuple[str, str]]:
    """Yield what is to be said of a wording beside the first one, as labels and texts."""
    if variant.is_first:
        yield "wording", "the first"
        return
    yield "wording", _likeness(variant) + _after(variant.days_after)
    if any(part.op is not Op.EQUAL for part in variant.diff):
        yield "differs", diff_text(variant.diff)
    if variant.cut:
        who = "the first wording stops before" if variant.cut.by_first else "this one leaves out"
        yield "warning", f"{who}: {variant.cut.left_out}"


def spread_text(variants: Sequence[Variant], articles: int) -> str:
    """Say where a claim was seen first, and how far it spread; all editions of an article are one of the articles."""
    first = variants[0].appearance
    where = first.outlet or first.title or first.url or first.path or f"article {first.article_id}"
    when = f", {first.published}" if first.published else ", date unknown"
    if articles == 1:
        return f"{where}{when}"
    days = [variant.days_after for variant in variants if not variant.is_first and variant.days_after is not None]
    within = f", within {counted(max(days), 'day')}" if days else ""
    return f"{where}{when}; then in {counted(articles - 1, 'article')} more{within}"


def proposal_lines(proposal: Proposal) -> Iterator[str]:
    """Yield a proposal: what it says, then both sides."""
    verdict = f" [{proposal.verdict}]" if proposal.verdict else ""
    yield one_line(f"{proposal.id}: {proposal.proposed}, {_reason(proposal)}{verdict}")
    what = "speaker" if proposal.proposed is Proposed.SAME_SPEAKER else "claim"
    for side in (proposal.one, proposal.other):
        yield one_line(f"  {what} {side.id}: {_side(side)}")
    if shares_words(proposal.diff):
        yield one_line(f"  {diff_text(proposal.diff)}")


def contradiction_text(proposal: Proposal, claim_id: int) -> str:
    """Say what contradicts a claim, seen from it."""
    other = proposal.one if proposal.other.id == claim_id else proposal.other
    state = "confirmed" if proposal.verdict else "proposed"
    return f"{state}, claim {other.id} ({_reason(proposal)}): {_side(other)}"


def speaker_line(entry: SpeakerEntry) -> str:
    """Say a speaker with the counts of the claims, and the other forms of the name with their numbers."""
    known = ", ".join(part for part in (entry.name, entry.role, entry.affiliation) if part)
    others = [f"{form.id} {form.name}" for form in entry.forms if form.id != entry.id]
    also = f"; also {', '.join(others)}" if others else ""
    counts = f"{entry.verified} verified, {entry.disputed} disputed, {entry.pending} pending"
    return one_line(f"{entry.id}: {known}: {counted(entry.claims, 'claim')} ({counts}){also}")


def _part(part: DiffPart) -> str:
    if part.op is Op.EQUAL:
        return _shortened(part.after)
    return "".join(marked_difference(part))


def _shortened(text: str) -> str:
    words = text.split()
    if len(words) <= _MOST_EQUAL:
        return text
    return f"{' '.join(words[: _MOST_EQUAL // 2])} … {' '.join(words[-_MOST_EQUAL // 2 :])}"


def _likeness(variant: Variant) -> str:
    if variant.degree is None:
        return "too different to compare"
    return f"{variant.degree} ({variant.score:.2f}){_changed(variant.changed)}"


def _after(days: int | None) -> str:
    if days is None:
        return ""
    return ", the same day" if days == 0 else f", {counted(days, 'day')} after the first"


def _changed(sorts: Sequence[Sort]) -> str:
    return f", another {' and '.join(sorts)}" if sorts else ""


def _reason(proposal: Proposal) -> str:
    against = f" ({' / '.join(part or 'not so' for part in proposal.against)})" if proposal.against else ""
    return f"{proposal.reason} {proposal.score:.2f}{_changed(proposal.changed)}{against}"


def _side(side: Side) -> str:
    where = ", ".join(str(part) for part in (side.speaker, side.outlet, side.published) if part)
    return f"{where}: {side.text}" if where else side.text
