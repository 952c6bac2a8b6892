"""Where a content ends that holds a quotation, a charge or a clause of its own."""

from factrack.extraction.rules.breaks import LONGEST_ADJUNCT
from factrack.extraction.rules.circumstances import CircumstanceReader
from factrack.extraction.rules.tokens import OPENING_MARKS, QUOTE, Range

_CLOSES_SPEECH = frozenset(",?!")
_NEXT_QUOTATION = 6
"""In tokens: "“peace” and then “justice”"."""


class EndingReader(CircumstanceReader):
    """Finds the ends of contents in the tokens of one sentence."""

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
