"""What looks like a noun phrase before a cue and is more: a verb with its object, an adverbial with its noun."""

from abc import ABC, abstractmethod

from factrack.extraction.rules.noun_phrases import NounPhraseReader
from factrack.extraction.rules.tokens import NOWHERE, Range

_MOST_PREDICATES = 12
"""How many predicates are passed on the way to a subject, each behind the one before it."""


class PredicateReader(NounPhraseReader, ABC):
    """Finds, in a language with articles, the subject of a predicate that stands between it and a cue."""

    @abstractmethod
    def before(self, cue: int, passed: int = 0) -> Range:
        """Return the source that ends where the verb group of the cue at token `cue` begins; empty if none.

        `passed` predicates stand behind that verb.
        """

    def _without_predicate(self, phrase: Range, cue: int, passed: int) -> Range:
        """Return who a report is of that ends with a phrase, where the phrase is no mere noun phrase; else the phrase.

        "*Holt* released a letter saying", "Holt, *who* in the past said", "Holt hoped to hear *Roe* pledged".
        """
        is_mere = len(phrase) == 1 and self.names_somebody(phrase.start)
        if is_mere or passed == _MOST_PREDICATES:
            return phrase
        if self._opens_adverbial_phrase(phrase.start):
            return self._with_adverbial(phrase, cue, passed)
        is_deed = self.tokens.word(cue).endswith(self.words.deed_endings)
        opens = self._opens_predicate(phrase, is_deed=is_deed)
        return self._with_predicate(phrase, cue, passed) if opens else phrase

    def _opens_predicate(self, phrase: Range, *, is_deed: bool) -> bool:
        """Whether a verb is the first word of a phrase, as what is beside it tells: "has *released* a letter".

        `is_deed` tells whether a participle follows the phrase.
        """
        tokens, words = self.tokens, self.words
        first = phrase.start
        if not tokens.is_word(first) or tokens.is_name_like(first) or tokens.word(first) in words.determiners:
            return False
        if tokens.word(first) in words.verb_particles and tokens.word(first + 1) in words.determiners:
            return True  # "put *out* a letter"
        is_form = tokens.word(first).endswith(words.participle_endings + words.deed_endings)
        group = tokens.words[self.skip_back(first) : first]
        is_bare_deed = is_deed and len(phrase) == 1 and tokens.word(first) not in words.cues
        if not words.passives.isdisjoint(group):
            return is_form or is_bare_deed  # "are *left* wondering"
        has_object = len(phrase) > 1 and (tokens.word(first + 1) in words.determiners or tokens.is_name_like(first + 1))
        is_bare = tokens.word(first - 1) in words.infinitive_marks and tokens.word(first) not in words.roles
        if is_bare_deed and is_form:
            return True  # "has all but *stopped* confirming"
        return not words.finite_auxiliaries.isdisjoint(group) or (has_object and (is_form or is_bare))

    def _with_predicate(self, phrase: Range, cue: int, passed: int) -> Range:
        """Return the subject of a verb that opens a phrase, or its object where that is told of."""
        tokens, words = self.tokens, self.words
        is_deed = tokens.word(cue).endswith(words.deed_endings)
        told = self._object_of(phrase)
        if tokens.word(phrase.end - 1) in words.relatives:
            return told
        subject = self.before(phrase.start - (tokens.word(phrase.start) in words.verb_particles), passed + 1)
        is_clause = len(subject) > 1 and tokens.word(subject.end - 1) in words.relatives
        if is_clause and not is_deed:
            return Range(subject.start, phrase.end)  # "*people who made such films* say"
        if tokens.word(phrase.start - 1) in words.infinitive_marks and not is_deed:
            subject = self._noun_phrase(phrase.start - 1)
            if subject and self._only_opens_before(subject.start):
                return Range(subject.start, phrase.end)  # "*Organizers of the push to boycott the vote* say"
        if told and self._is_somebody(told):
            return told
        return subject if is_deed or len(phrase) == 1 else NOWHERE

    def _is_somebody(self, phrase: Range) -> bool:
        """Whether a phrase is a name or tells of an office, and is nothing that somebody made: not "a letter"."""
        tokens, words = self.tokens, self.words
        forms = tokens.words[phrase.start : phrase.end]
        is_told = tokens.is_name_like(phrase.end - 1) or not words.roles.isdisjoint(forms)
        return is_told and words.made.isdisjoint(forms)

    def _object_of(self, phrase: Range) -> Range:
        """Return the object of the verb that opens a phrase, or as much as can be a source."""
        places = (i for i in range(phrase.start + 1, phrase.end) if self.names_somebody(i))
        return Range(next(places, phrase.end), phrase.end)

    def _opens_adverbial_phrase(self, index: int) -> bool:
        """Whether a preposition is at a token, and no amount: "*in* the past", but "*about* half of the voters"."""
        word, words = self.tokens.word(index), self.words
        is_amount = not words.amounts.isdisjoint(self.tokens.words[index : index + 2])
        is_known = is_amount or word in words.attendants  # "…, *with* her lawyer calling it a lie"
        is_known = is_known or self.tokens.word(index + 1) in words.plurals  # "*outside* experts"
        return index > 0 and word in words.prepositions and not is_known

    def _with_adverbial(self, phrase: Range, cue: int, passed: int) -> Range:
        """Return whom an adverbial before a cue is about, or the subject before it."""
        tokens, words = self.tokens, self.words
        told = Range(phrase.start + 1, phrase.end)
        is_doing = tokens.word(cue).endswith(words.deed_endings) and tokens.word(phrase.start) not in words.linkers
        is_clause = is_doing or tokens.word(phrase.end - 1) in words.relatives
        if is_clause and tokens.is_word(told.start) and not self._is_time(told.start):
            return told
        return self.before(phrase.start, passed + 1) or self._office_behind(told)

    def _office_behind(self, phrase: Range) -> Range:
        """Return the office and name behind an adverbial without a comma: "at a rally *Sen. Ada Quill* said"."""
        tokens, words = self.tokens, self.words
        offices = (i for i in phrase if tokens.word(i) in words.roles and tokens.is_name_like(i))
        start = next(offices, phrase.end)
        end = tokens.skip_bracket_back(phrase.end)  # "(D-Wend.)"
        is_named = start < end - 1 and all(tokens.is_name_like(i) or tokens.word(i) == "." for i in range(start, end))
        return Range(start, phrase.end) if is_named else NOWHERE
