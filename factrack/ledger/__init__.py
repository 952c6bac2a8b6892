"""The record: articles, statements, claims and the log of decisions."""

from factrack.ledger.checking import check
from factrack.ledger.database import Ledger, open_ledger
from factrack.ledger.decisions import add_evidence, add_note, mark, redo, undo, withdraw_evidence
from factrack.ledger.queries import (
    count_claims,
    count_statuses,
    find_claims,
    get_article,
    get_claim,
    get_claims,
    index_claims,
    iter_appearances,
    iter_claims,
    newest,
    statistics,
)
from factrack.ledger.query_fields import QUERY_FIELDS, QueryField
from factrack.ledger.query_language import filter_of, format_query, parse_query, query_pairs, search_terms
from factrack.ledger.recording import record
from factrack.ledger.views import (
    Action,
    Appearance,
    ArticleText,
    Claim,
    ClaimDetail,
    ClaimFilter,
    Decision,
    Evidence,
    Recorded,
    Statistics,
    Status,
)

__all__ = [
    "QUERY_FIELDS",
    "Action",
    "Appearance",
    "ArticleText",
    "Claim",
    "ClaimDetail",
    "ClaimFilter",
    "Decision",
    "Evidence",
    "Ledger",
    "QueryField",
    "Recorded",
    "Statistics",
    "Status",
    "add_evidence",
    "add_note",
    "check",
    "count_claims",
    "count_statuses",
    "filter_of",
    "find_claims",
    "format_query",
    "get_article",
    "get_claim",
    "get_claims",
    "index_claims",
    "iter_appearances",
    "iter_claims",
    "mark",
    "newest",
    "open_ledger",
    "parse_query",
    "query_pairs",
    "record",
    "redo",
    "search_terms",
    "statistics",
    "undo",
    "withdraw_evidence",
]
