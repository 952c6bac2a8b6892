"""The commands across claims and speakers."""

import json
from datetime import date

import pytest

from factrack.articles import Article
from factrack.extraction import Kind
from factrack.plaintext import sanitize
from tests import hostile
from tests.desk import Desk, statement

WORDS = "“Kami menemukan 14 retakan di tiga tiang jembatan”"
ALTERED = WORDS.replace("14", "40")
LONGER = "“Kami menemukan 14 retakan di tiga tiang jembatan, tetapi semuanya kecil”"


def says(desk: Desk, words: str, by: str = "Rina Wati", day: int = 1) -> None:
    article = Article(f"{by}: {words}.", "id", title="Retak", outlet=f"Kabar {day}", published=date(2024, 4, day))
    desk.keep(article, statement(article, words, by, kind=Kind.DIRECT))


@pytest.fixture
def press(desk: Desk) -> Desk:
    """Return the desk with claims 5 and 6 of Rina Wati, which differ in a number; 5 has a longer wording, too."""
    says(desk, WORDS, day=3)
    says(desk, ALTERED, day=4)
    says(desk, LONGER, day=8)
    return desk


def test_links_show_what_differs(press: Desk) -> None:
    first, one, other, diff, *_ = press("links").lines
    assert first.startswith("1: same claim, altered 0.")
    assert first.endswith("another number")
    assert one == f"  claim 5: Rina Wati, Kabar 3, 2024-04-03: {WORDS}"
    assert other.startswith("  claim 6: Rina Wati, Kabar 4, 2024-04-04")
    assert "menemukan [-14-]{+40+} retakan" in diff


def test_an_accepted_link_makes_one_claim_until_it_is_undone(press: Desk) -> None:
    assert press("links", "accept", "1").lines == ["proposal 1: proposal: accepted", "claim 6: merge: claim 5"]
    assert 6 not in press("list").ids
    assert press("undo").code == 0
    assert 6 in press("list").ids


@pytest.mark.parametrize(
    "command",
    [("speakers", "accept"), ("speakers", "refuse"), ("contradictions", "confirm"), ("contradictions", "dismiss")],
)
def test_what_is_proposed_of_claims_is_not_decided_as_something_else(press: Desk, command: tuple[str, str]) -> None:
    before = press("list").out
    done = press(*command, "1")
    assert (done.code, done.out) == (2, "")
    assert "proposal 1 says same claim, not " in done.err
    assert f"`factrack {command[0]}" in done.err
    assert "this one is in `factrack links`" in done.err
    assert press("list").out == before
    assert press("links").lines[0].startswith("1:")


def test_a_refused_link_is_shown_with_all_only(press: Desk) -> None:
    press("links", "refuse", "1")
    assert not any(line.startswith("1:") for line in press("links").lines)
    assert any(line.startswith("1:") and line.endswith("[refused]") for line in press("links", "--all").lines)


def test_links_of_one_claim_as_json(press: Desk) -> None:
    found = json.loads(press("links", "--claim", "6", "--format", "json").out)
    assert {link["other"]["id"] for link in found} | {link["one"]["id"] for link in found} == {5, 6}
    assert json.loads(press("links", "--claim", "1", "--format", "json").out) == []


def test_contradictions_are_confirmed_or_dismissed(press: Desk) -> None:
    found = json.loads(press("contradictions", "--format", "json").out)
    assert found[0]["against"] == ["14", "40"]
    assert press("contradictions", "confirm", str(found[0]["id"])).code == 0
    assert "contradicts: confirmed, claim 6" in press("show", "5").out
    assert "contradicts: confirmed, claim 5" in press("show", "6").out
    press("undo")
    press("contradictions", "dismiss", *[str(one["id"]) for one in found])
    assert press("contradictions").out == ""
    assert "contradicts" not in press("show", "5").out


def test_show_compares_the_wordings(press: Desk) -> None:
    out = press("show", "5").out
    for words in (
        "first seen:  Kabar 3, 2024-04-03; then in 1 article more, within 5 days",
        "wording:     the first",
        "wording:     trimmed (0.73), 5 days after the first",
        "differs:     “Kami menemukan 14 retakan di tiga tiang jembatan, {+tetapi semuanya kecil”+}",
        "warning:     the first wording stops before: tetapi semuanya kecil”",
        "links:       1 proposed: see factrack links --claim 5",
    ):
        assert words in out
    shown = json.loads(press("show", "5", "--format", "json").out)
    assert [variant["degree"] for variant in shown["variants"]] == [None, "trimmed"]


def test_merge_and_split(press: Desk) -> None:
    assert press("merge", "6", "5").lines == ["claim 6: merge: claim 5"]
    assert press("show", "6").lines[0] == "Claim 5: pending"
    done = press("split", "5", "7")
    assert done.lines == ["claim 7: split: statement 7"]
    assert press("list", "--text", "semuanya").ids == [7]
    assert press("undo").code == 0
    assert press("list", "--text", "semuanya").ids == [5]


def test_speakers_with_their_counts(press: Desk) -> None:
    press("mark", "1", "verified")
    assert press("speakers").lines[0] == (
        "1: Rina Wati, juru bicara, Balai Kota: 4 claims (1 verified, 0 disputed, 3 pending)"
    )
    assert [line.split(":")[0] for line in press("speakers", "--name", "MOSS").lines] == ["2"]
    assert [entry["claims"] for entry in json.loads(press("speakers", "--format", "json").out)] == [4, 1]


def test_speakers_are_proposed_merged_and_split(press: Desk) -> None:
    says(press, "“Air sungai di desa kami kotor sekali”", "Rina Watie", 9)
    first, *_ = press("speakers", "proposed").lines
    assert "same speaker, spelling" in first
    press("speakers", "accept", first.split(":")[0])
    assert "also 3 Rina Watie" in press("speakers", "--name", "watie").out
    press("undo")
    press("speakers", "refuse", first.split(":")[0])
    assert press("speakers", "proposed").out == ""
    press("speakers", "merge", "3", "1")
    assert "5 claims" in press("speakers", "--name", "watie").out
    press("speakers", "split", "3")
    assert "1 claim " in press("speakers", "--name", "watie").out
    press("speakers", "merge", "3", "1")
    assert press("speakers", "split", "3", "--into", "2").code == 0
    assert "also 3 Rina Watie" in press("speakers", "--name", "moss").out


@pytest.mark.parametrize(
    ("words", "says_so"),
    [
        (["links", "accept", "x"], "'x' is no proposal id"),
        (["links", "accept", "99"], "there is no proposal 99"),
        (["merge", "5"], "a merge needs two claims"),
        (["merge", "5", "99"], "there is no claim 99"),
        (["split", "5", "1"], "does not have all of these statements"),
        (["speakers", "merge", "1", "99"], "there is no speaker 99"),
        (["speakers", "split", "2"], "stands alone already"),
        (["speakers", "split", "2", "--into", "2"], "theirs already"),
        (["speakers", "split", "2", "--into", "99"], "there is no speaker 99"),
    ],
)
def test_what_cannot_be_done_is_said_on_one_line(press: Desk, words: list[str], says_so: str) -> None:
    done = press(*words)
    assert done.code in (1, 2)
    assert says_so in done.err
    assert done.err.count("\n") == 1


@pytest.mark.parametrize("text", [*hostile.TERMINAL, *hostile.MARKUP[:6]])
def test_nothing_hostile_reaches_the_terminal(desk: Desk, text: str) -> None:
    for day, words in enumerate((WORDS, ALTERED), start=1):
        says(desk, f"{words} {text}", f"Rina {text} Wati", day)
    for command in (["links"], ["contradictions"], ["speakers"], ["speakers", "proposed"], ["show", "5"]):
        done = desk(*command)
        assert (done.code, done.err) == (0, "")
        assert sanitize(done.out) == done.out
