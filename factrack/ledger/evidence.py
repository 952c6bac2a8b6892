"""Evidence for and against claims: links and files, and copies of them."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

from factrack.errors import FactrackError, UsageError
from factrack.ledger.actions.claims import ClaimState
from factrack.ledger.database import Ledger
from factrack.ledger.decisions import decide_claims
from factrack.ledger.links import checked_link
from factrack.ledger.log import Entry
from factrack.ledger.snapshots import keep_snapshot
from factrack.ledger.stale import Seen
from factrack.ledger.views import Action, Decision, Evidence
from factrack.plaintext import sanitize


def add_evidence(
    ledger: Ledger,
    claim_ids: Sequence[int],
    evidence: Evidence,
    *,
    copy_of: Path | None = None,
    reviewer: str,
    seen: Seen | None = None,
) -> tuple[Decision, ...]:
    """Attach evidence to claims; one with the same URL is replaced. What is a file is known by its `file:` URL.

    `copy_of` is a file of which a copy is kept beside the ledger: the evidence itself, or what was saved of a page.
    """
    url = evidence_url(evidence.url)
    clean = replace(evidence, url=url, title=sanitize(evidence.title).strip(), note=sanitize(evidence.note).strip())
    if copy_of is not None:
        name, digest = keep_snapshot(copy_of, ledger.snapshots)
        clean = replace(clean, snapshot=name, sha256=digest, kept_on=ledger.machine)

    def deciding(claim_id: int, state: ClaimState) -> Entry | None:
        is_there = state.evidence.get(url) == clean
        return None if is_there else Entry(Action.EVIDENCE, claim_id, asdict(clean), url)

    return decide_claims(ledger, claim_ids, deciding, reviewer=reviewer, seen=seen)


def withdraw_evidence(
    ledger: Ledger, claim_ids: Sequence[int], url: str, *, reviewer: str, seen: Seen | None = None
) -> tuple[Decision, ...]:
    """Take evidence back from claims; FactrackError where none of them has it. Copies of files are kept."""
    known = evidence_url(url)

    def deciding(claim_id: int, state: ClaimState) -> Entry | None:
        return Entry(Action.EVIDENCE, claim_id, None, known) if known in state.evidence else None

    decisions = decide_claims(ledger, claim_ids, deciding, reviewer=reviewer, seen=seen)
    if not decisions:
        raise FactrackError(f"none of these claims has the evidence {url}", "`factrack show` lists a claim's evidence")
    return decisions


def evidence_url(written: str) -> str:
    """Return the URL that evidence is known by: of a file that is there, its `file:` URL.

    UsageError where it is neither a file nor a link without spaces.
    """
    path = evidence_file(written)
    if path is not None:
        return path.resolve().as_uri()
    url = sanitize(written).strip()
    if not url or any(character.isspace() for character in url):
        raise UsageError(
            "evidence is a link without spaces, or a file that is there", "for example https://example.org/report"
        )
    return url


def checked_evidence(written: str) -> str:
    """Return what evidence names, if it is a file that is there or has the form of a link; UsageError else."""
    if written.strip() and evidence_file(written) is not None:
        return written
    try:
        return checked_link(written)
    except UsageError as error:
        if not written.strip():
            raise
        raise UsageError(f"{written!r} is no file that is there, and {error.message}", error.hint) from None


def evidence_file(written: str) -> Path | None:
    """Return the file that evidence names, if it does: by its path, or by the `file://` that it is shown by."""
    try:
        path = Path(unquote(urlsplit(written).path) if written.startswith("file:///") else written)
        return path if path.is_file() else None
    except (OSError, ValueError):
        return None
