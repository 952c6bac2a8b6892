"""Noun phrases that end before a token, with their appositions and relative clauses."""

from factrack.extraction.rules.appositions import LONGEST_SOURCE
from factrack.extraction.rules.tokens import NOWHERE, Range
from factrack.extraction.rules.works import LONGEST_CLAUSE, WorkReader

_LONGEST_TITLE = 2
"""In tokens, up to its role: "state Rep."."""


class NounPhraseReader(WorkReader):
    """Finds noun phrases in the tokens of one sentence."""

    def _noun_phrase(self, end: int) -> Range:
        """Return the noun phrase that ends before token `end`, without what only opens the sentence."""
        phrase = self._with_place(self._pronoun_alone(self._trim(self._walk(end))))
        if phrase and self.tokens.word(phrase.start - 1) == "," and self._joins_home(phrase):
            head = self._before_apposition(phrase.start)
            return Range(head.start, phrase.end) if head else phrase
        return phrase

    def _with_place(self, phrase: Range) -> Range:
        """Return a firm with the town before its comma: "*the Calder,* Wendover-based company"."""
        tokens, words = self.tokens, self.words
        start = phrase.start - 1
        if tokens.word(start) != ",":
            return phrase
        opening = "".join(tokens.words[phrase.start : phrase.start + 4])  # "Ont.-based" is four tokens
        if not any(end in opening for end in words.seat_endings):
            return phrase
        while tokens.is_name_like(start - 1) and start > 0:
            start -= 1
        start -= tokens.word(start - 1) in words.determiners
        return Range(start, phrase.end) if start < phrase.start - 1 else phrase

    def _pronoun_alone(self, phrase: Range) -> Range:
        """Return the pronoun that ends a phrase by itself, since nothing stands before it: "the call *they* traced"."""
        tokens, words = self.tokens, self.words
        is_last = len(phrase) > 1 and tokens.word(phrase.end - 1) in words.nominatives
        is_last = is_last and not tokens.is_name_like(phrase.end - 1)  # "Mr. *He*"
        is_alone = is_last and tokens.word(phrase.end - 2) not in words.joiners
        # "In a letter on Monday *it* said"
        is_alone = is_alone or (
            len(phrase) > 1
            and tokens.word(phrase.end - 1) in words.subject_pronouns
            and tokens.word(phrase.end - 2) in words.time_words
        )
        return Range(phrase.end - 1, phrase.end) if is_alone else phrase

    def _joins_home(self, phrase: Range) -> bool:
        """Whether a phrase is where somebody lives, and who speaks with them: "Holt, 63, *of Calder, and his firm*"."""
        words = self.words
        is_place = self.tokens.word(phrase.start) in words.prepositions and self.tokens.is_name_like(phrase.start + 1)
        return is_place and not words.joiners.isdisjoint(self.tokens.words[phrase.start : phrase.end])

    def _with_antecedent(self, phrase: Range) -> Range:
        """Return a noun phrase with what its relative clause belongs to: "the company that built the system"."""
        is_pronoun = self.tokens.word(phrase.start) in self.words.subject_pronouns
        relative = self._relative_before(phrase) if phrase and not is_pronoun else None
        if relative is None:
            return self._with_people(phrase)
        if relative == phrase.start - 1 and self._is_subject_of_clause(phrase):
            return phrase  # "a man who *police* say fled"
        head = self._noun_phrase(relative)
        is_somebody = self._can_name(head.start) or self.tokens.word(head.end - 1) in self.words.plurals
        return Range(head.start, phrase.end) if head and is_somebody else phrase

    def _is_subject_of_clause(self, phrase: Range) -> bool:
        """Whether what stands between a relative and a cue can only be who speaks: "police", "the mayor", "Holt"."""
        tokens, words = self.tokens, self.words
        first = tokens.word(phrase.start)
        is_somebody = len(phrase) == 1 and (first in words.roles or first in words.bodies)
        return is_somebody or first in words.determiners or tokens.is_name_like(phrase.start)

    def _with_people(self, phrase: Range) -> Range:
        """Return whom something is done by or to with these people, where they open the sentence: "Voters polled by X".

        So is who speaks to somebody, or is led by somebody: "A source speaking to X", "A group of doctors led by X".
        """
        tokens, words = self.tokens, self.words
        participle, link = phrase.start - 2, tokens.word(phrase.start - 1)
        if not phrase or participle < 1 or not (link in words.agents or link in words.infinitive_marks):
            return phrase
        word = tokens.word(participle)
        is_done = link in words.agents and (word.endswith(words.participle_endings) or word in words.gotten)
        is_doing = link in words.infinitive_marks and bool(words.deed_endings) and word.endswith(words.deed_endings)
        head = self._trim(self._walk(participle)) if is_done or is_doing else NOWHERE
        is_somebody = bool(head) and self._is_group_or_one(head) and self._only_opens_before(head.start)
        return Range(head.start, phrase.end) if is_somebody else phrase

    def _is_group_or_one(self, head: Range) -> bool:
        """Whether a noun phrase is of several or has an article: "young rural *voters*", "*another* source"."""
        return (
            self.words.is_plural(self.tokens.word(head.end - 1))
            or self.tokens.word(head.start) in self.words.determiners
        )

    def _relative_before(self, phrase: Range) -> int | None:
        """Return where the relative clause begins that ends with a noun phrase: "neighbours *who* came to Calder"."""
        tokens, words = self.tokens, self.words
        if tokens.word(phrase.start - 1) in words.relatives and not self._can_name(phrase.start):
            return phrase.start - 1
        first = max(phrase.start - LONGEST_CLAUSE, 0) + 1
        if words.relatives.isdisjoint(tokens.words[first : phrase.start]):
            return None
        for index in range(phrase.start - 1, first - 1, -1):
            word = tokens.words[index]
            acts = word in words.subject_pronouns or tokens.word(index + 1) in words.auxiliaries
            if word in words.relatives and acts:
                return index
            if not tokens.is_word(index) or word in words.conjunctions or word in words.complementizers:
                break
        return None

    def _before_apposition(self, end: int) -> Range:
        """Return the noun phrase with the appositions that end with the comma before token `end`."""
        tokens = self.tokens
        comma = end - 1
        if (titled := self._titled_list(comma)) or (titled := self._behind_clause(comma)):
            return titled
        for _ in range(4):
            previous = self._comma_before(comma)
            if previous is None:
                # "Ada Quill, MBA, said": the comma before a degree is a part of the name.
                return self._noun_phrase(comma) if "," in tokens.word(comma - 1)[:-1] else NOWHERE
            if comma == end - 1 and self._is_named_behind(previous, comma):
                return Range(previous + 1, comma)
            head = self._work_before(previous) or self._with_antecedent(self._noun_phrase(previous))
            if head and (self._is_in_relative(head.start) or self._is_in_adverbial(head.start)):
                comma = previous
                continue
            if head and not self._is_apposition(previous + 1):
                return NOWHERE
            is_named = tokens.is_name_like(head.start) or self._is_titled(head)
            if head and (is_named or tokens.word(head.start) in self.words.determiners):
                is_aside = self._opens_adverbial(previous + 1) or self._only_opens(previous + 1, end - 1)
                start = self._named_start(self._office_start(self._before_party(head.start)))
                return Range(start, previous if is_aside else end - 1)
            comma = previous
        return NOWHERE

    def _titled_list(self, end: int) -> Range:
        """Return a name with titles behind it that opens a sentence: "*Dr Ada Quill, Head, Sea Board*, said"."""
        tokens, words = self.tokens, self.words
        inner = words.home_links | words.joiners | {","}
        is_list = 0 < end <= LONGEST_SOURCE and tokens.words[:end].count(",") > 1 and tokens.is_name_like(1)
        opens = is_list and tokens.word(0) not in words.opens_adverbials
        is_named = opens and all(tokens.is_name_like(i) or tokens.word(i) in inner for i in range(end))
        return Range(0, end) if is_named and not words.roles.isdisjoint(tokens.words[1:end]) else NOWHERE

    def _behind_clause(self, end: int) -> Range:
        """Return who a clause with another name tells of: "*Holt, who was met by Al Roe, the mayor*, said"."""
        tokens, words = self.tokens, self.words
        comma = self._comma_before(end)
        first = max((comma or 0) - LONGEST_CLAUSE, 0)
        if comma is None or words.relatives.isdisjoint(tokens.words[first:comma]):
            return NOWHERE
        relative = next((i for i in range(comma - 1, first, -1) if tokens.word(i) in words.relatives), 0)
        is_clause = relative > 1 and tokens.word(relative - 1) == "," and tokens.word(relative) not in words.gaps
        is_clause = (
            is_clause and "," not in tokens.words[relative:comma] and tokens.word(comma + 1) in words.determiners
        )
        head = self._noun_phrase(relative - 1) if is_clause else NOWHERE
        is_somebody = bool(head) and tokens.is_name_like(head.start) and self._only_opens_before(head.start)
        return Range(head.start, end) if is_somebody else NOWHERE

    def _only_opens_before(self, index: int) -> bool:
        """Whether nothing but a word that opens a sentence stands before a token."""
        return all(self.tokens.word(i) in self.words.openers or not self.tokens.is_word(i) for i in range(index))

    def _is_named_behind(self, comma: int, end: int) -> bool:
        """Whether a bare name is set off behind a clause: "The firm tipped to win it, *Spotless Facilities*, said"."""
        tokens, words = self.tokens, self.words
        is_name = end - comma > 1 and all(map(tokens.is_name_like, range(comma + 1, end)))
        marks = (index for index in range(1, comma) if tokens.word(index) in words.infinitive_marks)
        is_clause = any(not self._is_near(index) for index in marks)
        opens = tokens.word(0) in words.determiners and all(map(tokens.is_word, range(comma)))
        return is_name and is_clause and opens

    def _is_titled(self, head: Range) -> bool:
        """Whether a noun phrase is a title in small letters and a name: "head girl *Ada Quill*", "state Rep. *Roe*"."""
        tokens, words = self.tokens, self.words
        phrase = tokens.words[head.start : head.end]
        others = words.prepositions | words.possessive_relatives
        is_plain = others.isdisjoint(phrase) and not words.roles.isdisjoint(phrase[:_LONGEST_TITLE])
        return is_plain and bool(head) and tokens.is_name_like(head.end - 1)

    def _before_party(self, start: int) -> int:
        """Return where the name begins whose party a comma sets off: "*Sen. Ada Quill*, D-Wend., who chairs X"."""
        tokens = self.tokens
        is_party = tokens.is_name_like(start) and tokens.word(start)[1:2] == "-" and tokens.word(start - 1) == ","
        return self._noun_phrase(start - 1).start if is_party and start > 1 else start

    def _named_start(self, start: int) -> int:
        """Return where the name begins whose apposition a token opens: "*Ada Holt*, a fellow at X, a think tank"."""
        tokens = self.tokens
        if tokens.word(start - 1) != "," or tokens.word(start) not in self.words.determiners:
            return start
        name = self._noun_phrase(start - 1)
        is_name = name and all(map(tokens.is_name_like, name)) and not tokens.is_word(name.start - 1)
        return name.start if is_name else start

    def _office_start(self, start: int) -> int:
        """Return where the office begins that is told before a name at a token: "*Her husband*, Al, said"."""
        tokens, words = self.tokens, self.words
        if tokens.word(start - 1) != "," or not tokens.is_name_like(start):
            return start
        office = self._noun_phrase(start - 1)
        opens = office and (tokens.word(office.start) in words.determiners or tokens.is_possessive(office.start))
        ends = opens and tokens.word(office.end - 1) in words.roles and not tokens.is_word(office.start - 1)
        return office.start if ends else start

    def _is_in_relative(self, start: int) -> bool:
        """Whether a name behind a comma is whom a relative clause tells of: "Holt, whose husband, *Al*, died, said"."""
        tokens = self.tokens
        comma = self._comma_before(start - 1) if tokens.word(start - 1) == "," else None
        return comma is not None and tokens.word(comma + 1) in self.words.possessive_relatives

    def _is_in_adverbial(self, start: int) -> bool:
        """Whether a phrase is in what commas set off behind a subject: "Holt, *during* a visit to X, Y, said"."""
        tokens, words = self.tokens, self.words
        is_set_off = start > 2 and tokens.word(start - 2) == "," and tokens.is_name_like(start - 3)
        if not is_set_off or tokens.word(start - 1) not in words.prepositions:
            return False
        others = (words.home_links, words.comparisons, words.attendants)
        return not any(tokens.word(start - 1) in listed for listed in others)

    def _only_opens(self, start: int, end: int) -> bool:
        """Whether what commas set off is one word that could open the sentence: "Holt, however, said"."""
        return end == start + 1 and self.tokens.word(start) in self.words.openers | self.words.adverbs

    def _opens_adverbial(self, index: int) -> bool:
        """Whether what a comma sets off tells how it was said, and not who said it: "Holt, in a letter, said"."""
        word = self.tokens.word(index)
        return word in self.words.source_ends and word not in self.words.relatives

    def _is_apposition(self, start: int) -> bool:
        """Whether what begins at token `start` describes the noun phrase before it, and is no clause of its own."""
        word = self.tokens.word(start)
        return word in self.words.relatives or word not in self.words.subject_pronouns

    def names_somebody(self, index: int) -> bool:
        """Whether a source can begin at a token."""
        word, words = self.tokens.word(index), self.words
        return self.tokens.is_name_like(index) or word in words.subject_pronouns or word in words.determiners

    def _can_name(self, index: int) -> bool:
        words = self.words
        word = self.tokens.word(index)
        if word in words.conjunctions or word in words.prepositions:
            return False
        return self.names_somebody(index)
