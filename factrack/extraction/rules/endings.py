"""Where a content ends: before what the narrator adds, and what it was said in."""

from factrack.extraction.rules.tokens import DASHES, OPENING_MARKS, QUOTE, Range, Tokens
from factrack.extraction.rules.words import CueWords

_EDGE = frozenset(",;:.–—-…")
LONGEST_SUBJECT = 7
"""In tokens: a clause of more has its verb."""
_FARTHEST_TRAILER = 60
"""In tokens: how far before the end of a content such an adverbial can begin."""
_LONGEST_OCCASION = 5
"""In tokens, with the preposition: "in a brief news conference"."""
_CLOSES_SPEECH = frozenset(",?!")
_NEXT_QUOTATION = 6
"""In tokens: "“peace” and then “justice”"."""
_LONGEST_LISTED = 8
"""In tokens: ", a long coil of copper wire and"."""
LONGEST_ADJUNCT = 14
"""In tokens: "in an interview with the Harbour Post on Tuesday"."""
_LONGEST_CONNECTIVE = 3
"""In tokens: "tak hanya itu"."""


class EndingReader:
    """Finds the ends of contents in the tokens of one sentence."""

    def __init__(self, tokens: Tokens, words: CueWords) -> None:
        self.tokens = tokens
        self.words = words

    def trim(self, content: Range) -> Range:
        """Return the content without punctuation at its edges; quotation marks and brackets stay."""
        start, end = content.start, content.end
        while start < end and self.tokens.word(start) in _EDGE:
            start += 1
        while start < end and self.tokens.word(end - 1) in _EDGE and not self._is_abbreviated(end - 1):
            end -= 1
        return Range(start, end)

    def _is_abbreviated(self, stop: int) -> bool:
        """Whether a full stop is of the word before it: "at 2 a.m*.*, police said"."""
        is_within = self.tokens.word(stop) == "." and self.tokens.word(stop + 1) == ","
        return is_within and "." in self.tokens.word(stop - 1)

    def _occasion(self, start: int) -> int | None:
        """Return where the noun stands for what something is said in, soon after a token: "a brief *statement*"."""
        for index in range(start, start + _LONGEST_OCCASION - 1):
            if self.tokens.word(index) in self.words.occasions:
                return index
            if not self.tokens.is_word(index):
                break
        return None

    def without_occasion(self, content: Range, *, is_object: bool) -> Range:
        """Leave out at the end of a content what it was said in: "him “unfit” in an interview with the Post".

        Only behind a quotation, or behind an object, which has no verb of its own that could happen there.
        """
        tokens, words = self.tokens, self.words
        for index in range(max(content.start + 1, content.end - LONGEST_ADJUNCT), content.end - 2):
            opens = tokens.words[index] in words.prepositions
            if not opens or f"{tokens.words[index]} {tokens.words[index + 1]}" not in words.said_in:
                continue
            noun = self._occasion(index + 2)
            if noun is not None and noun < content.end and (is_object or tokens.word(index - 1) == QUOTE):
                return self.trim(Range(content.start, index))
        return content

    def without_date_of_telling(self, deed: Range) -> Range:
        """Leave out of what somebody is told to do when and why they were told: "to leave *on Friday after a leak*"."""
        tokens, words = self.tokens, self.words
        for index in range(deed.start + 1, deed.end - 2):
            dated = tokens.words[index] in words.prepositions and tokens.words[index + 1] in words.time_words
            if dated and tokens.words[index + 2] in words.subordinators:
                return Range(deed.start, index)
        return deed

    def without_object_date(self, content: Range) -> Range:
        """Leave out at the end of an object when somebody spoke of it: "it “safe” *on Monday*", "the cuts *on Monday*".

        Behind an event it rather tells when that was: "the riots on Monday"; and so it does behind a deed.
        """
        tokens, words = self.tokens, self.words
        start = end = self._day_end(content)
        while start > content.start and tokens.word(start - 1) in words.time_words:
            start -= 1
        is_named = not words.days.isdisjoint(tokens.words[start:end])
        start -= tokens.word(start - 1) in words.prepositions
        if not content.start < start < end:
            return content
        no_object = words.finite_auxiliaries | words.clause_marks | words.relatives
        last = tokens.word(start - 1)
        is_object = is_named and last not in words.events and (tokens.is_word(start - 1) or last == "%")
        verbs = (*words.participle_endings, *words.deed_endings)  # "the way it *acted*", "*taking* it on Monday"
        said = tokens.words[content.start : start]
        is_object = is_object and (len(said) == 1 or not any(word.endswith(verbs) for word in said))
        is_object = is_object and no_object.isdisjoint(said)
        return Range(content.start, start) if is_object or tokens.word(start - 1) == QUOTE else content

    def _day_end(self, content: Range) -> int:
        """Return where a day ends that an adverbial follows, "calm on Sunday *after* the riots"; or the end."""
        tokens, words = self.tokens, self.words
        adjuncts = (words.prepositions | words.subordinators) - words.charges - words.infinitive_marks - words.agents
        for index in range(content.start + 1, content.end - 2):
            if tokens.words[index] in words.days:
                end = index + 1
                while end < content.end and tokens.words[end] in words.time_words:
                    end += 1
                return end if tokens.word(end) in adjuncts else content.end
        return content.end

    def without_last_date(self, refusal: Range) -> Range:
        """Leave out of what somebody refuses when they did, where no clause follows: "to comment *on Monday*"."""
        tokens, words = self.tokens, self.words
        start = refusal.end
        while start > refusal.start and tokens.word(start - 1) in words.time_words:
            start -= 1
        is_dated = refusal.start + 1 < start < refusal.end and tokens.word(start - 1) in words.prepositions
        is_bare = words.clause_marks.isdisjoint(tokens.words[refusal.start + 1 : start])
        return Range(refusal.start, start - 1) if is_dated and is_bare else refusal

    def without_trailer(self, content: Range) -> Range:
        """Leave out the adverbials at the end that tell how it was said: "…, saat dihubungi di X, Senin (…)"."""
        words = self.tokens.words
        for index in range(max(content.start + 1, content.end - _FARTHEST_TRAILER), content.end - 1):
            if words[index] in self.words.settings and f"{words[index]} {words[index + 1]}" in self.words.trailers:
                return Range(content.start, index)
        return self._without_date(content) if self.words.adverbials else content

    def _without_date(self, content: Range) -> Range:
        """Leave out a date that a comma sets off at the end, and the place before it."""
        tokens, words = self.tokens, self.words
        start = self._times_back(content.end, content.start)
        start = self._times_back(tokens.skip_bracket_back(start), content.start)
        if start == content.end or tokens.word(start) not in words.time_words or tokens.word(start - 1) != ",":
            return content
        end = start - 1
        for comma in range(end - 1, max(end - LONGEST_ADJUNCT, content.start), -1):
            if tokens.word(comma) == ",":
                return Range(content.start, comma if tokens.word(comma + 1) in words.adverbials else end)
        return Range(content.start, end)

    def _times_back(self, end: int, floor: int) -> int:
        while end > floor and self.tokens.word(end - 1) in self.words.time_words:
            end -= 1
        return end

    def clause_start(self, end: int, floor: int) -> int:
        """Return where the clause begins that ends before token `end`: behind the last semicolon, or at `floor`."""
        last = next((index for index in range(end - 2, floor, -1) if self.tokens.words[index] == ";"), None)
        if last is None and floor > 0:
            return self._past_setting(end, floor)
        return floor if last is None or self.tokens.word(last + 1) in self.words.conjunctions else last + 1

    def _past_setting(self, end: int, floor: int) -> int:
        """Return where a clause begins behind what another report ends with: "…, he said *on Friday, but* it is"."""
        tokens, words = self.tokens, self.words
        is_setting = words.has_articles and tokens.word(floor) in words.opens_adverbials
        comma = next((index for index in range(floor, end - 2) if not tokens.is_word(index)), floor)
        is_joined = tokens.word(comma) == "," and tokens.word(comma + 1) in words.conjunctions
        is_bare = words.finite_auxiliaries.isdisjoint(tokens.words[floor:comma])
        return comma + 2 if is_setting and is_joined and is_bare else floor

    def dash_after(self, start: int) -> int:
        """Return where the first dash after token `start` stands: the narrator goes on behind it."""
        for index in range(start + 1, len(self.tokens)):
            if self.tokens.word(index) in DASHES and not self.tokens.is_tight(index):
                return index
        return len(self.tokens)

    def break_after(self, start: int, end: int, breaks: frozenset[str]) -> int:
        """Return where the narrator goes on between the two tokens: before ", which", ", but he"; or `end`."""
        tokens, words = self.tokens, self.words
        if not breaks:
            return end
        is_object = breaks is words.object_breaks
        has_verb = tokens.word(start) in words.subject_pronouns
        is_deed = tokens.word(start) in words.infinitive_marks
        for index in range(start, end):
            has_verb = has_verb or tokens.words[index] in words.auxiliaries or index - start > LONGEST_SUBJECT
            if tokens.words[index] == ";":
                return index
            if (comma := tokens.comma_at(index)) is not None and index + 1 < end:
                ends = has_verb or is_object or tokens.words[index] == QUOTE
                if ends and tokens.word(index + 1) in breaks and not self._goes_on_behind(start, index, comma):
                    return comma
                if tokens.word(index + 1) in words.conjunctions and self._turns_away(start, index, has_verb=has_verb):
                    return comma
            if is_deed and tokens.words[index] in words.opposing and self._opens_subject(index + 1):
                return index  # "vowed to fight but *the* court refused"
            if tokens.words[index] == QUOTE and self._is_left_behind(index):
                return index + 1
            joins = is_object and not has_verb and index > start and tokens.words[index] in words.conjunctions
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
        """Whether a relative clause tells of the subject of a content, whose verb follows: "the ice*, which*, is"."""
        tokens, words = self.tokens, self.words
        verbs = words.finite_auxiliaries
        if tokens.word(relative) not in words.relatives or not verbs.isdisjoint(tokens.words[start:relative]):
            return False
        near = range(relative, min(relative + LONGEST_ADJUNCT, len(tokens)))
        comma = next((index for index in near if not tokens.is_word(index)), relative)
        return tokens.word(comma) == "," and tokens.word(comma + 1) in verbs

    def _opens_subject(self, index: int) -> bool:
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

    def comma_after(self, start: int, end: int) -> int:
        """Return where the first comma between the two tokens stands, or `end`."""
        commas = (self.tokens.comma_at(index) for index in range(start, end))
        return next((comma for comma in commas if comma is not None), end)

    def announcement(self, content: Range) -> int:
        """Return where the colon of a quotation stands that a content ends with, or the content's end.

        "He shrugged off the talk: “…”": the quotation is another statement.
        """
        colon = content.end - 2
        is_announced = self.tokens.word(colon) == ":" and self.tokens.word(colon + 1) == QUOTE
        return colon if is_announced and colon > content.start else content.end

    def aside_alone(self, content: Range) -> Range:
        """Return the object of a participle without the quotation that goes on behind it: "referring to *Roe*, “…”"."""
        tokens = self.tokens
        commas = (i for i in content if tokens.words[i] == "," and tokens.word(i + 1) == QUOTE)
        return Range(content.start, next(commas, content.end))

    def quotation_end(self, content: Range) -> int:
        """Return where the first quotation of a content ends, or the content: "what Holt called “a relic” was …"."""
        return next((index + 1 for index in content if self.tokens.words[index] == QUOTE), content.end)

    def quotation_alone(self, content: Range) -> Range:
        """Return a content without what goes on behind the quotation that it opens with: "“Enough!” *and left*"."""
        tokens, words = self.tokens, self.words
        first, following = content.start, tokens.word(content.start + 1)
        if tokens.word(first) != QUOTE or len(content) < 2 or following == QUOTE:
            return content
        said = tokens.form(first)
        is_whole = tokens.last_said(first) in _CLOSES_SPEECH
        if following in words.conjunctions:
            behind = tokens.word(first + 2)
            opens = words.subject_pronouns | words.infinitive_marks | words.complementizers | words.determiners
            is_whole = behind not in opens and QUOTE not in tokens.words[first + 2 : first + _NEXT_QUOTATION]
        if QUOTE in tokens.words[first + 1 : content.end] and not said.lstrip(OPENING_MARKS)[:1].isupper():
            return content
        return Range(first, first + 1) if is_whole else content

    def without_next_deed(self, content: Range, *, is_object: bool) -> Range:
        """Return a content without what its speaker does behind its quotation: "it “a joke” *before walking out*".

        Behind an object what happened before or meanwhile is no part of it either: "her “a relic” *after she won*".
        """
        tokens, words = self.tokens, self.words
        for index in range(content.start, content.end - 2):
            if tokens.words[index] != QUOTE:
                continue
            is_behind = tokens.word(index + 1) in words.clause_openers
            does = is_behind and words.deed_endings and tokens.word(index + 2).endswith(words.deed_endings)
            if does or (is_object and tokens.word(index + 1) in words.meanwhile):
                return Range(content.start, index + 1)
        return content

    def is_named_behind(self, comma: int) -> bool:
        """Whether what somebody is called stands right behind a comma, in marks: "Roe, his rival*, a “co-founder”*"."""
        tokens, words = self.tokens, self.words
        start = comma + 1 + (tokens.word(comma + 1) in words.determiners)
        return tokens.word(comma) == "," and tokens.word(start) == QUOTE

    def charge_behind(self, comma: int) -> int | None:
        """Return where it is told of what somebody is accused, behind a clause: "Roe, who left in May, *of* lying"."""
        tokens, words = self.tokens, self.words
        if tokens.word(comma) != "," or tokens.word(comma + 1) not in words.relatives:
            return None
        end = next((i for i in range(comma + 2, comma + LONGEST_ADJUNCT) if not tokens.is_word(i)), comma)
        return end + 1 if tokens.word(end) == "," and tokens.word(end + 1) in words.charges else None

    def relative_end(self, content: Range) -> int:
        """Return where a content ends that is within a relative clause: "Holt, who called it “a relic”, left"."""
        tokens, words = self.tokens, self.words
        for index in content:
            comma = tokens.comma_at(index)
            if comma is not None and index + 1 < content.end:
                following = tokens.word(index + 1)
                is_verb = following in words.auxiliaries or words.is_verb(following)
                if is_verb or tokens.word(comma - 1) == QUOTE or tokens.words[index] == QUOTE:
                    return max(comma, content.start + 1)
        return content.end

    def main_verb(self, content: Range, clauses: int = 0) -> int:
        """Return where the verb stands of the clause whose subject a content ends, or the end of the content.

        Each clause within the content has a verb before it: "(a letter warning) that it *is* late | *was* sent"; the
        content itself may be `clauses` without a mark.
        """
        tokens, words = self.tokens, self.words
        opens = words.complementizers | words.relatives | words.subordinators
        for index in content:
            word, before = tokens.words[index], tokens.word(index - 1)
            if word == "," or word == QUOTE:
                return content.end
            clauses += word in opens and before not in words.prepositions
            if word in words.finite_auxiliaries and before not in words.auxiliaries and before not in words.adverbs:
                if not clauses:
                    return index if index > content.start else content.end
                clauses -= 1
        return content.end

    def first_clause_end(self, start: int, end: int) -> int:
        """Return where the clause ends that begins at token `start`: at a comma before another subject; or `end`."""
        tokens, words = self.tokens, self.words
        for index in range(start + 1, end):
            if tokens.words[index] == ",":
                word = tokens.word(index + 1)
                if tokens.is_name_like(index + 1) or word in words.subject_pronouns or word in words.determiners:
                    return index
        return end

    def before(self, end: int, floor: int) -> Range:
        """Return the content that ends before token `end` and begins after token `floor`.

        A quotation at its end stands for itself where a comma or colon sets it off from what comes before.
        """
        content = self.trim(Range(floor, end))
        if content and self.tokens.word(content.end - 1) == QUOTE:
            start = content.end - 1
            while start > content.start and self.tokens.word(start - 1) == QUOTE:
                start -= 1
            if start == content.start or self.tokens.word(start - 1) in {",", ":", ".", "—", "–", "-", "?", "!"}:
                return Range(start, content.end)
        return self._behind_connective(content)

    def _behind_connective(self, content: Range) -> Range:
        """Return a content without what only leads over to it at the start of a sentence: "*However,* the bridge …"."""
        if content.start > 0:
            return content
        last = min(content.end, _LONGEST_CONNECTIVE + 1)
        comma = next((index for index in range(1, last) if self.tokens.word(index) == ","), 0)
        leads_over = " ".join(self.tokens.words[:comma]) in self.words.connectives
        if not comma and self.words.has_articles and self.tokens.word(0) in self.words.joiners | self.words.opposing:
            return Range(1, content.end)  # "*But* the bridge is old, Holt said"
        return self.trim(Range(comma + 1, content.end)) if leads_over else content
