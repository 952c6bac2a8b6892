"""The Markdown report: a summary, then every claim with its variants, evidence and history."""

import re
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from factrack.ledger import Appearance, ClaimDetail, Decision, DiffPart, Evidence, Op, Variant, change_text, claim_text
from factrack.plaintext import one_line
from factrack.reports.contents import Report
from factrack.reports.marks import GLYPHS
from factrack.reports.pieces import write_each, write_lines
from factrack.reports.wording import (
    about_text,
    article_text,
    cut_text,
    is_web_link,
    moment_text,
    said_on_text,
    speaker_in_full,
)

# What CommonMark and GitHub's dialect read as an order: anywhere, in what would become a link, where a line begins.
_ACTIVE = re.compile(r"[\\`*_\[\]<>|~&$@]|:(?=//)|(?<=www)\.|\A[#+=-]|(?<=\A\d)[.)]|(?<=\A\d\d)[.)]", re.IGNORECASE)


def write_markdown(report: Report, stream: BinaryIO) -> int:
    """Write a report and return the number of its claims."""
    write_lines(stream, _summary(report))
    return write_each(stream, (_claim(detail, report.variants(detail)) for detail in report.details()))


def plain(text: str) -> str:
    """Return text as Markdown that shows it as it is, on one line: the one way of text into a Markdown report."""
    return _ACTIVE.sub(r"\\\g<0>", " ".join(one_line(text).split()))


def _summary(report: Report) -> Iterator[str]:
    yield "# Verification report"
    yield ""
    yield f"Made {moment_text(report.made_at)}."
    yield ""
    yield "| status | claims |"
    yield "|---|---|"
    for status, count in report.statuses().items():
        yield f"| {GLYPHS[status]} {status} | {count} |"


def _claim(detail: ClaimDetail, variants: Sequence[Variant]) -> Iterator[str]:
    claim = detail.claim
    yield ""
    yield f"## {GLYPHS[claim.status]} {claim.status}: claim {claim.id}"
    yield ""
    yield f"> {plain(claim_text(claim))}"
    yield ""
    yield f"- speaker: {plain(speaker_in_full(claim))}"
    yield f"- said on: {plain(said_on_text(claim))}"
    yield f"- kind: {claim.kind}, {claim.stance}"
    if claim.rating:
        yield f"- rating: {plain(f'{claim.rating.label} ({claim.rating.scale})')}"
    if claim.note:
        yield f"- note: {plain(claim.note)}"
    yield from _listed("evidence", map(_evidence, claim.evidence))
    yield from _listed("appeared in", map(_variant, variants) if variants else map(_appearance, detail.appearances))
    yield from _listed("history", map(_decision, detail.decisions))


def _listed(title: str, items: Iterator[str]) -> Iterator[str]:
    lines = [f"  - {item}" for item in items]
    if lines:
        yield f"- {title}:"
        yield from lines


def _evidence(evidence: Evidence) -> str:
    about = about_text(evidence)
    return _link(evidence.url) + (f": {plain(about)}" if about else "")


def _appearance(appearance: Appearance) -> str:
    return plain(article_text(appearance)) + (f", {_link(appearance.url)}" if appearance.url else "")


def _variant(variant: Variant) -> str:
    """Show a wording with what it changes in the first one struck out and in bold."""
    is_changed = any(part.op is not Op.EQUAL for part in variant.diff)
    wording = f": {' '.join(map(_diff_part, variant.diff))}" if is_changed else ""
    degree = f" ({variant.degree})" if variant.degree else ""
    cut = cut_text(variant)
    return _appearance(variant.appearance) + degree + wording + (f" — {plain(cut)}" if cut else "")


def _diff_part(part: DiffPart) -> str:
    if part.op is Op.EQUAL:
        return plain(part.after)
    before = f"~~{plain(part.before)}~~" if part.before else ""
    after = f"**{plain(part.after)}**" if part.after else ""
    return f"{before} {after}".strip()


def _decision(decision: Decision) -> str:
    return f"{moment_text(decision.decided_at)}, {plain(decision.reviewer)}: {plain(change_text(decision))}"


def _link(url: str) -> str:
    """Return a link where the URL is one of a web page that Markdown can hold as it is, else its text."""
    return f"<{url}>" if is_web_link(url) and re.fullmatch(r"[!-;=?-~]+", url) else plain(url)
