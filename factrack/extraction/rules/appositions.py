"""What is told of a source behind it, between commas: "…, said Dana Holt, *the mayor*"."""

from factrack.extraction.rules.source_ends import AFTER_NAME, SourceEndReader
from factrack.extraction.rules.tokens import QUOTE, Range

INNER_PUNCTUATION = frozenset("()[]&/.'’-–\"“”@")
"""The marks that a source can have within it."""
_ENDS_APPOSITION = frozenset({",", ";", ":", QUOTE})
_DASHES = frozenset("-–")
LONGEST_SOURCE = 40
"""In tokens; the longest sources of the corpora with every apposition stay below it."""
_LONGEST_ROLE = 4
"""In tokens, with whose it is: "Roe's former deputy chairman"."""
_LONGEST_FIELD = 5
"""In tokens, with what stands around it: "and | social care | at"."""


class AppositionReader(SourceEndReader):
    """Finds appositions in the tokens of one sentence."""

    def _with_apposition(self, source: Range) -> Range:
        """Return the source with the appositions that follow it: "…, a spokesman for Y", "…, Jakarta, Name"."""
        tokens = self.tokens
        end = source.end
        if len(source) == 1 and tokens.word(source.start) in self.words.subject_pronouns:
            return source
        while source and tokens.word(end) == "," and end - source.start < LONGEST_SOURCE:
            stop = self._apposition_end(source.start, end + 1)
            if stop == end + 1:
                break
            end = stop
        return Range(source.start, end)

    def _apposition_end(self, source: int, start: int) -> int:
        """Return where the apposition at token `start` ends; `start` itself where there is none."""
        tokens, words = self.tokens, self.words
        first = tokens.word(start)
        if words.home_links and (home := self._home_end(start)) > start:
            return home
        described = (
            first in (words.appositions or words.determiners) or first in words.relatives - words.complementizers
        )
        described = described or self._opens_owned_role(start) or self._opens_small_role(start)
        end = start
        if first in words.determiners - words.appositions and self._is_unnamed(source, start):
            return start  # "according to police, the man was armed"
        if first in words.roles and tokens.word(source) in words.roles and tokens.word(start - 2) in words.definites:
            return start  # "Menurut pelatih itu, pemain kelelahan"
        if described or (first in words.roles and tokens.word(start + 1) not in words.definites):
            while end < len(tokens) and not self._ends_apposition(end) and end - start < LONGEST_SOURCE:
                ends = not described and self._ends_source(end, tokens.word(end))
                if ends and not self._links_body(start, end) and not self._joins_field(start, end):
                    # "Menurut X, petani yang menanam tembakau rugi" goes on with what X says.
                    is_said = tokens.word(end) in words.relatives and words.is_frame(tokens.word(source - 1))
                    return start if is_said else end
                has_clause = words.relatives.isdisjoint(tokens.words[start:end])
                acts = tokens.word(end) in words.finite_auxiliaries
                if first in words.determiners and has_clause and acts:
                    return start  # "according to Roe, the press would call him …"
                if not described and self._acts(start, end):
                    # "kata X, saksi menyebut …" goes on with what X says.
                    return start
                end += 1
            return end
        if first.isdigit() and tokens.word(start + 1) == ",":
            return start + 1
        if first.isdigit() and tokens.word(start + 1) in words.age_units and tokens.word(start + 2) in {",", "."}:
            return start + 2
        opening = tokens.word(source + (tokens.word(source) in words.told_nouns))  # "keterangan *Kapolres X*, Budi,"
        is_role = opening in words.roles or tokens.word(start - 2) in words.roles or words.is_owned_role(opening)
        is_role = is_role or self._has_owned_role(source, start - 1) or self._is_one_of_them(source, start - 2)
        is_known = opening in words.appositions and not tokens.is_name_like(source)
        is_role = is_role or (is_known and not words.roles.isdisjoint(tokens.words[source : start - 1]))
        if not is_role or (first in words.time_words and not self._is_named_after_time(start)):
            return start
        while tokens.is_name_like(end) or (end > start and tokens.word(end) in words.joiners):
            end += 1
        end = self._home_end(end) if end > start and tokens.word(end) in words.home_links else end
        end = tokens.skip_bracket(end)
        if words.has_articles and tokens.word(end) in words.finite_auxiliaries:
            return start  # "according to the report, Roe *had* left"
        ends = tokens.word(end) in AFTER_NAME or tokens.word(end) == ":"
        return end if ends or self._ends_source(end, tokens.word(end)) else start

    def _is_one_of_them(self, source: int, last: int) -> bool:
        """Whether a source is one of those told of before, whose name follows: "said *one of them*, Ada Quill"."""
        words = self.words
        return words.has_articles and source < last and self.tokens.word(last) in words.object_pronouns

    def _joins_field(self, start: int, index: int) -> bool:
        """Whether a joiner is in the field of the office at a token: "director of policy *and* research at X"."""
        tokens, words = self.tokens, self.words
        is_told = words.has_articles and tokens.word(index) in words.joiners and not tokens.is_name_like(index - 1)
        if not is_told or words.prepositions.isdisjoint(tokens.words[start:index]):
            return False
        no_field = words.finite_auxiliaries | words.determiners | words.subject_pronouns
        for position in range(index + 1, index + _LONGEST_FIELD):
            word = tokens.word(position)
            if position > index + 1 and (word in AFTER_NAME or word in words.source_links):
                return True
            if not tokens.is_word(position) or tokens.is_name_like(position) or word in no_field or word in words.cues:
                return False
        return False

    def _acts(self, start: int, index: int) -> bool:
        """Whether a word in an apposition would be the verb of a clause: "saksi *menyebut*", "warga *menunggu*"."""
        word = self.tokens.word(index)
        is_verb = self.words.is_active(word) or (bool(self.words.active_prefixes) and word in self.words.auxiliaries)
        is_told = is_verb and index > start and not self.tokens.is_name_like(index)
        return self.words.is_verb(word) or (is_told and word not in self.words.roles)

    def _home_end(self, start: int) -> int:
        """Return where a party or what somebody is of ends: "…, *R-Wend.*", "…, *of Harrow Police*"; else `start`."""
        tokens, words = self.tokens, self.words
        if tokens.is_name_like(start) and tokens.word(start)[1:2] in _DASHES:
            return start + 1
        end = start + 1
        links = words.determiners | INNER_PUNCTUATION | words.home_links
        while tokens.is_name_like(end) or (tokens.word(end) in links and tokens.is_name_like(end + 1)):
            end += 1
        is_home = tokens.word(start) in words.home_links and end > start + 1 and tokens.word(end) in AFTER_NAME
        return end if is_home else start

    def _has_owned_role(self, start: int, end: int) -> bool:
        """Whether a role stands behind its owner there: "*Clean Start's director* for the south"."""
        words = self.words
        is_known = words.has_articles and self.tokens.word(start) in words.determiners
        owner = next((index for index in range(start, end) if is_known or self.tokens.is_possessive(index)), end)
        return any(self.tokens.words[index] in self.words.roles for index in range(owner, end))

    def without_apposition(self, source: Range) -> Range:
        """Return a source up to its last comma."""
        commas = (index for index in range(source.end - 1, source.start, -1) if self.tokens.words[index] == ",")
        return Range(source.start, next(commas, source.end))

    def _is_unnamed(self, start: int, end: int) -> bool:
        """Whether what stands between two tokens has no name and no article, as "police" has none."""
        tokens = self.tokens
        is_named = any(tokens.is_name_like(index) for index in range(start, end))
        return not is_named and tokens.word(start) not in self.words.determiners

    def _opens_owned_role(self, index: int) -> bool:
        """Whether a role is told by whose it is: "Hank Moss, *Roe's former partner*"."""
        near = self.tokens.words[index + 1 : index + _LONGEST_ROLE]
        return self.tokens.is_possessive(index) and not self.words.roles.isdisjoint(near)

    def _opens_small_role(self, index: int) -> bool:
        """Whether a role in small letters begins with its field: "Hank Moss, *oil analyst* at X"."""
        tokens, words = self.tokens, self.words
        for position in range(index, index + _LONGEST_ROLE):
            word = tokens.word(position)
            if position > index and word in words.roles:
                after = tokens.word(position + 1)
                return words.has_articles and (after in AFTER_NAME or after in words.source_links)
            is_small = tokens.is_word(position) and not tokens.is_name_like(position)
            if not is_small or word in words.source_stops or word in words.cues or word in words.subject_pronouns:
                return False
        return False

    def _ends_apposition(self, index: int) -> bool:
        """Whether no apposition goes on with a token: at a mark, or at a full stop that is not one of "Mr. Rubio"."""
        tokens = self.tokens
        if tokens.word(index) == ".":
            return not tokens.is_name_like(index + 1)
        if tokens.word(index) == QUOTE and tokens.is_word(index - 1):
            return not tokens.is_word(index + 1)  # 'an analyst, who has a "sell" rating on it'
        return tokens.word(index) in _ENDS_APPOSITION
