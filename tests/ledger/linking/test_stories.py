"""The three stories of the samples that two outlets tell: what joins across them, and what is proposed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from factrack.evaluation.gold import read_gold
from factrack.extraction import Extraction, Speaker, Stance, Statement
from factrack.ledger import (
    Degree,
    Ledger,
    Proposal,
    Proposed,
    Sort,
    check,
    find_claims,
    get_claim,
    open_ledger,
    proposals,
    record,
    variants,
)

GOLD = Path(__file__).parents[2] / "data" / "samples-gold.jsonl"
STORIES = ("calder-water", "jembatan-cikalang", "fishing-deal", "perjanjian-ikan")


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """Return a ledger with the six articles, as a reader found their statements."""
    with open_ledger(tmp_path_factory.mktemp("stories") / "stories.db") as ledger:
        for gold in read_gold(GOLD):
            if (gold.article.id or "").startswith(STORIES):
                statements = [
                    Statement(
                        said.kind,
                        said.content,
                        speakers=(Speaker(said.speaker, said.role, said.affiliation),) if said.speaker else (),
                        stance=said.stance or Stance.ASSERTED,
                        rule="gold",
                        confidence=1.0,
                    )
                    for said in gold.statements
                ]
                record(ledger, gold.article, Extraction(tuple(statements)))
        yield ledger


def links(ledger: Ledger, words: str) -> list[Proposal]:
    return [link for link in proposals(ledger, Proposed.SAME_CLAIM) if words in link.one.text]


def test_quotes_that_one_outlet_trims_are_one_claim(stories: Ledger) -> None:
    across = [claim for claim in find_claims(stories) if claim.articles == 2]
    assert {claim.speaker for claim in across} == {"Harriet Osei", "Ratna Wulandari", "Bambang Haryadi"}
    for claim in across:
        appearances = get_claim(stories, claim.id).appearances
        assert {one.speaker for one in appearances} == {claim.speaker}
        degrees = {variant.degree for variant in variants(stories, claim.id) if not variant.is_first}
        assert degrees <= {Degree.TRIMMED, Degree.VERBATIM}
    assert check(stories) == []


def test_the_trimmed_quotes_warn_of_what_is_left_out(stories: Ledger) -> None:
    cuts = [variant.cut for claim in find_claims(stories) for variant in variants(stories, claim.id) if variant.cut]
    assert any(cut.left_out.startswith(("but", "tetapi")) for cut in cuts)


def test_the_altered_number_is_proposed_and_contradicts(stories: Ledger) -> None:
    (link,) = links(stories, "retakan")
    assert (link.reason, link.changed) == (Degree.ALTERED, (Sort.NUMBER,))
    assert [found.against for found in proposals(stories, Proposed.CONTRADICTION)].count(("14", "40")) == 1


def test_the_translated_story_is_proposed_by_its_number(stories: Ledger) -> None:
    (link,) = links(stories, "320")
    assert link.reason == Degree.PARAPHRASE
    assert "320 kapal" in link.one.text
    assert "320 vessels" in link.other.text
