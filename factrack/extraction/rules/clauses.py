"""Where a clause begins behind who is told it: "told a hall in Derby *the plan was* “dead”"."""

from factrack.extraction.rules.breaks import LONGEST_SUBJECT
from factrack.extraction.rules.endings import EndingReader
from factrack.extraction.rules.tokens import QUOTE, Tokens
from factrack.extraction.rules.words import CueWords

_LONGEST_ADVERBIAL = 12
"""In tokens: "dalam kondisi seperti ini masih"."""
_LONGEST_PHRASE = 9
"""In tokens: "during the war in the north the bridge"."""


class ClauseReader(EndingReader):
    """Finds the subjects that open clauses in the tokens of one sentence."""

    def _opens_clause(self, index: int) -> bool:
        """Whether a clause begins at a token: with its own subject, or with "that", "to", "whether"."""
        tokens, words = self.tokens, self.words
        word = tokens.word(index)
        opens = word in words.subject_pronouns or word in words.clause_marks or word in words.determiners
        return opens or tokens.is_name_like(index) or word in words.prepositions or word in words.time_words

    def _clause_before(self, index: int, mark: int) -> int:
        """Return where the clause begins that a quotation is a part of: "told CNN *she was* “furious”"; else `mark`."""
        tokens, words = self.tokens, self.words
        if tokens.word(mark) == ":" or tokens.word(mark - 1) in {",", ":"}:
            return mark
        pronouns = words.subject_pronouns - words.relatives
        subject = next((i for i in range(index + 1, mark - 1) if tokens.words[i] in pronouns), mark)
        owned = next((i for i in range(index + 1, mark - 2) if tokens.words[i] in words.owners), mark)
        if tokens.word(mark) == QUOTE and owned < subject and tokens.word(owned + 2) in words.auxiliaries:
            return owned  # "told CNN *his report* was “buried”"
        if tokens.word(mark) == QUOTE and subject == mark and (clause := self._clause_of_thing(index, mark)):
            return clause
        is_clause = tokens.word(mark) != QUOTE or tokens.word(subject + 1) in words.auxiliaries
        return subject if is_clause and (tokens.word(mark) == QUOTE or subject + 2 < mark) else mark

    def _clause_of_thing(self, index: int, mark: int) -> int | None:
        """Return where the subject of a quotation's clause begins: "told a hall in Derby *the plan* was “dead”"."""
        tokens, words = self.tokens, self.words
        verbs = words.finite_auxiliaries
        verb = next((i for i in range(mark - 1, index + 2, -1) if tokens.words[i] in verbs), index)
        for start in range(verb - 1, index, -1):
            word, before = tokens.words[start], tokens.words[start - 1]
            if word in words.determiners and before not in words.prepositions and tokens.is_word(start - 1):
                return start
        return None

    def _told_end(self, index: int) -> int:
        """Return where a name, or who is joined, ends that is told something: "told counsel *Al Roe* to sit"."""
        tokens, words = self.tokens, self.words
        if tokens.word(index - 1) in words.joiners and tokens.is_word(index):
            return index + 1
        end = index
        while tokens.is_name_like(end):
            end += 1
        is_told = end > index and not tokens.is_name_like(index - 1) and tokens.word(index - 1) in words.roles
        after = words.infinitive_marks | words.complementizers | words.determiners | words.joiners
        return end if is_told and (tokens.word(end) in after or tokens.word(end) in words.subject_pronouns) else index

    def _deed_before(self, index: int, mark: int) -> int | None:
        """Return where what somebody is told to do begins, with a quotation in it: "told Roe *to* “sit down”"."""
        tokens, words = self.tokens, self.words
        if tokens.word(mark) != QUOTE or not words.has_articles:
            return None
        no_name = words.finite_auxiliaries | words.subject_pronouns - words.object_pronouns
        for deed in range(index + 1, mark):
            word = tokens.words[deed]
            if word in words.infinitive_marks and tokens.word(deed + 1) not in words.opening_determiners:
                return deed
            joins = tokens.words[deed - 1] in words.joiners or tokens.words[deed - 1] in words.prepositions
            if word in no_name or (word in words.determiners and not joins):
                return None
        return None

    def _deed_behind_apposition(self, comma: int) -> int:
        """Return where a deed begins behind the name of who is told: "told counsel, Al Roe, *to* sit"; or `comma`."""
        tokens = self.tokens
        end = comma + 1
        while tokens.is_name_like(end):
            end += 1
        is_told = tokens.word(comma) == "," == tokens.word(end) and end > comma + 1
        return end + 1 if is_told and tokens.word(end + 1) in self.words.infinitive_marks else comma

    def _starts_noun_phrase(self, index: int) -> bool:
        tokens, words = self.tokens, self.words
        before = tokens.word(index - 1)
        if before in words.prepositions or before in words.determiners:
            return False
        is_name = tokens.is_name_like(index) and not tokens.is_name_like(index - 1)
        return is_name or tokens.word(index) in words.determiners

    def _opens_with_adverbial(self, index: int) -> bool:
        """Whether a clause begins at a token with where, when or how it is so: "*dalam kasus ini* ada tiga orang"."""
        tokens, words = self.tokens, self.words
        word, following = tokens.word(index), tokens.word(index + 1)
        if word not in words.clause_adverbials or f"{word} {following}" in words.trailers:
            return False
        if words.can_be_verb(following) or following in words.contacted:
            return False
        for position in range(index + 1, index + _LONGEST_ADVERBIAL):
            word, before = tokens.word(position), tokens.word(position - 1)
            if word == ",":
                opening = tokens.words[position + 1 : position + 4]
                opens = tokens.word(position + 1) not in words.clause_verbs and not any(map(words.is_verb, opening))
                return opens and self._is_plain_clause(position + 1)
            if before in words.relatives:
                continue
            if word in words.clause_verbs or (word in words.states and position > index + 1):
                return True
            ends = word in words.complementizers or (word in words.conjunctions and word not in words.joiners)
            if ends or not tokens.is_word(position):
                return False
            is_subject = before in words.subject_pronouns or before in words.clause_subjects or before in words.roles
            is_subject = is_subject or before in words.definites
            if is_subject and words.is_active(word):
                return True
        return False

    def _is_clause_behind_phrase(self, index: int) -> bool:
        """Whether a preposition opens a clause, whose subject stands behind its noun: "*during the war* it was hit"."""
        tokens, words = self.tokens, self.words
        word = tokens.word(index)
        if not words.has_articles or word not in words.prepositions or word in words.infinitive_marks:
            return False
        for subject in range(index + 2, index + _LONGEST_PHRASE):
            word = tokens.word(subject)
            if (
                word in words.ends_phrases
                or word == QUOTE
                or word in words.cues
                or not (tokens.is_word(subject) or word == ",")
            ):
                return False
            opens = word in words.determiners or word in words.subject_pronouns or word.isdigit()
            if opens and tokens.word(subject - 1) not in words.prepositions:
                return self._has_auxiliary(subject + 1)
        return False

    def _has_auxiliary(self, index: int) -> bool:
        """Whether a subject that goes on at a token soon has its finite verb: "the bridge *was* hit"."""
        for position in range(index, index + _LONGEST_PHRASE):
            if self.tokens.word(position) in self.words.finite_auxiliaries:
                return True
            if not self.tokens.is_word(position) or self.tokens.word(position) in self.words.complementizers:
                return False
        return False

    def _is_plain_clause(self, index: int) -> bool:
        """Whether what begins at a token shows soon that it is a clause: "pihaknya …", "data itu *sudah* dihapus"."""
        tokens, words = self.tokens, self.words
        if tokens.word(index) in words.clause_subjects or tokens.word(index) in words.subject_pronouns:
            return tokens.is_word(index + 1) and tokens.word(index + 1) not in words.prepositions
        for position in range(index, index + LONGEST_SUBJECT):
            word, before = tokens.word(position), tokens.word(position - 1)
            acts = before in words.quantifiers and words.is_active(word)  # "KPU hanya membahas …"
            if (word in words.clause_verbs or acts) and before not in words.relatives:
                return True
            is_time = word in words.prepositions and tokens.word(position + 1) in words.time_words  # "saat ini"
            if not tokens.is_word(position) or (word in words.ends_subjects and not is_time):
                return False
        return False

    def _tells_state(self, index: int) -> bool:
        """Whether what begins at a token ends with how it is: "stok beras *aman* hingga Lebaran"."""
        tokens, words = self.tokens, self.words
        for position in range(index, index + LONGEST_SUBJECT):
            word, following = tokens.word(position), tokens.word(position + 1)
            if not tokens.is_word(position) or word in words.ends_subjects:
                return False
            if word in words.states and position > index + 1 and tokens.word(position - 1) not in words.relatives:
                return not tokens.is_word(position + 1) or following in words.ends_subjects
        return False


def lacks_object(tokens: Tokens, words: CueWords, index: int) -> bool:
    """Whether a token is a verb whose object only follows another one: "pemerintah *mengawasi* dan menjamin pasar"."""
    word = tokens.word(index)
    is_deed = words.is_active(word) and not words.is_verb(word) and not tokens.is_name_like(index)
    return is_deed and word.endswith(words.object_endings)
