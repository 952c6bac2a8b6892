"""The errors that say what a ledger does not hold."""

from collections.abc import Sequence

from factrack.errors import FactrackError


def unknown_claims(ids: Sequence[int]) -> FactrackError:
    """Return the error that says which claims there are not."""
    return _unknown("claim", ids, "`factrack list` shows the claims and their numbers")


def unknown_statements(ids: Sequence[int]) -> FactrackError:
    """Return the error that says which statements there are not."""
    return _unknown("statement", ids, "`factrack show` names the statements of a claim")


def unknown_speakers(ids: Sequence[int]) -> FactrackError:
    """Return the error that says which speakers there are not."""
    return _unknown("speaker", ids, "`factrack speakers` shows the speakers and their numbers")


def unknown_proposals(ids: Sequence[int]) -> FactrackError:
    """Return the error that says which proposals there are not."""
    hint = "`factrack links`, `factrack contradictions` and `factrack speakers proposed` show them and their numbers"
    return _unknown("proposal", ids, hint)


def unknown_article(article_id: int) -> FactrackError:
    """Return the error that says that there is no such article."""
    return _unknown("article", [article_id], "`factrack show` names the articles of a claim")


def _unknown(kind: str, ids: Sequence[int], hint: str) -> FactrackError:
    named = ", ".join(str(identifier) for identifier in ids)
    what = f"there is no {kind} {named}" if len(ids) == 1 else f"there are no {kind}s {named}"
    return FactrackError(what, hint)
