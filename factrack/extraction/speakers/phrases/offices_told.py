"""What English sentences tell somebody to be: "Ada Quill *is a nurse at X*", "*was named head of X*", "who was …"."""

from collections.abc import Sequence

from factrack.extraction.speakers.vocabulary.sorts import sort_at, word_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_EARLY = 8
"""Within how many words, with what leads to it, a role is told."""
_SHORTEST = 2
"""In words: what leads to a role, and the role."""
_STOPS = frozenset({Sort.COMMA, Sort.RELATIVE})
_WITHIN_ROLE = frozenset({Sort.WORD, Sort.BODY})


def office_behind(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return what the words right behind a name tell its bearer to be, nothing where they tell no office."""
    return _told_next(tokens, words) or _told_next(_behind_clause(tokens), words)


def _told_next(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the office that a verb right at the beginning of some tokens leads to."""
    start = 1 if sort_at(tokens, 0) is Sort.COMMA else 0
    start += word_at(tokens, start) in words.of_person
    if start == 1 and tokens[0].sort is Sort.COMMA:
        return ()  # "Ada Quill, was …"
    while start < len(tokens) and tokens[start].word in words.before_copulas:
        start += 1
    verb, after = word_at(tokens, start), word_at(tokens, start + 1)
    if f"{verb} {after}" in words.perfects:
        return _office(tokens[start + 2 :], words)
    if verb in words.copulas:
        return _office(tokens[start + 1 + (after in words.naming) :], words)
    return _office(tokens[start + 2 :], words) if verb in words.office_verbs and after in words.as_what else ()


def _behind_clause(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens behind the relative clause that opens them: ", who was not involved, *is a nurse*"."""
    if [token.sort for token in tokens[:2]] != [Sort.COMMA, Sort.RELATIVE]:
        return ()
    end = next((i for i in range(2, len(tokens)) if tokens[i].sort is Sort.COMMA), len(tokens))
    return tokens[end + 1 :] if word_at(tokens, end) == "," else ()


def office_before(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the office that is all there is before a comma and a pronoun: "*A nurse at Harrow Hospital*, she said"."""
    office = tokens[:-1] if sort_at(tokens, -1) is Sort.COMMA else ()
    head = next((i for i, token in enumerate(office) if token.sort is Sort.ROLE and not token.capital), 0)
    owner = next((i for i, token in enumerate(office[:head]) if token.sort is Sort.POSSESSIVE), 0)
    is_owned = owner > 0 and all(token.capital for token in office[:owner])
    opens = head > 0 and (office[0].word in words.articles or is_owned)
    if not opens or any(token.sort in _NO_EPITHET for token in office[max(1, owner) : head]):
        return ()
    behind = office[head + 1 :]
    named = next((i for i, token in enumerate(behind) if token.capital), len(behind))
    is_linked = not behind or behind[0].word in words.linkers
    is_whole = all(token.capital or token.sort in _WITHIN_NAME for token in behind[named:])
    is_field = all(token.sort not in _NO_EPITHET - {Sort.DETERMINER} for token in behind[1:named])
    return office if is_linked and is_whole and is_field else ()


def office_in_clause(clause: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return what a relative clause tells somebody to be: "who was *the board's head of planning* until May"."""
    is_clause = clause[0].sort is Sort.RELATIVE and len(clause) > _SHORTEST
    link = next((i for i in (2, 3) if word_at(clause, i) in words.as_what), 0)
    if is_clause and link and clause[1].word in words.office_verbs:
        return _office(clause[link + 1 :], words)  # "who stepped down *as head of the board*"
    opens = is_clause and clause[1].word in words.copulas
    start = _SHORTEST + (opens and clause[_SHORTEST].word in words.naming)  # "who was *named* head of the board"
    return _office(clause[start:], words) if opens else ()


def office_of_epithet(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the office with a body, or the calling, by which a sentence goes on to tell of somebody.

    "Ada Quill said. *The Harrow Bank analyst* cut …": who has only an office of authority can be anybody else.
    """
    if word_at(tokens, 0) not in words.definite_articles:
        return ()
    head = next((i for i, token in enumerate(tokens[:_EARLY]) if token.sort is Sort.ROLE and not token.capital), 0)
    goes_on = sort_at(tokens, head + 1) in _BEHIND_EPITHET and not tokens[head + 1].capital
    is_whole = all(token.sort not in _NO_EPITHET for token in tokens[1:head])
    if not head or not goes_on or not is_whole or tokens[head].word in words.authorities | words.weak_roles:
        return ()
    has_body = any(token.capital for token in tokens[1:head])
    return tokens[1 : head + 1] if has_body or (head == 1 and tokens[1].word in words.callings) else ()


_BEHIND_EPITHET = frozenset({Sort.LOWER, Sort.WORD, Sort.COMMA, Sort.RELATIVE})
_WITHIN_NAME = frozenset({Sort.PREPOSITION, Sort.JOINER, Sort.DETERMINER, Sort.POSSESSIVE})
_NO_EPITHET = frozenset({Sort.PREPOSITION, Sort.COMMA, Sort.RELATIVE, Sort.DETERMINER, Sort.ROLE, Sort.GIVEN})


def _office(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the office that opens the tokens, without when somebody had it; nothing where none does."""
    head = next((i for i, token in enumerate(tokens[:_EARLY]) if token.sort is Sort.ROLE), len(tokens))
    if head == len(tokens) or any(t.sort in (Sort.PREPOSITION, Sort.COMMA) for t in tokens[:head]):
        return ()
    first = tokens[0]
    is_noun = first.sort in (Sort.DETERMINER, Sort.ROLE, Sort.PREFIX) or first.capital
    is_noun = is_noun or all(token.sort in _WITHIN_ROLE for token in tokens[:head])  # "who is *managing* director"
    last = next((i for i in range(head, len(tokens)) if _ends(tokens[i : i + 2], words)), len(tokens))
    return tokens[:last] if is_noun else ()


def _ends(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether an office ends before the tokens: at a comma, at a time: "*until* May", "*from 2010*", "*on Monday*"."""
    if tokens[0].sort in _STOPS:
        return True
    is_time = any(token.word.isdigit() or token.word in words.days for token in tokens[1:])
    return tokens[0].sort is Sort.PREPOSITION and (is_time or tokens[0].word not in words.linkers)
