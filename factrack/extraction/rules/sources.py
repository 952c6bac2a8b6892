"""Where the words stand that name the speaker: before a cue, or after it."""

from factrack.extraction.rules.cues import CueWords
from factrack.extraction.rules.definites import description_end, is_definite
from factrack.extraction.rules.tokens import NOWHERE, QUOTE, Range, Tokens

_INNER_PUNCTUATION = frozenset("()[]&/.'’-–\"“”")
_ENDS_APPOSITION = frozenset({",", ";", ":", QUOTE})
_AFTER_NAME = frozenset({",", ".", ""})
_LONGEST_SOURCE = 40
"""In tokens; the longest sources of the corpora with every apposition stay below it."""

_FARTHEST_MAKER = 5
"""In tokens behind a source: "a memo | released late on Friday by"."""


class SourceReader:
    """Finds sources in the tokens of one sentence."""

    def __init__(self, tokens: Tokens, words: CueWords) -> None:
        self.tokens = tokens
        self.words = words

    def skip_back(self, index: int) -> int:
        """Return where the auxiliaries, adverbs and times that stand before token `index` begin."""
        tokens, words = self.tokens, self.words
        while index > 0:
            word = tokens.word(index - 1)
            bracket = tokens.skip_bracket_back(index)
            is_light = self._is_light(word) and not self._is_namesake(index - 1)
            if is_definite(tokens, words, index - 1):
                break
            if is_light or self._is_year(index - 1) or self._is_witnessed(index - 1):
                index -= 1
            elif bracket < index and tokens.word(bracket - 1) in words.time_words:
                index = bracket
            elif word in words.prepositions and self._is_time(index):
                index -= 1
            else:
                break
        return index

    def _is_witnessed(self, index: int) -> bool:
        """Whether the token tells that somebody is a witness of the saying: "can be heard saying", "was quoted as"."""
        before = self.tokens.word(index - 1)
        is_heard = self.tokens.word(index) in self.words.witnessed and before in self.words.passives
        is_link = self.tokens.word(index) in self.words.prepositions and before in self.words.witnessed
        return is_heard or (is_link and self._is_witnessed(index - 1))

    def _is_light(self, word: str) -> bool:
        words = self.words
        return word in words.auxiliaries or word in words.adverbs or word in words.time_words

    def _is_namesake(self, index: int) -> bool:
        """Whether the token is a name that looks like an auxiliary: Will, May."""
        return index > 0 and self.tokens.is_name_like(index) and self.tokens.words[index] in self.words.auxiliaries

    def _is_year(self, index: int) -> bool:
        return self.tokens.word(index).isdigit() and self.tokens.word(index - 1) in self.words.prepositions

    def _is_time(self, index: int) -> bool:
        return self.tokens.word(index) in self.words.time_words or self._is_year(index)

    def before(self, cue: int) -> Range:
        """Return the source that ends where the verb group of the cue at token `cue` begins; empty if none."""
        end = self.skip_back(cue)
        tokens, words = self.tokens, self.words
        if tokens.word(end - 1) == ",":
            return self._before_apposition(end)
        if tokens.word(end - 1) in words.relatives:
            antecedent = end - 2 if tokens.word(end - 2) == "," else end - 1
            head = self._noun_phrase(antecedent)
            return Range(head.start if head else end - 1, end)
        return self._with_antecedent(self._noun_phrase(end))

    def _with_antecedent(self, phrase: Range) -> Range:
        """Return a noun phrase with what its relative clause belongs to: "the company that built the system"."""
        tokens = self.tokens
        if not phrase or tokens.word(phrase.start - 1) not in self.words.relatives or self._can_name(phrase.start):
            return phrase
        head = self._noun_phrase(phrase.start - 1)
        return Range(head.start, phrase.end) if head and self._can_name(head.start) else phrase

    def _before_apposition(self, end: int) -> Range:
        """Return the noun phrase with the appositions that end with the comma before token `end`."""
        tokens = self.tokens
        comma = end - 1
        for _ in range(4):
            previous = self._comma_before(comma)
            if previous is None:
                return NOWHERE
            head = self._with_antecedent(self._noun_phrase(previous))
            if head and not self._is_apposition(previous + 1):
                return NOWHERE
            if head and (tokens.is_name_like(head.start) or tokens.word(head.start) in self.words.determiners):
                return Range(head.start, previous if self._opens_adverbial(previous + 1) else end - 1)
            comma = previous
        return NOWHERE

    def _opens_adverbial(self, index: int) -> bool:
        """Whether what a comma sets off tells how it was said, and not who said it: "Holt, in a letter, said"."""
        word = self.tokens.word(index)
        return word in self.words.source_ends and word not in self.words.relatives

    def _is_apposition(self, start: int) -> bool:
        """Whether what begins at token `start` describes the noun phrase before it, and is no clause of its own."""
        word = self.tokens.word(start)
        return word in self.words.relatives or word not in self.words.subject_pronouns

    def _comma_before(self, index: int) -> int | None:
        for position in range(index - 1, max(index - _LONGEST_SOURCE, -1), -1):
            word = self.tokens.word(position)
            if word == ",":
                return position
            is_name = word == QUOTE and self.tokens.is_word(position - 1)
            if word in {QUOTE, ";", ":"} and not is_name:
                return None
        return None

    def _noun_phrase(self, end: int) -> Range:
        """Return the noun phrase that ends before token `end`, without what only opens the sentence."""
        return self._trim(self._walk(end))

    def _walk(self, end: int) -> Range:
        """Return the noun phrase that ends before token `end`, walking left to what cannot be in one."""
        tokens, words = self.tokens, self.words
        start = end
        joined = False
        while start > 0 and end - start < _LONGEST_SOURCE:
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
            start = min(start - 1, tokens.skip_bracket_back(start))
        if joined and tokens.word(start - 1) in words.prepositions:
            start = next((i + 1 for i in range(start, end) if tokens.word(i) == ","), start)
        return Range(start, end)

    def _is_near(self, index: int) -> bool:
        """Whether a word tells whom a source is near: "sources close *to* the minister"."""
        words = self.words
        return self.tokens.word(index) in words.infinitive_marks and self.tokens.word(index - 1) in words.near_sources

    def _joins_names(self, index: int) -> bool:
        """Whether the word or comma at `index` stands between two names or short noun phrases."""
        tokens = self.tokens
        after = tokens.is_name_like(index + 1) or tokens.word(index + 1) in self.words.determiners
        after = after or self._opens_title(index + 1)
        before = index - 2 if tokens.word(index - 1) == "," else index - 1
        return (after or tokens.word(index + 1) in self.words.joiners) and tokens.is_name_like(before)

    def _opens_title(self, index: int) -> bool:
        """Whether a title in small letters and a name start at `index`: "county councillor Ruth Hale"."""
        tokens, near = self.tokens, range(index, index + 3)
        return any(tokens.word(i) in self.words.roles and tokens.is_name_like(i + 1) for i in near)

    def _ends_phrase(self, index: int, word: str) -> bool:
        words = self.words
        if word in words.subordinators or word in words.relatives or word in words.conjunctions:
            return True
        if word in words.source_stops or word in words.complementizers:
            return True
        return not self.tokens.is_word(index) and word not in _INNER_PUNCTUATION

    def _trim(self, phrase: Range) -> Range:
        """Leave out what opens a sentence and the times before a noun phrase."""
        tokens, words = self.tokens, self.words
        start = phrase.start
        while start < phrase.end:
            word = tokens.word(start)
            opens = word in words.openers or word in words.adverbs or word in words.time_words
            timed = word in words.prepositions and tokens.word(start + 1) in words.time_words
            if not opens and not timed and tokens.is_word(start):
                break
            start += 1
        trimmed = Range(start, phrase.end)
        if trimmed and tokens.word(trimmed.end - 1) in words.never_sources:
            return NOWHERE
        return trimmed

    def after(self, start: int) -> Range:
        """Return the source that begins at token `start`; empty if none."""
        tokens = self.tokens
        while self._is_light(tokens.word(start)):
            start += 1
        end, in_list = start, False
        while end < len(tokens) and end - start < _LONGEST_SOURCE:
            word = tokens.word(end)
            bracket = tokens.skip_bracket(end)
            if bracket > end and end > start:
                end = bracket
                continue
            if end > start and self._ends_source(end, word) and not self._links_body(start, end):
                described = description_end(tokens, self.words, end)
                if described == end:
                    break
                end = described
                continue
            in_list = in_list or (word == "," and self._lists_names(end))
            is_inner = tokens.is_word(end) or word in _INNER_PUNCTUATION
            if not is_inner and not (word == "," and in_list and self._goes_on_list(end)):
                break
            end += 1
        while end > start and not tokens.is_word(end - 1) and tokens.word(end - 1) not in ")]":
            end -= 1
        return self._with_apposition(Range(start, end))

    def with_maker(self, source: Range) -> Range:
        """Return a source with who made it: "figures published *by the board*", "a study last year *by X*"."""
        near = range(source.end, min(source.end + _FARTHEST_MAKER, len(self.tokens)))
        agent = next((index for index in near if self.tokens.words[index] in self.words.agents), None)
        if not source or agent is None or not all(self.tokens.is_word(index) for index in range(source.end, agent)):
            return source
        maker = self.after(agent + 1)
        return Range(source.start, maker.end) if maker else source

    def name_after(self, start: int) -> Range:
        """Return the bare name or pronoun at token `start`, past a word for the agent; empty if none."""
        tokens, words = self.tokens, self.words
        start += tokens.word(start) in words.agents
        if tokens.word(start) in words.subject_pronouns:
            return Range(start, start + 1)
        end = start
        while tokens.is_name_like(end):
            end += 1
        return Range(start, end)

    def _ends_source(self, index: int, word: str) -> bool:
        """Whether a source ends before a word; a word with a capital is a part of a title: "Menteri Dalam Negeri"."""
        tokens, words = self.tokens, self.words
        if is_definite(tokens, words, index):
            return False
        if word in words.time_words:
            is_age = tokens.word(index - 1).isdigit()
            return not is_age and not (tokens.is_name_like(index) and tokens.is_name_like(index + 1))
        counts_time = word in words.determiners and tokens.word(index + 1) in words.time_words
        return (word in words.source_ends or counts_time) and not tokens.is_name_like(index)

    def _links_body(self, start: int, index: int) -> bool:
        """Whether a word links the role that a source opens with to its body: "Anggota Komisi B *dari* Fraksi C"."""
        tokens, words = self.tokens, self.words
        is_link = tokens.word(index) in words.source_links and tokens.is_name_like(index + 1)
        is_told = index - start > 1 or not tokens.is_name_like(start)  # not "Presiden dari Istana"
        return is_told and is_link and tokens.word(start) in words.roles

    def is_mere_name(self, source: Range) -> bool:
        """Whether the source is a name, with small words between its parts, up to a comma or its end."""
        tokens, words = self.tokens, self.words
        following = tokens.word(source.end)
        goes_on = following in words.complementizers or following in words.question_words
        if goes_on or following in words.auxiliaries or following in words.conjunctions:
            return False
        if tokens.word(source.start) in words.determiners:
            return True
        small = words.prepositions | words.determiners | words.joiners
        for index in source:
            word = tokens.word(index)
            if word == ",":
                break
            if tokens.is_word(index) and not tokens.is_name_like(index) and word not in small:
                return False
        return tokens.is_name_like(source.start)

    def _lists_names(self, comma: int) -> bool:
        """Whether a list of names goes on after the comma: "A, B and C"."""
        tokens = self.tokens
        if not (tokens.is_name_like(comma - 1) and tokens.is_name_like(comma + 1)):
            return False
        for index in range(comma + 1, min(comma + 8, len(tokens))):
            if tokens.word(index) in self.words.joiners:
                return tokens.is_name_like(index + 1)
            if not tokens.is_name_like(index) and tokens.word(index) != ",":
                return False
        return False

    def _goes_on_list(self, comma: int) -> bool:
        """Whether a list goes on after a comma in it: "A, B*, and* C"."""
        behind = comma + 2 if self.tokens.word(comma + 1) in self.words.joiners else comma + 1
        return self.tokens.is_name_like(comma - 1) and self.tokens.is_name_like(behind)

    def _with_apposition(self, source: Range) -> Range:
        """Return the source with the appositions that follow it: "…, a spokesman for Y", "…, Jakarta, Name"."""
        tokens = self.tokens
        end = source.end
        if len(source) == 1 and tokens.word(source.start) in self.words.subject_pronouns:
            return source
        while source and tokens.word(end) == "," and end - source.start < _LONGEST_SOURCE:
            stop = self._apposition_end(source.start, end + 1)
            if stop == end + 1:
                break
            end = stop
        return Range(source.start, end)

    def _apposition_end(self, source: int, start: int) -> int:
        """Return where the apposition at token `start` ends; `start` itself where there is none."""
        tokens, words = self.tokens, self.words
        first = tokens.word(start)
        described = first in (words.appositions or words.determiners) or first in words.relatives
        end = start
        if described or (first in words.roles and tokens.word(start + 1) not in words.definites):
            while end < len(tokens) and not self._ends_apposition(end) and end - start < _LONGEST_SOURCE:
                if not described and self._ends_source(end, tokens.word(end)):
                    break
                if not described and words.is_verb(tokens.word(end)):
                    # "kata X, saksi menyebut …" goes on with what X says.
                    return start
                end += 1
            return end
        if first.isdigit() and tokens.word(start + 1) == ",":
            return start + 1
        if tokens.word(source) not in words.roles or first in words.time_words:
            return start
        while tokens.is_name_like(end) or (end > start and tokens.word(end) in words.joiners):
            end += 1
        end = tokens.skip_bracket(end)
        return end if tokens.word(end) in _AFTER_NAME or self._ends_source(end, tokens.word(end)) else start

    def owner(self, index: int) -> Range:
        """Return the name or short noun phrase that ends with token `index`: whose claim it is."""
        tokens, words = self.tokens, self.words
        start = index
        while tokens.is_name_like(start - 1):
            start -= 1
        if tokens.is_name_like(index):
            return Range(start, index + 1)
        opening = next((i for i in range(index, max(index - 4, -1), -1) if tokens.words[i] in words.determiners), index)
        return Range(opening, index + 1)

    def without_appositions(self, source: Range) -> Range:
        """Return a source up to its first comma."""
        return Range(source.start, next((i for i in source if self.tokens.words[i] == ","), source.end))

    def _ends_apposition(self, index: int) -> bool:
        """Whether no apposition goes on with a token: at a mark, or at a full stop that is not one of "Mr. Rubio"."""
        tokens = self.tokens
        if tokens.word(index) == ".":
            return not tokens.is_name_like(index + 1)
        return tokens.word(index) in _ENDS_APPOSITION

    def follows_quotation(self, cue: int) -> bool:
        """Whether nothing but a source stands between a quotation and the cue at a token: “…,” the letter reads."""
        source = self.before(cue)
        return bool(source) and QUOTE in {self.tokens.word(source.start - 1), self.tokens.word(source.start - 2)}

    def between_quotation_and(self, end: int) -> Range:
        """Return what stands between the last quotation before token `end` and there, if a source can: empty if not.

        It is how a source with appositions follows a quotation: "…," the speaker, R-Ky., said.
        """
        tokens = self.tokens
        stop = end - 1 if tokens.word(end - 1) == "," else end
        if tokens.word(stop - 1) in self.words.subject_pronouns and tokens.word(stop - 2) == ",":
            return NOWHERE
        for index in range(stop - 1, max(stop - _LONGEST_SOURCE, -1), -1):
            word = tokens.word(index)
            if word == QUOTE:
                return Range(index + 1, stop) if self._can_name(index + 1) else NOWHERE
            if word in self.words.cues or word in {";", ":"}:
                break
        return NOWHERE

    def _can_name(self, index: int) -> bool:
        words = self.words
        word = self.tokens.word(index)
        if word in words.conjunctions or word in words.prepositions:
            return False
        return self.tokens.is_name_like(index) or word in words.subject_pronouns or word in words.determiners

    def subject(self, start: int = 0) -> Range:
        """Return the first noun phrase from token `start` that can be a source, past an opening adverbial."""
        tokens, words = self.tokens, self.words
        first = tokens.word(start)
        if first in words.prepositions or first in words.subordinators or first in words.time_words:
            comma = next((i for i in range(start, min(len(tokens), start + 25)) if tokens.word(i) == ","), None)
            start = comma + 1 if comma is not None else start
        while start < len(tokens) and (tokens.word(start) in words.openers or not tokens.is_word(start)):
            start += 1
        if tokens.word(start) in words.subject_pronouns:
            return Range(start, start + 1)
        end = start
        while end < len(tokens) and end - start < 12 and self._in_subject(end):
            end += 1
        return Range(start, end)

    def _in_subject(self, index: int) -> bool:
        tokens, words = self.tokens, self.words
        word = tokens.word(index)
        if not tokens.is_word(index) and word not in _INNER_PUNCTUATION:
            return False
        if word in words.source_stops or word in words.auxiliaries or word in words.cues or word in words.adverbs:
            return False
        # A word behind a name is its verb, unless it holds the parts of the name together or tells a role.
        holds = word in words.prepositions or word in words.joiners or word in words.determiners
        is_small = not tokens.is_word(index) or tokens.is_name_like(index) or holds or word in words.roles
        return is_small or not tokens.is_name_like(index - 1) or tokens.is_possessive(index - 1)
