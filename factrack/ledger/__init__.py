"""The record: articles, statements, claims and the log of decisions."""

from factrack.extraction import Span
from factrack.ledger.backups import backup, restore
from factrack.ledger.checking import check, copies_elsewhere
from factrack.ledger.comparing import Cut, Degree, DiffPart, Op, Sort
from factrack.ledger.corrections import Correction, correct
from factrack.ledger.database import Ledger, open_ledger
from factrack.ledger.dating import parse_said_on
from factrack.ledger.decisions import add_note, ask_second_opinion, checked_request, mark, rate
from factrack.ledger.evidence import add_evidence, evidence_file, withdraw_evidence
from factrack.ledger.history import NothingLeft, redo, undo
from factrack.ledger.joining import accept, merge, merge_speakers, refuse, split, split_speaker
from factrack.ledger.linked import Proposal, Proposed, Side, SpeakerEntry, SpeakerForm, Variant, Verdict
from factrack.ledger.links import checked_link
from factrack.ledger.overviews import ArticleOverview, list_articles
from factrack.ledger.proposals import count_proposals, get_proposal, proposals
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
    iter_details,
    newest,
    statistics,
)
from factrack.ledger.query_fields import MOST_DIGITS, QUERY_FIELDS, QueryField
from factrack.ledger.query_language import check_saved, filter_of, format_query, parse_query, query_pairs, search_terms
from factrack.ledger.recording import record
from factrack.ledger.scales import DEFAULT_SCALE, Scale, scale_named, scales
from factrack.ledger.speakers import find_speakers, get_speaker
from factrack.ledger.stale import StaleView
from factrack.ledger.tallies import MonthCount, SpeakerCount, count_by_month, count_by_speaker
from factrack.ledger.variants import variants, variants_among
from factrack.ledger.views import (
    Action,
    Appearance,
    ArticleText,
    AsRead,
    Bearing,
    Claim,
    ClaimDetail,
    ClaimFilter,
    Decision,
    Evidence,
    Fate,
    Rating,
    Recorded,
    SecondOpinion,
    Statistics,
    Status,
    Step,
    Target,
    change_text,
    claim_text,
)
from factrack.ledger.wording import find_words

__all__ = [
    "DEFAULT_SCALE",
    "MOST_DIGITS",
    "QUERY_FIELDS",
    "Action",
    "Appearance",
    "ArticleOverview",
    "ArticleText",
    "AsRead",
    "Bearing",
    "Claim",
    "ClaimDetail",
    "ClaimFilter",
    "Correction",
    "Cut",
    "Decision",
    "Degree",
    "DiffPart",
    "Evidence",
    "Fate",
    "Ledger",
    "MonthCount",
    "NothingLeft",
    "Op",
    "Proposal",
    "Proposed",
    "QueryField",
    "Rating",
    "Recorded",
    "Scale",
    "SecondOpinion",
    "Side",
    "Sort",
    "Span",
    "SpeakerCount",
    "SpeakerEntry",
    "SpeakerForm",
    "StaleView",
    "Statistics",
    "Status",
    "Step",
    "Target",
    "Variant",
    "Verdict",
    "accept",
    "add_evidence",
    "add_note",
    "ask_second_opinion",
    "backup",
    "change_text",
    "check",
    "check_saved",
    "checked_link",
    "checked_request",
    "claim_text",
    "copies_elsewhere",
    "correct",
    "count_by_month",
    "count_by_speaker",
    "count_claims",
    "count_proposals",
    "count_statuses",
    "evidence_file",
    "filter_of",
    "find_claims",
    "find_speakers",
    "find_words",
    "format_query",
    "get_article",
    "get_claim",
    "get_claims",
    "get_proposal",
    "get_speaker",
    "index_claims",
    "iter_appearances",
    "iter_claims",
    "iter_details",
    "list_articles",
    "mark",
    "merge",
    "merge_speakers",
    "newest",
    "open_ledger",
    "parse_query",
    "parse_said_on",
    "proposals",
    "query_pairs",
    "rate",
    "record",
    "redo",
    "refuse",
    "restore",
    "scale_named",
    "scales",
    "search_terms",
    "split",
    "split_speaker",
    "statistics",
    "undo",
    "variants",
    "variants_among",
    "withdraw_evidence",
]
