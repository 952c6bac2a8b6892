"""Articles that are read again with other words: what is carried over, and what is flagged."""

from dataclasses import replace
from pathlib import Path

import pytest

from factrack.articles import Article
from factrack.extraction import Extraction
from factrack.ledger import (
    Claim,
    ClaimFilter,
    Correction,
    Fate,
    Ledger,
    Proposed,
    Recorded,
    Status,
    check,
    correct,
    find_claims,
    get_article,
    get_claim,
    mark,
    parse_said_on,
    proposals,
    record,
    split,
    undo,
)
from tests.desk import BRIDGE, Desk, place, statement

OPENS = "The old bridge opens on Monday"
COSTS = "It costs 14 million at most"
YES = "Yes"
FIRST = Article(
    f"{OPENS}, the mayor Rina Wati said. {COSTS}, Rina Wati said. {YES}, somebody said.",
    "en",
    title="Bridge to open",
    outlet="Muara Post",
    url="https://post.example/bridge",
)


def edition(text: str) -> Article:
    return replace(FIRST, text=text)


def keep(ledger: Ledger, article: Article, *contents: tuple[str, str | None]) -> Recorded:
    return record(ledger, article, Extraction(tuple(statement(article, words, who) for words, who in contents)))


@pytest.fixture
def known(ledger: Ledger) -> Ledger:
    """Record the first edition: claims 5, 6 and 7, of which 5 and 7 are marked."""
    keep(ledger, FIRST, (OPENS, "Rina Wati"), (COSTS, "Rina Wati"), (YES, None))
    mark(ledger, [5, 7], Status.VERIFIED, reviewer="sari")
    return ledger


SECOND = edition(f"{OPENS}, the mayor said. It costs 41 million at most, she said. {YES}, somebody said.")


def second(ledger: Ledger) -> Recorded:
    return keep(ledger, SECOND, (OPENS, "Rina Wati"), ("It costs 41 million at most", "Rina Wati"), (YES, None))


def claim(ledger: Ledger, claim_id: int) -> Claim:
    return get_claim(ledger, claim_id).claim


def test_what_stands_as_before_keeps_its_claim_and_its_decisions(known: Ledger) -> None:
    recorded = second(known)
    assert recorded.fates == {Fate.CARRIED: 2, Fate.CHANGED: 1, Fate.VANISHED: 0}
    for claim_id in (5, 7):
        detail = get_claim(known, claim_id)
        assert (detail.claim.status, detail.claim.articles, detail.claim.fate) == (Status.VERIFIED, 1, Fate.STANDS)
        old, new = detail.appearances
        assert (old.fate, old.successor_id, new.fate) == (Fate.CARRIED, new.statement_id, Fate.STANDS)
    assert check(known) == []


def test_what_changed_is_flagged_and_points_at_what_it_is_now(known: Ledger) -> None:
    second(known)
    assert claim(known, 6).fate is Fate.CHANGED
    (old,) = get_claim(known, 6).appearances
    (now,) = get_claim(known, 8).appearances
    assert (old.successor_id, now.quote) == (now.statement_id, "It costs 41 million at most")
    assert [found.id for found in find_claims(known, ClaimFilter(fate=Fate.CHANGED))] == [6]


def test_what_vanished_is_flagged_and_kept(known: Ledger) -> None:
    shorter = edition(f"{COSTS}, Rina Wati said.")
    assert keep(known, shorter, (COSTS, "Rina Wati")).fates == {Fate.CARRIED: 1, Fate.CHANGED: 0, Fate.VANISHED: 2}
    assert [found.id for found in find_claims(known, ClaimFilter(fate=Fate.VANISHED))] == [5, 7]
    assert claim(known, 5).status is Status.VERIFIED
    assert check(known) == []


def test_what_vanished_in_one_outlet_stands_in_the_other(known: Ledger) -> None:
    other = replace(FIRST, text=f"{OPENS}, says the mayor Rina Wati.", outlet="Warta", url="https://warta.example/1")
    keep(known, other, (OPENS, "Rina Wati"))
    keep(known, edition("There is no bridge."))
    assert (claim(known, 5).fate, claim(known, 5).articles) == (Fate.STANDS, 2)
    assert claim(known, 6).fate is Fate.VANISHED


def test_both_editions_are_kept_with_their_texts(known: Ledger) -> None:
    second(known)
    old, new = get_claim(known, 5).appearances
    assert old.article_id != new.article_id
    assert keep(known, FIRST, (OPENS, "Rina Wati")).new is False, "the old edition is known, too"


def test_a_third_edition_follows_the_second(known: Ledger) -> None:
    second(known)
    third = edition(f"{OPENS}, Rina Wati said on Sunday.")
    assert keep(known, third, (OPENS, "Rina Wati")).fates == {Fate.CARRIED: 1, Fate.CHANGED: 0, Fate.VANISHED: 2}
    assert [found.fate for found in get_claim(known, 5).appearances] == [Fate.CARRIED, Fate.CARRIED, Fate.STANDS]
    assert (claim(known, 5).articles, claim(known, 5).fate) == (1, Fate.STANDS)
    assert check(known) == []


def test_corrections_are_carried_over(known: Ledger) -> None:
    sari = Correction("Sari Dewi", "wali kota", "", said_on=parse_said_on("2024-03-11"))
    correct(known, [5], sari, reviewer="budi")
    second(known)
    new = get_claim(known, 5).appearances[1]
    assert (new.speaker, new.role) == ("Sari Dewi", "wali kota")
    assert new.said_on == parse_said_on("2024-03-11")
    assert new.as_read
    assert new.as_read.speaker == "Rina Wati"
    undo(known, reviewer="budi")
    assert check(known) == []


def test_corrected_words_are_carried_over(known: Ledger) -> None:
    shorter = (place(FIRST, "opens on Monday"),)
    correct(known, [5], Correction(content=shorter), reviewer="budi")
    longer = edition(f"Once more: {OPENS}, the mayor said. {YES}, somebody said.")
    assert keep(known, longer, (OPENS, "Rina Wati"), (YES, None)).fates == {
        Fate.CARRIED: 2,
        Fate.CHANGED: 0,
        Fate.VANISHED: 1,
    }
    new = get_claim(known, 5).appearances[1]
    assert (new.quote, new.fate) == ("opens on Monday", Fate.STANDS)
    assert new.content == (place(longer, "opens on Monday"),)
    assert new.as_read
    assert new.as_read.content == (place(longer, OPENS),)
    assert claim(known, 5).status is Status.VERIFIED
    assert check(known) == []


def test_a_file_is_known_by_its_place(ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    near = replace(FIRST, url=None, path="bridge.txt")
    keep(ledger, near, (OPENS, "Rina Wati"))
    same_file = replace(near, text=f"{OPENS}, she said.", path=str(tmp_path / "bridge.txt"))
    assert keep(ledger, same_file, (OPENS, "Rina Wati")).fates
    (tmp_path / "other").mkdir()
    monkeypatch.chdir(tmp_path / "other")
    assert keep(ledger, replace(near, text="Another bridge opens."), ("Another", None)).fates is None


@pytest.mark.parametrize(
    "place",
    [
        {"url": None, "path": "pasted.txt", "title": "A"},
        {"url": "https://post.example/", "path": "a.html"},
        {"url": None, "path": "many.jsonl"},
        {"url": None, "path": None},
    ],
)
def test_what_may_hold_another_article_makes_no_edition(ledger: Ledger, place: dict[str, str | None]) -> None:
    one = replace(FIRST, **place)  # type: ignore[arg-type]
    keep(ledger, one, (OPENS, "Rina Wati"))
    title = "B" if place.get("title") else one.title
    assert keep(ledger, replace(one, text="The harbour is closed.", title=title), ("closed", None)).fates is None
    assert claim(ledger, 5).fate is Fate.STANDS


def test_more_statements_than_can_be_compared_have_all_vanished(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factrack.ledger.editions._MOST_COMPARED", 3)
    lines = ["The first bridge is open", "The second bridge is shut"]
    old, new = edition("\n".join(lines)), edition("\n".join(f"{line} now" for line in lines))
    keep(ledger, old, *((line, None) for line in lines))
    fates = keep(ledger, new, *((f"{line} now", None) for line in lines)).fates
    assert fates == {Fate.CARRIED: 0, Fate.CHANGED: 0, Fate.VANISHED: 2}


def test_ingest_says_what_became_of_the_statements(desk: Desk) -> None:
    page = desk.folder / "bridge.txt"
    text = "Bridge\n\n“The bridge opens on Monday,” said the mayor Rina Wati.\nA crowd had come to see it.\n"
    page.write_text(text, encoding="utf-8")
    assert desk("ingest", page, "--language", "en").code == 0
    page.write_text(text.replace("Monday", "Tuesday"), encoding="utf-8")
    done = desk("ingest", page, "--language", "en")
    assert done.lines == ["1 new article, 1 statement, 1 new claim, 1 changed article (statements before: 1 changed)"]
    assert "newer:       changed in the next edition of the article" in desk("show", "5").out
    assert desk("list", "fate:changed").ids == [5]
    assert desk("check").code == 0


def test_the_same_article_changes_nothing(ledger: Ledger) -> None:
    assert record(ledger, BRIDGE, Extraction(())) == Recorded(1, new=False)


LONG = "The old bridge over the harbour opens on Monday for lorries and buses"


def test_what_was_split_off_is_not_joined_again(ledger: Ledger) -> None:
    def says(words: str, where: str, before: str = "") -> int:
        url = f"https://post.example/{where}"
        article = Article(
            f"{before}{words}, Rina Wati Sari said at {where}.", "en", title="Bridge", outlet="Muara Post", url=url
        )
        recorded = keep(ledger, article, (words, "Rina Wati Sari"))
        return get_article(ledger, recorded.article_id).appearances[0].claim_id

    one = says(LONG, "one")
    assert says(LONG, "two") == one
    moved = max(appearance.statement_id for appearance in get_claim(ledger, one).appearances)
    split(ledger, one, [moved], reviewer="sari")
    two = one + 1
    says(LONG, "two")
    says(LONG, "two", "Once more: ")
    assert [len(get_claim(ledger, claim).appearances) for claim in (one, two)] == [1, 2]
    shorter = "The old bridge over the harbour opens on Monday"
    assert says(shorter, "two") not in (one, two), "it is a part of both: that is for the analyst to say"
    assert {(found.one.id, found.other.id) for found in proposals(ledger, Proposed.SAME_CLAIM)} >= {(one, 7), (two, 7)}
    assert check(ledger) == []
