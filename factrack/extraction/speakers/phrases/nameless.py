"""Phrases without a personal name: "a senior official", "para petani", "the ministry", "dokumen itu"."""

from collections.abc import Sequence

from factrack.extraction.speakers.phrases.behind_names import body_in_clause
from factrack.extraction.speakers.phrases.descriptions import describe, flat
from factrack.extraction.speakers.phrases.employers import clause_in
from factrack.extraction.speakers.phrases.names import (
    is_body,
    serves_titled,
)
from factrack.extraction.speakers.phrases.naming import Kind, Naming
from factrack.extraction.speakers.phrases.office_extents import heads_role
from factrack.extraction.speakers.vocabulary.groups import BODY_LIKE
from factrack.extraction.speakers.vocabulary.sorts import word_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token
from factrack.extraction.statement import Span


def read_nameless(
    text: str, chunks: list[list[Token]], words: PeopleWords, definite: bool, gender: str | None
) -> Naming:
    """Return the reading of a phrase without a personal name."""
    if chunks[0][0].word in words.people and (work := _work_of(flat(chunks), words)):
        phrase = Span(chunks[0][0].start, chunks[-1][-1].end)
        return Naming(Kind.PHRASE, phrase, *describe(text, work, words), definite, gender)
    of_children = word_at(chunks[0], 1) in words.many  # "ibu *dua* anak itu"
    if words.body_first and chunks[0][0].word in words.people and (of_children or chunks[0][0].sort is not Sort.ROLE):
        return Naming(Kind.PHRASE, Span(chunks[0][0].start, chunks[-1][-1].end), definite=definite, gender=gender)
    clause = [] if words.body_first else clause_in(flat(chunks))
    chunks = [words.with_plurals(chunk) for chunk in _without_asides(chunks, words)]
    phrase = Span(chunks[0][0].start, chunks[-1][-1].end)
    first = [token for token in chunks[0] if token.sort is not Sort.DETERMINER] or chunks[0]
    owned = _owned_start(first)
    head = next((first[i] for i in range(owned, len(first)) if heads_role(first, i, words)), None)
    head = None if words.body_first and is_body(first, words) else head
    body = Span(first[0].start, first[-1].end)
    if (
        first[0].sort in BODY_LIKE | {Sort.WORD}
        and first[0].capital
        and (head is None or not _is_title(first, head, words))
    ):
        end = next((t.start for t in first if t.sort in (Sort.LOWER, Sort.RELATIVE)), None)
        if end is None:
            return Naming(Kind.BODY, body)
        return Naming(Kind.PHRASE, phrase, definite=definite)
    if head is not None:
        role, affiliation = describe(text, flat(chunks), words)
        if not words.body_first and serves_titled(chunks[0], words):
            affiliation = None
        affiliation = affiliation or body_in_clause(text, clause, words)
        gender = "plural" if _are_several(chunks[0], head, words) else gender
        return Naming(Kind.TITLE, phrase, role, affiliation, definite, gender)
    is_one = chunks[0][0].word in words.articles & words.indefinite and all(t.sort is not Sort.BODY for t in chunks[0])
    told = words.gender_of(first) if not words.body_first else None
    return Naming(Kind.PHRASE, phrase, definite=definite, gender=told or ("single" if is_one else None))


def _owned_start(tokens: Sequence[Token]) -> int:
    """Return where stands what somebody has whose role is told before: "Mayor Ada Quill's | *office*"; else 0."""
    mark = max((i for i, token in enumerate(tokens[:-1]) if token.sort is Sort.POSSESSIVE), default=0)
    return 0 if any(token.sort is Sort.PREPOSITION for token in tokens[:mark]) else mark


def _without_asides(chunks: Sequence[list[Token]], words: PeopleWords) -> list[list[Token]]:
    """Return the chunks of a phrase up to its first clause: "an official, *who asked* …", "…, *speaking* …"."""
    kept: list[list[Token]] = []
    for chunk in chunks:
        if kept and chunk[0].word in words.asides:
            break
        end = next((i for i, token in enumerate(chunk) if token.sort is Sort.RELATIVE), len(chunk))
        if end == len(chunk) > 1 and chunk[-1].word in words.asides:
            end -= 1  # "a report published"
        if end:
            kept.append(chunk[:end])
        if end < len(chunk):
            break
    return kept or [*chunks]


def _work_of(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return what a clause says that somebody works as: "pemuda yang bekerja sebagai *kurir* itu"."""
    link = next((i for i, token in enumerate(tokens[:-1]) if token.word in words.as_what), None)
    is_work = link is not None and tokens[link + 1].sort is Sort.ROLE
    return tokens[link + 1 :] if link is not None and is_work else ()


def _are_several(chunk: Sequence[Token], head: Token, words: PeopleWords) -> bool:
    """Whether a title is of several people: "diplomats", "para petani", "warga Desa X", but not "warga itu"."""
    if words.is_role_of_several(head) or chunk[0].word in words.many:
        return True
    is_one = chunk[0].word in words.articles or chunk[-1].word in words.definite
    return head.word in words.crowds and not is_one


def _is_title(tokens: Sequence[Token], head: Token, words: PeopleWords) -> bool:
    """Whether the role word heads the phrase: nothing but its own words and body before it."""
    ends = not words.body_first and head == tokens[-1] and not head.capital
    return ends or all(token.sort is not Sort.PREPOSITION for token in tokens if token.start < head.start)
