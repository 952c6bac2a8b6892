"""What stands beside an English role and is no part of it: a second office, where its bearer works or comes from."""

from collections.abc import Sequence

from factrack.extraction.speakers.phrases.heads import names_body
from factrack.extraction.speakers.phrases.homes import has_seat
from factrack.extraction.speakers.phrases.roles import tells_doing
from factrack.extraction.speakers.vocabulary.groups import HEADS_ROLE, IN_NAME, IN_PLACE
from factrack.extraction.speakers.vocabulary.sorts import sort_at, word_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_OF_SERVED = IN_NAME | {Sort.WORD}
_LONGEST_ORIGIN = 5
"""In words: "the New York City-based"."""


def office_beside(tokens: Sequence[Token], head: int, words: PeopleWords) -> int:
    """Return where an office stands beside an English role that says less: "rival *Sen.*", "a fan and *head of* X"."""
    if words.body_first or tokens[head].word not in words.weak_roles or head + 1 == len(tokens):
        return 0
    if tokens[head + 1].capital and has_seat(tokens[head + 1].word, words):
        return head + 1
    office = next((i for i in range(head + 2, len(tokens)) if tokens[i].sort not in HEADS_ROLE | {Sort.WORD}), 0)
    is_joined = tokens[head + 1].sort is Sort.JOINER and office > head + 2 and tokens[office].word in words.linkers
    return head + 2 if is_joined and tokens[office - 1].word not in words.weak_roles else 0


def work_behind(behind: Sequence[Token], role: Token, words: PeopleWords) -> Sequence[Token]:
    """Return what stands behind a role from where it can tell a body: "*working for* X", but not "visiting X"."""
    if not words.body_first and role.word in words.authors and word_at(behind, 0) in words.genitives:
        return ()  # "the author of *The Calder Bank*"
    behind = _behind_served(behind, words)
    while behind and tells_doing(behind[0], words):
        word = behind[0].word
        is_deed = word.endswith(words.aside_endings) or word in words.behind_roles
        if is_deed and word not in words.no_asides:
            return ()
        behind = behind[1:]
    return behind


def _behind_served(behind: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Leave out whom somebody serves who has an office: "an aide to *Senate Majority Leader Ada Quill* who …"."""
    if words.body_first or sort_at(behind, 0) is not Sort.PREPOSITION:
        return behind
    end = next((i for i, token in enumerate(behind) if i and not token.capital), len(behind))
    titles = [i for i in range(1, end - 1) if behind[i].sort is Sort.ROLE]
    is_served = titles and all(token.sort in _OF_SERVED for token in behind[titles[-1] + 1 : end])
    is_served = is_served and behind[end - 1].sort is not Sort.WORD and sort_at(behind, end) is not Sort.POSSESSIVE
    if not is_served or names_body(behind[titles[-1] : end]):
        return behind
    return behind[end:] if word_at(behind, end) in words.whole_links else ()


def without_origin(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the tokens without the words that open where somebody is from: "a *New Calder*-based lawyer"."""
    end = next((i for i, token in enumerate(tokens) if token.word.endswith(words.origin_endings)), 0)
    start = end
    while start and tokens[start - 1].capital and tokens[start - 1].sort in IN_PLACE:
        start -= 1
    return [*tokens[:start], *tokens[end:]] if end and tokens[end].capital else tokens


def behind_origin(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the tokens of a phrase behind where the bearer of a name is from: "*Harrow-based* Calder Mining"."""
    opening = [i for i, token in enumerate(tokens[:_LONGEST_ORIGIN]) if token.word.endswith(words.origin_endings)]
    behind = tokens[opening[-1] + 1 :] if opening else ()
    return behind if behind and behind[0].capital and behind[0].sort in IN_PLACE else tokens


def without_party(body: str, words: PeopleWords) -> str:
    """Return a body without the party that is told beside it: "the *Wendover* Democratic governor"."""
    first, *others = body.split()
    if others and first.lower() in words.parties and not words.tells_body(others[-1]):
        return " ".join(others)
    return " ".join([first, *others[:-1]]) if others and others[-1].lower() in words.parties else body
