"""What an English sentence about somebody known tells of a job: "She *joined Calder Water as chief executive*"."""

from collections.abc import Sequence

from factrack.extraction.speakers.phrases.body_names import affiliation_in
from factrack.extraction.speakers.phrases.descriptions import describe
from factrack.extraction.speakers.phrases.employers import work_in_clause
from factrack.extraction.speakers.phrases.led_bodies import led_body
from factrack.extraction.speakers.vocabulary.groups import HEADS_BODY
from factrack.extraction.speakers.vocabulary.sorts import word_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_STOPS = frozenset({Sort.COMMA, Sort.RELATIVE})


def job_told(text: str, tokens: Sequence[Token], words: PeopleWords) -> tuple[str | None, str | None]:
    """Return the role and the body that the words behind a pronoun tell; the pronoun is the first of the tokens."""
    verb = word_at(tokens, 1)
    if verb in words.joining:
        return _joined_as(text, tokens[2:], words)
    if not verb.endswith(words.now_endings):
        return None, None
    if verb in words.leads and verb not in words.for_seat:
        return led_body(text, tokens[1:], words)
    return None, affiliation_in(text, work_in_clause(tokens, words), words)


def _joined_as(text: str, tokens: Sequence[Token], words: PeopleWords) -> tuple[str | None, str | None]:
    """Return the office for which somebody joined a body: "*Calder Water as chief executive* in 2023"."""
    end = next((i for i, token in enumerate(tokens) if token.sort in _STOPS), len(tokens))
    as_what = next((i for i, token in enumerate(tokens[:end]) if token.word in words.as_what), end)
    role, _ = describe(text, tokens[as_what + 1 : end], words)
    body = tokens[:as_what]
    known = words.in_body | words.speaks_for_body
    is_office = role is not None and not known.isdisjoint({role.lower(), role.lower().rpartition(" ")[2]})
    is_named = any(token.capital and token.sort in HEADS_BODY | {Sort.NAME} for token in body)
    return (role, affiliation_in(text, body, words)) if is_office and is_named else (None, None)
