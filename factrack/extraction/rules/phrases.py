"""Noun phrases and verb groups before a place in a sentence: where they begin, and what is none of them."""

from factrack.extraction.rules.appositions import INNER_PUNCTUATION, LONGEST_SOURCE
from factrack.extraction.rules.definites import is_definite
from factrack.extraction.rules.following import FollowingReader
from factrack.extraction.rules.tokens import DASHES, NOWHERE, QUOTE, Range

_IN_CLOCK = frozenset(".:-–")
_LONGEST_CLOCK = 7
"""In tokens: "19.15-20.00"."""


class PhraseReader(FollowingReader):
    """Finds the phrases that end before a place in the tokens of one sentence."""

    def skip_back(self, index: int) -> int:
        """Return where the auxiliaries, adverbs and times that stand before token `index` begin."""
        start = self._groups.get(index)
        if start is None:
            start = self._groups[index] = self._group_start(index)
        return start

    def _group_start(self, index: int) -> int:
        tokens, words = self.tokens, self.words
        while index > 0:
            word = tokens.word(index - 1)
            if word in words.definites and is_definite(tokens, words, index - 1):
                break
            is_light = self._is_light(word) and not self._is_namesake(index - 1) and not self._is_group(index - 1)
            if is_light or self.is_manner(index - 1) or self._is_year(index - 1) or self._is_witnessed(index - 1):
                index -= 1
            elif (bracket := tokens.skip_bracket_back(index)) < index:
                if tokens.word(bracket - 1) not in words.time_words:
                    break
                index = bracket
            elif (clock := self._clock_before(index)) < index:
                index = clock
            elif word in words.prepositions and (self._is_time(index) or self._is_since(index - 1)):
                index -= 1
            else:
                break
        return index

    def _clock_before(self, index: int) -> int:
        """Return where a time of day begins that ends before a token: "*pukul 19.15*"; the token itself if none."""
        word = self.tokens.word
        start = index
        while start > max(0, index - _LONGEST_CLOCK) and (word(start - 1)[0].isdigit() or word(start - 1) in _IN_CLOCK):
            start -= 1
        return start - 1 if start < index and word(start - 1) in self.words.clocks else index

    def _is_group(self, index: int) -> bool:
        """Whether a word that can tell of a group is all of a subject: "*Both* asked", but not "the two both asked"."""
        return self.tokens.words[index] in self.words.all_of_them and not self.tokens.is_word(index - 1)

    def _is_witnessed(self, index: int) -> bool:
        """Whether the token tells that somebody is a witness of the saying: "can be heard saying", "was quoted as"."""
        before = self.tokens.word(index - 1)
        is_heard = self.tokens.word(index) in self.words.witnessed and before in self.words.passives
        is_link = self.tokens.word(index) in self.words.prepositions and before in self.words.witnessed
        return is_heard or (is_link and self._is_witnessed(index - 1))

    def is_manner(self, index: int) -> bool:
        """Whether the token has the form of an adverb: "Holt *cynically* called it a gift"."""
        word = self.tokens.word(index)
        is_formed = word.endswith(self.words.adverb_endings) and word not in self.words.not_adverbs
        return is_formed and not self.tokens.is_name_like(index)

    def _is_namesake(self, index: int) -> bool:
        """Whether the token is a name that looks like another word: Will, May, Hari, Brake *Now*."""
        tokens, words = self.tokens, self.words
        if not tokens.is_name_like(index):
            return False
        word, before = tokens.words[index], tokens.word(index - 1)
        if word in words.namesakes:
            return before not in words.time_words | words.prepositions and not before.isdigit()
        ends_name = word in words.adverbs and index > 1 and tokens.is_name_like(index - 1)
        return index > 0 and (word in words.auxiliaries or ends_name)

    def _is_year(self, index: int) -> bool:
        """Whether the token is a number of a date: "in *1990*", "Senin, *10* Maret *2025*"."""
        if not self.tokens.word(index).isdigit():
            return False
        opens_date = self._opens_date(index) or self._opens_date(index - 2)
        return self.tokens.word(index - 1) in self.words.prepositions or opens_date

    def _opens_date(self, day: int) -> bool:
        """Whether a day, a month and a year begin at a token, set off from what stands before them."""
        tokens, words = self.tokens, self.words
        is_date = tokens.word(day + 1) in words.time_words and tokens.word(day + 2).isdigit()
        before = tokens.word(day - 1)
        set_off = before == "," or before in words.time_words or before in words.prepositions
        return bool(words.adverbials) and is_date and set_off and tokens.word(day).isdigit()

    def _is_since(self, index: int) -> bool:
        """Whether a preposition is an adverb within a verb group: "has *since* said"."""
        words = self.words
        is_within = self.tokens.word(index - 1) in words.finite_auxiliaries
        return is_within and self.tokens.word(index) in words.since

    def _is_time(self, index: int) -> bool:
        return self.tokens.word(index) in self.words.time_words or self._is_year(index)

    def _comma_before(self, index: int) -> int | None:
        for position in range(index - 1, max(index - LONGEST_SOURCE, -1), -1):
            word = self.tokens.word(position)
            if word == ",":
                return position
            is_name = word == QUOTE and self.tokens.is_word(position - 1)
            if word in {QUOTE, ";", ":"} and not is_name:
                return None
        return None

    def _walk(self, end: int) -> Range:
        """Return the noun phrase that ends before token `end`, walking left to what cannot be in one."""
        tokens, words = self.tokens, self.words
        start = end
        joined = False
        while start > 0 and end - start < LONGEST_SOURCE:
            word = tokens.word(start - 1)
            if word in words.joiners:
                if start == end or not self._joins_names(start - 1):
                    break
                joined = True
            elif word == ",":
                if not joined or not self._joins_names(start - 1):
                    break
            elif self._ends_phrase(start - 1, word) and not self._is_near(start - 1):
                break
            bracket = tokens.skip_bracket_back(start)
            if bracket < start < end and tokens.word(bracket - 1) in words.time_words:
                break  # "…, Selasa (12/9) *Budi* meminta"
            start = min(start - 1, bracket)
        if joined and tokens.word(start - 1) in words.prepositions:
            # "Di Wera, *Budi dan Rina*", but not "X dalam rapat *dengan* Bank Wera, Dinas Kali, dan PT Lima"
            opens = not words.adverbials or not tokens.is_word(start - 2) or tokens.word(start - 2) in words.openers
            start = next((i + 1 for i in range(start, end) if opens and tokens.word(i) == ","), start)
        return Range(start, end)

    def _joins_field_of(self, index: int) -> bool:
        """Whether a joiner is in the field of an office before it: "head of trust *and* safety, Ada Quill"."""
        tokens, words = self.tokens, self.words
        before, after = tokens.word(index - 1), tokens.word(index + 1)
        is_field = tokens.word(index - 2) in words.source_links and tokens.word(index - 3) in words.roles
        are_small = (
            tokens.is_word(index + 1) and not tokens.is_name_like(index - 1) and not tokens.is_name_like(index + 1)
        )
        others = words.determiners | words.subject_pronouns | words.finite_auxiliaries
        is_closed = tokens.word(index + 2) == "," and tokens.is_name_like(index + 3)
        return words.has_articles and is_field and are_small and is_closed and others.isdisjoint((before, after))

    def _joins_offices(self, index: int) -> bool:
        """Whether a joiner stands between two offices of one person: "*president and CEO* of the Harrow Board"."""
        tokens, words = self.tokens, self.words
        are_roles = tokens.word(index - 1) in words.roles and tokens.word(index + 1) in words.roles
        are_roles = are_roles and tokens.word(index - 1) not in words.plurals
        return words.has_articles and are_roles and tokens.word(index) in words.joiners

    def _joins_names(self, index: int) -> bool:
        """Whether the word or comma at `index` stands between two names or short noun phrases."""
        tokens = self.tokens
        if self._joins_field_of(index) or self._joins_offices(index):
            return True
        after = tokens.is_name_like(index + 1) or tokens.word(index + 1) in self.words.determiners
        after = after or self._opens_title(index + 1) or tokens.word(index + 1) in self.words.companions
        after = after or (tokens.word(index + 1) in self.words.plurals and tokens.word(index - 1) in self.words.bodies)
        before = index - 2 if tokens.word(index - 1) == "," else index - 1
        if self.words.has_articles:
            before = tokens.skip_bracket_back(before + 1) - 1  # "Ada Quill (D-Wend.) *and* Al Roe"
        is_somebody = tokens.is_name_like(before) or self._is_subject_pronoun(before)
        is_somebody = is_somebody or self._ends_known(before, beside=tokens.word(index + 1))
        return (after or tokens.word(index + 1) in self.words.joiners) and is_somebody

    def _is_subject_pronoun(self, index: int) -> bool:
        """Whether a token is a pronoun that can be a subject, and no object: not "signed *it*, and Quill said"."""
        words, word = self.words, self.tokens.word(index)
        is_object = words.has_articles and word not in words.nominatives and self.tokens.is_word(index - 1)
        return word in words.subject_pronouns and not is_object

    def _ends_known(self, index: int, beside: str) -> bool:
        """Whether a token is the last of a body or office told of as known: "*the union* and the company".

        Beside an article it can be anybody: "*a traditional ruler* and a nurse".
        """
        tokens, words = self.tokens, self.words
        is_head = tokens.word(index) in words.bodies or tokens.word(index) in words.roles or beside in words.indefinites
        near = (index - 1, index - 2)
        opening = next((place for place in near if tokens.word(place) in words.determiners), None)
        if not words.possessive_relatives or not is_head or opening is None:
            return False
        return not tokens.is_word(opening - 1) or tokens.word(opening - 1) in words.quantifiers

    def _opens_title(self, index: int) -> bool:
        """Whether a title in small letters and a name start at `index`: "county councillor Ruth Hale"."""
        tokens, near = self.tokens, range(index, index + 3)
        return any(tokens.word(i) in self.words.roles and tokens.is_name_like(i + 1) for i in near)

    def _ends_phrase(self, index: int, word: str) -> bool:
        words = self.words
        if word == QUOTE and self.tokens.word(index - 1) in words.namers:
            return False  # 'sebuah akun bernama “tikus” mengklaim'
        if word in DASHES and not self.tokens.is_tight(index):
            return True  # "Port Amara, 14 July 2025 – The ministry said", "… of his tower – he said"
        if word in words.subordinators or word in words.relatives or word in words.conjunctions:
            return not (word in words.comparisons and self._is_known(index))
        if word in words.source_stops or word in words.complementizers:
            return True
        return not self.tokens.is_word(index) and word not in INNER_PUNCTUATION

    def _is_known(self, index: int) -> bool:
        """Whether a name stands behind a token, by which somebody is known: "a man known online *as* Rix Harrow"."""
        near = (self.tokens.word(index - 1), self.tokens.word(index - 2))
        return not self.words.known.isdisjoint(near)

    def _trim(self, phrase: Range) -> Range:
        """Leave out what opens a sentence and the times before a noun phrase."""
        tokens, words = self.tokens, self.words
        start = phrase.start
        while start < phrase.end:
            word = tokens.word(start)
            opens = word in words.openers or word in words.adverbs or word in words.time_words
            opens = opens or (bool(words.verb_prefixes) and words.is_frame(word))  # "*Menurut* Budi mengatakan"
            timed = word in words.prepositions and tokens.word(start + 1) in words.time_words
            is_named = word in words.namesakes and (start == phrase.end - 1 or self._is_named_after_time(start))
            is_named = is_named or (tokens.word(start + 1).isdigit() and tokens.word(start + 2) in words.roles)
            is_named = is_named or (start == phrase.end - 1 and self._is_group(start))
            if is_named or (not opens and not timed and tokens.is_word(start)):
                break
            start += 1
        trimmed = Range(start, phrase.end)
        last = tokens.word(trimmed.end - 1) if trimmed else ""
        is_told_of = not words.attributives.isdisjoint(tokens.words[trimmed.start : trimmed.end])
        if (last in words.never_sources and not is_told_of) or words.is_own_source(last):
            return NOWHERE
        return trimmed
