"""Which statement found is which of the gold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factrack.evaluation.gold import GoldStatement
from factrack.evaluation.matching import FOUND, Match, is_exact, match_statements
from factrack.extraction import Kind, Span, Statement

TEXT = "“One two three four,” said Ann. “Five six,” she said, “seven eight nine ten.”"


def place(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def gold(*words: str) -> GoldStatement:
    return GoldStatement(Kind.DIRECT, tuple(map(place, words)))


def found(*words: str) -> Statement:
    return Statement(Kind.DIRECT, tuple(map(place, words)))


def pairs(matches: list[Match]) -> list[tuple[int, int]]:
    return sorted((match.gold, match.found) for match in matches)


def test_the_same_content_is_found_and_exact() -> None:
    assert match_statements(TEXT, [gold("“One two three four,”")], [found("“One two three four,”")]) == [
        Match(0, 0, 1.0, True)
    ]


@pytest.mark.parametrize("words", ["One two three four", "“One two three four", "One two three four,"])
def test_marks_space_and_punctuation_at_the_edges_do_not_count(words: str) -> None:
    (match,) = match_statements(TEXT, [gold("“One two three four,”")], [found(words)])
    assert match.is_exact


@pytest.mark.parametrize(("start", "dice"), [(0, 1.0), (1, 0.75), (2, 0.5)])
def test_sharing_half_of_the_characters_is_being_found(start: int, dice: float) -> None:
    one = GoldStatement(Kind.INDIRECT, (Span(0, 4),))
    (match,) = match_statements("abcdefgh", [one], [Statement(Kind.INDIRECT, (Span(start, start + 4),))])
    assert match == Match(0, 0, dice, is_exact=start == 0)


def test_sharing_less_is_not_being_found() -> None:
    one = GoldStatement(Kind.INDIRECT, (Span(0, 4),))
    assert match_statements("abcdefgh", [one], [Statement(Kind.INDIRECT, (Span(3, 7),))]) == []


def test_space_and_quotation_marks_are_no_characters_of_a_content() -> None:
    one = GoldStatement(Kind.INDIRECT, (Span(0, 2),))
    (match,) = match_statements("ab “ ” „ x", [one], [Statement(Kind.INDIRECT, (Span(0, 9),))])
    assert match.dice == 1.0


def test_each_is_matched_once_and_the_best_pair_goes_first() -> None:
    golds = [gold("One two three"), gold("two three four")]
    assert pairs(match_statements(TEXT, golds, [found("two three four")])) == [(1, 0)]
    both = [found("two three four,” said"), found("two three four")]
    assert pairs(match_statements(TEXT, golds, both)) == [(0, 0), (1, 1)]


def test_a_split_quote_is_one_content() -> None:
    whole = ("“Five six,”", "“seven eight nine ten.”")
    (match,) = match_statements(TEXT, [gold(*whole)], [found(*whole)])
    assert match.is_exact
    (half,) = match_statements(TEXT, [gold(*whole)], [found("“seven eight nine ten.”")])
    assert not half.is_exact
    assert half.dice == pytest.approx(2 * 18 / (18 + 26))


def test_what_shares_nothing_is_not_matched() -> None:
    assert match_statements(TEXT, [gold("One two")], [found("seven eight")]) == []
    assert match_statements(TEXT, [], [found("seven eight")]) == []
    assert match_statements(TEXT, [gold("One two")], []) == []


spans = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 16)), min_size=1, max_size=6)


@given(spans, spans)
def test_matching_is_one_to_one_and_never_below_the_threshold(
    one: list[tuple[int, int]], other: list[tuple[int, int]]
) -> None:
    golds = [GoldStatement(Kind.INDIRECT, (Span(start, start + length),)) for start, length in one]
    founds = [Statement(Kind.INDIRECT, (Span(start, start + length),)) for start, length in other]
    matches = match_statements(TEXT, golds, founds)
    assert len({match.gold for match in matches}) == len({match.found for match in matches}) == len(matches)
    assert all(FOUND <= match.dice <= 1 for match in matches)
    unmatched = [i for i in range(len(golds)) if i not in {match.gold for match in matches}]
    free = [j for j in range(len(founds)) if j not in {match.found for match in matches}]
    assert not any(match_statements(TEXT, [golds[i]], [founds[j]]) for i in unmatched for j in free)


@given(spans)
def test_every_content_is_exactly_itself(one: list[tuple[int, int]]) -> None:
    content = tuple(Span(start, start + length) for start, length in one)
    assert is_exact(TEXT, content, content)
