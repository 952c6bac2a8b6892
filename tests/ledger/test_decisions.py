"""What reviewers decide about claims, alone and with others."""

import pickle
from datetime import UTC, datetime

import pytest

from factrack.errors import FactrackError, UsageError
from factrack.ledger import (
    Claim,
    Evidence,
    Ledger,
    SecondOpinion,
    StaleView,
    Status,
    add_evidence,
    add_note,
    ask_second_opinion,
    check,
    find_claims,
    get_claim,
    mark,
    rate,
    scale_named,
)
from factrack.plaintext import sanitize
from tests import hostile


def claim(ledger: Ledger, claim_id: int = 1) -> Claim:
    return get_claim(ledger, claim_id).claim


def history(ledger: Ledger, claim_id: int = 1) -> list[tuple[str, str, str]]:
    return [(entry.reviewer, entry.before, entry.after) for entry in get_claim(ledger, claim_id).decisions]


def test_claims_are_marked_as_one_batch(ledger: Ledger) -> None:
    decisions = mark(ledger, [3, 1, 3], Status.VERIFIED, reviewer="sari")
    assert [decision.claim_id for decision in decisions] == [3, 1]
    assert len({decision.batch for decision in decisions}) == 1
    assert [found.status for found in find_claims(ledger)] == ["verified", "pending", "verified"]


def test_a_decision_has_its_reviewer_its_time_and_both_states(ledger: Ledger) -> None:
    mark(ledger, [1], Status.VERIFIED, reviewer="sari")
    mark(ledger, [1], Status.DISPUTED, reviewer="budi")
    assert history(ledger) == [("sari", "pending", "verified"), ("budi", "verified", "disputed")]
    assert claim(ledger).reviewer == "budi"
    assert claim(ledger).decided_at == datetime(2024, 3, 13, 8, 1, tzinfo=UTC)


def test_an_unknown_claim_marks_nothing(ledger: Ledger) -> None:
    with pytest.raises(FactrackError, match="there are no claims 98, 99"):
        mark(ledger, [1, 98, 99], Status.VERIFIED, reviewer="sari")
    assert claim(ledger).status is Status.PENDING
    assert not history(ledger)


def test_marking_again_changes_nothing_but_another_reviewer_may_confirm(ledger: Ledger) -> None:
    mark(ledger, [1], Status.VERIFIED, reviewer="sari")
    assert mark(ledger, [1], Status.VERIFIED, reviewer="sari") == ()
    assert len(mark(ledger, [1], Status.VERIFIED, reviewer="budi")) == 1
    assert mark(ledger, [2], Status.PENDING, reviewer="budi") == ()


def test_reviewers_who_differ_disagree_until_they_do_not(ledger: Ledger) -> None:
    mark(ledger, [1], Status.VERIFIED, reviewer="sari")
    assert not claim(ledger).disagree
    mark(ledger, [1], Status.DISPUTED, reviewer="budi")
    assert claim(ledger).disagree
    assert claim(ledger).status is Status.DISPUTED
    mark(ledger, [1], Status.DISPUTED, reviewer="sari")
    assert not claim(ledger).disagree


def test_who_makes_a_claim_pending_again_has_no_opinion_on_it(ledger: Ledger) -> None:
    mark(ledger, [1], Status.VERIFIED, reviewer="sari")
    mark(ledger, [1], Status.DISPUTED, reviewer="budi")
    mark(ledger, [1], Status.PENDING, reviewer="budi")
    assert not claim(ledger).disagree
    assert claim(ledger).status is Status.PENDING


def test_a_note_is_set_and_taken_away(ledger: Ledger) -> None:
    add_note(ledger, [1, 2], " seen on site\n", reviewer="sari")
    assert (claim(ledger).note, claim(ledger, 2).note) == ("seen on site", "seen on site")
    assert add_note(ledger, [1], "seen on site", reviewer="sari") == ()
    add_note(ledger, [1], "", reviewer="sari")
    assert claim(ledger).note == ""
    assert history(ledger)[-1] == ("sari", "seen on site", "")


def test_a_rating_is_apart_from_the_status(ledger: Ledger) -> None:
    half = scale_named("truth").rating("half true")
    rate(ledger, [1, 2], half, reviewer="sari")
    assert (claim(ledger).rating, claim(ledger).status) == (half, Status.PENDING)
    assert rate(ledger, [1], half, reviewer="budi") == ()
    rate(ledger, [1], scale_named("PolitiFact").rating("pants  on fire"), reviewer="budi")
    rate(ledger, [1], None, reviewer="sari")
    assert claim(ledger).rating is None
    assert history(ledger) == [
        ("sari", "", "Half true (truth)"),
        ("budi", "Half true (truth)", "Pants on Fire (politifact)"),
        ("sari", "Pants on Fire (politifact)", ""),
    ]


def test_hostile_words_are_kept_harmless(ledger: Ledger) -> None:
    for text in hostile.ALL:
        add_note(ledger, [1], text, reviewer=text)
        add_evidence(ledger, [1], Evidence("https://a.example", text, text), reviewer=text)
        found = claim(ledger)
        for kept in (found.note, found.evidence[0].title, found.evidence[0].note):
            assert sanitize(kept) == kept
    for entry in get_claim(ledger, 1).decisions:
        assert sanitize(entry.reviewer) == entry.reviewer
    assert check(ledger) == []


def test_a_second_opinion_is_open_until_another_reviewer_marks(ledger: Ledger) -> None:
    mark(ledger, [1], Status.VERIFIED, reviewer="sari")
    ask_second_opinion(ledger, [1], "is the table the newest?", reviewer="sari")
    assert claim(ledger).second_opinion == SecondOpinion("sari", "", "is the table the newest?")
    mark(ledger, [1], Status.PENDING, reviewer="sari")
    assert claim(ledger).second_opinion
    mark(ledger, [1], Status.VERIFIED, reviewer="budi")
    assert claim(ledger).second_opinion is None


def test_a_second_opinion_of_somebody_is_theirs_to_give(ledger: Ledger) -> None:
    mark(ledger, [1], Status.VERIFIED, reviewer="tia")
    ask_second_opinion(ledger, [1], of="tia", reviewer="sari")
    mark(ledger, [1], Status.VERIFIED, reviewer="budi")
    assert claim(ledger).second_opinion
    assert mark(ledger, [1], Status.VERIFIED, reviewer="tia"), "the same verdict again is an answer"
    assert claim(ledger).second_opinion is None


def test_nobody_asks_themselves(ledger: Ledger) -> None:
    with pytest.raises(UsageError, match="somebody else's"):
        ask_second_opinion(ledger, [1], of="sari", reviewer="sari")


def test_what_was_decided_in_the_meantime_is_shown_and_not_overwritten(ledger: Ledger) -> None:
    shown = {found.id: found.last_decision for found in find_claims(ledger)}
    mark(ledger, [1], Status.DISPUTED, reviewer="budi")
    with pytest.raises(StaleView) as raised:
        mark(ledger, [1, 2], Status.VERIFIED, reviewer="sari", seen=shown)
    assert raised.value.message == "claim 1 was changed in the meantime: budi: pending → disputed"
    assert [decision.reviewer for decision in raised.value.decisions] == ["budi"]
    assert [found.status for found in find_claims(ledger)] == ["disputed", "pending", "pending"]
    mark(ledger, [1], Status.VERIFIED, reviewer="sari", seen={1: claim(ledger).last_decision})
    assert claim(ledger).status is Status.VERIFIED


def test_what_was_decided_about_other_claims_makes_no_view_stale(ledger: Ledger) -> None:
    shown = {1: claim(ledger).last_decision}
    mark(ledger, [2, 3], Status.DISPUTED, reviewer="budi")
    assert mark(ledger, [1], Status.VERIFIED, reviewer="sari", seen=shown)


@pytest.mark.parametrize("action", [add_note, ask_second_opinion])
def test_every_decision_can_be_stale(ledger: Ledger, action: object) -> None:
    mark(ledger, [1], Status.DISPUTED, reviewer="budi")
    with pytest.raises(StaleView):
        action(ledger, [1], "text", reviewer="sari", seen={1: 0})  # type: ignore[operator]


def test_a_stale_view_crosses_processes_whole(ledger: Ledger) -> None:
    mark(ledger, [1], Status.DISPUTED, reviewer="budi")
    with pytest.raises(StaleView) as raised:
        add_note(ledger, [1], "text", reviewer="sari", seen={1: 0})
    again = pickle.loads(pickle.dumps(raised.value))
    assert (again.message, again.decisions) == (raised.value.message, raised.value.decisions)
