"""Who stands before a verb behind a clause or a deed that tells of them: "Polisi menyita *surat* yang menyebut …"."""

from factrack.extraction.rules.sources import SourceReader
from factrack.extraction.rules.tokens import NOWHERE, Range

LONGEST_CLAUSE = 8
"""In tokens: how far before the end of a relative clause its first word can stand."""


class HeadReader(SourceReader):
    """A SourceReader that tells the head of a relative clause, and a subject from its verb."""

    def _before_deed(self, phrase: Range) -> Range:
        """Return a phrase without what its subject does: "Budi *ditangkap* (setelah mengaku …)"."""
        tokens, words = self.tokens, self.words
        acts = (i for i in phrase if words.is_active(tokens.words[i]) and not tokens.is_name_like(i))
        deed = next(acts, phrase.end)
        is_last = deed == phrase.end - 1 and tokens.is_name_like(deed - 1)
        marks = words.relatives | words.definites  # "Bank pelat *merah itu*" has no verb
        before = max(phrase.start - LONGEST_CLAUSE, 0)  # "Warga yang meminta namanya *ditutup* (menyebut …)"
        is_whole = phrase.start < deed and marks.isdisjoint(tokens.words[before : phrase.end + 1])
        if not is_last and not is_whole:
            return phrase
        while deed > phrase.start + 1 and self._is_light(tokens.word(deed - 1)):
            deed -= 1  # "Budi *pun* menutup pernyataannya (dengan menyebut …)"
        return Range(phrase.start, deed)

    def _behind_deed(self, phrase: Range) -> Range:
        """Return who stands behind the verb that opens a phrase: "(Namun) dipastikan *Budi* mengatakan"; or nothing."""
        tokens, words = self.tokens, self.words
        clause = tokens.words[max(phrase.start - LONGEST_CLAUSE, 0) : phrase.start]
        is_pronoun = tokens.word(phrase.start) in words.subject_pronouns  # "mereka" looks like a verb
        acts = phrase and not is_pronoun and self._acts(phrase.start - 1, phrase.start)
        if not acts or not words.relatives.isdisjoint(clause):
            return phrase
        if words.interrupts(tokens.word(phrase.end)):
            end = self.skip_back(phrase.start)  # "*Budi* sudah mengirim pesan, “…”"
            return self._trim(Range(self._phrase_start(end), end)) or phrase
        first = phrase.start + 1
        if tokens.word(first) in words.bodies:
            return Range(first, phrase.end)
        known = (i for i in phrase if tokens.is_name_like(i) or self._describes(i))
        subject = (i for i in known if tokens.words[i] not in words.time_words | words.prepositions)
        start = next((i for i in subject if tokens.words[i - 1] not in words.prepositions), phrase.end)
        return Range(start, phrase.end) or self._beside_deed(phrase)

    def _beside_deed(self, phrase: Range) -> Range:
        """Return who does something between commas before a report: "*Rusman Hadi*, mengutip manifes, menyebut"."""
        tokens = self.tokens
        comma = phrase.start - 1
        if tokens.word(comma) != "," or tokens.word(phrase.end) != ",":
            return NOWHERE
        who = self._trim(Range(self._phrase_start(comma), comma))
        is_somebody = bool(who) and (tokens.is_name_like(who.end - 1) or self._describes(who.start))
        return who if is_somebody else NOWHERE

    def _object_before(self, end: int) -> Range:
        """Return the object that a relative clause tells of: "Polisi menyita *surat* yang menyebut …"; else nothing."""
        tokens, words = self.tokens, self.words
        if tokens.word(end - 1) not in words.relatives:
            return NOWHERE
        if tokens.word(end - 2) == ",":
            return self._set_off_before(end - 2)
        phrase = self._trim(Range(self._phrase_start(end - 1), end - 1))
        if tokens.word(phrase.start - 1) in words.answers:
            # "… menanggapi pernyataan *politikus X* yang menyebut …"
            return Range(phrase.start + (tokens.word(phrase.start) in words.anaphora_nouns), phrase.end)
        verbs = (index for index in phrase if words.is_active(tokens.word(index)) and not tokens.is_name_like(index))
        verb = max(verbs, default=phrase.end)
        return Range(verb + 1, phrase.end) if verb + 1 < phrase.end else NOWHERE

    def _set_off_before(self, comma: int) -> Range:
        """Return whom a clause behind a comma tells of who is no subject: "dirasakan *Widi*, yang menyebut"."""
        tokens, words = self.tokens, self.words
        end = self._before_date(comma)
        phrase = self._trim(Range(self._phrase_start(end), end))
        verbs = (index for index in phrase if words.is_active(tokens.word(index)) and not tokens.is_name_like(index))
        start = max(verbs, default=phrase.start - 1) + 1
        is_agent = start > phrase.start or tokens.word(start - 1) in words.agents
        is_somebody = is_agent and (tokens.is_name_like(start) or tokens.word(start) in words.roles)
        # "sejalan dengan *data BPS*, yang menyebut"
        is_told = is_somebody or tokens.word(start) in words.anaphora_nouns
        return Range(start, phrase.end) if is_told and start < phrase.end else NOWHERE

    def _before_date(self, end: int) -> int:
        """Return where what a date or time ends before token `end` begins; `end` itself where none does."""
        last = self.tokens.word(end - 1)
        return self.skip_back(end) if last == ")" or last in self.words.time_words else end

    def _tells_when(self, index: int) -> bool:
        """Whether a token ends a date or an adverb, which nothing behind it describes: "Kamis (3/7*)* di Wera"."""
        return not self.tokens.word(index).isdigit() and self.skip_back(index + 1) <= index

    def _describes(self, index: int) -> bool:
        """Whether a noun phrase that tells what somebody is begins at a token."""
        word = self.tokens.word(index)
        return word in self.words.roles or word in self.words.determiners

    def _phrase_start(self, end: int) -> int:
        """Return where the noun phrase that ends before token `end` begins, untrimmed."""
        return self._walk(end).start
