"""The part of a body that somebody heads, as a part of the role: "head of the *department of surgery* at X"."""

from collections.abc import Sequence

from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token


def whole_of_unit(tokens: Sequence[Token], head: int, words: PeopleWords) -> int:
    """Return where the body begins whose part somebody heads: "director of the Sea Centre at *Harrow College*"; else 0.

    Such a part belongs to the role.
    """
    behind = [token.word for token in tokens[head + 1 : head + 3]]
    if words.body_first or words.genitives.isdisjoint(behind[:1]) or tokens[head].word not in words.heads_unit:
        return 0
    unit = head + 2 + (behind[1:] != [] and behind[1] in words.definite)
    at = next((i for i in range(unit + 1, len(tokens) - 1) if tokens[i].word in words.whole_links), 0)
    is_small = at > unit + 1 and tokens[unit + 1].word in words.genitives and tokens[unit].sort is Sort.BODY
    is_named = at > 0 and any(token.sort is Sort.BODY for token in tokens[unit:at])
    is_named = is_named and (tokens[unit].capital or is_small)  # "head of the *department of surgery* at X"
    whole = at + 1 + (at > 0 and tokens[at + 1].word in words.definite)
    is_plain = head == 0 or all(not t.capital or t.sort is Sort.DETERMINER for t in tokens[:head])
    return whole if is_named and is_plain and whole < len(tokens) and tokens[whole].capital else 0


def without_article(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return a role without the article before it, and without the link and article behind it."""
    end = len(tokens)
    while tokens[end - 1].sort in (Sort.PREPOSITION, Sort.DETERMINER):
        end -= 1
    return tokens[int(tokens[0].sort is Sort.DETERMINER) : end]
