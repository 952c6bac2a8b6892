"""Where a content begins, and, with what it extends, where it ends."""

from factrack.extraction.rules.clauses import ClauseReader
from factrack.extraction.rules.cues import Takes
from factrack.extraction.rules.endings import LONGEST_ADJUNCT
from factrack.extraction.rules.tokens import CLOSING_MARKS, DASHES, OPENING_MARKS, QUOTE

_YEAR = len("2026")
_LONGEST_PROGRAMME = 5
"""In words: "Fox and Friends", "The World This Weekend"."""
_MERE_THAT = frozenset({Takes.THAT})
_CURRENCIES = frozenset("$£€¥")
_MOST_ADVERBS = 3
_LONGEST_COUNTED = 4
"""In tokens: "pertumbuhan ekonomi 5,1 persen"."""


class ContentReader(ClauseReader):
    """Finds contents in the tokens of one sentence."""

    def skip_adjuncts(self, index: int) -> int:
        """Return where the complement can begin, past adverbs, times and "in a statement" after a cue."""
        tokens, words = self.tokens, self.words
        while index < len(tokens):
            word = tokens.word(index)
            timed = word in words.prepositions - words.durations and self._is_time(index + 1)
            bracket = tokens.skip_bracket(index)
            if timed or ((word in words.adverbs or word in words.time_words) and not self._opens_content(index)):
                index += 1
            elif bracket > index:
                index = bracket
            elif word in DASHES and (dash := self.dash_after(index)) < min(len(tokens), index + LONGEST_ADJUNCT):
                index = dash + 1
            elif (time := self._time_end(index)) is not None:
                index = time
            elif word in words.prepositions and self._is_programme(index + 1):
                index += 2
            elif (mark := self._mark_behind_adverbial(index)) is not None:
                return mark
            elif word in words.settings and (comma := self._setting_end(index)) is not None:
                return comma
            elif word in words.addressers and (request := self._request_behind(index)) is not None:
                return request
            elif (clause := self._clause_behind_occasion(index)) is not None:
                return clause
            else:
                break
        return index

    def _time_end(self, index: int) -> int | None:
        """Return where a time of several words ends: "*two days ago*", and of a day its date: "Friday*, 6 March*"."""
        tokens, words = self.tokens, self.words
        if tokens.word(index).isdigit() and tokens.word(index - 1) in words.time_words:
            return index + 1 if self._is_day(index) else None
        is_year = tokens.word(index) == "," and len(tokens.word(index + 1)) == _YEAR and tokens.word(index + 2) == ","
        if is_year and tokens.word(index + 1).isdigit() and tokens.word(index - 1).isdigit():
            return index + 2
        if tokens.word(index) == "," and tokens.word(index - 1) in words.time_words:
            is_us = tokens.word(index + 1) in words.time_words and tokens.word(index + 2).isdigit()
            is_date = tokens.word(index + 1).isdigit() and tokens.word(index + 2) in words.time_words
            return index + 3 if is_date or is_us else None
        is_count = tokens.word(index) in words.determiners or tokens.word(index).isdigit()
        is_ago = tokens.word(index + 1) in words.time_words and tokens.word(index + 2) in words.agos
        return index + 3 if is_count and is_ago else None

    def _is_programme(self, index: int) -> bool:
        """Whether a quotation is a title, and what is said stands behind it: "told “*This Week*” that"."""
        tokens, words = self.tokens, self.words
        if tokens.word(index) != QUOTE or not (tokens.is_word(index + 1) and words.employer_links):
            return False
        title = tokens.form(index).strip(OPENING_MARKS + CLOSING_MARKS).split()
        capitals = [
            word for word in title if word.lower() not in words.determiners | words.prepositions | words.joiners
        ]
        return 0 < len(title) <= _LONGEST_PROGRAMME and all(w[0].isupper() and w[-1].isalnum() for w in capitals)

    def _is_day(self, index: int) -> bool:
        """Whether a number behind a month or a day of the week is of the date: "on March *6* that"."""
        tokens, words = self.tokens, self.words
        following = tokens.word(index + 1)
        opens = following in words.complementizers | words.subject_pronouns | words.determiners | words.time_words
        return opens or following in {"", ".", ",", ":", QUOTE} or tokens.is_name_like(index + 1)

    def past_date(self, index: int) -> int:
        """Return where the comma stands behind a date that a token opens: "on Monday, …"; else `index`."""
        tokens, words = self.tokens, self.words
        end = index + 1
        while tokens.word(end) in words.time_words or tokens.word(end).isdigit():
            end += 1
        is_date = tokens.word(index) in words.prepositions and end > index + 1 and tokens.word(end) == ","
        return end if is_date else index

    def _is_time(self, index: int) -> bool:
        """Whether a word is one of a time there: "on *this* morning", but not "to *this* newspaper"."""
        return self.tokens.word(index) in self.words.time_words and not self._opens_content(index)

    def _mark_behind_adverbial(self, index: int) -> int | None:
        """Return where a content begins behind "in a letter" or, in commas, "said, on Friday at least, that …"."""
        tokens, words = self.tokens, self.words
        if tokens.word(index) in words.prepositions:
            is_deed = tokens.word(index) in words.infinitive_marks and tokens.word(index + 1) == QUOTE
            mark = None if is_deed else self._mark_after(index)  # "pledged to “fight on”"
            return mark if mark is None or tokens.word(mark) != QUOTE else self._clause_before(index, mark)
        end = self._comma_after(index + 1) if tokens.word(index) == "," else None
        if end is None or any(words.is_verb(word) for word in tokens.words[index + 1 : end]):
            return None
        word, following = tokens.word(index + 1), tokens.word(end + 1)
        is_aside = word in words.prepositions or word in words.adverbs or word in words.openers
        if following == QUOTE:
            return end if is_aside else None
        is_clause = following in words.subject_pronouns and tokens.word(end + 2) in words.auxiliaries
        return end + 1 if following in words.complementizers or is_clause else None

    def _clause_behind_occasion(self, index: int) -> int | None:
        """Return where a clause begins behind "in a statement Tuesday": where its subject is easily told."""
        tokens, words = self.tokens, self.words
        if tokens.word(index) not in words.prepositions or tokens.word(index) in words.infinitive_marks:
            return None
        noun = self._occasion(index + 1)
        if noun is None:
            return self._clause_behind_phrase(index)
        start = noun + 1
        while tokens.word(start) in words.time_words:
            start += 1
        opens = tokens.word(start) in words.subject_pronouns | words.determiners or tokens.is_name_like(start)
        return start if opens else None

    def _clause_behind_phrase(self, preposition: int) -> int | None:
        """Return where a clause begins behind "after the vote": with a pronoun and an auxiliary, "*he would* go"."""
        tokens, words = self.tokens, self.words
        if tokens.word(preposition + 1) not in words.determiners and not tokens.is_name_like(preposition + 1):
            return None
        # "in the past year he would" is a part of what is said, "after the vote on Tuesday he would" is none.
        is_long = tokens.word(preposition) not in words.clause_openers
        for index in range(preposition + 3, preposition + LONGEST_ADJUNCT):
            word = tokens.word(index)
            if not tokens.is_word(index) or (is_long and tokens.word(index - 1) in words.time_words):
                return None
            if word in words.subject_pronouns - words.relatives:
                return index if tokens.word(index + 1) in words.auxiliaries else None
        return None

    def past_addressee(self, index: int) -> int:
        """Return the comma right behind who is told, "he told *reporters on Friday*, …"; else `index`."""
        comma = self._comma_after(index)
        has_clause = comma is not None and not self.words.subject_pronouns.isdisjoint(self.tokens.words[index:comma])
        return index if comma is None or has_clause else comma

    def _opens_content(self, index: int) -> bool:
        """Whether an adverb or time right behind a cue is a part of what follows: "both sides", "this plan"."""
        word, following, words = self.tokens.word(index), self.tokens.word(index + 1), self.words
        if word in words.determiners:
            return following not in words.time_words
        if word in words.day_parts:
            return following not in words.time_words and following not in words.prepositions
        goes_on = self.tokens.is_word(index + 1) and following not in words.complementizers
        return word in words.quantifiers and goes_on

    def adjunct_end(self, index: int) -> int | None:
        """Return the comma that ends what a cue is told with, "in an editorial on Thursday,": at once or soon."""
        comma = self._comma_after(index)
        opens = comma == index or self.tokens.word(index) in self.words.prepositions | self.words.time_words
        return comma if opens else None

    def past_occasion(self, index: int) -> int:
        """Return the comma behind "in the hearing", where what goes on there is the rest of a clause; else `index`."""
        comma = self._comma_after(index) if self.tokens.word(index) in self.words.prepositions else None
        goes_on = comma is not None and self.tokens.word(comma + 1) in self.words.auxiliaries
        return comma if comma is not None and goes_on else index

    def past_times(self, index: int) -> int:
        """Return where the comma before the content stands, past ", Senin (…)" and ", di Jakarta" before it."""
        tokens, words = self.tokens, self.words
        for _ in range(3):
            start = index + 1 if tokens.word(index) == "," else index
            comma = self._comma_after(start)
            is_setting = tokens.word(start) in words.time_words or tokens.word(start) in words.adverbials
            if start >= len(tokens) or not is_setting or comma is None:
                break
            index = comma
        return index

    def _comma_after(self, start: int) -> int | None:
        """Return the first comma soon after a token, in the same clause."""
        for position in range(start, min(start + LONGEST_ADJUNCT, len(self.tokens))):
            word = self.tokens.word(position)
            if word == ",":
                return position
            if word == QUOTE or word in self.words.complementizers:
                return None
        return None

    def skip_addressee(self, index: int) -> int:
        """Return where the complement begins, past the one who is told."""
        tokens, words = self.tokens, self.words
        if self._is_programme(index):
            return index + 1
        mark = self._mark_after(index)
        if mark is not None:
            deed = self._deed_before(index, mark)
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

    def _setting_end(self, index: int) -> int | None:
        """Return the comma after "kepada wartawan" or "dalam rapat itu", but not after a time: "dalam dua tahun"."""
        comma = self._comma_after(index)
        if comma is None or any(self.tokens.word(i) in self.words.time_words for i in range(index, comma)):
            return None
        return comma

    def _request_behind(self, index: int) -> int | None:
        """Return where a request begins behind whom it is addressed to: "mengimbau kepada warga *agar* tenang"."""
        for position in range(index + 2, min(index + LONGEST_ADJUNCT, len(self.tokens))):
            word = self.tokens.word(position)
            if word in self.words.infinitive_marks:
                return position
            is_within = self.tokens.is_word(position) or word in {"(", ")"}
            is_relative = self.tokens.word(position - 1) in self.words.relatives
            if self.words.is_active(word) and not is_relative:
                return position - (self.tokens.word(position - 1) in self.words.adverbs)  # "kepada warga *menjaga* …"
            if not is_within or (self.words.is_verb(word) and not is_relative):
                return None
        return None

    def _mark_after(self, index: int) -> int | None:
        """Return where a complementizer, a quotation or a colon stands soon after `index` in the same clause."""
        tokens, words = self.tokens, self.words
        for position in range(index, min(index + LONGEST_ADJUNCT, len(tokens))):
            word = tokens.word(position)
            if word == QUOTE and tokens.is_possessive(position - 1) and self._is_programme(position):
                continue  # "told CNN's “New Day” that"
            if word in words.complementizers and position > index and tokens.word(position - 1) in words.prepositions:
                continue  # "said after the vote she was open *to that*"
            if word in words.complementizers or word == QUOTE or word == ":":
                return position
            if word == ",":
                goes_on = tokens.word(position + 1) == QUOTE or tokens.word(position + 1) in words.complementizers
                return position if goes_on else self._complementizer_behind(position)
            if word == ";" or (position > index and words.is_verb(word) and word not in words.occasions):
                return None
        return None

    def _complementizer_behind(self, comma: int) -> int | None:
        """Return the next comma where a complementizer follows it: "in Madley, Wendover, that …"."""
        tokens, words = self.tokens, self.words
        end = self._comma_after(comma + 1)
        if end is not None:
            return end if tokens.word(end + 1) in words.complementizers | {QUOTE} else None
        # "in Madley, Harrow County on Monday that …"
        place = comma + 1
        while tokens.is_name_like(place) or tokens.word(place) in words.prepositions:
            place += 1
        return place if place > comma + 1 and tokens.word(place) in words.complementizers else None

    def complement(self, index: int, takes: frozenset[Takes]) -> int | None:
        """Return where the content begins whose cue ends before token `index`, or None where the grammar has none."""
        tokens, words = self.tokens, self.words
        word, following = tokens.word(index), tokens.word(index + 1)
        if word in words.complementizers:
            if not (tokens.is_word(index + 1) or following in {QUOTE, ","}):
                return None  # "denied that."
            opens = self._opens_subject(index + 1) or words.is_plural(following) or not words.has_articles
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
        if word in words.question_words and Takes.WH in takes:
            return None if following in words.contacted else index  # "told parliament when *questioned* about it"
        if self.is_infinitive(index):
            is_open = Takes.INFINITIVE in takes or (Takes.CLAUSE in takes and self._opens_with_adverbial(index))
            is_open = is_open or (word in words.requests and not takes.isdisjoint({Takes.CLAUSE, Takes.PLAIN}))
            return index if is_open else None
        if word in words.infinitive_marks and following in words.not_deeds:
            return None
        lasts = word in words.durations and following in words.time_words
        if (
            not (tokens.is_word(index) or word in _CURRENCIES)
            or word in words.conjunctions
            or word in words.agents
            or (word in words.not_complements and not (lasts or following[:1].isdigit()))
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
            return index if self._is_plain_clause(index) or self._opens_with_adverbial(index) else None
        is_clause = word not in words.prepositions or word in words.answers or following[:1].isdigit() or lasts
        is_clause = is_clause or self._opens_with_adverbial(index)
        return index if Takes.CLAUSE in takes and is_clause and not self._stands_for_content(index) else None

    def _counts(self, index: int) -> bool:
        """Whether what begins at a token soon tells a number: "tiga lubang", "inflasi 2,1 persen"."""
        tokens, words = self.tokens, self.words
        for position in range(index, index + _LONGEST_COUNTED):
            word = tokens.word(position)
            if word[:1].isdigit() or word in words.amounts:
                return True
            if not tokens.is_word(position) or word in words.prepositions or word in words.conjunctions:
                return False
        return False

    def _tells_figure(self, index: int) -> bool:
        """Whether a thing begins at a token and how much it is follows: "the cost of the work *at 40 million*"."""
        tokens, words = self.tokens, self.words
        if tokens.word(index) not in words.determiners:
            return False
        for position in range(index + 2, index + LONGEST_ADJUNCT):
            word, amount = tokens.word(position), tokens.word(position + 1)
            if word in words.figure_links:
                is_amount = amount[:1].isdigit() or amount in words.amounts or amount in _CURRENCIES
                return is_amount and tokens.word(position + 2) not in words.hour_units
            if not tokens.is_word(position) or word in words.moves or word in words.conjunctions:
                return False
        return False

    def _quotation_soon(self, index: int) -> int | None:
        """Return where a quotation stands behind a comma or colon and a few adverbs: "replied evenly, “…”"."""
        tokens, words = self.tokens, self.words
        for mark in range(index + 1, index + _MOST_ADVERBS + 1):
            word = tokens.word(mark - 1)
            if not tokens.is_word(mark - 1) or word in words.determiners or word in words.subject_pronouns:
                return None
            if tokens.word(mark) in {",", ":"} and tokens.word(mark + 1) == QUOTE:
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
        ends = not following or following in words.prepositions or following in words.time_words
        return is_pronoun and (ends or not self.tokens.is_word(index + 1))

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
        index += self.tokens.word(index) in self.words.unreal - self.words.infinitive_marks
        is_marked = self.tokens.word(index) in self.words.infinitive_marks
        return is_marked and self.tokens.word(index + 1) not in self.words.not_deeds  # "sent *to the* council"

    def is_object(self, start: int) -> bool:
        """Whether the content that begins at token `start` is a noun phrase as far as its first word tells."""
        word, words = self.tokens.word(start), self.words
        return word != QUOTE and word not in words.complementizers and word not in words.question_words
