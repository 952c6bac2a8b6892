"""Evaluations as they are printed."""

from pathlib import Path

from factrack.evaluation import evaluate, format_calibration, format_errors, format_table
from tests.evaluation.made import ALL, LATE, PORT, READY, Given, evaluated, gold_file, said

COLUMNS = "kind gold pred P R F1 exact P R F1 source joint F1 speaker date"


def test_a_table_names_the_file_and_every_column(tmp_path: Path) -> None:
    table = format_table(evaluated(tmp_path, ALL, READY, PORT)).splitlines()
    assert table[0].startswith(f"{tmp_path / 'gold.jsonl'}: 1 articles, ")
    assert table[1].split() == COLUMNS.split()
    kinds = [line[:16].strip() for line in table[2:]]
    assert kinds == ["direct", "mixed", "indirect", "direct+mixed", "all", "spoken indirect", "spoken all"]
    assert table[2].split() == ["direct", "1", "1", *["1.000"] * 10]
    assert len({len(line) for line in table[1:]}) == 1


def test_stance_role_and_body_have_columns_where_the_gold_has_them(tmp_path: Path) -> None:
    table = format_table(evaluated(tmp_path, [READY | {"stance": "denied"}], READY)).splitlines()
    assert table[1].endswith("date  stance  role  body")
    assert table[2].split()[-3:] == ["0.000", "–", "–"]


def test_what_could_not_be_scored_is_a_dash(tmp_path: Path) -> None:
    table = format_table(evaluated(tmp_path, [READY], READY, scope="direct-of-public-figures")).splitlines()
    assert table[2].split() == [
        "direct",
        "1",
        "–",
        "–",
        "1.000",
        "–",
        "–",
        "1.000",
        "–",
        "1.000",
        "–",
        "1.000",
        "1.000",
    ]


def test_several_languages_have_a_table_each_below_that_of_all(tmp_path: Path) -> None:
    paths = [gold_file(tmp_path, [READY], "en.jsonl"), gold_file(tmp_path, [READY], "id.jsonl", language="id")]
    blocks = format_table(evaluate(paths, extractor=Given(READY))).split("\n\n")
    assert [block.split(":")[0] for block in blocks] == [str(paths[0]), str(paths[1]), "all files"]
    assert "in English" not in blocks[0]
    assert [line[:13].strip() for line in blocks[2].splitlines() if line.startswith("in ")] == [
        "in English", "in Indonesian",
    ]  # fmt: skip


def test_the_name_of_a_file_cannot_drive_the_terminal(tmp_path: Path) -> None:
    path = gold_file(tmp_path, [READY], "a\x1b[31mb.jsonl")
    assert "\x1b" not in format_table(evaluate([path], extractor=Given()))


def test_a_calibration_counts_each_confidence_and_what_of_it_is_right(tmp_path: Path) -> None:
    wrong = said("indirect", "was late", "denied", "Dan Reed")
    path = gold_file(tmp_path, [READY, PORT, LATE])
    table = format_calibration(evaluate([path], extractor=Given(READY, PORT, wrong, confidence=0.75))).splitlines()
    assert table[0].split() == ["confidence", "statements", "found", "exact", "source"]
    assert [line.split() for line in table[1:]] == [["0.7–0.8", "3", "1.000", "0.667", "0.667"]]


def test_a_confidence_of_one_is_in_the_last_row(tmp_path: Path) -> None:
    path = gold_file(tmp_path, [READY])
    table = format_calibration(evaluate([path], extractor=Given(READY, PORT, confidence=1.0))).splitlines()
    assert [line.split() for line in table[1:]] == [["0.9–1.0", "2", "0.500", "0.500", "0.500"]]


def test_gold_that_marks_some_statements_only_tells_nothing_of_confidence(tmp_path: Path) -> None:
    evaluation = evaluated(tmp_path, [READY], READY, PORT, scope="direct-of-public-figures")
    assert len(format_calibration(evaluation).splitlines()) == 1


def test_errors_are_grouped_and_the_most_frequent_group_comes_first_with_one_example(tmp_path: Path) -> None:
    wide = said("indirect", "The port will close, according", "to", "Mary Hill")
    printed = format_errors(evaluated(tmp_path, [READY, PORT, LATE], wide), most=9)
    groups = [line.strip() for line in printed.splitlines()[::2]]
    assert groups == [
        "1  missed direct, cue “said”",
        "1  missed indirect, cue “denied”",
        "1  extent, given",
        "1  wrong source, given",
        "1  wrong speaker, named",
    ]
    assert "[[“We are ready,”]] {said} <Ann Moss>" in printed
    assert "GOT Mary Hill  GOLD Dan Reed" in printed


def test_no_more_groups_of_errors_than_asked_for(tmp_path: Path) -> None:
    assert len(format_errors(evaluated(tmp_path, ALL), most=2).splitlines()) == 4


def test_a_wrong_day_is_an_error(tmp_path: Path) -> None:
    printed = format_errors(evaluated(tmp_path, [READY | {"date": "2024-03-10"}], READY))
    assert printed.splitlines()[0].strip() == "1  wrong date"
    assert "GOT 2024-03-11 to 2024-03-11 (Monday)  GOLD 2024-03-10 to 2024-03-10" in printed


def test_a_wrong_stance_role_and_body_are_errors(tmp_path: Path) -> None:
    told = READY | {"stance": "denied", "role": "engineer", "affiliation": "City Council"}
    printed = format_errors(evaluated(tmp_path, [told], READY))
    assert [line.strip() for line in printed.splitlines()[::2]] == [
        "1  stance asserted for denied",
        "1  wrong role",
        "1  wrong body",
    ]
    assert "GOT None  GOLD City Council" in printed


def test_false_alarms_are_errors_of_complete_gold_only(tmp_path: Path) -> None:
    assert "false alarm indirect, given, cue “denied”" in format_errors(evaluated(tmp_path, [READY], READY, LATE))
    partly = evaluated(tmp_path, [READY], READY, LATE, scope="direct-of-public-figures")
    assert format_errors(partly) == ""
