"""Runs the speaker stage on short articles whose statements are pointed at by their words."""

import re
from collections.abc import Sequence

from factrack import Article, extract
from factrack.extraction.languages import load_pack
from factrack.extraction.quotations import find_quotations
from factrack.extraction.segment import segment
from factrack.extraction.sentences import split_sentences
from factrack.extraction.speakers import name_speakers
from factrack.extraction.statement import Kind, Span, Statement

Told = tuple[str, str | None]
"""The content of a statement and its source, each as it stands in the text."""
Reading = tuple[str | None, str | None, str | None]
"""Name, role and affiliation."""


def name_all(text: str, told: Sequence[Told], language: str) -> list[Statement]:
    """Return the statements with their speakers; each content and source is looked for after the one before."""
    pack = load_pack(language)
    layout = segment(text, pack)
    quotations = find_quotations(text, layout, pack)
    layout = split_sentences(text, layout, quotations, pack)
    return name_speakers(text, layout, list(_statements(text, told)), pack)


def readings(text: str, language: str) -> list[list[Reading]]:
    """Return name, role and affiliation of the speakers of each statement of a text."""
    return [
        [(speaker.name, speaker.role, speaker.affiliation) for speaker in statement.speakers]
        for statement in extract(Article(text, language=language)).statements
    ]


def last(text: str, language: str = "id") -> Statement:
    """Return the last statement of a text."""
    return extract(Article(text, language=language)).statements[-1]


def told_by(source: str, before: str = "", after: str = "") -> Reading:
    """Return name, role and affiliation of an English source of a quotation, with sentences around it."""
    text = f"{before} “The water is falling,” said {source} on the pier. {after}"
    speaker = name_all(text, [("“The water is falling,”", source)], "en")[0].speakers[0]
    return speaker.name, speaker.role, speaker.affiliation


def _statements(text: str, told: Sequence[Told]) -> list[Statement]:
    statements, position = [], 0
    for content, source in told:
        start = text.index(content, position)
        spans = (Span(start, start + len(content)),)
        kind = Kind.DIRECT if content[0] in '"“' else Kind.INDIRECT
        statements.append(Statement(kind, spans, source=_source(text, source, position, start)))
        position = start + len(content)
    return statements


def _source(text: str, source: str | None, before: int, content: int) -> Span | None:
    """Return the source that stands before the content, or else the first after it."""
    if source is None:
        return None
    places = [match.start() for match in re.finditer(rf"(?<!\w){re.escape(source)}(?!\w)", text)]
    nearest = [place for place in places if before <= place < content][-1:]
    start = (nearest or [place for place in places if place > content])[0]
    return Span(start, start + len(source))
