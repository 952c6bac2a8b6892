"""The words of a pack that the rules look up: its cues, and the small words around them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, ClassVar, Self

from factrack.extraction.languages.compiling import compiled
from factrack.extraction.rules.cues import Cue, Family, Takes, cues_by_first_word
from factrack.extraction.rules.lists.grammar import GrammarLists
from factrack.extraction.rules.lists.reports import ReportLists
from factrack.extraction.rules.lists.sources import SourceLists
from factrack.extraction.rules.lists.times import TimeLists
from factrack.extraction.rules.tokens import DASHES, OPENING_BRACKETS, QUOTE, TokenPatterns


@dataclass(frozen=True)
class CueWords(GrammarLists, TimeLists, SourceLists, ReportLists):
    """The `[cues]` table of a pack."""

    key: ClassVar[str] = "cues"

    cues: Mapping[str, Sequence[Cue]]
    """The cues by their first word, longest first."""
    full_verbs: Mapping[str, Cue]
    """Verbs by the form without a prefix that a name can stand before: imbau, of mengimbau."""
    exclusions: frozenset[tuple[str, ...]]
    """Phrases with a cue in them that report nothing: "menurut rencana", "needless to say"."""
    weights: Mapping[str, float]
    """What the confidence of a report is multiplied with where something speaks against it."""
    least_confidence: float
    """What a report of less is left out by."""
    token: TokenPatterns
    """Match one token; with the degrees of the `[people]` table, once they are known."""
    roles: frozenset[str] = frozenset()
    """The first words of roles, ranks and forms of address, from the pack's `[people]` table."""
    envoys: frozenset[str] = frozenset()
    """Roles of whom somebody sends somewhere, from the same table: duta, dubes."""
    bodies: frozenset[str] = frozenset()
    """The head words of bodies, from the same table."""
    documents: frozenset[str] = frozenset()
    """What opens the name of a document, from the same table: surat, data."""
    places: frozenset[str] = frozenset()
    """Words of the names of places, from the same table."""
    seat_endings: tuple[str, ...] = ()
    """What tells behind a comma where a firm is, from the same table: (Calder, Wendover)-based."""
    plural_endings: tuple[str, ...] = ()
    """What the plural of a noun ends with, from the same table: s."""

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> Self:
        """Compile the table; every list of words is optional."""
        cues = cues_by_first_word(table.get("groups", ()), table.get("stances", {}))
        made = {
            "cues": cues,
            "full_verbs": {bare: cues[full][-1] for bare, full in table.get("full_verbs", {}).items()},
            "exclusions": frozenset(tuple(phrase.split()) for phrase in table.get("exclusions", ())),
            "least_confidence": table.get("least_confidence", 0.0),
            "token": TokenPatterns(),
        }
        return cls(**compiled(cls, table) | made)

    @cached_property
    def clause_marks(self) -> frozenset[str]:
        """The words that open a content which is a clause or an infinitive."""
        return self.complementizers | self.question_words | self.infinitive_marks

    def match(self, words: Sequence[str], index: int) -> Cue | None:
        """Return the longest cue that starts at `index`, or None."""
        for cue in self._longer.get(tuple(words[index : index + 2]), ()):
            end = index + len(cue.words)
            is_there = tuple(words[index:end]) == cue.words
            if is_there and (cue.family is Family.FRAME or not self._is_dated(words, end)):
                return cue  # "according to early results"
        return self._single.get(words[index])

    @cached_property
    def _longer(self) -> dict[tuple[str, ...], list[Cue]]:
        """The cues of several words by the first two, longest first."""
        found: dict[tuple[str, ...], list[Cue]] = {}
        for cue in (cue for cues in self.cues.values() for cue in cues if len(cue.words) > 1):
            found.setdefault(cue.words[:2], []).append(cue)
        return found

    @cached_property
    def _single(self) -> dict[str, Cue]:
        """The cues of one word, the first one of each."""
        cues = [cue for cues in self.cues.values() for cue in cues if len(cue.words) == 1]
        return {cue.words[0]: cue for cue in reversed(cues)}

    def _is_dated(self, words: Sequence[str], end: int) -> bool:
        """Whether a preposition belongs to the time behind it, and not to the cue before it: "reported on Monday"."""
        behind = words[end] if end < len(words) else ""
        return words[end - 1] in self.prepositions and behind in self.time_words and behind not in self.determiners

    def match_noun(self, words: Sequence[str], index: int) -> Cue | None:
        """Return the cue that a word is as a noun, or None."""
        return next((cue for cue in self.cues[words[index]] if cue.family is Family.NOUN and len(cue.words) == 1), None)

    def is_verb(self, word: str) -> bool:
        """Whether the word is a verb that reports."""
        return word in self._verbs

    def is_plural(self, word: str) -> bool:
        """Whether a word ends as the plural of a noun does, or as a verb of one does not: reports."""
        return word.endswith(self.plural_endings)

    @cached_property
    def has_articles(self) -> bool:
        """Whether noun phrases open with an article, which tells where a clause or a source begins."""
        return bool(self.indefinites)

    @cached_property
    def opening_determiners(self) -> frozenset[str]:
        """The determiners, where a language has articles: what they open is a noun phrase, no deed: sent to *the*."""
        return self.determiners if self.has_articles else frozenset()

    @cached_property
    def made(self) -> frozenset[str]:
        """What somebody makes that tells something: survey, letter."""
        return self.works | self.occasions

    @cached_property
    def finite_auxiliaries(self) -> frozenset[str]:
        """The auxiliaries that show a clause, and are no prepositions or marks of an infinitive: was, would."""
        return self.auxiliaries - self.prepositions - self.infinitive_marks

    @cached_property
    def opens_adverbials(self) -> frozenset[str]:
        """What begins a phrase on when, where or why, and no subject: in, because, yesterday."""
        return self.prepositions | self.subordinators | self.time_words

    @cached_property
    def opens_clauses(self) -> frozenset[str]:
        """What shows, in a clause, that it is a part of another one: who, what, because, in."""
        return self.subordinators | self.prepositions | self.relatives | self.question_words

    @cached_property
    def ends_subjects(self) -> frozenset[str]:
        """What a subject without a mark does not go on past: in, and, because."""
        return self.prepositions | self.conjunctions | self.subordinators

    @cached_property
    def ends_nouns(self) -> frozenset[str]:
        """What the noun behind a preposition ends before: the next phrase, a time, or the subject of a clause."""
        return self.prepositions | self.time_words | self.determiners | self.subject_pronouns | self.auxiliaries

    @cached_property
    def opens_adjuncts(self) -> frozenset[str]:
        """What can open a phrase on when, where or how something was said, but for a number: on, Friday, "(", the."""
        small = self.prepositions | self.adverbs | self.settings | self.addressers | self.determiners
        return small | self.time_words | DASHES | {",", *OPENING_BRACKETS}

    @cached_property
    def ends_phrases(self) -> frozenset[str]:
        """What cannot stand between a preposition and the subject behind its phrase: "during the war | it was hit"."""
        others = self.complementizers | self.relatives | self.conjunctions
        # "said in court on Monday the man was ill" tells when it was said.
        return others | self.finite_auxiliaries | self.days

    @cached_property
    def shows_clause(self) -> frozenset[str]:
        """What shows that what is reported within a report is more than a thing: (asked him) to, was, “…”."""
        pronouns = self.clause_pronouns if self.has_articles else frozenset[str]()
        return self.clause_marks | self.finite_auxiliaries | self.requests | pronouns | {QUOTE}

    @cached_property
    def whole_questions(self) -> frozenset[str]:
        """The words that open a question wherever they stand: why, but not "told Roe *when* asked that …"."""
        return self.question_words - self.relatives - self.clause_openers

    @cached_property
    def person_relatives(self) -> frozenset[str]:
        """The relatives that tell of somebody and stand for no part of a content: who."""
        return self.relatives - self.gaps

    @cached_property
    def _verbs(self) -> frozenset[str]:
        cues = (cue for cues in self.cues.values() for cue in cues)
        return frozenset(cue.words[0] for cue in cues if cue.family is Family.VERB and len(cue.words) == 1)

    @cached_property
    def clause_only(self) -> frozenset[str]:
        """The verbs that report nothing but a clause with its mark: "charged *that* …", but not "charged with it"."""
        verbs = (cue for cues in self.cues.values() for cue in cues if cue.family is Family.VERB)
        return frozenset(cue.words[0] for cue in verbs if cue.takes == {Takes.THAT} and len(cue.words) == 1)

    @cached_property
    def cue_ends(self) -> frozenset[str]:
        """The last word of each cue, without those that belong to what follows: called (for), raised (the)."""
        # The nouns of "demikian tanggapan Budi" stand elsewhere, too.
        others = (cues for first, cues in self.cues.items() if first not in self.anaphora)
        ends = frozenset(cue.words[-1] for cues in others for cue in cues)
        return ends - self.prepositions - self.determiners

    def is_participle(self, word: str) -> bool:
        """Whether the word is a participle that reports: citing."""
        return word in self._of_family[Family.PARTICIPLE]

    def is_frame(self, word: str) -> bool:
        """Whether the word is a preposition before a source: menurut."""
        return word in self._of_family[Family.FRAME]

    def is_own_source(self, word: str) -> bool:
        """Whether the word reports and holds its source: katanya."""
        return word in self._of_family[Family.OWN_SOURCE]

    @cached_property
    def _of_family(self) -> dict[Family, frozenset[str]]:
        """The cues of one word, by family."""
        cues = [cue for cues in self.cues.values() for cue in cues if len(cue.words) == 1]
        return {family: frozenset(cue.words[0] for cue in cues if cue.family is family) for family in Family}

    def can_be_verb(self, word: str) -> bool:
        """Whether the word has the form of a verb, by the pack's `verb_prefixes`."""
        return bool(self.verb_prefixes) and word.startswith(self.verb_prefixes)

    def is_active(self, word: str) -> bool:
        """Whether the word has the form of a verb that tells what somebody does, by the pack's `active_prefixes`."""
        return bool(self.active_prefixes) and (word.startswith(self.active_prefixes) or word in self.plain_verbs)

    def interrupts(self, word: str) -> bool:
        """Whether the word opens a report within a clause, before who says it: kata, menurut."""
        return word in self._of_family[Family.QUOTE_VERB] or self.is_frame(word)

    def is_owned_role(self, word: str) -> bool:
        """Whether the word is a role with its owner as an ending: pengacaranya."""
        return any(word.endswith(end) and word.removesuffix(end) in self.roles for end in self.own_source_suffixes)

    def is_excluded(self, words: Sequence[str], index: int) -> bool:
        """Whether the word at `index` is in a phrase that is no report: "menurut rencana", "needless to say"."""
        return words[index] in self._excluded and any(
            index >= offset and tuple(words[index - offset : index - offset + len(phrase)]) == phrase
            for offset, phrase in self._excluded[words[index]]
        )

    @cached_property
    def _excluded(self) -> dict[str, list[tuple[int, tuple[str, ...]]]]:
        """The exclusions by each of their words, with its place in them."""
        places: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
        for phrase in self.exclusions:
            for offset, word in enumerate(phrase):
                places.setdefault(word, []).append((offset, phrase))
        return places

    @cached_property
    def _telling(self) -> frozenset[str]:
        """One word of each cue, and a colon where one tells: where none of them is, there is no report.

        Of most cues it is the longest; those that point back have a common noun behind their first.
        """
        pointing = self.anaphora & self.cues.keys()
        longest = (max(cue.words, key=len) for first in self.cues.keys() - pointing for cue in self.cues[first])
        origins = (origin.split()[0] for origin in self.origins)
        return pointing.union(longest, self.voiced, origins, (":",) if self.told_nouns else ())

    def may_report(self, words: Sequence[str]) -> bool:
        """Whether a cue can be among words; a quick look before a closer one."""
        return not self._telling.isdisjoint(words)


@dataclass(frozen=True, slots=True)
class RoleWords:
    """What of the `[people]` table of a pack tells where a word and a source go on."""

    key: ClassVar[str] = "people"

    first: frozenset[str]
    bodies: frozenset[str]
    documents: frozenset[str]
    envoys: frozenset[str]
    places: frozenset[str]
    plural_endings: tuple[str, ...]
    seat_endings: tuple[str, ...]
    token: TokenPatterns

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> Self:
        """Collect the first words of roles, ranks and forms of address, and compile what matches a token."""
        names = ("roles", "role_prefixes", "ranks", "honorifics")
        first = frozenset(form.split()[0].lower() for name in names for form in table.get(name, ()))
        bodies, documents, envoys = (frozenset(table.get(name, ())) for name in ("bodies", "documents", "envoys"))
        places = frozenset(word.lower() for place in table.get("places", ()) for word in place.split())
        apart = (table.get(name, ()) for name in ("degrees", "contracted", "contractions"))
        plurals, seats = (tuple(table.get(name, ())) for name in ("plural_endings", "seat_endings"))
        return cls(first, bodies, documents, envoys, places, plurals, seats, TokenPatterns(*apart))
