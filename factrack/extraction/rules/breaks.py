"""Where a content ends since the narrator goes on: before ", which", ", but he", or a dash."""

from collections.abc import Iterator

from factrack.extraction.rules.edges import EdgeReader
from factrack.extraction.rules.tokens import DASHES, QUOTE, Range

LONGEST_SUBJECT = 7
"""In tokens: a clause of more has its verb."""
LONGEST_ADJUNCT = 14
"""In tokens: "in an interview with the Harbour Post on Tuesday"."""
_LONGEST_LISTED = 8
"""In tokens: ", a long coil of copper wire and"."""


class BreakReader(EdgeReader):
    """Finds where the narrator goes on behind contents, in the tokens of one sentence."""

    def comma_after(self, start: int, end: int) -> int:
        """Return where the first comma between the two tokens stands, or `end`."""
        commas = (self.tokens.comma_at(index) for index in range(start, end))
        return next((comma for comma in commas if comma is not None), end)

    def dash_after(self, start: int) -> int:
        """Return where the first dash after token `start` stands: the narrator goes on behind it."""
        for index in range(start + 1, len(self.tokens)):
            if self.tokens.word(index) in DASHES and not self.tokens.is_tight(index):
                return index
        return len(self.tokens)

    def first_clause_end(self, content: Range) -> int:
        """Return where the clause ends that a content begins with: at a comma before another subject, or the first."""
        tokens, words = self.tokens, self.words
        commas = (i for i in content if i + 1 < content.end and tokens.comma_at(i) is not None)
        commas = (i for i in commas if i > content.start and tokens.word(i + 1) not in words.conjunctions)
        ends = [i for i in commas if not self._lists_names(i)]
        subjects = (words.subject_pronouns | words.determiners) - words.relatives
        behind = (i for i in ends if tokens.is_name_like(i + 1) or tokens.word(i + 1) in subjects)
        end = next(behind, next(iter(ends), content.end))
        return end + (tokens.word(end) == QUOTE and end < content.end)

    def _lists_names(self, comma: int) -> bool:
        """Whether a list of names goes on behind a comma: "asked Mill*, Sall and Abe* to leave"."""
        tokens = self.tokens
        end = comma + 1
        while tokens.is_name_like(end):
            end += 1
        goes_on = tokens.word(end) in self.words.joiners or tokens.word(end) == ","
        return tokens.is_name_like(comma - 1) and end > comma + 1 and goes_on

    def break_after(self, start: int, end: int, breaks: frozenset[str]) -> int:
        """Return where the narrator goes on between the two tokens: before ", which", ", but he"; or `end`."""
        tokens, words = self.tokens, self.words
        if not breaks:
            return end
        is_object = breaks is words.object_breaks
        has_verb = tokens.word(start) in words.subject_pronouns
        is_deed = tokens.word(start) in words.infinitive_marks
        is_thing = is_object and not has_verb
        for index in range(start, end):
            word = tokens.words[index]
            is_thing = is_thing and word not in words.finite_auxiliaries
            has_verb = has_verb or word in words.auxiliaries or index - start > LONGEST_SUBJECT
            if word == ";":
                return index
            comma = tokens.comma_at(index) if word == "," or word == QUOTE else None
            if comma is not None and index + 1 < end:
                ends = has_verb or is_object or word == QUOTE
                if ends and tokens.word(index + 1) in breaks and not self._goes_on_behind(start, index, comma):
                    return comma
                if tokens.word(index + 1) in words.conjunctions and (
                    self._turns_away(start, index, has_verb=has_verb) or (is_thing and self._has_finite_verb(index + 2))
                ):
                    return comma
            if is_deed and word in words.opposing and self.opens_subject(index + 1):
                return index  # "vowed to fight but *the* court refused"
            if word == QUOTE and self._is_left_behind(index):
                return index + 1
            if is_thing and index > start and self._tells_besides(start, index):
                return self._before_times(start, index)
            joins = is_object and not has_verb and index > start and word in words.conjunctions
            if joins and self._acts_next(index):
                return index
        return end

    def _goes_on_behind(self, start: int, index: int, comma: int) -> bool:
        """Whether a content goes on behind the comma that follows a token, or is in it: "a “rat,” *a “cheat”*"."""
        is_named = self.tokens.word(index + 1) in self.words.indefinites and self.tokens.word(index + 2) == QUOTE
        return is_named or self._interrupts_subject(start, index + 1) or self._lists(comma)

    def _acts_behind(self, index: int) -> bool:
        """Whether a name that begins at a token has its verb behind it: "…, and *Ada Quill is* there"."""
        end = index
        while self.tokens.is_name_like(end):
            end += 1
        return end > index and self.tokens.word(end) in self.words.finite_auxiliaries

    def _has_finite_verb(self, index: int) -> bool:
        """Whether a clause begins at a token, as its verb tells: "…, and *a few members have* left"."""
        words = self.words
        stops = words.relatives | words.complementizers | words.conjunctions | words.infinitive_marks
        return any(self.tokens.word(position) in words.finite_auxiliaries for position in self._behind(index, stops))

    def _behind(self, subject: int, stops: frozenset[str]) -> Iterator[int]:
        """Yield where the verb of a subject can stand that begins at a token: up to a mark, and with one of `stops`."""
        if not self.opens_subject(subject):
            return
        for index in range(subject + 1, subject + LONGEST_SUBJECT):
            yield index
            if not self.tokens.is_word(index) or self.tokens.word(index) in stops:
                return

    def _tells_besides(self, start: int, index: int) -> bool:
        """Whether it is told what is done or happens before or after a report: "called it a joke *before leaving*".

        Behind a deed it is told when that is done: "for waiting a week *before it reported it*".
        """
        tokens, words = self.tokens, self.words
        if tokens.words[index] not in words.clause_openers or tokens.words[index] not in words.prepositions:
            return False
        said = tokens.words[start:index]
        if not words.infinitive_marks.isdisjoint(said) or any(word.endswith(words.deed_endings) for word in said):
            return False
        following = tokens.word(index + 1)
        does = bool(words.deed_endings) and following.endswith(words.deed_endings) and tokens.is_word(index + 2)
        return does or self._happens(index + 1)

    def _before_times(self, start: int, end: int) -> int:
        """Return where a content ends without the time before token `end`: "… *last week, days* before leaving"."""
        tokens, words = self.tokens, self.words
        times = words.time_words | words.amounts | words.adverbs | {","}
        while end > start + 1 and (tokens.word(end - 1) in times or tokens.word(end - 1).isdigit()):
            end -= 1
        return end

    def _happens(self, index: int) -> bool:
        """Whether a clause begins at a token, as its verb or a report tells: "after *Mrs. Holt accused* him"."""
        tokens, words = self.tokens, self.words
        for position in self._behind(index, words.relatives | words.prepositions):
            word = tokens.word(position)
            is_verb = word in words.finite_auxiliaries or words.is_verb(word)
            if is_verb and not tokens.is_name_like(position) and tokens.word(position - 1) not in words.determiners:
                return True
        return False

    def _acts_next(self, index: int) -> bool:
        """Whether a conjunction joins what else somebody does: "a veto *and* tried to …", "*but* has …"."""
        tokens, words = self.tokens, self.words
        word, behind, third = tokens.words[index], tokens.word(index + 1), tokens.word(index + 2)
        if not words.has_articles:
            return False
        if word in words.opposing and behind in words.finite_auxiliaries:
            return True
        goes_on = third in words.determiners or third in words.object_pronouns or third in words.infinitive_marks
        return behind.endswith(words.participle_endings) and (goes_on or tokens.is_name_like(index + 2))

    def _turns_away(self, start: int, index: int, *, has_verb: bool) -> bool:
        """Whether what a conjunction joins behind a comma is the narrator's: "…, and *he* left", "…, but *Roe* …"."""
        tokens, words = self.tokens, self.words
        behind, is_deed = tokens.word(index + 2), tokens.word(start) in words.infinitive_marks
        is_subject = behind in words.opening_determiners or self._acts_behind(index + 2)
        if is_deed and is_subject and "," not in tokens.words[start:index]:
            return True  # "told to stay in, and *the* crowd sang"
        is_other = tokens.word(index + 1) in words.opposing and tokens.is_name_like(index + 2)
        is_next = has_verb and behind.endswith(words.participle_endings)  # "… was shut, and *left*"
        return is_other or is_next or behind in words.subject_pronouns or behind in words.owners

    def _lists(self, comma: int) -> bool:
        """Whether a list of things goes on behind a comma: "cell tower records*, a gas can and* a trail camera"."""
        tokens, words = self.tokens, self.words
        if tokens.word(comma + 1) not in words.determiners or tokens.is_name_like(comma - 1):
            return False
        near = range(comma + 2, min(comma + _LONGEST_LISTED, len(tokens)))
        joiner = next((i for i in near if tokens.words[i] in words.joiners or not tokens.is_word(i)), comma)
        joiner += tokens.word(joiner) == "," and tokens.word(joiner + 1) in words.joiners
        return tokens.word(joiner) in words.joiners and tokens.word(joiner + 1) in words.determiners

    def _interrupts_subject(self, start: int, relative: int) -> bool:
        """Whether it is told of the subject of a content, whose verb follows: "the ice*, which*, is"."""
        tokens, words = self.tokens, self.words
        verbs = words.finite_auxiliaries
        tells = tokens.word(relative) in words.relatives or tokens.word(relative) in words.indefinites
        if not tells or not verbs.isdisjoint(tokens.words[start:relative]):
            return False
        near = range(relative, min(relative + LONGEST_ADJUNCT, len(tokens)))
        comma = next((index for index in near if not tokens.is_word(index)), relative)
        return tokens.word(comma) == "," and tokens.word(comma + 1) in verbs

    def opens_subject(self, index: int) -> bool:
        """Whether the subject of a clause seems to begin at a token."""
        tokens, words = self.tokens, self.words
        word = tokens.word(index)
        return word in words.opening_determiners or word in words.clause_pronouns or tokens.is_name_like(index)

    def _is_left_behind(self, quotation: int) -> bool:
        """Whether who speaks, or somebody else, does something right behind a quotation: "“…” *and left*", "and he"."""
        tokens, words = self.tokens, self.words
        if tokens.word(quotation + 1) not in words.conjunctions:
            return False
        behind = tokens.word(quotation + 2)
        return behind in words.subject_pronouns or behind.endswith(words.participle_endings)
