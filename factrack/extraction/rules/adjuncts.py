"""What stands between a cue and its content and tells how, when or to whom it was said: "on Friday, in a letter,"."""

from factrack.extraction.rules.breaks import LONGEST_ADJUNCT
from factrack.extraction.rules.clauses import ClauseReader
from factrack.extraction.rules.tokens import CLOSING_MARKS, DASHES, OPENING_MARKS, QUOTE

_YEAR = len("2026")
_LONGEST_PROGRAMME = 5
"""In words: "Fox and Friends", "The World This Weekend"."""


class AdjunctReader(ClauseReader):
    """Finds where adjuncts end in the tokens of one sentence."""

    def skip_adjuncts(self, index: int) -> int:
        """Return where the complement can begin, past adverbs, times and "in a statement" after a cue."""
        tokens, words = self.tokens, self.words
        while index < len(tokens):
            word = tokens.word(index)
            if word not in words.opens_adjuncts and not word.isdigit():
                break
            timed = word in words.prepositions and word not in words.durations and self._is_time(index + 1)
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
        """Return where a clause begins behind where and when it was said: "in a statement Tuesday", "at a summit in
        Geneva on Friday". A subject right behind a noun tells that a clause begins there."""
        tokens, words = self.tokens, self.words
        if tokens.word(index) not in words.prepositions or tokens.word(index) in words.infinitive_marks:
            return None
        noun = self._occasion(index + 1)
        start = self._past_phrases(index if noun is None else noun + 1)
        if noun is None and not self._tells_when(index, start):
            return None
        return start if self._starts_clause(start, is_said_in=noun is not None) else None

    def _tells_when(self, start: int, end: int) -> bool:
        """Whether phrases before a clause are of the saying, as a day among them tells: "after the match *on Friday*".

        "In some cases", "in the past year" is of what is said, "after the vote" of either; a pronoun settles that.
        """
        tokens, words = self.tokens, self.words
        # The day can stand before them: "on Friday after a meeting with the president".
        day = next((index for index in range(start - 1, end) if tokens.word(index) in words.days), None)
        if day is not None:
            return words.durations.isdisjoint(tokens.words[start:day])
        is_time = not words.time_words.isdisjoint(tokens.words[start:end])
        is_thing = tokens.word(start + 1) in words.determiners or tokens.is_name_like(start + 1)
        return is_thing and not is_time and tokens.word(end) in words.subject_pronouns

    def _starts_clause(self, index: int, *, is_said_in: bool) -> bool:
        """Whether a clause begins at a token behind a phrase; one behind what it is said in needs no verb near."""
        tokens, words = self.tokens, self.words
        word, following = tokens.word(index), tokens.word(index + 1)
        if word in words.subject_pronouns and word not in words.relatives:
            return is_said_in or following in words.auxiliaries or words.is_verb(following)
        is_name = tokens.is_name_like(index) and (is_said_in or tokens.word(index - 1) in words.time_words)
        opens = is_name or word in words.determiners or word in words.amounts or word.isdigit()
        return opens and (is_said_in or self._has_verb_near(index + 1))

    def _has_verb_near(self, index: int) -> bool:
        """Whether a verb of a clause stands within the next words, before a comma or another clause."""
        tokens, words = self.tokens, self.words
        for position in range(index, index + LONGEST_ADJUNCT):
            word = tokens.word(position)
            if word in words.auxiliaries or words.is_verb(word):
                return True
            if not tokens.is_word(position) or word in words.complementizers:
                return False
        return False

    def _past_phrases(self, index: int) -> int:
        """Return where what goes on begins behind when and to whom: "(in a letter) *to staff late on Monday* he …"."""
        tokens, words = self.tokens, self.words
        last = index + LONGEST_ADJUNCT
        while index < last:
            word = tokens.word(index)
            if word in words.time_words or word in words.day_parts:
                index += 1
            elif word in words.prepositions:
                index = self._past_noun(index + 1 + (tokens.word(index + 1) in words.determiners))
            else:
                break
        return index

    def _past_noun(self, index: int) -> int:
        """Return where the words of a noun end behind a preposition, at the next phrase or the subject of a clause."""
        tokens, words = self.tokens, self.words
        while tokens.is_word(index) and tokens.word(index) not in words.ends_nouns:
            following = tokens.word(index + 1)
            is_made = following in words.prepositions or following in words.time_words  # "documents *filed* on Friday"
            if words.is_verb(tokens.word(index)) and not is_made:
                break
            index += 1
        return index

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
        if comma is None:
            return index
        is_occasion = not self.words.occasions.isdisjoint(self.tokens.words[index:comma])
        return comma if is_occasion or self.tokens.word(comma + 1) in self.words.auxiliaries else index

    def is_mere_time(self, start: int, end: int) -> bool:
        """Whether nothing but a time stands between two tokens, which the clause behind it belongs to."""
        tokens, words = self.tokens, self.words
        times = words.time_words | words.prepositions
        return start < end < len(tokens) and all(
            tokens.word(index) in times or tokens.word(index).isdigit() for index in range(start, end)
        )

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
            if word in words.conjunctions and tokens.word(position + 1).endswith(words.participle_endings):
                return None  # "wrote to the board and *received* “one reply”"
            if word == ";" or (position > index and words.is_verb(word) and not self._is_part_of_name(position)):
                return None
        return None

    def _is_part_of_name(self, index: int) -> bool:
        """Whether what can be a verb is a noun there: "in a *statement*", "a Senate *estimates* committee"."""
        words = self.words
        return self.tokens.word(index) in words.occasions or self.tokens.word(index + 1) in words.hearers

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
