"""The words that name the speaker behind a cue: "…, said Dana Holt, the mayor"."""

from factrack.extraction.rules.definites import description_end, is_definite
from factrack.extraction.rules.tokens import QUOTE, Range, Tokens
from factrack.extraction.rules.words import CueWords

INNER_PUNCTUATION = frozenset("()[]&/.'’-–\"“”@")
"""The marks that a source can have within it."""
_ENDS_APPOSITION = frozenset({",", ";", ":", QUOTE})
_DASHES = frozenset("-–")
_AFTER_NAME = frozenset({",", ".", ""})
LONGEST_SOURCE = 40
"""In tokens; the longest sources of the corpora with every apposition stay below it."""
_LONGEST_TITLE = 6
"""In tokens: "lobbyist and Labour Party strategist"."""
_SHORTEST_WITH_BODY = 2
"""In tokens: a full name, or a rank and a name."""
_LONGEST_ROLE = 4
"""In tokens, with whose it is: "Roe's former deputy chairman"."""
_LONGEST_FIELD = 5
"""In tokens, with what stands around it: "and | social care | at"."""
_LONGEST_PLURAL = 2
"""In tokens: "health experts"."""
_FARTHEST_HEAD = 5
"""In tokens behind such a link: "at one old Calder *bank*"."""
_FARTHEST_MAKER = 5
"""In tokens behind a source: "a memo | released late on Friday by"."""


class FollowingReader:
    """Finds, in the tokens of one sentence, the sources that begin at a known place."""

    def __init__(self, tokens: Tokens, words: CueWords) -> None:
        self.tokens = tokens
        self.words = words
        # The grammar asks several times what stands before the same cue.
        self._groups: dict[int, int] = {}
        self._sources: dict[int, Range] = {}

    def _is_light(self, word: str) -> bool:
        words = self.words
        return word in words.auxiliaries or word in words.adverbs or word in words.time_words

    def _is_named(self, index: int) -> bool:
        """Whether a small word is a name within a sentence: the agency *Antara*, the witness *Hari* Suseno."""
        if index == 0 or not self.tokens.is_name_like(index):
            return False
        return self.tokens.words[index] in self.words.adverbs or self._is_named_after_time(index)

    def _is_named_after_time(self, index: int) -> bool:
        """Whether a word of time is somebody's name, since no time follows: "Hari Suseno", but "Hari Senin"."""
        tokens, after = self.tokens, self.tokens.word(index + 1)
        is_full = tokens.is_name_like(index + 1) and after not in self.words.time_words
        return tokens.word(index) in self.words.namesakes and (is_full or after in _AFTER_NAME)

    def _is_near(self, index: int) -> bool:
        """Whether a word tells whom a source is near, or what it knows: "close *to* X", "familiar *with* it"."""
        words = self.words
        word, before = self.tokens.word(index), self.tokens.word(index - 1)
        if word not in words.prepositions:
            return word in words.infinitive_marks and before in words.near_sources
        near = (before, self.tokens.word(index + 1), self.tokens.word(index + 2))
        is_close = word in words.infinitive_marks and before in words.near_sources
        return is_close or not words.knowing.isdisjoint(near)

    def after(self, start: int) -> Range:
        """Return the source that begins at token `start`; empty if none."""
        tokens = self.tokens
        while self._is_light(tokens.word(start)) and not self._is_named(start):
            start += 1
        if tokens.word(start) in self.words.subject_pronouns and tokens.word(start + 1) not in self.words.joiners:
            return Range(start, start + 1)
        end, in_list = start, False
        while end < len(tokens) and end - start < LONGEST_SOURCE:
            word = tokens.word(end)
            bracket = tokens.skip_bracket(end)
            if bracket > end and end > start:
                end = bracket
                continue
            if word == QUOTE and end > start and tokens.word(end - 1) in self.words.namers:
                end += 1  # 'kata pevoli berjuluk “Si Meriam” itu'
                continue
            if end > start and (self._tells_how(end, word) or self._opens_clause_in_frame(word)):
                break
            if end > start and self._ends_source(end, word) and not self._links_body(start, end):
                described = description_end(tokens, self.words, end)
                if described == end:
                    break
                end = described
                continue
            in_list = in_list or (word == "," and self._lists_names(end))
            is_inner = tokens.is_word(end) or word in INNER_PUNCTUATION
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
        if (word in words.definites and is_definite(tokens, words, index)) or self._is_near(index):
            return False
        if word in words.joiners and tokens.word(index - 1) in words.roles:
            near = {tokens.word(index + 1), tokens.word(index + 2)}
            if not near.isdisjoint(words.roles):
                return False  # "lobbyist *and* Labour strategist Al Roe"
        if word in words.time_words:
            is_age = tokens.word(index - 1).isdigit()
            return not is_age and not (tokens.is_name_like(index) and tokens.is_name_like(index + 1))
        near = {tokens.word(index + 1), tokens.word(index + 2)}  # "beberapa waktu lalu"
        counts_time = word in words.determiners and not near.isdisjoint(words.time_words)
        return (word in words.source_ends or counts_time) and not tokens.is_name_like(index)

    def _tells_how(self, index: int, word: str) -> bool:
        """Whether a verb behind a name tells how something is said: "kata Rina *menambahkan*"."""
        tokens, words = self.tokens, self.words
        if not words.can_be_verb(word) or tokens.is_name_like(index):
            return False
        acts = words.is_active(word) and word not in words.roles and tokens.is_name_like(index - 1)
        return words.is_verb(word) or acts

    def _opens_clause_in_frame(self, word: str) -> bool:
        """Whether a clause with its mark follows whom it is of, and no comma between: "Menurut Budi *bahwa* …"."""
        return bool(self.words.adverbials) and word in self.words.complementizers

    def _links_body(self, start: int, index: int) -> bool:
        """Whether a word links the role that a source opens with to its body: "Anggota Komisi B *dari* Fraksi C"."""
        tokens, words = self.tokens, self.words
        if tokens.word(index) in words.attributives and tokens.word(start) in words.appositions:
            # "seorang pejabat *di* kantor bupati"
            return index - start > 1 and tokens.word(index + 1) in words.bodies
        if self._links_known(start, index) or self._is_with_body(start, index) or self._links_place(start, index):
            return True
        is_link = tokens.word(index) in words.source_links and tokens.is_name_like(index + 1)
        is_link = is_link or (tokens.word(index) in words.employer_links and self._names_body(index + 1))
        is_told = index - start > 1 or not tokens.is_name_like(start)  # not "Presiden dari Istana"
        return is_told and is_link and tokens.word(start) in words.roles

    def _links_place(self, start: int, index: int) -> bool:
        """Whether a word links a role in small letters to a place before a name: "pedagang *di* Pasar Wera, Rina"."""
        tokens, words = self.tokens, self.words
        is_role = not tokens.is_name_like(start) and not words.roles.isdisjoint(tokens.words[start:index])
        end = index + 1
        while tokens.is_name_like(end):
            end += 1
        is_place = is_role and end > index + 1 and tokens.word(index) in words.attributives
        is_place = is_place and tokens.word(index - 1) not in words.definites  # "politikus itu *di* Senayan, Jakarta"
        name = end + 1
        is_name = tokens.word(end) == "," and tokens.is_name_like(name)
        others = (words.places, words.time_words, words.bodies)
        return is_place and is_name and not any(tokens.word(name) in other for other in others)

    def _links_known(self, start: int, index: int) -> bool:
        """Whether a word links somebody without a name to a body: "an analyst *at* one Calder bank"."""
        tokens, words = self.tokens, self.words
        if tokens.word(index) not in words.employer_links or tokens.word(start) not in words.determiners:
            return False
        near = range(index + 1, min(index + _FARTHEST_HEAD, len(tokens)))
        names_body = tokens.is_name_like(index + 1) or any(tokens.words[i] in words.bodies for i in near)
        return names_body and any(tokens.words[i] in words.roles for i in range(start, index))

    def _is_with_body(self, start: int, index: int) -> bool:
        """Whether a word behind a name tells the body somebody is with: "Ada Quill *with* the Harrow Police"."""
        tokens, words = self.tokens, self.words
        is_told = words.has_articles and tokens.word(index) in words.attendants and tokens.is_name_like(index - 1)
        return bool(is_told) and index - start >= _SHORTEST_WITH_BODY and self._names_body(index + 1)

    def _names_body(self, index: int) -> bool:
        """Whether an article and the name of a body begin at a token: "*the Harrow Police Department*"."""
        tokens, words = self.tokens, self.words
        if not words.has_articles or tokens.word(index) not in words.determiners:
            return False
        end = index + 1
        while tokens.is_name_like(end) or (end > index + 1 and tokens.word(end) in words.home_links):
            if tokens.word(end) in words.bodies:
                return True
            end += 1
        return False

    def is_mere_name(self, source: Range) -> bool:
        """Whether the source is a name, with small words between its parts, up to a comma or its end."""
        tokens, words = self.tokens, self.words
        following = tokens.word(source.end)
        goes_on = following in words.complementizers or following in words.question_words
        if goes_on or following in words.finite_auxiliaries or following in words.conjunctions:
            return False
        if tokens.word(source.start) in words.determiners:
            return True
        small = words.prepositions | words.determiners | words.joiners
        name = self._name_of_titled(source)
        for index in range(name, source.end):
            word = tokens.word(index)
            if word == ",":
                break
            if tokens.is_word(index) and not tokens.is_name_like(index) and word not in small:
                return False
        return tokens.is_name_like(name)

    def _name_of_titled(self, source: Range) -> int:
        """Return where the name begins behind a title in small letters ("council adviser *Hank Moss*"), or starts."""
        tokens = self.tokens
        near = range(source.start + 1, min(source.end, source.start + _LONGEST_TITLE))
        names = (i for i in near if tokens.is_name_like(i) and tokens.word(i - 1) in self.words.roles)
        name = next(names, source.start)
        return name if all(map(tokens.is_word, range(source.start, name))) else source.start

    def is_mere_plural(self, source: Range) -> bool:
        """Whether the source is people without an article, who end the sentence: "…, warn health experts"."""
        tokens = self.tokens
        is_short = 0 < len(source) <= _LONGEST_PLURAL and all(tokens.is_word(index) for index in source)
        last = tokens.word(source.end - 1)
        return is_short and tokens.word(source.end) in _AFTER_NAME - {","} and last in self.words.plurals

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
        opening = tokens.word(source)
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
        return end if tokens.word(end) in _AFTER_NAME or self._ends_source(end, tokens.word(end)) else start

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
            if position > index + 1 and (word in _AFTER_NAME or word in words.source_links):
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
        is_home = tokens.word(start) in words.home_links and end > start + 1 and tokens.word(end) in _AFTER_NAME
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
                return words.has_articles and (after in _AFTER_NAME or after in words.source_links)
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
