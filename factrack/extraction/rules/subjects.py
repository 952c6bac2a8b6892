"""The subject of a cue where something stands between the two: "X, saat dihubungi di Y, Senin (…), mengatakan"."""

from factrack.extraction.rules.heads import LONGEST_CLAUSE, HeadReader
from factrack.extraction.rules.nouns import gives_name
from factrack.extraction.rules.tokens import NOWHERE, QUOTE, Range

_LONGEST_SET_OFF = 14
"""In tokens: how far before the end of a relative clause that commas set off its first word can stand."""
_MOST_STEPS = 12
"""How many adverbials and commas are passed on the way to the subject."""
_MOST_WHOLES = 3
"""Of how many places one within the other is told between commas."""
_LONGEST_TIME = 4
"""In words: "pada malam yang sama"."""
_LONGEST_MERE_SUBJECT = 8
"""In tokens: what a report interrupts behind the subject of its clause: "Presiden, kata X, meminta …"."""


class SubjectReader(HeadReader):
    """A HeadReader that passes the adverbials which a pack's `adverbials` open between a subject and its verb."""

    def _source_before(self, cue: int) -> Range:
        return self._past_adverbials(cue) if self.words.adverbials else super()._source_before(cue)

    def _past_adverbials(self, cue: int) -> Range:
        tokens, words = self.tokens, self.words
        end = self.skip_back(cue)
        if tokens.word(end - 1) in words.purposes:
            return NOWHERE  # "Rapat itu *bertujuan* memastikan …"
        if antecedent := self._object_before(end):
            return antecedent
        phrase = self._past_opening(self._trim(self._passed(end)))
        phrase = self._behind_deed(self._before_deed(phrase))
        if not phrase:
            return NOWHERE
        subject = self._with_clause(self._with_age(self._behind_heading(self._before_site(phrase))))
        subject = self._with_description(self._behind_time(subject))
        return self._interrupted(phrase) or self._with_name(subject)

    def _passed(self, end: int) -> Range:
        """Return what stands before token `end` and the adverbials there, untrimmed."""
        tokens, words = self.tokens, self.words
        is_set_off = tokens.word(end - 1) == ","
        is_told_of = tokens.word(end - 1) in words.relatives and tokens.word(end - 2) != ","
        end = self._before_date(end - 1) if is_told_of else end
        start = self._phrase_start(end)
        for _ in range(_MOST_STEPS):
            before = tokens.word(start - 1)
            if start == end and before == ",":
                end = self.skip_back(end - 1)
                start = self._phrase_start(end)
            elif before == "," and self._tells_of_place(start, end):
                end = self.skip_back(start - 1)
                start = self._phrase_start(end)
            elif before in words.agents and tokens.word(start - 2) in words.adverbials:
                start -= 1  # "Kapolres didampingi *oleh* Wakapolres mengatakan"
            elif is_set_off and before in words.aims and not self._is_in_clause(start):
                end = self.skip_back(start - 1)  # "Budi, dalam rapat *untuk pemulihan ekonomi*, mengatakan"
                start = self._phrase_start(end)
            elif words.is_verb(before) and tokens.word(start - 3) == "," and self._tells_when_said(start - 2):
                start -= 1  # "Budi, saat *menyampaikan* pendapat akhir, mengatakan"
            elif before in words.mouthpieces and self._is_officer(start, end):
                break
            elif before in words.contacted and (office := self._office_in(start, end)) > start:
                start = office  # "Saat dikonfirmasi terpisah *Kapolsek Rudi* membenarkan"
                break
            elif before in words.relatives and tokens.word(end - 1) in words.definites:
                break  # "Politikus *yang akrab disapa Jojo itu* menegaskan"
            elif before in words.adverbials and start > 1 and not self._opens_clause(before, start, end):
                acts = is_told_of and words.is_active(tokens.word(start - 2))
                is_described = start < end and before in words.attributives and not acts and self._is_described(start)
                if is_told_of and start < end and not is_described and before not in words.relatives:
                    break  # "Jumlah itu di bawah *standar WHO* yang menyebut …"
                end = end if is_described else self.skip_back(start - 1)
                end -= before in words.relatives and tokens.word(end - 1) in words.conjunctions  # "*atau* yang disapa"
                start = self._phrase_start(start - 1 if is_described else end)
            else:
                break
        return Range(start, end)

    def _tells_when_said(self, index: int) -> bool:
        """Whether a word opens what somebody does meanwhile, and no clause that tells who they are: saat, not yang."""
        return self.tokens.word(index) in self.words.adverbials - self.words.relatives

    def _is_in_clause(self, start: int) -> bool:
        """Whether a relative clause begins not far before a token."""
        return not self.words.relatives.isdisjoint(self.tokens.words[max(start - _LONGEST_SET_OFF, 0) : start])

    def _is_officer(self, start: int, end: int) -> bool:
        """Whether an office and a name stand between two tokens, and another name before the word before them."""
        tokens, words = self.tokens, self.words
        is_named = any(tokens.is_name_like(i) and tokens.word(i) not in words.roles for i in range(start, end))
        is_office = tokens.word(start) in words.roles or words.is_owned_role(tokens.word(start))
        last = start - 2 - (tokens.word(start - 2) == ",")
        return is_office and is_named and (tokens.is_name_like(last) or tokens.is_name_like(last - 1))

    def _past_opening(self, phrase: Range) -> Range:
        """Return a phrase without the adverbial it opens with and no comma ends: "Terkait hal itu *Budi* …"."""
        tokens, words = self.tokens, self.words
        opening = tokens.words[: phrase.start + 1]
        opens = not words.adverbials.isdisjoint(opening) or not words.prepositions.isdisjoint(opening)
        if phrase.start > 1 or not opens:
            return phrase
        if tokens.word(phrase.start - 1) in words.addressers and tokens.is_name_like(phrase.start + 1):
            return Range(phrase.start + 1, phrase.end)  # "Kepada wartawan *Budi* mengatakan"
        office = self._office_in(phrase.start + 1, phrase.end)
        known = (i for i in range(phrase.start + 2, phrase.end) if tokens.word(i - 1) in words.definites)
        named = next((i for i in known if tokens.is_name_like(i)), phrase.end)
        start = min(office, named) if office > phrase.start + 1 else named
        return Range(start, phrase.end) if start < phrase.end else phrase

    def _before_site(self, phrase: Range) -> Range:
        """Return the place that a phrase between commas tells more of: "*RSUD Wera*, tempat Budi dirawat, …"."""
        tokens, comma = self.tokens, phrase.start - 1
        is_told_of = tokens.word(phrase.start) in self.words.place_relatives and tokens.word(comma) == ","
        site = self._trim(Range(self._phrase_start(comma), comma)) if is_told_of else NOWHERE
        return site if site and tokens.is_name_like(site.start) else phrase

    def _behind_time(self, phrase: Range) -> Range:
        """Return a phrase without the time that opens its sentence and no comma ends: "Sehari kemudian *Budi* …"."""
        tokens, words = self.tokens, self.words
        for index in range(phrase.start, min(phrase.start + _LONGEST_TIME, phrase.end - 1)):
            if index and tokens.is_name_like(index):
                break
            if tokens.word(index) in words.time_ends:
                opens = phrase.start < _LONGEST_TIME and self._describes(index + 1)
                return Range(index + 1, phrase.end) if opens or tokens.is_name_like(index + 1) else phrase
        return phrase

    def _behind_heading(self, phrase: Range) -> Range:
        """Return a phrase without the heading that ran into its sentence: "Tes gratis *Kepala Dinas X Rina Wati*"."""
        tokens, words = self.tokens, self.words
        heads = (words.roles, words.bodies, words.documents, words.speaking, words.anaphora_nouns, words.determiners)
        first = tokens.word(phrase.start)
        opens = self._only_opens_before(phrase.start) and tokens.is_name_like(phrase.start)
        if not opens or any(first in each for each in heads):
            return phrase
        office = self._office_in(phrase.start, phrase.end)
        heading = range(phrase.start + 1, office)
        is_heading = len(heading) > 0 and all(tokens.is_word(i) and not tokens.is_name_like(i) for i in heading)
        is_named = all(map(tokens.is_name_like, range(phrase.end - 2, phrase.end))) and phrase.end - office > 1
        return Range(office, phrase.end) if is_heading and is_named else phrase

    def _office_in(self, start: int, end: int) -> int:
        """Return where an office begins behind a small word that is no preposition; else `start`."""
        tokens, words = self.tokens, self.words
        for index in range(start + 1, end):
            before = tokens.word(index - 1)
            is_behind = before not in words.prepositions and before not in words.joiners and tokens.is_word(index - 1)
            is_office = tokens.word(index) in words.roles and is_behind and not tokens.is_name_like(index - 1)
            if tokens.is_name_like(index) and is_office:
                return index
        return start

    def _tells_of_place(self, start: int, end: int) -> bool:
        """Whether a phrase tells of the place before its comma: "di X, *ibu kota Kabupaten Y*", "Bogor, *Jawa*,"."""
        tokens, words = self.tokens, self.words
        opens = {tokens.word(start), f"{tokens.word(start)} {tokens.word(start + 1)}"}
        if not words.place_openers.isdisjoint(opens):
            return tokens.word(self._phrase_start(start - 1) - 1) in words.prepositions
        is_place = start < end and all(tokens.word(i) in words.places for i in range(start, end))
        return is_place and tokens.word(end) == "," and tokens.is_name_like(start - 2)

    def _interrupted(self, phrase: Range) -> Range:
        """Return the subject before a report that ends with a phrase: "*Presiden*, kata X, meminta …"; else nothing."""
        tokens, cue = self.tokens, phrase.start - 1
        is_report = self.words.interrupts(tokens.word(cue)) and tokens.word(cue - 1) == ","
        if not is_report or tokens.word(phrase.end) != "," or cue > _LONGEST_MERE_SUBJECT:
            return NOWHERE
        subject = self._trim(Range(self._phrase_start(cue - 1), cue - 1))
        is_somebody = tokens.is_name_like(subject.start) or self._describes(subject.start)
        return subject if subject and is_somebody else NOWHERE

    def _with_age(self, phrase: Range) -> Range:
        """Return a phrase that is an age with whose it is: "*Sutarmi*, 45 tahun, mengatakan"; else the phrase."""
        tokens = self.tokens
        if len(phrase) != 1 or not tokens.word(phrase.start).isdigit() or tokens.word(phrase.start - 1) != ",":
            return phrase
        head = self._trim(Range(self._phrase_start(phrase.start - 1), phrase.start - 1))
        end = phrase.end + (tokens.word(phrase.end) in self.words.time_words)
        return Range(head.start, end) if head and tokens.is_name_like(head.start) else phrase

    def _with_clause(self, phrase: Range) -> Range:
        """Return what ends a relative clause with whom the clause tells of: "warga *yang enggan disebut namanya*"."""
        tokens = self.tokens
        is_set_off = tokens.word(phrase.end) == ","
        reach = _LONGEST_SET_OFF if is_set_off else LONGEST_CLAUSE
        for index in range(phrase.start - 1, max(phrase.start - reach, 0), -1):
            if tokens.word(index) in self.words.relatives:
                end = index - (tokens.word(index - 1) == ",")
                head = self._trim(Range(self._phrase_start(end), end))
                is_somebody = head and tokens.word(head.start) not in self.words.question_words
                return Range(head.start, phrase.end) if is_somebody else phrase
            if not tokens.is_word(index) or tokens.word(index) in self.words.complementizers:
                break
        return phrase

    def _opens_clause(self, word: str, start: int, end: int) -> bool:
        """Whether the word before a noun phrase makes it the subject of a clause: "setelah X mengatakan"."""
        if word not in self.words.subordinators or start == end:
            return False
        if word in self.words.durations and self.tokens.word(end) == ",":
            return False  # "Rina, sahabatnya *sejak SMA*, menulis"
        first = self.tokens.word(start)
        return self.tokens.is_name_like(start) or first in self.words.determiners or first in self.words.roles

    def _is_described(self, start: int) -> bool:
        """Whether the adverbial with the noun at `start` belongs to a noun before it: "sumber di kementerian"."""
        tokens = self.tokens
        head = start - 2
        phrase = self._phrase_start(head + 1)
        if phrase == head + 1 or (tokens.word(start - 1) not in self.words.relatives and self._tells_when(head)):
            return False
        is_office = tokens.word(phrase) in self.words.roles
        is_linked = tokens.word(start - 1) in self.words.office_links
        is_linked = is_linked and (tokens.is_name_like(start) or tokens.word(start) in self.words.bodies)
        if is_office and (is_linked or self._is_other_office(start)):
            return True
        is_name = tokens.is_name_like(head) and tokens.word(head) not in self.words.roles
        return not is_name or (head == 0 and not tokens.is_name_like(start))

    def _with_name(self, phrase: Range) -> Range:
        """Return what somebody is, with where, and who it is: "*Budi (35)*, warga Wera, Kabupaten Kali, mengatakan"."""
        tokens = self.tokens
        is_wide = "," in tokens.words[phrase.start : phrase.end] and not tokens.is_name_like(phrase.start)
        is_closed = tokens.word(phrase.end) == "," or tokens.word(phrase.end) in self.words.adverbs
        return self._with_description(phrase) if is_wide and is_closed else phrase

    def _is_other_office(self, start: int) -> bool:
        """Whether a clause tells of another office of whom an office is: "Kepala X yang *juga Ketua Y* Rina Wati"."""
        tokens, words = self.tokens, self.words
        office = start + (tokens.word(start) in words.adverbs)
        return tokens.word(start - 1) in words.relatives and tokens.word(office) in words.roles

    def _with_description(self, phrase: Range) -> Range:
        """Return a noun phrase with the office before its comma, or the name whose apposition it is."""
        tokens, words = self.tokens, self.words
        comma = phrase.start - 1
        if tokens.word(comma) != ",":
            return phrase
        other = self._before_age(self._trim(Range(self._phrase_start(comma), comma)))
        if office := self._office_before(other, phrase):
            return office
        if tokens.word(other.start - 1) in words.mouthpieces and self._describes(other.start):
            # "X melalui *Kasi Harga, Warsun* menjelaskan", but "Melalui kuasa hukumnya, *Warsun* membantah"
            is_subject = other.start == 1 and tokens.word(phrase.end) != ","
            return phrase if is_subject else Range(other.start, phrase.end)
        opens = tokens.word(other.start - 1) in words.adverbials or tokens.word(other.start - 1) in words.prepositions
        opens = opens or tokens.word(other.start) in words.adverbials | words.prepositions
        is_date = tokens.word(other.start)[:1].isdigit()
        is_deed = tokens.word(other.start - 1) in words.auxiliaries  # "Saat ditanya apakah ia akan *menemui X*, Budi …"
        if not other or opens or is_date or is_deed:
            return phrase
        is_told = tokens.word(phrase.start) in words.appositions and tokens.is_name_like(other.end - 1)
        if is_told or self._is_seated_in(other, phrase):
            return Range(other.start, phrase.end)
        is_described = self._describes(other.start) or self._is_common_body(other, phrase)
        if not is_described and (office := self._office_set_off(other)):
            return Range(office.start, phrase.end)
        is_named = tokens.is_name_like(other.end - 1) or tokens.word(other.end - 1) == ")" or self._ends_in_age(other)
        is_small = not tokens.is_name_like(phrase.start) and tokens.word(phrase.end) == "," and len(phrase) > 1
        is_apposition = is_named and (self._describes(phrase.start) or (is_small and self._opens_sentence(other)))
        return Range(other.start, phrase.end) if is_described or is_apposition else phrase

    def _is_seated_in(self, body: Range, place: Range) -> bool:
        """Whether a place tells where the body before its comma is, and no comma ends it: "*Polres X*, Jawa Barat"."""
        tokens, words = self.tokens, self.words
        is_place = all(tokens.word(i) in words.places and tokens.is_name_like(i) for i in place)
        is_body = tokens.word(body.start) in words.bodies and tokens.is_name_like(body.end - 1)
        return is_place and is_body and tokens.is_name_like(body.start) and tokens.word(place.end) != ","

    def _office_set_off(self, beside: Range) -> Range:
        """Return the office that something between commas tells more of; else nothing.

        That is what its body does or where it is: "*Teknisi PT X*, rekanan perawatan, Yohan P, mengatakan", "*Kepala
        Desa X*, Kecamatan Y, Kabupaten Z, Asep, mengatakan".
        """
        tokens, words = self.tokens, self.words
        for _ in range(_MOST_WHOLES):
            is_place = tokens.word(beside.start) in words.bodies
            if tokens.word(beside.start - 1) != "," or (tokens.is_name_like(beside.start) and not is_place):
                break
            beside = self._trim(Range(self._phrase_start(beside.start - 1), beside.start - 1))
            if not beside:
                break
            if self._describes(beside.start):
                return beside if tokens.word(beside.start - 1) not in words.adverbials else NOWHERE
        return NOWHERE

    def _before_age(self, phrase: Range) -> Range:
        """Return whose an age in commas is, with the age: "*La Ode, 33 tahun*, nelayan asal Raha, mengatakan"."""
        tokens = self.tokens
        is_age = len(phrase) < 3 and tokens.word(phrase.start).isdigit() and tokens.word(phrase.start - 1) == ","
        if not is_age:
            return phrase
        head = self._trim(Range(self._phrase_start(phrase.start - 1), phrase.start - 1))
        is_named = head and tokens.is_name_like(head.start)
        return Range(head.start, phrase.end) if is_named else phrase

    def _is_common_body(self, other: Range, phrase: Range) -> bool:
        """Whether a common noun of bodies introduces a name: "Perusahaan pemilik kanal, *PT X*, membantah"."""
        tokens, words = self.tokens, self.words
        opens = tokens.word(other.start) in words.bodies and all(
            tokens.word(i) in words.openers for i in range(other.start)
        )
        return opens and not tokens.is_name_like(other.end - 1) and tokens.is_name_like(phrase.start)

    def _opens_sentence(self, phrase: Range) -> bool:
        """Whether a phrase is a name with nothing before it but what opens a sentence."""
        tokens, before = self.tokens, range(phrase.start)
        opens = all(not tokens.is_word(i) or tokens.word(i) in self.words.openers for i in before)
        return opens and tokens.is_name_like(phrase.start) and tokens.is_name_like(phrase.end - 1)

    def _ends_in_age(self, phrase: Range) -> bool:
        """Whether a name and an age behind its comma are a phrase."""
        return any(self.tokens.word(i) == "," and self.tokens.word(i + 1).isdigit() for i in phrase)

    def _office_before(self, place: Range, phrase: Range) -> Range:
        """Return a name behind a comma with the office that ends with a place or body: "Dosen *di* X, Rina Wati"."""
        tokens, words = self.tokens, self.words
        link = place.start - 1
        if tokens.word(link) not in words.attributives | words.office_links or tokens.word(phrase.end) != ",":
            return NOWHERE
        head = self._trim(Range(self._phrase_start(link), link))
        opens = head and all(tokens.word(i) in words.openers or not tokens.is_word(i) for i in range(head.start))
        is_office = opens and self._describes(head.start) and tokens.is_name_like(phrase.start)
        return Range(head.start, phrase.end) if is_office else NOWHERE

    def _is_within_body(self, index: int) -> bool:
        """Whether a small word is in a body or an envoy's office: "Koalisi Sipil *untuk* Data", "Dubes X *untuk* Y"."""
        tokens = self.tokens
        start = tokens.skip_bracket_back(index)
        while tokens.is_name_like(start - 1):
            start -= 1
        heads = self.words.bodies | self.words.envoys if tokens.word(index) in self.words.prepositions else frozenset()
        opens = tokens.word(start) in self.words.bodies or not heads.isdisjoint(tokens.words[start:index])
        return tokens.is_name_like(index + 1) and start < index and opens

    def _reports(self, index: int) -> bool:
        """Whether a token is a verb that reports by itself: "say", not "saying"."""
        word = self.tokens.word(index)
        return word in self.words.cues and not word.endswith(self.words.deed_endings)

    def _ends_phrase(self, index: int, word: str) -> bool:
        """Whether a noun phrase cannot go on to the left with a word: an adverbial, a verb that reports."""
        words = self.words
        is_name = self.tokens.is_name_like(index)
        within_name = is_name and self.tokens.is_name_like(index - 1)
        is_alias = word in words.renaming and self.tokens.is_name_like(index + 1)
        is_alias = is_alias and (self.tokens.is_name_like(index - 1) or self.tokens.word(index - 1) == ")")
        if index > 0 and (word in words.linkers or within_name or is_alias):
            return False
        if word in words.purposes and self._is_within_body(index):
            return False
        if self.tokens.word(index - 1) == QUOTE and words.interrupts(word):
            return True  # "…," *tambah* Budi, seraya menambahkan
        if word in words.adverbials and not is_name:
            return True
        if word in words.noun_forms and words.is_plural(word):
            counts = self.tokens.word(index - 1)
            if self._reports(index + 1) or counts in words.amounts or counts.isdigit():
                return False  # "some *reports* say", "insiders in two *states* said"
        is_verb = words.is_verb(word) and not is_name and not gives_name(self.tokens, words, index)
        is_verb = is_verb and (word not in words.clause_only or self.tokens.word(index + 1) in words.complementizers)
        if is_verb and not (words.has_articles and words.is_excluded(self.tokens.words, index)):
            return True  # but "the *think* tank"
        return super()._ends_phrase(index, word)
