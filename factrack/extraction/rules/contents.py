"""Where a content begins, and, with what it extends, where it ends."""

from factrack.extraction.rules.adjuncts import AdjunctReader
from factrack.extraction.rules.breaks import LONGEST_ADJUNCT
from factrack.extraction.rules.cues import Takes
from factrack.extraction.rules.tokens import QUOTE

_MERE_THAT = frozenset({Takes.THAT})
_CURRENCIES = frozenset("$£€¥")
_MOST_ADVERBS = 3
_LONGEST_COUNTED = 4
"""In tokens: "pertumbuhan ekonomi 5,1 persen"."""
_LONGEST_BARE = 4
"""In words: "*grain stocks this year* at 40 tonnes"."""


class ContentReader(AdjunctReader):
    """Finds contents in the tokens of one sentence."""

    def skip_addressee(self, index: int) -> int:
        """Return where the complement begins, past the one who is told."""
        tokens, words = self.tokens, self.words
        if self._is_programme(index):
            return index + 1
        if words.has_articles and tokens.word(index) in words.whole_questions:
            return index  # "told *how* he had left"
        mark = self._mark_after(index)
        if mark is not None:
            deed = self._deed_before(index, mark)
            if deed is None and (question := self._question_before(index, mark)) is not None:
                return question
            return deed if deed is not None else self._clause_before(index, mark)
        owns = tokens.word(index) in words.determiners and tokens.is_word(index + 1)
        if tokens.word(index) in words.object_pronouns and not (owns and not self._opens_clause(index + 1)):
            return index + 1
        end = index
        while end < len(tokens) and end - index < LONGEST_ADJUNCT and tokens.is_word(end):
            if end > index and (told := self._told_end(end)) > end:
                end = told
                continue
            if end > index and (tokens.word(end) in words.subject_pronouns or self._starts_noun_phrase(end)):
                return end
            if end > index and tokens.word(end) in words.subordinators:
                return end
            if tokens.word(end) in words.infinitive_marks:
                return end - 1 if end > index and tokens.word(end - 1) in words.unreal else end
            end += 1
        return self._deed_behind_apposition(end)

    def _question_before(self, index: int, mark: int) -> int | None:
        """Return where a question begins that holds the mark of a clause: "told Roe *how* glad he was that …"."""
        words = self.words
        if not words.has_articles:
            return None
        return next((i for i in range(index + 1, mark) if self.tokens.words[i] in words.whole_questions), None)

    def complement(self, index: int, takes: frozenset[Takes]) -> int | None:
        """Return where the content begins whose cue ends before token `index`, or None where the grammar has none."""
        tokens, words = self.tokens, self.words
        word, following = tokens.word(index), tokens.word(index + 1)
        if word in words.complementizers:
            if not (tokens.is_word(index + 1) or following in {QUOTE, ","}):
                return None  # "denied that."
            opens = self.opens_subject(index + 1) or words.is_plural(following) or not words.has_articles
            if takes == _MERE_THAT and not opens:
                return None  # "held that office"
            return index if Takes.THAT in takes or Takes.OBJECT in takes else None
        if word == QUOTE:
            return index if Takes.QUOTE in takes or Takes.OBJECT in takes else None
        if word in {",", ":"} or (word == ";" and following == QUOTE):
            if word == "," and following in words.time_words and words.adverbials:
                index = self.past_times(index)
                following = tokens.word(index + 1)
            return self._after_mark(index, word, following, takes)
        if word in words.feelings and not takes.isdisjoint({Takes.CLAUSE, Takes.PLAIN}):
            return index  # "mengaku *kecewa*"
        if f"{word} {following}" in words.measures and not takes.isdisjoint({Takes.CLAUSE, Takes.OBJECT}):
            return index  # "said *at least* eight people had died"
        if word in words.question_words and Takes.WH in takes:
            return None if following in words.contacted else index  # "told parliament when *questioned* about it"
        if self.is_infinitive(index):
            is_open = Takes.INFINITIVE in takes or (Takes.CLAUSE in takes and self._opens_with_adverbial(index))
            is_open = is_open or (word in words.requests and not takes.isdisjoint({Takes.CLAUSE, Takes.PLAIN}))
            return index if is_open else None
        if word in words.infinitive_marks and following in words.opening_determiners:
            return None
        opens = word in words.durations and following in words.time_words
        opens = opens or self._is_clause_behind_phrase(index) or self._opens_with_adverbial(index)
        if (
            not (tokens.is_word(index) or word in _CURRENCIES)
            or word in words.conjunctions
            or word in words.agents
            or (word in words.not_complements and not (opens or following[:1].isdigit()))
        ):
            return None
        if Takes.QUOTE in takes and (quotation := self._quotation_soon(index)) is not None:
            return quotation
        if Takes.OBJECT in takes:
            return index
        if Takes.COUNT in takes and self._counts(index):
            return index
        if Takes.FIGURE in takes:
            return index if self._tells_figure(index) else None
        if Takes.PLAIN in takes:
            is_clause = self._is_plain_clause(index) or self._opens_with_adverbial(index)
            return index if is_clause or (Takes.COUNT not in takes and self._tells_state(index)) else None
        is_clause = word not in words.prepositions or word in words.answers or following[:1].isdigit() or opens
        return index if Takes.CLAUSE in takes and is_clause and not self._stands_for_content(index) else None

    def _counts(self, index: int) -> bool:
        """Whether what begins at a token soon tells a number: "tiga lubang", "inflasi 2,1 persen"."""
        tokens, words = self.tokens, self.words
        for position in range(index, index + _LONGEST_COUNTED):
            word = tokens.word(position)
            if word[:1].isdigit() or word in words.amounts:
                return True
            joins = word in words.conjunctions and tokens.word(position + 1) not in words.amounts  # "sementara Rp 2"
            if not tokens.is_word(position) or word in words.prepositions or joins:
                return False
        return False

    def _tells_figure(self, index: int) -> bool:
        """Whether a thing begins at a token and how much it is follows: "the cost of the work *at 40 million*"."""
        tokens, words = self.tokens, self.words
        is_bare = tokens.word(index) not in words.determiners
        if is_bare and not self._may_be_counted(index):
            return False
        for position in range(index + 2 - is_bare, index + (_LONGEST_BARE if is_bare else LONGEST_ADJUNCT)):
            word, amount = tokens.word(position), tokens.word(position + 1)
            if word in words.figure_links:
                is_amount = amount[:1].isdigit() or amount in words.amounts or amount in _CURRENCIES
                return is_amount and tokens.word(position + 2) not in words.hour_units
            if not tokens.is_word(position) or word in words.moves or word in words.conjunctions:
                return False
        return False

    def _may_be_counted(self, index: int) -> bool:
        """Whether a noun without an article can be what a figure is told of: "*sales* at 4 million"."""
        tokens, words = self.tokens, self.words
        word = tokens.word(index)
        others = words.verb_particles | words.object_pronouns | words.prepositions | words.figure_links
        return tokens.forms[index].islower() and word.isalpha() and word not in others

    def _quotation_soon(self, index: int) -> int | None:
        """Return where what is said stands behind a few adverbs and a comma or colon: "replied evenly, “…”"."""
        tokens, words = self.tokens, self.words
        for mark in range(index + 1, index + _MOST_ADVERBS + 1):
            word = tokens.word(mark - 1)
            if not tokens.is_word(mark - 1) or word in words.determiners or word in words.subject_pronouns:
                return None
            is_telling = tokens.word(mark) == ":" and bool(words.told_nouns)  # "berkata begini: …"
            if is_telling or (tokens.word(mark) in {",", ":"} and tokens.word(mark + 1) == QUOTE):
                return mark + 1
        return None

    def _stands_for_content(self, index: int) -> bool:
        """Whether a pronoun is all that a cue has: "said it on Monday", "said so"."""
        word, following, words = self.tokens.word(index), self.tokens.word(index + 1), self.words
        is_pronoun = word in words.subject_pronouns or word in words.object_pronouns or word in words.never_sources
        if following in {",", QUOTE} and word in words.subject_pronouns - words.object_pronouns:
            return False
        if following == "," and word in words.anaphora:
            return True  # "saat ia mengatakan *itu*, hadirin diam"
        if is_pronoun and following in words.definites and self.tokens.is_word(index + 2):
            index, following = index + 1, self.tokens.word(index + 2)  # "menduga kejadian *ini* disengaja"
        ends = not following or following in words.prepositions or following in words.time_words
        return is_pronoun and (ends or not (self.tokens.is_word(index + 1) or following in _CURRENCIES))

    def _after_mark(self, index: int, mark: str, following: str, takes: frozenset[Takes]) -> int | None:
        if following == QUOTE and (Takes.QUOTE in takes or Takes.OBJECT in takes):
            return index + 1  # "said, “…”", "said; “…”"
        if following in self.words.complementizers and Takes.THAT in takes:
            return index + 1
        if mark == ":" and index + 1 < len(self.tokens) and Takes.QUOTE in takes:
            return index + 1
        if mark == "," and Takes.COMMA in takes and self.tokens.is_word(index + 1):
            return index + 1
        return None

    def question_after(self, start: int) -> int:
        """Return where an indirect question begins soon after token `start`, past who is asked; else `start`."""
        for index in range(start, min(start + LONGEST_ADJUNCT, len(self.tokens))):
            if self.tokens.words[index] in self.words.question_words:
                return index
            if not self.tokens.is_word(index):
                break
        return start

    def is_infinitive(self, index: int) -> bool:
        """Whether a deed to do or to leave begins at a token: "to stop", "not to cross"."""
        marks, word = self.words.infinitive_marks, self.tokens.word(index)
        if word not in marks and word in self.words.unreal:
            index += 1
        following = self.tokens.word(index + 1)  # but "sent *to the* council"
        return self.tokens.word(index) in marks and following not in self.words.opening_determiners

    def is_object(self, start: int) -> bool:
        """Whether the content that begins at token `start` is a noun phrase as far as its first word tells."""
        word, words = self.tokens.word(start), self.words
        return word != QUOTE and word not in words.complementizers and word not in words.question_words
