"""What a filter lets through, on the ledger of the desk."""

import pytest

from factrack.ledger import ask_second_opinion, count_claims, find_claims, open_ledger, parse_query
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
