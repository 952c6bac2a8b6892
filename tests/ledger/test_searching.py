"""The search for words, which an index answers."""

import re
from collections.abc import Iterable, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import col, select, update

from factrack.ledger import (
    Claim,
    ClaimFilter,
    Correction,
    Ledger,
    add_note,
    correct,
    count_claims,
    count_statuses,
    find_claims,
    get_speaker,
    index_claims,
    iter_claims,
    open_ledger,
    parse_query,
    undo,
)
from factrack.ledger.conditions import conditions
from factrack.ledger.searching import found_by, ids_by_index, said_by
from factrack.ledger.tables import ClaimRow
from tests import hostile
from tests.made_ledger import make_ledger


def found(ledger: Ledger, text: str) -> list[int]:
    return [claim.id for claim in find_claims(ledger, ClaimFilter(text=text, believed=True))]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("jembatan", [1, 2]),
        ("JEMBATAN", [1, 2]),
        ("jemb", [1, 2]),
        ("batan", []),
        ("wati selesai", [1]),
        ("selesai wati", [1]),
        ('"jembatan itu sel"', [1]),
        ('"itu jembatan"', []),
        ("14", [2]),
        ("port post", [3, 4]),
        ("“Jembatan itu selesai,”", [1]),
        ("”", [1]),
        ("%", []),
        ("_", []),
        ("nowhere", []),
    ],
)
def test_each_word_occurs_somewhere(ledger: Ledger, text: str, ids: list[int]) -> None:
    assert found(ledger, text) == ids


def test_a_search_is_never_a_query_of_the_database(ledger: Ledger) -> None:
    for text in (
        *hostile.ALL,
        "NOT jembatan",
        "jembatan OR port",
        "search:port",
        "port*",
        "NEAR(a b)",
        "'",
        "& | ! <->",
    ):
        found(ledger, text)
    assert found(ledger, "jembatan OR port") == []
    assert found(ledger, "port*") == [3, 4]


def test_the_index_keeps_in_step(ledger: Ledger) -> None:
    add_note(ledger, [3], "Ask the harbourmaster", reviewer="sari")
    assert found(ledger, "harbourmaster port") == [3]
    undo(ledger, reviewer="sari")
    assert found(ledger, "harbourmaster") == []
    correct(ledger, [3], Correction("Nina Alwi"), reviewer="sari")
    assert (found(ledger, "alwi"), found(ledger, "moss")) == ([3], [])


_PARTS = [*"ab ,.\n_-'\"*“ÉéĞğſßẞΣς中9²\u0301\u0489\u200d\ue000", "Kabar", "kabar", "dari"]
_TEXTS = st.lists(st.sampled_from(_PARTS), max_size=15).map("".join)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(texts=st.lists(_TEXTS, min_size=4, max_size=4), term=_TEXTS)
def test_the_text_of_claims_says_what_the_index_says(ledger: Ledger, texts: list[str], term: str) -> None:
    quoted = term.replace('"', '""')
    wanted = ClaimFilter(text=f'"{quoted}"', believed=True)
    with ledger.writing() as session:
        for number, text in enumerate(texts, 1):
            session.exec(update(ClaimRow).where(col(ClaimRow.id) == number).values(search=text.casefold()))
        by_index, by_text = (
            session.exec(select(ClaimRow.id).where(*conditions(wanted, words)).order_by(col(ClaimRow.id))).all()
            for words in (found_by, said_by)
        )
        from_index = ids_by_index([term])
        in_order = [] if from_index is None else list(session.exec(from_index))
    assert by_text == by_index
    assert from_index is None or in_order == by_index


QUERIES = [
    "kabar",
    "k",
    "zzz kabar",
    "jembatan pasar",
    '"musim hujan datang"',
    '"hujan musim"',
    '"akan dibangun"',
    '"akan dibangun sebelum mus"',
    "812 di",
    "kabar 123 akan",
    "kabar status:disputed",
    "status:pending",
    "jembatan status:verified",
    "speaker:made",
    "speaker:nobody",
    "speaker:a status:disputed",
    "speaker:hana jembatan",
    "speaker:#1 status:pending kabar",
    "since:2023-02-20",
    "since:2023-02 until:2023-02 kabar",
    "since:2030",
    "-status:pending",
    "-kabar",
    "-zzz",
    "-123 since:2023-02",
    'kabar -"akan dibangun"',
    "-speaker:made",
    "speaker:hana -status:verified -jembatan",
    "speaker:#1 -(status:pending kabar)",
]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    path = tmp_path_factory.mktemp("made") / "ledger.db"
    make_ledger(path, articles=100, statements=1_000)
    with open_ledger(path) as ledger:
        yield ledger


def is_let_through(ledger: Ledger, claim: Claim, wanted: ClaimFilter) -> bool:
    """Read a filter once more, of the made ledger only, without its database."""
    said = f"{claim.quote}\n{claim.speaker}\n{claim.outlet}\n{claim.title}".casefold()
    day = claim.said_on.start if claim.said_on else None
    speaker = get_speaker(ledger, 1).name.casefold() if wanted.speaker == "#1" else wanted.speaker or ""
    return not any(is_let_through(ledger, claim, left_out) for left_out in wanted.without) and (
        all(re.search(rf"\b{phrase or word}", said) for phrase, word in re.findall(r'"(.*?)"|(\S+)', wanted.text))
        and speaker in (claim.speaker or "").casefold()
        and wanted.status in (None, claim.status)
        and (wanted.since is None or (day is not None and day >= wanted.since))
        and (wanted.until is None or (day is not None and day <= wanted.until))
    )


@pytest.mark.parametrize(("walked", "few"), [(600, 500), (20, 0), (20, 5)])
@pytest.mark.parametrize("query", QUERIES)
def test_a_window_is_the_beginning_of_all_claims_whichever_way_they_are_found(
    made: Ledger, query: str, walked: int, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factrack.ledger.windows._WALKED", walked)
    for name in ("_FEW_OF_SPEAKER", "_FEW_WITH_WORDS"):
        monkeypatch.setattr(f"factrack.ledger.windows.{name}", few)
    claims = parse_query(query)
    everything = [claim.id for claim in find_claims(made) if is_let_through(made, claim, claims)]
    assert ids(find_claims(made, claims)) == everything
    assert ids(find_claims(made, claims, limit=10)) == everything[:10]
    assert ids(find_claims(made, claims, limit=10, offset=7)) == everything[7:17]
    assert ids(iter_claims(made, claims)) == everything
    assert [claim_id for claim_id, _ in index_claims(made, claims, limit=25)] == everything[:25]
    assert count_claims(made, claims) == sum(count_statuses(made, claims).values()) == len(everything)


def ids(claims: Iterable[Claim]) -> list[int]:
    return [claim.id for claim in claims]
