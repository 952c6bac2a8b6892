"""The HTML report: one page that needs nothing else, with a summary, two charts and every claim."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from html import escape
from importlib.resources import files
from typing import BinaryIO, TypeVar

from factrack.counting import counted
from factrack.ledger import (
    Appearance,
    Claim,
    ClaimDetail,
    Decision,
    DiffPart,
    Evidence,
    Op,
    Status,
    Variant,
    change_text,
    claim_text,
)
from factrack.plaintext import sanitize
from factrack.reports.charts import month_chart, speaker_chart
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

T = TypeVar("T")

# No script, nothing from elsewhere: a report about untrusted texts asks the browser to see to it, too.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def write_html(report: Report, stream: BinaryIO) -> int:
    """Write a report and return the number of its claims."""
    write_lines(stream, _head(report))
    count = write_each(stream, (_claim(detail, report.variants(detail)) for detail in report.details()))
    write_lines(stream, ["</main>", "</html>"])
    return count


def plain(text: str) -> str:
    """Return text as HTML that shows it as it is: the one way of text into an HTML report."""
    return escape(sanitize(text))


@cache
def _style() -> str:
    return files(__package__).joinpath("report.css").read_text(encoding="utf-8")


def _head(report: Report) -> Iterator[str]:
    statuses = report.statuses()
    yield "<!doctype html>"
    yield '<html lang="en">'
    yield '<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield "<title>Verification report</title>"
    yield f"<style>\n{_style()}</style>"
    yield "<main>"
    yield "<h1>Verification report</h1>"
    yield f"<p>{counted(sum(statuses.values()), 'claim')}, {moment_text(report.made_at)}</p>"
    yield '<ul class="summary">'
    yield from (f'<li class="{status}">{_badge(status)} <b>{count}</b></li>' for status, count in statuses.items())
    yield "</ul>"
    yield from _chart("By speaker", speaker_chart(report.speakers(), plain))
    yield from _chart("Over time", month_chart(report.months(), plain))


def _chart(title: str, svg: str) -> Iterator[str]:
    if svg:
        yield f"<figure>\n<figcaption>{title}</figcaption>\n{svg}\n</figure>"


def _badge(status: Status) -> str:
    return f'<span class="badge {status}">{GLYPHS[status]} {status}</span>'


def _claim(detail: ClaimDetail, variants: Sequence[Variant]) -> Iterator[str]:
    claim = detail.claim
    yield f'<article id="claim-{claim.id}" class="{claim.status}">'
    yield f'<h2>{_badge(claim.status)} <a href="#claim-{claim.id}">Claim {claim.id}</a></h2>'
    yield f'<blockquote lang="{plain(claim.language)}">{plain(claim_text(claim))}</blockquote>'
    yield "<dl>"
    yield from (f"<dt>{name}</dt><dd>{plain(value)}</dd>" for name, value in _facts(claim))
    yield "</dl>"
    yield from _listed("Evidence", claim.evidence, _evidence)
    yield from _listed("Appeared in", variants, _variant)
    if not variants:
        yield from _listed("Appeared in", detail.appearances, _appearance)
    yield from _listed("History", detail.decisions, _decision)
    yield "</article>"


def _facts(claim: Claim) -> Iterator[tuple[str, str]]:
    yield "speaker", speaker_in_full(claim)
    yield "said on", said_on_text(claim)
    yield "kind", f"{claim.kind}, {claim.stance}"
    if claim.rating:
        yield "rating", f"{claim.rating.label} ({claim.rating.scale})"
    if claim.note:
        yield "note", claim.note


def _listed(title: str, items: Iterable[T], shown: Callable[[T], str]) -> Iterator[str]:
    lines = [f"<li>{shown(item)}</li>" for item in items]
    if lines:
        yield f"<h3>{title}</h3>"
        yield from ("<ul>", *lines, "</ul>")


def _evidence(evidence: Evidence) -> str:
    about = about_text(evidence)
    return _link(evidence.url, evidence.url) + (f": {plain(about)}" if about else "")


def _appearance(appearance: Appearance) -> str:
    return _link(appearance.url, article_text(appearance))


def _variant(variant: Variant) -> str:
    """Show a wording as what it changes in the first one."""
    cut = cut_text(variant)
    parts = [
        _appearance(variant.appearance),
        f" ({variant.degree})" if variant.degree else "",
        f"<br>{_diff(variant)}" if any(part.op is not Op.EQUAL for part in variant.diff) else "",
        f'<br><strong class="cut">{plain(cut)}</strong>' if cut else "",
    ]
    return "".join(parts)


def _diff(variant: Variant) -> str:
    return " ".join(_diff_part(part) for part in variant.diff)


def _diff_part(part: DiffPart) -> str:
    if part.op is Op.EQUAL:
        return plain(part.after)
    weight = ' class="weight"' if part.changed else ""
    before = f"<del{weight}>{plain(part.before)}</del>" if part.before else ""
    after = f"<ins{weight}>{plain(part.after)}</ins>" if part.after else ""
    return f"{before} {after}".strip()


def _decision(decision: Decision) -> str:
    return f"{moment_text(decision.decided_at)}, {plain(decision.reviewer)}: {plain(change_text(decision))}"


def _link(url: str | None, text: str) -> str:
    """Return text that links to a web page; anything else that calls itself a URL is text."""
    return f'<a href="{plain(url)}" rel="noreferrer">{plain(text)}</a>' if url and is_web_link(url) else plain(text)
