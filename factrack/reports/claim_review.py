"""ClaimReview as JSON-LD, which search engines and fact-check databases read: https://schema.org/ClaimReview."""

from collections.abc import Iterator
from typing import Any, BinaryIO

from factrack.ledger import Appearance, Claim, ClaimDetail, Status, claim_text
from factrack.reports.contents import Report
from factrack.reports.json_report import as_json
from factrack.reports.pieces import write_list


def write_claim_reviews(report: Report, stream: BinaryIO) -> int:
    """Write the claims that were decided on, and return their number: what is pending was not reviewed."""
    reviews = (as_json(_review(detail)) for detail in _reviewed(report))
    return write_list(stream, '{"@context": "https://schema.org", "@graph": [', reviews, "]}")


def _reviewed(report: Report) -> Iterator[ClaimDetail]:
    return (detail for detail in report.details() if detail.claim.status is not Status.PENDING)


def _review(detail: ClaimDetail) -> dict[str, Any]:
    claim = detail.claim
    return _known(
        {
            "@type": "ClaimReview",
            "claimReviewed": claim_text(claim),
            "inLanguage": claim.language,
            "datePublished": claim.decided_at,
            "author": _known({"@type": "Person", "name": claim.reviewer}),
            "reviewRating": _rating(claim),
            "reviewBody": claim.note,
            "citation": [evidence.url for evidence in claim.evidence],
            "itemReviewed": _claim(detail),
        }
    )


def _claim(detail: ClaimDetail) -> dict[str, Any]:
    appearances = [_article(appearance) for appearance in detail.appearances]
    return _known(
        {
            "@type": "Claim",
            "author": _speaker(detail.claim),
            "datePublished": _said_on(detail.claim),
            "firstAppearance": appearances[0] if appearances else None,
            "appearance": appearances,
        }
    )


def _speaker(claim: Claim) -> dict[str, Any] | None:
    """Return who said it; whether a name without a role is a person's or a body's is not known, so not said."""
    if claim.speaker is None:
        return None
    body = {"@type": "Organization", "name": claim.affiliation} if claim.affiliation else None
    kind = "Person" if claim.role else None
    return _known({"@type": kind, "name": claim.speaker, "jobTitle": claim.role, "affiliation": body})


def _said_on(claim: Claim) -> Any:
    """Return the day it was said, where that is known to the day."""
    said_on = claim.said_on
    return said_on.start if said_on and said_on.start == said_on.end else None


def _article(appearance: Appearance) -> dict[str, Any]:
    publisher = {"@type": "Organization", "name": appearance.outlet} if appearance.outlet else None
    return _known(
        {
            "@type": "NewsArticle",
            "headline": appearance.title,
            "url": appearance.url,
            "publisher": publisher,
            "datePublished": appearance.published,
            "inLanguage": appearance.language,
        }
    )


def _rating(claim: Claim) -> dict[str, Any]:
    if claim.rating is None:
        return {"@type": "Rating", "alternateName": claim.status}
    return {
        "@type": "Rating",
        "ratingValue": claim.rating.value,
        "bestRating": claim.rating.best,
        "worstRating": claim.rating.worst,
        "alternateName": claim.rating.label,
        "ratingExplanation": claim.status,
    }


def _known(fields: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is not known."""
    return {name: value for name, value in fields.items() if value not in (None, "", [], {})}
