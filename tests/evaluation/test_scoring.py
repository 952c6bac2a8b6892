"""The figures: precision, recall, sources, speakers, dates, and the rows of speech."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from factrack.evaluation import Evaluation, evaluate
from factrack.evaluation.gold import GoldDate, GoldStatement
from factrack.evaluation.scores import Row
from factrack.evaluation.scoring import has_right_date, has_right_speaker, is_same_phrase
from factrack.evaluation.words import ScoringWords
from factrack.extraction import Kind, Precision, SaidOn, Span, Speaker, Statement
from tests.evaluation.made import ALL, LATE, PORT, RAIN, READY, TEXT, Given, evaluated, gold_file, said

WORDS = ScoringWords(frozenset({"said"}), (), frozenset({"dr", "president"}))
SPAN = (Span(0, 9),)


def rows(evaluation: Evaluation) -> dict[str, Row]:
    return {row.name: row for row in evaluation.total.tally.rows()}


def test_everything_found_is_one_in_every_column(tmp_path: Path) -> None:
    found = rows(evaluated(tmp_path, ALL, *ALL))
    assert list(found) == ["direct", "mixed", "indirect", "direct+mixed", "all", "spoken indirect", "spoken all"]
    every = found["all"]
    assert (every.gold, every.predicted) == (4, 4)
    figures = [
        every.found_precision, every.found_recall, every.found_f1, every.exact_precision, every.exact_recall,
        every.exact_f1, every.source_accuracy, every.joint_f1, every.speaker_accuracy, every.date_accuracy,
    ]  # fmt: skip
    assert figures == [1.0] * 10


def test_recall_is_over_gold_of_the_kind_and_precision_over_what_was_predicted_of_it(tmp_path: Path) -> None:
    alarm = said("indirect", "Officials hoped")
    found = rows(evaluated(tmp_path, ALL, READY, PORT, alarm))
    assert (found["direct"].found_recall, found["direct"].found_precision) == (1.0, 1.0)
    assert found["indirect"].found_recall == 1 / 3
    assert found["indirect"].found_precision == 0.5
    missed = rows(evaluated(tmp_path, [READY, PORT], READY, PORT, LATE))
    assert (missed["indirect"].found_recall, missed["indirect"].found_precision) == (1.0, 0.5)
    assert missed["indirect"].found_f1 == pytest.approx(2 / 3)


def test_a_match_of_two_kinds_counts_for_the_recall_of_one_and_the_precision_of_the_other(tmp_path: Path) -> None:
    found = rows(evaluated(tmp_path, [READY | {"kind": "mixed"}], READY))
    assert (found["mixed"].gold, found["mixed"].found_recall, found["mixed"].predicted) == (1, 1.0, 0)
    assert (found["direct"].gold, found["direct"].found_precision) == (0, 1.0)
    assert found["direct+mixed"].found_f1 == 1.0


def test_an_exact_content_is_the_same_at_both_ends(tmp_path: Path) -> None:
    every = rows(evaluated(tmp_path, [PORT, LATE], said("indirect", "port will close"), LATE))["all"]
    assert (every.found_f1, every.exact_f1) == (1.0, 0.5)


def test_a_source_is_right_where_the_spans_overlap(tmp_path: Path) -> None:
    partly = said("indirect", "The port will close", "according to", "Reed")
    wrong = said("indirect", "that it was late", "denied", "Dan Reed")
    every = rows(evaluated(tmp_path, [PORT, LATE], partly, wrong))["all"]
    assert (every.source_accuracy, every.found_f1, every.joint_f1) == (0.5, 1.0, 0.5)


def test_what_the_gold_does_not_say_is_not_scored(tmp_path: Path) -> None:
    bare = said("indirect", "The port will close")
    every = rows(evaluated(tmp_path, [bare], PORT))["all"]
    assert (every.source_accuracy, every.speaker_accuracy, every.date_accuracy) == (None, None, None)
    assert every.joint_f1 == 1.0


def test_nothing_found_is_no_precision_and_a_recall_of_nothing(tmp_path: Path) -> None:
    every = rows(evaluated(tmp_path, [PORT, LATE]))["all"]
    assert (every.predicted, every.found_precision, every.found_recall, every.found_f1) == (0, None, 0.0, None)


def test_speech_is_recalled_over_its_own_cues_and_precise_over_all_gold(tmp_path: Path) -> None:
    found = rows(evaluated(tmp_path, ALL, READY, RAIN))
    spoken, indirect = found["spoken all"], found["spoken indirect"]
    assert (spoken.gold, spoken.predicted, spoken.found_recall) == (3, 2, 1 / 3)
    assert spoken.found_precision == 1.0, "a hope that is in the gold is no false alarm"
    assert (indirect.gold, indirect.found_recall) == (2, 0.0)


def test_a_language_without_a_list_of_speech_has_no_rows_of_it(tmp_path: Path) -> None:
    found = rows(evaluated(tmp_path, ALL, *ALL, language="id"))
    assert list(found) == ["direct", "mixed", "indirect", "direct+mixed", "all"]


def test_gold_of_public_figures_has_recall_only(tmp_path: Path) -> None:
    found = rows(evaluated(tmp_path, [READY], READY, PORT, scope="direct-of-public-figures"))
    every = found["all"]
    assert (every.predicted, every.found_precision, every.found_f1, every.exact_precision, every.joint_f1) == (
        None,
    ) * 5
    assert (every.found_recall, every.exact_recall, every.source_accuracy, every.speaker_accuracy) == (1.0,) * 4
    assert "spoken all" not in found


def test_stance_role_and_body_are_scored_where_the_gold_has_them(tmp_path: Path) -> None:
    told = READY | {"stance": "asserted", "role": "Engineer", "affiliation": "the City"}
    every = rows(evaluated(tmp_path, [told, PORT | {"stance": "denied"}], READY, PORT))["all"]
    assert (every.stance_accuracy, every.role_accuracy, every.affiliation_accuracy) == (0.5, 0.0, 0.0)
    every = rows(evaluated(tmp_path, [READY], READY))["all"]
    assert (every.stance_accuracy, every.role_accuracy, every.affiliation_accuracy) == (None, None, None)


@pytest.mark.parametrize(
    ("gold", "found", "right"),
    [
        ("City Council", "city council", True),
        ("the City Council", "City Council", True),
        ("City Council", "Council", False),
        ("City Council", None, False),
    ],
)
def test_a_role_or_body_is_right_with_all_its_words_and_no_others(gold: str, found: str | None, right: bool) -> None:
    assert is_same_phrase(gold, found) is right


@pytest.mark.parametrize(
    ("gold", "found", "right"),
    [
        ("Ann Moss", ["Ann Moss"], True),
        ("Ann Moss", ["Moss"], True),
        ("Moss", ["Ann Moss"], True),
        ("Dr. Ann Moss", ["Ann Moss"], True),
        ("President Moss", ["Ann Moss"], True),
        ("President", ["President"], True),
        ("Ann Moss", ["Dan Moss"], False),
        ("Ann Moss", [], False),
        ("Ann Moss; Dan Reed", ["Dan Reed"], True),
        ("Ann Moss", ["Dan Reed", "Ann Moss"], True),
    ],
)
def test_a_speaker_is_right_where_one_name_holds_the_other_titles_aside(
    gold: str, found: list[str], right: bool
) -> None:
    statement = Statement(Kind.DIRECT, SPAN, speakers=tuple(map(Speaker, found)))
    assert has_right_speaker(GoldStatement(Kind.DIRECT, SPAN, speaker=gold), statement, WORDS) is right


MONDAY, SUNDAY = date(2024, 3, 4), date(2024, 3, 10)


@pytest.mark.parametrize(
    ("gold", "found", "right"),
    [
        (GoldDate(MONDAY, SUNDAY), SaidOn("last week", Precision.WEEK, MONDAY, SUNDAY), True),
        (GoldDate(MONDAY, MONDAY), SaidOn("last week", Precision.WEEK, MONDAY, SUNDAY), False),
        (GoldDate(MONDAY, MONDAY), SaidOn("Monday"), False),
        (GoldDate(MONDAY, MONDAY), None, False),
        (GoldDate(None, None, "on Monday"), SaidOn("Monday"), True),
        (GoldDate(None, None, "Monday"), SaidOn("Sunday"), False),
        (GoldDate(None, None, "Monday"), SaidOn("Monday", Precision.DAY, MONDAY, MONDAY), False),
    ],
)
def test_a_date_is_right_where_the_days_are_or_the_phrase_where_there_are_no_days(
    gold: GoldDate, found: SaidOn | None, right: bool
) -> None:
    statement = Statement(Kind.DIRECT, SPAN, said_on=found)
    assert has_right_date(GoldStatement(Kind.DIRECT, SPAN, date=gold), statement) is right


def test_each_file_and_each_language_has_figures_of_its_own(tmp_path: Path) -> None:
    paths = [gold_file(tmp_path, ALL, "en.jsonl"), gold_file(tmp_path, [READY], "id.jsonl", language="id")]
    evaluation = evaluate(paths, extractor=Given(READY))
    english, indonesian = evaluation.to_json()
    assert (english["file"], english["articles"], list(english["languages"])) == (str(paths[0]), 1, ["en"])
    assert english["languages"]["en"] == english["rows"]
    recalls = [{row["name"]: row["found_recall"] for row in file["rows"]}["all"] for file in (english, indonesian)]
    assert recalls == [0.25, 1.0]
    total = evaluation.total
    assert (total.articles, sorted(total.by_language)) == (2, ["en", "id"])
    assert rows(evaluation)["all"].found_recall == 0.4


def test_the_rules_are_what_finds_when_nothing_else_is_given(tmp_path: Path) -> None:
    found: dict[str, Any] = rows(evaluate([gold_file(tmp_path, [READY])]))
    assert found["direct"].found_f1 == 1.0
    assert found["direct"].date_accuracy == 1.0
    assert TEXT.startswith("“We are ready,”")
