"""Where the words stand that name the speaker: before a cue, or after it."""

from factrack.extraction.rules.appositions import INNER_PUNCTUATION, LONGEST_SOURCE
from factrack.extraction.rules.definites import is_definite
from factrack.extraction.rules.named_before import NamedBeforeReader
from factrack.extraction.rules.tokens import DASHES, NOWHERE, QUOTE, Range

_LONGEST_HEAD = 4
"""In tokens: "sebuah jembatan gantung tua"."""
_LONGEST_PLACE = 2
"""In tokens: "New Wendover"."""
_LONGEST_MEMBER = 3
"""In tokens: "close union friends", in a list of people."""
_LONGEST_ASIDE = 30
"""In tokens: what stands between dashes."""
_LONGEST_JOINED = 5
"""In tokens, with the joiner: "local union leaders and"."""


class SourceReader(NamedBeforeReader):
    """Finds sources in the tokens of one sentence."""

    def before(self, cue: int, passed: int = 0) -> Range:
        """Return the source that ends where the verb group of the cue at token `cue` begins; empty if none.

        `passed` predicates stand behind that verb.
        """
        source = self._sources.get(cue)
        if source is None:
            source = self._source_before(cue)
            is_object = self.words.has_articles and self.tokens.word(source.start) in self.words.home_links
            if is_object and source.start > 0:
                source = Range(source.start + 1, source.end)  # "heard from *Ada Quill*, who said"
            if source and self.words.has_articles:
                source = self._with_list(self._without_predicate(source, cue, passed))
            self._sources[cue] = source
        return source

    def _source_before(self, cue: int) -> Range:
        end = self.skip_back(cue)
        tokens, words = self.tokens, self.words
        if tokens.word(end - 1) == ",":
            named = self._named_in_clause(end - 1)
            return named or self._before_clause_aside(end) or self._before_apposition(end)
        if work := self._work_before(end):
            return work
        if tokens.word(end - 1) in DASHES and not tokens.is_tight(end - 1):
            return self._before_aside(end)
        if tokens.word(end - 1) in words.relatives:
            antecedent = end - 2 if tokens.word(end - 2) == "," else end - 1
            head = self._object_in(self._noun_phrase(antecedent))
            if tokens.word(end - 1) in words.person_relatives - words.complementizers:
                head = self._named_before(head, antecedent)
            return Range(head.start if head else end - 1, end)
        return self._with_named(self._with_antecedent(self._noun_phrase(end)), cue)

    def _before_clause_aside(self, end: int) -> Range:
        """Return who a clause tells of whose verb an adverbial parts from it: "Holt, who*, on Friday,* said"."""
        tokens, words = self.tokens, self.words
        comma = self._comma_before(end - 1)
        is_aside = comma is not None and tokens.word(comma + 1) in words.opens_adverbials and words.has_articles
        if comma is None or not is_aside or tokens.word(comma - 1) not in words.person_relatives:
            return NOWHERE
        antecedent = comma - 2 if tokens.word(comma - 2) == "," else comma - 1
        head = self._object_in(self._noun_phrase(antecedent))
        return Range(head.start if head else comma - 1, comma)

    def _before_aside(self, end: int) -> Range:
        """Return the noun phrase with the aside between dashes before token `end`: "Holt – who left – said"."""
        tokens = self.tokens
        near = range(end - 2, max(end - _LONGEST_ASIDE, 0), -1)
        dash = next((index for index in near if tokens.word(index) in DASHES and not tokens.is_tight(index)), None)
        head = self._noun_phrase(dash) if dash is not None else NOWHERE
        is_somebody = bool(head) and (self._can_name(head.start) or self._are_several(head))
        return Range(head.start, end - 1) if is_somebody else NOWHERE

    def _are_several(self, phrase: Range) -> bool:
        """Whether a noun phrase without an article is of people: "*insiders* in the next two states"."""
        words, forms = self.words, self.tokens.words[phrase.start : phrase.end]
        head = next(
            (form for form, after in zip(forms, (*forms[1:], ""), strict=True) if after in words.prepositions), ""
        )
        return words.is_plural(head or forms[-1])

    def _object_in(self, phrase: Range) -> Range:
        """Return the object of what looks like a noun phrase and is a clause: "Holt released *a video* (that said)"."""
        tokens, words = self.tokens, self.words
        for index in range(phrase.end - 1, phrase.start + 1, -1):
            before = tokens.word(index - 1)
            is_inner = before in words.prepositions or before in words.determiners or before in words.joiners
            if tokens.word(index) in words.determiners and tokens.is_word(index - 1) and not is_inner:
                return Range(index, phrase.end)
        return phrase

    def head_of(self, relative: int) -> Range:
        """Return the few words that a relative clause is of: "*sebuah jembatan* yang …"; empty behind a comma."""
        tokens, words = self.tokens, self.words
        start = relative
        while (
            start > max(relative - _LONGEST_HEAD, 0)
            and tokens.is_word(start - 1)
            and not words.can_be_verb(tokens.word(start - 1))
            and tokens.word(start - 1)
            not in words.source_stops | words.prepositions | words.subordinators | words.openers
        ):
            start -= 1
        return Range(start, relative)

    def with_quotation(self, cue: int) -> Range:
        """Return the source with a clause that ends with a quotation: "Holt, *who calls it “a relic,”* said he …"."""
        tokens, words = self.tokens, self.words
        end = self.skip_back(cue)
        last = end - 2 if tokens.word(end - 1) == "," else end - 1
        if tokens.word(last) != QUOTE or (last == end - 1 and tokens.comma_at(last) is None):
            return NOWHERE
        for comma in range(last - 1, max(end - LONGEST_SOURCE, 0), -1):
            opening = tokens.word(comma + 1)
            if tokens.word(comma) == "," and (opening in words.relatives or words.is_participle(opening)):
                head = self._noun_phrase(comma)
                return Range(head.start, end) if head and self._can_name(head.start) else NOWHERE
        return NOWHERE

    def with_joined(self, source: Range) -> Range:
        """Return a source with who is joined to it without an article: "…, *teachers and* union officials said"."""
        tokens, words = self.tokens, self.words
        several = words.is_plural(tokens.word(source.end - 1)) or words.is_plural(tokens.word(source.start - 2))
        if not source or not several or tokens.word(source.start - 1) not in words.joiners:
            return source
        first = source.start - 2
        while (
            first > source.start - _LONGEST_JOINED
            and tokens.is_word(first)
            and not self._ends_phrase(first, tokens.word(first))
        ):
            first -= 1
        opens = not tokens.is_word(first) and first < source.start - 2
        return Range(first + 1, source.end) if opens else source

    def _with_list(self, source: Range) -> Range:
        """Return a source with the list that opens the sentence and ends with it: "*Friends, aides and* foes say"."""
        tokens, words = self.tokens, self.words
        if tokens.word(source.start - 1) not in words.joiners or not words.is_plural(tokens.word(source.start - 2)):
            return source
        whole = self.with_joined(source)
        while tokens.word(whole.start - 1) == "," and words.is_plural(tokens.word(whole.start - 2)):
            member = self._noun_phrase(whole.start - 1)
            if not member or len(member) > _LONGEST_MEMBER:
                break
            whole = Range(member.start, whole.end)
        return whole if self._only_opens_before(whole.start) else source

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
        for index in range(stop - 1, max(stop - LONGEST_SOURCE, -1), -1):
            word = tokens.word(index)
            if word == QUOTE:
                is_closed = self._closes_quotation(index) and self._can_name(index + 1)
                return Range(index + 1, stop) if is_closed else NOWHERE
            if (word in self.words.cues and word not in self.words.noun_forms) or word in {";", ":"}:
                break
        return NOWHERE

    def _closes_quotation(self, index: int) -> bool:
        """Whether what is said ends with a quotation, as its last mark tells: not "“with or without” Republicans"."""
        return not self.tokens.last_said(index).isalnum()

    def subject(self, start: int = 0) -> Range:
        """Return the first noun phrase from token `start` that can be a source, past an opening adverbial."""
        tokens, words = self.tokens, self.words
        while tokens.word(start) in words.openers and tokens.word(start) not in words.opens_adverbials:
            start += 1 + (tokens.word(start + 1) == ",")  # "And, like Roe, they …"
        first = tokens.word(start)
        does = start == 0 and bool(words.deed_endings) and first.endswith(words.deed_endings)
        is_manner = words.has_articles and first.endswith(words.adverb_endings)
        if does or first in words.opens_adverbials or (is_manner and tokens.word(start + 1) in words.opens_adverbials):
            start = self._past_adverbial(start)
        elif is_manner and tokens.word(start + 1) == ",":
            start += 2  # "*Currently,* the board allows it"
        start = self._past_openers(start)
        if tokens.word(start) in words.subject_pronouns:
            return Range(start, start + 1)
        end = start
        while end < len(tokens) and end - start < 12 and self._in_subject(end):
            end += 1
        end -= end > start and tokens.word(end - 1) in words.subordinators  # "quoted *Holt* as saying"
        closes = end > start and tokens.word(end) in words.definites and is_definite(tokens, words, end)
        subject = Range(start, end + closes)
        return self._with_apposition(subject) if words.adverbials and subject else subject

    def _past_openers(self, start: int) -> int:
        """Return the first token from `start` that is no mark, and no word that only opens a sentence."""
        tokens = self.tokens
        while start < len(tokens) and (tokens.word(start) in self.words.openers or not tokens.is_word(start)):
            start += 1
        return start

    def _past_adverbial(self, start: int) -> int:
        """Return where the clause begins behind an adverbial: "By noon *she* had left Calder, asking …"."""
        tokens, words = self.tokens, self.words
        comma = next((i for i in range(start, min(len(tokens), start + 25)) if tokens.word(i) == ","), None)
        if comma is None:
            return start
        if words.has_articles and tokens.word(start) not in words.subordinators:
            begins = (i for i in range(start + 1, comma - 1) if tokens.word(i) in words.nominatives)
            subject = next((i for i in begins if tokens.word(i + 1) in words.finite_auxiliaries), None)
            if subject is not None and words.relatives.isdisjoint(tokens.words[start:subject]):
                return subject
        return self._past_place(comma) + 1

    def _past_place(self, comma: int) -> int:
        """Return the comma behind the whole of a place: "in Calder, *Wendover,* the mayor"; else the comma itself."""
        tokens = self.tokens
        end = comma + 1
        while tokens.is_name_like(end) and end - comma <= _LONGEST_PLACE:
            end += 1
        is_place = tokens.is_name_like(comma - 1) and end > comma + 1 and tokens.word(end) == ","
        return end if is_place and self.words.has_articles and tokens.is_word(end + 1) else comma

    def _in_subject(self, index: int) -> bool:
        tokens, words = self.tokens, self.words
        word = tokens.word(index)
        if not tokens.is_word(index) and word not in INNER_PUNCTUATION:
            return False
        is_noun = word in words.noun_forms and tokens.word(index - 1) in words.determiners  # "*the* claim"
        is_stop = word in words.source_stops or word in words.auxiliaries or word in words.adverbs
        if is_stop or (word in words.cues and not is_noun):
            return False
        # A word behind a name is its verb, unless it holds the parts of the name together or tells a role.
        holds = word in words.prepositions or word in words.joiners or word in words.determiners | words.namers
        is_small = not tokens.is_word(index) or tokens.is_name_like(index) or holds or word in words.roles
        is_small = is_small or word in words.bodies or word in words.plurals or tokens.word(index + 1) in words.bodies
        before = tokens.word(index - 1)
        if not is_small and not tokens.is_name_like(index - 1) and (before in words.roles or before in words.bodies):
            return False  # "the central bank *kept* its rate"
        is_opened = before in words.determiners
        ends_name = tokens.is_name_like(index - 1) or (before == ")" and words.has_articles)  # "Roe (D-Wend.) *sent*"
        return is_small or is_opened or not ends_name or tokens.is_possessive(index - 1)
