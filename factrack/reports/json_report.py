"""The JSON reports: everything about each claim. `.json` is one object, `.jsonl` one claim a line."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any, BinaryIO

from factrack.ledger import Appearance, ClaimDetail, Decision, Variant
from factrack.plaintext import sanitize
from factrack.reports.contents import Report
from factrack.reports.pieces import write_each, write_list
from factrack.reports.rows import claim_row


def write_json(report: Report, stream: BinaryIO) -> int:
    """Write one object: when the report was made, how many claims have which status, and the claims."""
    opening = as_json({"made_at": report.made_at, "statuses": report.statuses()})
    return write_list(stream, f'{opening[:-1]}, "claims": [', _lines(report), "]}")


def write_json_lines(report: Report, stream: BinaryIO) -> int:
    """Write each claim as an object on a line of its own."""
    return write_each(stream, ([line] for line in _lines(report)))


def as_json(value: Any) -> str:
    """Return a value as JSON without any control character in it."""
    return sanitize(_ENCODER.encode(value))


def _lines(report: Report) -> Iterator[str]:
    return (as_json(_claim(detail, report.variants(detail))) for detail in report.details())


def _claim(detail: ClaimDetail, variants: Sequence[Variant]) -> dict[str, Any]:
    """Return the columns of the table, and behind them what a table has no room for."""
    claim = detail.claim
    more = {
        "said_on": claim.said_on,
        "evidence": claim.evidence,
        "appearances": [_appearance(appearance) for appearance in detail.appearances],
        "variants": [_variant(variant) for variant in variants],
        "history": [_decision(decision) for decision in detail.decisions],
    }
    return claim_row(claim) | more


def _appearance(appearance: Appearance) -> dict[str, Any]:
    return {key: value for key, value in asdict(appearance).items() if key != "claim_id"}


def _variant(variant: Variant) -> dict[str, Any]:
    """Return how a wording differs from the first one; its statement is among the appearances."""
    differs = {key: value for key, value in asdict(variant).items() if key != "appearance"}
    return {"statement_id": variant.appearance.statement_id} | differs


def _decision(decision: Decision) -> dict[str, Any]:
    return {key: value for key, value in asdict(decision).items() if key != "claim_id"}


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return asdict(value)


_ENCODER = json.JSONEncoder(ensure_ascii=False, default=_plain)
