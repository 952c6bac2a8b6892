"""What the sentences tell of somebody beside no name: "X adalah nelayan", "X bekerja sebagai kurir", "Pawang itu …"."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from factrack.extraction.speakers.article.mentions import Mentions
from factrack.extraction.speakers.phrases.body_names import affiliation_in
from factrack.extraction.speakers.phrases.descriptions import describe
from factrack.extraction.speakers.phrases.heads import opens_named_body
from factrack.extraction.speakers.phrases.jobs_told import job_told
from factrack.extraction.speakers.phrases.led_bodies import led_body
from factrack.extraction.speakers.phrases.offices_told import office_behind, office_of_epithet
from factrack.extraction.speakers.vocabulary.groups import HEADS_ROLE, IN_NAME, TELLS_GENDER
from factrack.extraction.speakers.vocabulary.sorts import sort_at, word_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token
from factrack.extraction.statement import Span

_REACH = 120
"""How many characters behind a name, or from the start of a sentence, are looked at."""
_LONGEST_LEAD = 8
"""In words: what can stand between a name and what its bearer is at most."""
_MOST_LINES = 12
"""How many headlines and captions are looked into, so that a page of them costs no more."""
_MOST_NAMED = 8
"""How many names of a sentence are looked at."""
_LONGEST_OPENER = len("The ")
_FARTHEST_EPITHET = 3
"""In sentences behind the name."""
_LONGEST_EPITHET = 7
"""In words: "mantan guru berusia 61 tahun itu"."""
_LONGEST_TOLD = 16
"""In words, with a body or a clause within: "Legislator Partai Fajar yang duduk di Komisi B itu"."""

Told = tuple[str | None, str | None]
"""A role and a body."""


class Narrated:
    """Looks up what an article tells somebody to be, where no title stands beside the name."""

    def __init__(self, text: str, mentions: Mentions, words: PeopleWords) -> None:
        self._text = text
        self._mentions = mentions
        self._words = words

    def told_of(self, numbers: Iterable[int]) -> Told:
        """Return the role and the body that is told of the person in some stretches, the first that there is."""
        if not self._words.body_first:
            return next(filter(any, map(self._office, numbers)), (None, None))
        found = (self._behind(number) or self._in_epithet(number) or self._among_letters(number) for number in numbers)
        return next((told for told in found if told and any(told)), (None, None))

    def _office(self, number: int) -> Told:
        """Return what an English sentence tells the bearer of a name to be: "Ada Quill *is a nurse at X*"."""
        end = self._mentions.ends[number]
        sentence = self._mentions.sentence_of(self._mentions.starts[number])
        tokens = self._words.tokens(self._text, end, min(end + _REACH, sentence.end))
        if office := office_behind(tokens, self._words):
            return describe(self._text, office, self._words)
        told = self._told_after(number)
        leads = not any(told) and word_at(tokens, 0) in self._words.lead_roles
        return led_body(self._text, tokens, self._words) if leads else told  # "*owns Harrow Bakery*"

    def _told_after(self, number: int) -> Told:
        """Return what the next sentence tells of the one person of a sentence: "said Ada Quill. *She is a nurse*"."""
        mentions = self._mentions
        sentence = mentions.sentence_at(mentions.starts[number])
        if not 0 <= sentence < len(mentions.sentences) - 1:
            return None, None
        following = mentions.sentence(sentence + 1)
        opening = self._text[following.start : following.start + _LONGEST_OPENER].partition(" ")[0].lower()
        pronoun = self._words.pronouns.get(opening)
        if pronoun not in TELLS_GENDER and opening not in self._words.definite_articles:
            return None, None
        tokens = self._words.tokens(self._text, following.start, min(following.start + _REACH, following.end))
        if pronoun is None:
            office = office_of_epithet(tokens, self._words)
            is_known = bool(office) and self._lower.count(office[-1].word) == 1
        else:
            office = office_behind(tokens[1:], self._words)
            is_known = pronoun in self._genders(number, pronoun)
        if not is_known or not self._is_alone(number, sentence):
            return None, None
        return describe(self._text, office, self._words) if office else job_told(self._text, tokens, self._words)

    def _is_alone(self, number: int, sentence: int) -> bool:
        """Whether a name is of the one person of a sentence, who speaks or whom it is about."""
        mentions = self._mentions
        named = [other for other in mentions.within(mentions.sentence(sentence)) if len(mentions.name(other)) > 1]
        return named == [number] and (mentions.speaks(number) or mentions.is_subject(number))

    @cached_property
    def _lower(self) -> str:
        return self._text.lower()

    def _genders(self, number: int, unknown: str) -> set[str]:
        """Return the genders that the given names of a stretch tell, or the one for where they tell none."""
        given = (token.word for token in self._mentions.name(number)[:-1])
        return {self._words.gender[word] for word in given if word in self._words.gender} or {unknown}

    def in_lines(self, name: str) -> Told:
        """Return what a headline, an introduction or a caption tells of a name: "Wawancara dengan *X, dosen Y*"."""
        for line in self._mentions.lines[:_MOST_LINES]:
            start = self._text.find(name, *line)
            if start >= 0:
                told = self._before_in_line(line.start, start) or self._after_in_line(start + len(name), line.end)
                if told and told[0]:
                    return told
        return None, None

    def _before_in_line(self, start: int, end: int) -> Told | None:
        tokens = self._words.tokens(self._text, start, end)
        mark = next((i + 1 for i in range(len(tokens) - 1, -1, -1) if tokens[i].sort is Sort.COMMA), 0)
        title = tokens[mark:]
        head = next((i for i, token in enumerate(title) if token.sort in HEADS_ROLE), None)
        return describe(self._text, title[head:], self._words) if head is not None else None

    def _after_in_line(self, start: int, end: int) -> Told | None:
        tokens = self._words.tokens(self._text, start, end)
        if sort_at(tokens, 0) is not Sort.COMMA or not self._opens_role(tokens, 1):
            return None
        return self._described(tokens, 1)

    def _behind(self, number: int) -> Told | None:
        """Return what the words behind a name say: "…, dua pegawai honorer", "… yang menjabat Kepala Desa X"."""
        sentence = self._mentions.sentence_of(self._mentions.starts[number])
        start = self._mentions.ends[number]
        tokens = self._words.tokens(self._text, start, min(start + _REACH, sentence.end))
        if sort_at(tokens, 0) is Sort.COMMA and tokens[1:2] and tokens[1].word.isdigit():
            age = next((i for i, t in enumerate(tokens[1:4], 1) if t.sort is Sort.COMMA), 0)
            tokens = tokens[age:]  # "X, 60 tahun, sudah lama menjadi …"
        role = self._counted(tokens) or self._bracketed(tokens)
        return self._described(tokens, role) if role else self._told_what(tokens)

    def _told_what(self, tokens: Sequence[Token]) -> Told | None:
        """Return what the words behind somebody's name say: "*adalah* nelayan", "*memimpin* Yayasan X"."""
        for index in range(min(_LONGEST_LEAD, len(tokens))):
            if tokens[index].sort in IN_NAME or (index and tokens[index].sort is Sort.COMMA):
                break
            if self._says_what(tokens, index):
                return self._described(tokens, index + 1)
            if tokens[index].word in self._words.leads and tokens[index + 1 : index + 2]:
                return self._led(tokens, index)
        return None

    def _led(self, tokens: Sequence[Token], verb: int) -> Told | None:
        """Return what somebody is who leads a body, and the body: "*mengetuai* Himpunan Perias Wera"."""
        if not opens_named_body(tokens[verb + 1 :], self._words):
            return None  # "memimpin rapat"
        end = self._end(tokens, verb + 1)
        body = affiliation_in(self._text, tokens[verb + 1 : end], self._words)
        return self._words.lead_roles.get(tokens[verb].word), body

    def _says_what(self, tokens: Sequence[Token], index: int) -> bool:
        """Whether a word leads to what somebody is: adalah; "menjadi", but not "ingin menjadi"."""
        token, before = tokens[index], tokens[:index]
        if not self._opens_role(tokens, index + 1):
            return False
        if token.word in self._words.before_copulas and [t.sort for t in before[-1:]] == [Sort.RELATIVE]:
            return True  # "Rina, yang *juga* ketua koperasi"
        if token.word in self._words.copulas:
            return all(t.word in self._words.before_copulas or t.word.isdigit() or t.sort in _LEADS for t in before)
        return token.word in self._words.as_what and (not before or before[-1].word in self._words.office_verbs)

    def _opens_role(self, tokens: Sequence[Token], index: int) -> bool:
        near = tokens[index : index + 2]
        if near and near[0].sort is Sort.DETERMINER:
            near = near[1:]
        return bool(near) and near[0].sort in HEADS_ROLE

    def _counted(self, tokens: Sequence[Token]) -> int | None:
        """Return where a role begins that several people are said to have: "A dan B, dua *pegawai honorer*"."""
        comma = next((i for i, t in enumerate(tokens[:_LONGEST_LEAD]) if t.sort is Sort.COMMA), len(tokens))
        is_joint = all(token.sort in IN_NAME | {Sort.JOINER} for token in tokens[:comma])
        several = tokens[comma + 1 : comma + 3]
        is_counted = len(several) > 1 and several[0].word in self._words.many and several[1].sort in HEADS_ROLE
        return comma + 2 if is_joint and is_counted else None

    def _bracketed(self, tokens: Sequence[Token]) -> int | None:
        """Return where a role right behind an age begins: "Tari (34) *pedagang nasi*"."""
        has_age = len(tokens) > 1 and tokens[0].sort is Sort.BRACKET and tokens[0].word[1:-1].isdigit()
        return 1 if has_age and tokens[1].sort is Sort.ROLE and not tokens[1].capital else None

    def _in_epithet(self, number: int) -> Told | None:
        """Return what the next sentence calls the one that a sentence is about: "*Pawang buaya* itu sudah tua"."""
        mentions = self._mentions
        sentence = mentions.sentence_at(mentions.starts[number])
        if sentence < 0 or not mentions.is_subject(number) or self._names_another(mentions.sentence(sentence), number):
            return None
        for after in range(sentence + 1, min(sentence + 1 + _FARTHEST_EPITHET, len(mentions.sentences))):
            following = mentions.sentence(after)
            if told := self._epithet(following) or self._of_pronoun(following):
                return told
            if self._names_another(following, number):
                return None
        return None

    def _names_another(self, sentence: Span, number: int) -> bool:
        """Whether a sentence names somebody in several words behind a stretch: "*Rudi* bertemu *Siti Aminah*"."""
        near = self._mentions.within(sentence)[:_MOST_NAMED]
        return any(other > number and len(self._mentions.name(other)) > 1 for other in near)

    def _among_letters(self, number: int) -> Told | None:
        """Return what letters in a list of them are called: "Dua *tersangka* itu berinisial AB (34) dan CD (29)"."""
        start = self._mentions.starts[number]
        if self._text[start : self._mentions.ends[number]] not in self._mentions.initialed:
            return None
        sentence = self._mentions.sentence_of(start)
        tokens = self._words.tokens(self._text, max(sentence.start, start - _REACH), start)
        within = self._words.namers | self._words.definite
        stop = next((t for t in reversed(tokens) if t.sort not in _IN_LIST and t.word not in within), None)
        return (stop.word, None) if stop and stop.word in self._words.suspects else None

    def _of_pronoun(self, following: Span) -> Told | None:
        """Return what a sentence tells that opens with a pronoun for one person: "*Ia* menjabat Kepala Dinas X"."""
        tokens = self._words.tokens(self._text, following.start, min(following.start + _REACH, following.end))
        if not tokens or self._words.pronouns.get(tokens[0].word) != "singular":
            return None
        is_office = sort_at(tokens, 1) in HEADS_ROLE and not tokens[1].capital  # "Ia *sekretaris desa*, …"
        is_office = is_office and tokens[1].word not in self._words.relations
        return self._described(tokens, 1) if is_office else self._told_what(tokens[1:])

    def _epithet(self, following: Span) -> Told | None:
        """Return what the epithet that opens a sentence says, None where none does."""
        tokens = self._words.tokens(self._text, following.start, min(following.start + _REACH, following.end))
        end = self._end_of_epithet(tokens)
        clause = next((i for i, t in enumerate(tokens[:end]) if t.sort is Sort.RELATIVE), end)
        origin = next((i for i, t in enumerate(tokens[:clause]) if t.word in self._words.origins), clause)
        body = next((i for i, t in enumerate(tokens[:origin]) if t.sort is Sort.BODY and t.capital), origin)
        if not end or any(token.sort is Sort.COMMA for token in tokens[1:body]):
            return None
        if tokens[0].word not in self._words.people and tokens[0].sort not in HEADS_ROLE:
            return None
        if any(token.sort in IN_NAME for token in tokens[1:body]):
            return self._in_unknown_body(tokens[:end])
        if told := self._told_what(tokens[end + 1 :]):
            return told  # "Mahasiswa semester delapan itu *adalah ketua Aliansi X*"
        if tokens[0].word in self._words.people:
            return self._described(tokens, end + 1) if self._opens_role(tokens, end + 1) else None
        return describe(self._text, tokens[:clause], self._words)

    def _in_unknown_body(self, office: Sequence[Token]) -> Told | None:
        """Return an office and the body that ends it, which no word tells to be one: "*Koordinator ForWera* itu"."""
        body = next((i for i, token in enumerate(office) if i and token.sort in IN_NAME), len(office))
        is_whole = all(token.capital and token.sort is not Sort.GIVEN for token in office[body:])
        if not is_whole or office[0].word not in self._words.of_bodies | self._words.envoys:
            return None
        return describe(self._text, office, self._words)

    def _end_of_epithet(self, tokens: Sequence[Token]) -> int:
        """Return where what makes an epithet definite stands, 0 where the sentence goes on with a verb before it."""
        longest, has_clause = _LONGEST_EPITHET, False
        for index, token in enumerate(tokens[:_LONGEST_TOLD]):
            if token.word in self._words.definite:
                # "Pejabat X yang menangani izin itu *berjanji*", but not "Pejabat X yang datang menutup jalan itu"
                return index if not has_clause or self._acts(tokens[index + 1 : index + 2]) else 0
            has_clause = has_clause or token.sort is Sort.RELATIVE
            is_named = token.sort is Sort.BODY and token.capital
            longest = _LONGEST_TOLD if has_clause or is_named else longest
            if index >= longest or (index and not has_clause and self._acts([token])):
                return 0
        return 0

    def _acts(self, tokens: Sequence[Token]) -> bool:
        """Whether a verb in small letters opens the tokens that tells what its subject does or is."""
        if not tokens or tokens[0].capital:
            return False
        return tokens[0].word in self._words.copulas or self._mentions.speech.acts(tokens[0].word)

    def _described(self, tokens: Sequence[Token], start: int) -> Told:
        """Return the role that begins at a token, up to what ends it, and the body it is in: "kasi *di Dinas X*"."""
        if tokens[start].sort is Sort.DETERMINER:
            start += 1
        end = self._end(tokens, start)
        role, body = describe(self._text, tokens[start:end], self._words)
        is_within = body is None and end < len(tokens) and tokens[end].word in self._words.locatives
        if is_within and opens_named_body(tokens[end + 1 :], self._words):
            body = affiliation_in(self._text, tokens[end + 1 : self._end(tokens, end + 1)], self._words)
        return role, body

    def _end(self, tokens: Sequence[Token], start: int) -> int:
        """Return where what is told from a token on ends."""
        days = self._words.days
        ends = (i for i, t in enumerate(tokens) if self._ends(t) or word_at(tokens, i + 1) in days)
        return next((i for i in ends if i >= start), len(tokens))

    def _ends(self, token: Token) -> bool:
        is_small = not token.capital and token.word not in self._words.linkers
        speech = self._mentions.speech
        return token.sort in _ENDS or (is_small and (token.word in speech.joints or speech.acts(token.word)))


_LEADS = frozenset({Sort.COMMA, Sort.RELATIVE, Sort.WORD})
_IN_LIST = frozenset(
    {Sort.INITIAL, Sort.ACRONYM, Sort.HONORIFIC, Sort.PLACE, Sort.BODY, Sort.BRACKET, Sort.COMMA, Sort.JOINER}
)
_ENDS = frozenset({Sort.COMMA, Sort.RELATIVE})
