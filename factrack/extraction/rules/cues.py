"""The cues that a pack lists: the kinds of them, and what grammar each has."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from typing import Any

from factrack.extraction.statement import Stance


class Takes(StrEnum):
    """A complement that a cue can have, or a place where it can stand."""

    # Enum's own hash is Python code, and the grammar asks for takes and families all the time.
    __hash__ = str.__hash__

    CLAUSE = "clause"
    """A clause without any mark: "said he would go"."""
    THAT = "that"
    """A clause with a complementizer: "mengatakan bahwa …"."""
    COMMA = "comma"
    """A clause after a comma: "mengatakan, …"."""
    QUOTE = "quote"
    """A quotation, with or without a comma or colon."""
    WH = "wh"
    """An indirect question: "explained why …"."""
    INFINITIVE = "infinitive"
    """"vowed to …"."""
    OBJECT = "object"
    """Whatever follows: "criticized the plan"."""
    ADDRESSEE = "addressee"
    """Somebody is told before the complement comes: "told reporters that …"."""
    AFTER = "after"
    """The cue can stand after its content: "…, he said"."""
    PLAIN = "plain"
    """A clause without any mark, where a pronoun or its verb shows soon that it is none but a clause."""
    COUNT = "count"
    """How much there is of something: "mencatat 11 gempa"."""
    FIGURE = "figure"
    """Something and how much it is: "put *the cost at 40 million euros*"."""


class Family(StrEnum):
    """The kinds of cue, each with a grammar of its own."""

    __hash__ = str.__hash__

    VERB = "verb"
    PARTICIPLE = "participle"
    """A verb form that borrows its source from the clause before: "…, adding that"."""
    QUOTE_VERB = "quote-verb"
    """Stands after its content and before its source: "…," kata X."""
    OWN_SOURCE = "own-source"
    """Holds its source within itself: katanya."""
    FRAME = "frame"
    """A preposition with the source: according to X."""
    NOUN = "noun"
    """X's claim that …"""
    RAISING = "raising"
    """Its subject is a part of the content: X is expected to …"""
    PASSIVE = "passive"
    """Its agent follows: disampaikan X, dikutip dari X."""
    HEARSAY = "hearsay"
    """An adverb: reportedly, konon."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One cue as the pack lists it."""

    words: tuple[str, ...]
    family: Family
    takes: frozenset[Takes]
    stance: Stance
    confidence: float


def cues_by_first_word(
    groups: Iterable[Mapping[str, Any]], stances: Mapping[str, Iterable[str]]
) -> dict[str, list[Cue]]:
    """Return the cues of all groups; `stances` lists the forms whose stance is another one than their group's.

    A group can list the words that its forms stand `behind`, each of which then opens each form.
    """
    cues: dict[str, list[Cue]] = {}
    stance_of = {form: stance for stance, forms in stances.items() for form in forms}
    for group in groups:
        openings = group.get("behind", ("",))
        for opening, form in product(openings, group["forms"]):
            cue = Cue(
                words=(*opening.split(), *form.split()),
                family=Family(group["family"]),
                takes=frozenset(Takes(name) for name in group.get("takes", ())),
                stance=Stance(stance_of.get(form, group.get("stance", Stance.ASSERTED))),
                confidence=float(group.get("confidence", 0.8)),
            )
            cues.setdefault(cue.words[0], []).append(cue)
    for entries in cues.values():
        entries.sort(key=lambda cue: -len(cue.words))
    return cues
