"""The search for words, which an index answers."""

import pytest

from factrack.ledger import ClaimFilter, Correction, Ledger, add_note, correct, find_claims, undo
from tests import hostile


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
