"""The registry of actions: adding one takes an entry in `ACTS`, with its place in the state of its target."""

from typing import Any

from factrack.ledger.actions import claims, proposals, speakers, statements
from factrack.ledger.actions.kinds import Act, Change, Subject
from factrack.ledger.views import Action, Target

ACTS: dict[Action, Act[Any]] = {
    Action.STATUS: claims.STATUS,
    Action.NOTE: claims.NOTE,
    Action.EVIDENCE: claims.EVIDENCE,
    Action.RATING: claims.RATING,
    Action.SECOND_OPINION: claims.SECOND_OPINION,
    Action.MERGE: claims.MERGE,
    Action.SPLIT: claims.SPLIT,
    Action.SPEAKER: statements.SPEAKER,
    Action.DATE: statements.DATE,
    Action.CONTENT: statements.CONTENT,
    Action.SAME_AS: speakers.SAME_AS,
    Action.VERDICT: proposals.VERDICT,
}
SUBJECTS: dict[Target, Subject[Any]] = {
    Target.CLAIM: claims.SUBJECT,
    Target.STATEMENT: statements.SUBJECT,
    Target.SPEAKER: speakers.SUBJECT,
    Target.PROPOSAL: proposals.SUBJECT,
}

__all__ = ["ACTS", "SUBJECTS", "Act", "Change", "Subject"]
