"""A tagger trained from gold."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from factrack.errors import FactrackError
from factrack.evaluation import train
from tests.made_gold import record, story, write_gold

AGAIN = """
import sys
from factrack.evaluation import train
sys.stdout.buffer.write(train(sys.argv[1:], language="en").model.to_bytes())
"""


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    return write_gold(tmp_path / "gold.jsonl", [record(story(number), number) for number in range(10)])


def test_the_same_gold_gives_the_same_bytes_whatever_the_process(gold: Path) -> None:
    command = [sys.executable, "-c", AGAIN, str(gold)]
    other = subprocess.run(command, capture_output=True, check=True, env={**os.environ, "PYTHONHASHSEED": "7"})
    assert train([gold], language="en").model.to_bytes() == other.stdout


def test_the_card_says_what_the_model_was_made_from_and_how_good_it_is(gold: Path) -> None:
    steps: list[tuple[int, int]] = []
    training = train([gold], language="en", licence="CC0", progress=lambda done, all_: steps.append((done, all_)))
    card = training.model.card
    (file,) = card.gold
    assert (card.language, card.licence, card.newest, card.held_out) == ("en", "CC0", "2024-03-10", 1)
    assert (file.name, file.articles, file.statements) == ("gold.jsonl", 10, 40)
    assert file.sha256 == hashlib.sha256(gold.read_bytes()).hexdigest()
    assert training.held_out is not None
    (all_kinds,) = (row for row in card.figures if row["name"] == "all")
    assert all_kinds["gold"] == 4
    assert all_kinds["found_f1"] == 1.0
    assert steps == sorted(steps)
    assert all(done <= of for done, of in steps)


def test_other_languages_and_incomplete_gold_are_not_learned_from(tmp_path: Path) -> None:
    other = record(story(1), 1, language="id")
    partly = {**record(story(2), 2), "scope": "direct-of-public-figures"}
    with pytest.raises(FactrackError, match="no statement in 'en'"):
        train([write_gold(tmp_path / "gold.jsonl", [other, partly])], language="en")
