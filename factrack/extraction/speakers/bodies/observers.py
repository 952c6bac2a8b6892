"""English bodies whose people only look on: "the firm" is not *Brook Bank* of "an analyst at Brook Bank"."""

from factrack.extraction.speakers.vocabulary.words import PeopleWords

_REACH = 60
"""In characters: how far before a body it is told what somebody in it is."""


def is_of_observer(text: str, start: int, words: PeopleWords) -> bool:
    """Whether the body at a place stands behind somebody in it who speaks of others: "*economist* Ada Quill of X"."""
    near = text[max(0, start - _REACH) : start].rpartition(". ")[2].lower().replace(",", " ").split()
    article = bool(near) and near[-1] in words.definite_articles
    near = near[:-1] if article else near
    return bool(near) and near[-1] in words.linkers and not words.observers.isdisjoint(near)
