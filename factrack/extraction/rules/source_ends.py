"""What ends the words of a source, and what goes on with them: "peneliti *di* Universitas X, *Senin*"."""

from factrack.extraction.rules.definites import is_definite
from factrack.extraction.rules.tokens import Range, Tokens
from factrack.extraction.rules.words import CueWords

AFTER_NAME = frozenset({",", ".", ""})
_SHORTEST_WITH_BODY = 2
"""In tokens: a full name, or a rank and a name."""
_FARTHEST_HEAD = 5
"""In tokens behind such a link: "at one old Calder *bank*"."""


class SourceEndReader:
    """Tells, in the tokens of one sentence, where a source ends."""

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
        return tokens.word(index) in self.words.namesakes and (is_full or after in AFTER_NAME)

    def _is_near(self, index: int) -> bool:
        """Whether a word tells whom a source is near, or what it knows: "close *to* X", "familiar *with* it"."""
        words = self.words
        word, before = self.tokens.word(index), self.tokens.word(index - 1)
        if word in words.infinitive_marks and before in words.near_sources:
            return True
        near = (before, self.tokens.word(index + 1), self.tokens.word(index + 2))
        return word in words.prepositions and not words.knowing.isdisjoint(near)

    def _ends_source(self, index: int, word: str) -> bool:
        """Whether a source ends before a word; a word with a capital is a part of a title: "Menteri Dalam Negeri"."""
        tokens, words = self.tokens, self.words
        if (word in words.definites and is_definite(tokens, words, index)) or self._is_near(index):
            return False
        if word in words.joiners and tokens.word(index - 1) in words.roles:
            near = {tokens.word(index + 1), tokens.word(index + 2)}
            if not near.isdisjoint(words.roles):
                return False  # "lobbyist *and* Labour strategist Al Roe"
        if self._is_behind_definite(index):
            return True
        if word in words.time_words:
            is_age = tokens.word(index - 1).isdigit()
            return not is_age and not (tokens.is_name_like(index) and tokens.is_name_like(index + 1))
        near = {tokens.word(index + 1), tokens.word(index + 2)}  # "beberapa waktu lalu"
        counts_time = word in words.determiners and not near.isdisjoint(words.time_words - words.definites)
        return (word in words.source_ends or counts_time) and not tokens.is_name_like(index)

    def _is_behind_definite(self, index: int) -> bool:
        """Whether a word behind somebody told of as known in Indonesian only tells how: "kata pria itu *haru*"."""
        tokens, words = self.tokens, self.words
        if not words.adverbials or tokens.word(index - 1) not in words.definites or tokens.is_name_like(index):
            return False
        goes_on = words.relatives | words.source_links | words.attributives | words.joiners | words.linkers
        goes_on |= words.auxiliaries
        is_known = is_definite(tokens, words, index - 1)
        return is_known and tokens.is_word(index) and tokens.word(index) not in goes_on | words.definites

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
        if tokens.word(start) in words.documents and tokens.word(index) in words.source_links:
            return True  # "data *dari* dinas itu"
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
        is_role = is_role or (
            tokens.word(start) in words.roles and words.places.issuperset(tokens.words[start + 1 : index])
        )
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
