"""What a filter lets through, on the ledger of the desk."""

import pytest

from factrack.ledger import (
    QUERY_FIELDS,
    Ledger,
    ask_second_opinion,
    count_claims,
    find_claims,
    index_claims,
    open_ledger,
    parse_query,
)
from tests.desk import Desk


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("", [1, 2, 3]),
        ("believed:yes", [1, 2, 3, 4]),
        ("stance:believed", [4]),
        ("stance:wished", [3]),
        ("kind:direct", [1]),
        ("outlet:kabar", [1, 2]),
        ("outlet:MUARA", [1, 2, 3]),
        ("article:2", [3]),
        ("speaker:#1", [1, 2]),
        ("speaker:#9", []),
        ("status:disputed", [2]),
        ("reviewer:SARI", [2]),
        ("reviewer:%", []),
        ("note:ministry", [3]),
        ('note:"ask the ministry"', [3]),
        ("note:bridge", []),
        ("ministry", [3]),
        ("disagree:yes", [2]),
        ("disagree:no", [1, 3]),
        ("second:yes", [3]),
        ("second:no", [1, 2]),
        ("rating:yes", []),
        ("rating:no", [1, 2, 3]),
        ("rating:false", []),
        ("evidence:yes", [1]),
        ("evidence:no", [2, 3]),
        ('"stay open"', [3]),
        ('"open stay"', []),
        ("open stay", [3]),
        ("until:2024-02", []),
        ("since:2024-03 until:2024-03 kind:indirect", [2]),
        ("-status:disputed", [1, 3]),
        ("believed:yes -speaker:wati", [3, 4]),
        ("believed:yes -speaker:wati -speaker:moss", [4]),
        ("-speaker:#1", [3]),
        ("-reviewer:sari", [1, 3]),
        ("-note:ministry", [1, 2]),
        ("-rating:false", [1, 2, 3]),
        ("-rating:no", []),
        ("-evidence:yes", [2, 3]),
        ("-disagree:yes", [1, 3]),
        ("-second:yes", [1, 2]),
        ("-outlet:kabar", [3]),
        ("-article:2", [1, 2]),
        ("-since:2024-03-12", [1, 3]),
        ("-until:2024-03-11", [2, 3]),
        ("-stance:wished", [1, 2]),
        ("-lang:id", [3]),
        ("-fate:vanished", [1, 2, 3]),
        ("jembatan -kind:direct", [2]),
        ("speaker:wati -selesai", [2]),
        ('-"stay open"', [1, 2]),
        ('-"open stay"', [1, 2, 3]),
        ("-%", [1, 2, 3]),
        ("-(speaker:wati kind:direct)", [2, 3]),
        ("-(-jembatan)", [1, 2]),
        ("-jembatan -port", []),
    ],
)
def test_a_query_finds(desk: Desk, query: str, ids: list[int]) -> None:
    desk("mark", "2", "verified", "--reviewer", "bima")
    desk("mark", "2", "disputed")
    with open_ledger(desk.ledger) as ledger:
        ask_second_opinion(ledger, [3], reviewer="sari")
    desk("note", "3", "Ask the Ministry again")
    desk("evidence", "add", "1", "https://a.example/x")
    assert desk("list", query).ids == ids
    with open_ledger(desk.ledger) as ledger:
        assert [claim.id for claim in find_claims(ledger, parse_query(query))] == ids
        assert count_claims(ledger, parse_query(query)) == len(ids)


@pytest.mark.parametrize(
    "query",
    [
        *(field.example for field in QUERY_FIELDS if field.name != "believed"),
        "jembatan",
        '"stay open"',
        "”",
        "port post",
    ],
)
def test_a_minus_leaves_out_what_there_would_be_without_it_and_nothing_else(ledger: Ledger, query: str) -> None:
    let_through, left_out = ids(ledger, query), ids(ledger, f"-({query})")
    assert sorted(let_through + left_out) == [1, 2, 3, 4]
    claims = parse_query(f"believed:yes -({query})")
    assert count_claims(ledger, claims) == len(left_out)
    assert [claim_id for claim_id, _ in index_claims(ledger, claims, limit=9)] == left_out


def ids(ledger: Ledger, query: str) -> list[int]:
    return [claim.id for claim in find_claims(ledger, parse_query(f"believed:yes {query}"))]


def test_a_filter_that_is_too_long_for_the_database_is_told_so(desk: Desk) -> None:
    done = desk("list", *(f"-w{number}" for number in range(2_000)))
    assert (done.code, done.err.count("\n")) == (1, 1)
    assert "cannot be asked so much at once (write a filter with fewer words)" in done.err


def test_a_minus_on_the_command_line_begins_a_word_of_the_query(desk: Desk) -> None:
    assert desk("list", "-kind:direct", "--speaker", "wati", "-port", "--format", "tsv").ids == [2]
    assert desk("list", "jembatan", "--", "-kind:direct").ids == [2]
    assert desk("list", "query", "-port").code == 0  # no option, though the argument has that name
    assert desk("list", '-speaker:"Rina Wati"').ids == [3]
    assert desk("list", "--text", "-port").ids == [3]  # an option's value is what it is
    assert "2 rows written" in desk("export", "-speaker:moss", desk.folder / "report.csv").out
    desk("filters", "save", "others", "-speaker:moss")
    assert desk("list", "-@others").ids == [3]


@pytest.mark.parametrize("word", ["-speaker:Rina Wati", "-stay open"])
def test_marks_that_a_shell_took_are_asked_for(desk: Desk, word: str) -> None:
    done = desk("list", word)
    assert (done.code, done.out) == (2, "")
    assert f"{word!r} may leave out the first word or all of them" in done.err
    assert "within others, such as '-speaker:\"Dan Moss\"'" in done.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--staus", "pending", "-port"], "No such option: --staus"),
        (["-h"], "No such option: -h (see factrack list --help)"),
        (["-status", "verified"], "-status is no option (write --status, or '-\"status\"' to leave out that word)"),
        (["-speaker=wati"], "-speaker=wati is no option (write --speaker=wati,"),
    ],
)
def test_what_is_no_option_is_still_said(desk: Desk, words: list[str], said: str) -> None:
    done = desk("list", *words)
    assert (done.code, done.out) == (2, "")
    assert said in done.err


def test_an_outlet_is_found_in_its_own_letters(desk: Desk) -> None:
    from dataclasses import replace

    from tests.desk import PORT, statement

    desk.keep(replace(PORT, text=PORT.text + " Again.", outlet="ÖRN Post"), statement(PORT, "a flood", "Örn"))
    assert desk("list", "outlet:ÖRN").ids == [5]


def test_a_query_and_options_are_one_filter(desk: Desk) -> None:
    desk("mark", "1", "3", "verified")
    assert desk("list", "speaker:wati", "--status", "verified").ids == [1]
    assert desk("list", "speaker:wati", "selesai", "--text", "jembatan").ids == [1]
    done = desk("list", "status:pending", "--status", "verified")
    assert (done.code, done.out) == (2, "")
    assert "status: is there twice" in done.err


def test_export_takes_a_query(desk: Desk) -> None:
    assert desk("export", "-", "speaker:moss").code == 0
    assert "1 row written" in desk("export", desk.folder / "report.csv", "speaker:moss").out


def test_a_number_of_any_form_of_the_name_means_its_speaker(desk: Desk) -> None:
    desk("speakers", "merge", "2", "1")
    assert [desk("list", f"speaker:#{number}").ids for number in (1, 2, 3)] == [[1, 2, 3], [1, 2, 3], []]
    with open_ledger(desk.ledger) as ledger:
        assert [claim.id for claim in find_claims(ledger, parse_query("speaker:#2"), limit=2)] == [1, 2]
    desk("speakers", "split", "2")
    assert [desk("list", f"speaker:#{number}").ids for number in (1, 2)] == [[1, 2], [3]]
