"""The body behind the name of somebody in English: "geochemist Ada Quill *of the University of Harrow*"."""

from collections.abc import Sequence

from factrack.extraction.speakers.phrases.body_names import is_employer
from factrack.extraction.speakers.phrases.heads import names_body
from factrack.extraction.speakers.vocabulary.sorts import word_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_LONGEST = 90
"""In characters: what links a name to a body, with the body."""
_WITHIN = frozenset({Sort.PREPOSITION, Sort.DETERMINER, Sort.JOINER, Sort.POSSESSIVE})
_OWN_REACH = 4
"""In words: how soon in a clause those stand whom somebody leads, and behind them where they work."""
_REACH = 10
"""In words: how far behind its verb a clause has the body."""


def employer_behind(text: str, end: int, words: PeopleWords) -> Sequence[Token]:
    """Return the words that link a name which ends at a place to a body, nothing where none do."""
    link = text[end + 1 : end + 6].partition(" ")[0]
    if text[end : end + 1] != " " or link not in words.linkers:
        return ()
    tokens = words.tokens(text, end, min(end + _LONGEST, len(text)))
    stop = next((i for i, token in enumerate(tokens) if not token.capital and token.sort not in _WITHIN), len(tokens))
    phrase = tokens[:stop]
    while phrase and not phrase[-1].capital:
        phrase = phrase[:-1]
    return phrase if is_employer(phrase, words) else ()


def work_in_clause(clause: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return where somebody works as a relative clause tells: "who studies soils *at Harrow University*"."""
    if clause[0].word in words.owning_relatives:
        return _of_own(clause, words)
    verb = next((i for i, token in enumerate(clause[:4]) if token.word in words.works_at), None)
    if verb is None and word_at(clause, 1) in words.copulas:
        is_with = word_at(clause, 2) in words.having
        verb = 1 if is_with else None  # "who is *with* the Harrow Police"
    if verb is None:
        return ()
    near = range(verb + 1, min(len(clause), verb + _REACH))
    link = next((i for i in near if clause[i].word in words.work_links), len(clause))
    body = clause[link:]
    head = next((i for i, token in enumerate(body) if i and not token.capital and token.sort not in _WITHIN), len(body))
    is_named = names_body(body[:head]) or word_at(body, 0) in words.whole_links  # "teaches law *at* Calder"
    return body[:head] if is_named else ()


def _of_own(clause: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return where those work whom somebody leads as a clause tells: "whose team *at the Harrow Centre* found it"."""
    people = next((i for i, token in enumerate(clause[:_OWN_REACH]) if token.word in words.own_people), 0)
    link = next((i for i in range(people + 1, len(clause)) if clause[i].word in words.whole_links), 0)
    if not people or any(t.capital or t.sort is Sort.PREPOSITION for t in clause[:link]) or link > people + _OWN_REACH:
        return ()
    body = clause[link:]
    end = next((i for i, token in enumerate(body) if i and not token.capital and token.sort not in _WITHIN), len(body))
    return body[:end] if names_body(body[:end]) else ()


def clause_in(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the first relative clause in some tokens: "the officer, *who is with the Harrow Police*"."""
    start = next((i for i, token in enumerate(tokens) if token.sort is Sort.RELATIVE), len(tokens))
    return tokens[start:]
