"""Who is named before what is told of them: "It came from *Ada Quill, a member of the board*, who said"."""

from factrack.extraction.rules.predicates import PredicateReader
from factrack.extraction.rules.tokens import NOWHERE, QUOTE, Range

_MOST_APPOSITIONS = 3
"""How many commas stand between a name and the clause that tells of it: "Ada Quill, 41, a welder, who"."""
_LONGEST_NAME = 5
"""In tokens, between the commas that set a name off."""
_LONGEST_OFFICE = 7
"""In tokens: "whose campaign manager here in Calder"."""
_LONGEST_PARTICLE = 3
"""In letters: "de", "von", between two names."""
_LONGEST_FIELD = 4
"""In tokens, with the office behind it: "third-generation almond grower"."""
_FULL_NAME = 2
"""In tokens."""


class NamedBeforeReader(PredicateReader):
    """Finds, in a language with articles, the name behind which commas set off what somebody is."""

    def _named_before(self, head: Range, end: int) -> Range:
        """Return whom a clause behind token `end` tells of: the phrase before it, or the name that it describes."""
        tokens, words = self.tokens, self.words
        if not words.has_articles or tokens.is_name_like(head.start) or self._ends_with_person(head):
            return head
        comma = end
        for _ in range(_MOST_APPOSITIONS):
            before = self._comma_before(comma)
            if before is None or not self._describes_somebody(before + 1, end):
                break
            comma = before
            if name := self._name_before(comma):
                return Range(name.start, end)
        return self._object_named(head)

    def _with_named(self, phrase: Range, cue: int) -> Range:
        """Return an office with the name before its comma, where none ends it: "*Ada Quill*, head of X said"."""
        tokens, words = self.tokens, self.words
        comma = phrase.start - 1
        is_deed = bool(words.deed_endings) and tokens.word(cue).endswith(words.deed_endings)
        opens = bool(phrase) and words.has_articles and tokens.word(comma) == "," and not is_deed
        if not opens or tokens.is_name_like(phrase.start) or tokens.word(phrase.start) not in words.roles:
            return phrase
        name = self._name_before(comma)
        is_named = len(name) >= _FULL_NAME and self._only_opens_before(name.start)
        return Range(name.start, phrase.end) if is_named else phrase

    def _describes_somebody(self, start: int, end: int) -> bool:
        """Whether what stands between two tokens tells what a name before it is, and is no clause: "a retired vet"."""
        tokens, words = self.tokens, self.words
        first = tokens.word(start)
        opens = first in words.determiners or first in words.roles or first.isdigit() or first in words.source_links
        opens = opens or first in words.linkers or self._tells_office(start)
        others = words.finite_auxiliaries | words.subject_pronouns | words.relatives | {QUOTE, ";", ":"}
        is_other = first in words.subject_pronouns or first in words.amounts or first in words.attendants
        if not opens or is_other or tokens.word(start + 1) in words.time_words:
            return False
        joined = (i for i in range(start, end) if tokens.word(i) in words.joiners)
        joins = any(tokens.word(i + 1) in words.determiners or tokens.is_name_like(i + 1) for i in joined)
        return not joins and others.isdisjoint(tokens.words[start:end])

    def _tells_office(self, start: int) -> bool:
        """Whether an office in small letters begins at a token: "*ranking member* on the youth committee"."""
        tokens, words = self.tokens, self.words
        near = range(start, start + _LONGEST_FIELD)
        office = next((i for i in near if tokens.word(i) in words.roles), None)
        fields = range(start, office) if office is not None else ()
        return office is not None and all(tokens.is_word(i) and not tokens.is_name_like(i) for i in fields)

    def _name_before(self, end: int) -> Range:
        """Return the name, with the office before it, that ends before token `end`; empty where none surely does."""
        tokens, words = self.tokens, self.words
        start = self._run_start(end)
        name = Range(start, end)
        before = tokens.word(start - 1)
        is_place = before in words.linkers or before in words.subordinators
        is_whole = len(name) >= _FULL_NAME or (len(name) == 1 and before not in words.prepositions)
        is_name = is_whole and not is_place and tokens.word(end - 1) not in words.time_words | words.bodies
        return name if is_name and before not in words.determiners else NOWHERE

    def _run_start(self, end: int) -> int:
        """Return where the words with a capital and the offices before them begin that end before a token."""
        tokens, words = self.tokens, self.words
        start = end
        while start > 0:
            is_office = start < end and tokens.word(start - 1) in words.roles and tokens.is_word(start - 1)
            is_stop = start < end and tokens.word(start - 1) == "." and tokens.is_name_like(start - 2)
            if not (tokens.is_name_like(start - 1) or is_office or is_stop or self._is_particle(start - 1, end)):
                break
            start -= 1
        while start < end and tokens.word(start) in words.openers | words.prepositions | words.determiners:
            start += 1
        return start

    def _is_particle(self, index: int, end: int) -> bool:
        """Whether a small word stands within a name: "Pierre *de* Vos"."""
        tokens, words = self.tokens, self.words
        word = tokens.word(index)
        others = (words.prepositions, words.conjunctions, words.determiners, words.auxiliaries, words.relatives)
        is_small = word.isalpha() and len(word) <= _LONGEST_PARTICLE and not any(word in other for other in others)
        return is_small and index < end - 1 and tokens.is_name_like(index - 1) and tokens.is_name_like(index + 1)

    def _ends_with_person(self, head: Range) -> bool:
        """Whether a phrase that tells of somebody may end with whom the clause is of: "a former aide to *Al Roe*"."""
        tokens, words = self.tokens, self.words
        start = self._run_start(head.end)
        links = words.infinitive_marks | words.agents
        is_full = head.end - start >= _FULL_NAME and tokens.word(start - 1) in links and start > head.start
        return is_full and words.bodies.isdisjoint(tokens.words[start : head.end])

    def _object_named(self, head: Range) -> Range:
        """Return the name that ends a phrase of nobody: "hardly an anomaly for *Roe*, who"; else the phrase."""
        tokens, words = self.tokens, self.words
        start = self._run_start(head.end)
        is_object = head.start < start < head.end and tokens.word(start - 1) in words.prepositions - words.linkers
        is_body = not words.bodies.isdisjoint(tokens.words[start : head.end])
        is_of_nobody = words.roles.isdisjoint(tokens.words[head.start : start])
        is_of_nobody = is_of_nobody and not any(map(words.is_plural, tokens.words[head.start : start]))
        return Range(start, head.end) if is_object and is_of_nobody and not is_body else head

    def _named_in_clause(self, end: int) -> Range:
        """Return whom a clause about a body names at its end: "*the Harrow Front, whose leader, Ada Quill*, said"."""
        tokens, words = self.tokens, self.words
        before = self._comma_before(end)
        if before is None or not 1 < end - before <= _LONGEST_NAME + 1 or self._run_start(end) > before + 1:
            return NOWHERE
        opening = self._comma_before(before)
        if opening is None or not 2 < before - opening <= _LONGEST_OFFICE + 1:
            return NOWHERE
        office = tokens.words[opening + 2 : before]
        is_clause = tokens.word(opening + 1) in words.possessive_relatives
        if not is_clause or not words.finite_auxiliaries.isdisjoint(office) or words.roles.isdisjoint(office):
            return NOWHERE
        start = self._run_start(opening)
        while tokens.word(start - 1) in words.home_links and tokens.is_name_like(start - 2) and start < opening:
            start = self._run_start(start - 1)
        if start == opening:
            phrase = self._noun_phrase(opening)
            known = (i for i in range(phrase.end - 1, phrase.start, -1) if tokens.word(i) in words.determiners)
            start = next(known, phrase.start)
        return Range(start - (tokens.word(start - 1) in words.determiners), end) if start < opening else NOWHERE
