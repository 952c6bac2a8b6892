"""The title before a name: right before it, or as what the name is an apposition to."""

import re
from collections.abc import Sequence

from factrack.extraction.speakers.article.mentions import Mentions
from factrack.extraction.speakers.phrases.appositions import (
    aside_of_office,
    behind_copula,
    known_role,
    rank_in_apposition,
    with_owner,
    without_clause,
)
from factrack.extraction.speakers.phrases.common_bodies import is_common_body, is_small
from factrack.extraction.speakers.phrases.listed import is_listed
from factrack.extraction.speakers.phrases.names import joins_body
from factrack.extraction.speakers.phrases.relations import names_whose, relation
from factrack.extraction.speakers.phrases.topics import is_within_topic
from factrack.extraction.speakers.vocabulary.groups import HEADS_ROLE, PROPER
from factrack.extraction.speakers.vocabulary.sorts import sort_at, word_before
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

REACH = 160
"""How many characters before and after a name its title can fill."""
_BEFORE = frozenset(
    {Sort.ROLE, Sort.PREFIX, Sort.RANK, Sort.HONORIFIC, Sort.BODY, Sort.WORD, Sort.PLACE, Sort.ACRONYM, Sort.BRACKET}
)
_RIGHT_BEFORE = _BEFORE | {Sort.NAME, Sort.GIVEN, Sort.INITIAL}
_SMALL = frozenset({Sort.LOWER, Sort.WORD, Sort.PREFIX, Sort.ROLE, Sort.BODY})
EARLY = 6
"""Within how many words of a title its head stands."""
_LONGEST_SMALL = 5
"""In words: how far before its end a title in small letters has its head."""
_IN_MODIFIED = frozenset({Sort.LOWER, Sort.WORD})
_BEFORE_PHRASE = frozenset({Sort.DETERMINER, Sort.POSSESSIVE, Sort.COMMA})
LONGEST_JOINER = 12
"""In characters: "sekaligus ", with room for a space."""
_CLOSES_APPOSITION = re.compile(r"(?: [A-Z]{2,3})?(?: \(\d+\)|[,.])")
"""Maybe with a degree before it: "Ada Quill KC,"."""
_LAST = re.compile(r"\s?\.?([\w'’-]+|[,)])")
"""What a title ends with, matched against the text read backwards: a search for an end tries every beginning."""
_LONGEST_SEAT = 3
"""In tokens: "Wali Kota Milan"."""
_LONGEST_UNKNOWN = 6
"""In tokens, with what gives the name: "a senior prison officer called"."""
LONGEST_LAST = 40
"""In characters: the last words of a title in small letters."""
_WITHIN_TITLE = frozenset({Sort.BRACKET, Sort.JOINER, Sort.WORD})


class TitlesBefore:
    """Finds the words of titles that stand before names."""

    def __init__(self, text: str, mentions: Mentions, words: PeopleWords) -> None:
        self._text = text
        self._mentions = mentions
        self._words = words

    def of(self, start: int, end: int) -> list[Token]:
        """Return the words of a title before a name, right before it or as what it is an apposition to."""
        if not self._ends_title(start):
            return self._small_title(start) if self._words.body_first else []
        sentence = self._mentions.sentence_at(start)
        limit = max(start - REACH, self._mentions.sentence(sentence).start if sentence >= 0 else 0)
        tokens = self._mentions.tokens(limit, start)
        while tokens and self._is_address(tokens):
            tokens.pop()
        if self._words.body_first:
            tokens = _without_country(behind_copula(tokens, self._words))
        rank = rank_in_apposition(tokens, self._words)
        tokens = tokens[: len(tokens) - len(rank)]
        is_apposition = bool(tokens) and tokens[-1].word == ","
        if is_apposition and self._words.body_first and tokens[-2:-1] and tokens[-2].word in self._words.others:
            del tokens[-2]  # "Petani *lain*, Rina Wati, pulang"
        if is_apposition and len(tokens) == 2 and tokens[0].word in self._words.court_roles:
            return tokens[:1]  # "*Prosecuting*, Ada Quill said"
        if rank and not any(token.sort is Sort.ROLE for token in tokens):
            return rank
        is_closed = is_apposition and self._closes_apposition(end)
        if is_apposition and not is_closed and not self._opens_sentence_as_title(tokens[:-1], sentence):
            return rank
        if is_apposition and self._words.body_first:
            tokens = without_clause(tokens, self._words)
        if is_apposition and (whole := self._whole_title(tokens[:-1]) or self._title_of_named(tokens[:-1])):
            return whole
        if is_apposition and self._tells_of_known(tokens[:-1]):
            return known_role(tokens[:-2])
        title = self._start(tokens, len(tokens) - is_apposition)
        title_words = [token for token in tokens[title:] if token.sort is not Sort.COMMA]
        if not is_apposition:
            is_other = names_whose(title_words, self._words) or self._is_of_clause(
                tokens[:title], title_words, start, end
            )
            return [] if is_other else title_words
        if relation(title_words, self._words):
            return title_words
        if not any(token.sort is Sort.ROLE for token in title_words):
            return rank
        return self._without_client(title_words)

    def _is_of_clause(self, before: Sequence[Token], title: Sequence[Token], start: int, end: int) -> bool:
        """Whether a name behind an English noun only opens a clause or a phrase of its own: "the *judge Roe* meant".

        So it does behind an article where it is one word, and where what ends a title tells a deed: "lawyer *leading*".
        """
        if self._words.body_first or not title or title[-1].capital:
            return False
        name = self._text[start:end]
        is_surname = " " not in name and self._words.sort_of(name) is Sort.NAME
        is_opened = before != [] and before[-1].word in self._words.definite_articles | self._words.indefinite
        deeds = self._words.aside_endings
        does = title[-1].sort is not Sort.ROLE and title[-1].word.endswith(deeds)
        return does or (is_surname and (is_opened or self._opens_crowd(end)))

    def _opens_crowd(self, end: int) -> bool:
        """Whether people stand behind a name who are of its bearer: "veteran *Roe* haters"."""
        word = self._text[end + 1 : end + LONGEST_JOINER].partition(" ")[0].rstrip(".,")
        return self._text[end : end + 1] == " " and word.islower() and self._words.is_plural_calling(word)

    def _tells_of_known(self, tokens: Sequence[Token]) -> bool:
        """Whether what a comma sets off ends as something told of as known does: "Produser film *itu*, Hanif A"."""
        last = tokens[-1:]
        return (
            last != [] and last[0].word in self._words.definite and last[0].sort not in _BEFORE and not last[0].capital
        )

    def _start(self, tokens: Sequence[Token], end: int) -> int:
        """Return where the title begins that ends before token `end`; `end` where there is none."""
        first = title = end
        while first:
            token = tokens[first - 1]
            if self._only_opens(tokens[:first]) or self._is_date(token):
                break
            if token.sort in _BEFORE:
                first -= 1
                if token.sort not in (Sort.WORD, Sort.PLACE) or token.capital:
                    title = first
            elif token.capital and token.sort is not Sort.DETERMINER:
                # Maybe the place in a title; what stands before it tells.
                first -= 1
                title = first if title < len(tokens) else title
            elif self._links(tokens, first - 1):
                first -= 1
            elif (served := self._served_before(tokens, first)) is not None:
                first = title = served
            elif (head := self._head_before(tokens, first)) is not None:
                first = title = head
            else:
                break
        if not self._words.body_first and title < len(tokens):
            title = with_owner(tokens, self._modified(tokens, title), self._words)
            title -= title > 0 and tokens[title - 1].word in self._words.owners
        return title

    def _is_date(self, token: Token) -> bool:
        """Whether a word before an English title tells when: "in *July 2015* President Quill"."""
        return not self._words.body_first and (token.word in self._words.days or token.word.isdigit())

    def _closes_apposition(self, end: int) -> bool:
        """Whether what stands behind a name ends the apposition that it is, or tells where its bearer is from."""
        link = self._text[end + 1 : end + LONGEST_JOINER].partition(" ")[0] if self._words.body_first else ""
        return link in self._words.linkers or _CLOSES_APPOSITION.match(self._text, end) is not None

    def _only_opens(self, tokens: Sequence[Token]) -> bool:
        """Whether the last of some tokens only opens a sentence, and a title no more than that: "*But* …"."""
        last = tokens[-1]
        opens = last.capital and last.word in self._words.openers and last.sort is not Sort.ROLE
        return opens and not (len(tokens) > 1 and tokens[-2].capital)

    def _opens_sentence_as_title(self, tokens: Sequence[Token], sentence: int) -> bool:
        """Whether a sentence begins with an office whose holder a comma sets off: "*Bupati Wera*, Rina Wati hadir"."""
        if not self._words.body_first or not tokens or sentence < 0:
            return False
        opens = tokens[0].start == self._mentions.sentence(sentence).start and len(tokens) > 1
        comma = next((i for i, token in enumerate(tokens) if token.sort is Sort.COMMA), 0)
        if opens and comma and tokens[0].word in self._words.openers:
            tokens = tokens[comma + 1 :]  # "Usai rapat, *Bupati Wera*, Rina Wati hadir"
            tokens = tokens[int(sort_at(tokens, 0) is Sort.DETERMINER) :]
        opens = opens and len(tokens) > 1 and tokens[0].sort in HEADS_ROLE
        links = self._words.as_well
        return opens and all(t.capital or t.sort in _WITHIN_TITLE or t.word in links for t in tokens[1:])

    def _small_title(self, start: int) -> list[Token]:
        """Return the small words before a name that open with a role: "*pelari jarak menengah* Sefnat Tabun"."""
        last, speech = word_before(self._text, start), self._mentions.speech
        if not last[:1].islower() or last in speech.joints or speech.acts(last):
            return []
        sentence = self._mentions.sentence_at(start)
        near = max(start - LONGEST_LAST, self._mentions.sentence(sentence).start if sentence >= 0 else 0)
        tokens = self._words.tokens(self._text, near, start)
        head = self._head_before(tokens, len(tokens))
        title = tokens[head:] if head is not None else []
        words = self._words
        others = words.serving | words.relations | words.weak_roles | words.crowds
        is_own = bool(title) and title[0].word not in others
        return title if is_own and all(t.word not in self._mentions.speech.joints for t in title) else []

    def _is_address(self, tokens: Sequence[Token]) -> bool:
        """Whether what stands right before a name is none of its title: "dr.", "berinisial", "Ketua X, *Dokter*"."""
        last = tokens[-1]
        is_calling = last.word in self._words.addresses and tokens[-2:-1] != [] and tokens[-2].word == ","
        if not self._words.body_first and is_calling:
            is_calling = last.capital and any(token.sort is Sort.ROLE for token in tokens[:-2])
        return last.sort is Sort.HONORIFIC or self._gives_name(tokens) or is_calling

    def _gives_name(self, tokens: Sequence[Token]) -> bool:
        """Whether the last token gives somebody unknown a name: "a judge *named*", but not "the judge *named*"."""
        if tokens[-1].word not in self._words.namers:
            return False
        return self._words.body_first or any(t.word in self._words.indefinite for t in tokens[-_LONGEST_UNKNOWN:])

    def _served_before(self, tokens: Sequence[Token], end: int) -> int | None:
        """Return where the role stands that is of somebody without a name: "*kuasa hukum* para pemohon"."""
        start = end
        while start and tokens[start - 1].sort is Sort.DETERMINER:
            start -= 1
        is_served = self._words.body_first and 0 < start < end < len(tokens) and tokens[end].sort is Sort.ROLE
        goes_on = start > 1 and tokens[start - 1].sort is Sort.WORD and is_small(tokens[start - 1])
        role = start - 1 - goes_on
        serving = self._words.serving | self._words.serves_person
        return role if is_served and tokens[role].word in serving else None

    def _head_before(self, tokens: Sequence[Token], end: int) -> int | None:
        """Return where the role stands that goes on with small words: "*pendiri* komunitas keamanan siber X"."""
        if not self._words.body_first:
            return None
        for index in range(end - 1, max(end - _LONGEST_SMALL, -1), -1):
            token = tokens[index]
            if token.sort is Sort.ROLE:
                return index if index < end - 1 else None
            links = index == end - 1 and token.word in self._words.linkers
            if token.capital or not (token.sort in _SMALL or links) or self._mentions.speech.acts(token.word):
                return None
        return None

    def _without_client(self, title: list[Token]) -> list[Token]:
        """Leave out the name that ends a title before a comma: "Kuasa hukum *Darmawan*, Rangga Sitompul"."""
        words = self._words
        if title and title[0].word in words.serving:
            link = next((i for i, t in enumerate(title) if t.word in words.linkers), len(title))
            served = (t for t in title[:link] if t.sort not in PROPER and not self._mentions.is_initialed(t))
            return [*served, *title[link:]]
        is_long = len(title) > 1
        is_long = is_long and not any(token.sort is Sort.BODY and token.capital for token in title[:-2])
        has_client = is_long and title[-1].sort is Sort.GIVEN and title[-2].sort in (Sort.ROLE, Sort.WORD)
        has_client = has_client and not (title[-2].word in words.ranks and title[-3:][0].sort is Sort.BODY)
        return title[:-1] if has_client else title

    def _whole_title(self, tokens: Sequence[Token]) -> list[Token]:
        """Return the title that all of a clause before a comma is: "A *former manager at the company*, Ada Quill,"."""
        start = next((i for i in range(len(tokens), 0, -1) if tokens[i - 1].sort is Sort.COMMA), 0)
        if self._words.body_first:
            return self._title_at_place(tokens[start:])
        while start < len(tokens) and tokens[start].word in self._words.openers - self._words.articles:
            start += 1  # "*But* the head of the board, Ada Quill,"
        clause = list(tokens[start + 1 :])
        if not clause or tokens[start].word not in self._words.articles:
            return []
        if (seat := self._before_seat(clause)) or (link := self._link_of_title(clause)) == 0:
            return seat
        is_title = all(token.sort in _SMALL for token in clause[:link])
        is_owned = tokens[start].word in self._words.owners  # "*Its* head of fitness to practise, Ada Quill,"
        title = list(tokens[start:]) if is_owned else clause
        return title if is_title else []

    def _link_of_title(self, clause: Sequence[Token]) -> int:
        """Return where the link behind a role stands, "Chief Medical Director *of* X"; 0 where there is none."""
        link = next((i for i, t in enumerate(clause[: EARLY + 1]) if t.word in self._words.linkers), 0)
        has_role = link and link + 1 < len(clause) and any(token.sort is Sort.ROLE for token in clause[:link])
        return link if has_role else 0

    def _before_seat(self, clause: Sequence[Token]) -> list[Token]:
        """Return the office of whom a clause tells the seat of: "The *lawmaker* representing Harrow, Ada Quill,"."""
        office = clause[: aside_of_office(clause[:EARLY], self._words)]
        return list(office) if all(token.sort in _SMALL for token in office) else []

    def _title_at_place(self, clause: Sequence[Token]) -> list[Token]:
        """Return a clause that is a role and where somebody has it: "*Bidan di Pulau Tujuh*, Siti Aisyah,"."""
        while clause and clause[0].word in self._words.openers and clause[0].sort is not Sort.ROLE:
            clause = clause[1:]
        link = next((i for i, token in enumerate(clause) if token.word in self._words.locatives), 0)
        is_told = 0 < link < len(clause) - 1 and clause[0].sort is Sort.ROLE and clause[link + 1].capital
        is_told = is_told and clause[link - 1].word not in self._words.definite  # "politikus *itu* di Senayan, Jakarta"
        speech = self._mentions.speech
        is_title = is_told and not any(
            token.sort is Sort.RELATIVE or (not token.capital and speech.acts(token.word)) for token in clause
        )
        return list(clause) if is_title else []

    def _title_of_named(self, tokens: Sequence[Token]) -> list[Token]:
        """Return a title whose body is told twice: "*Counsel for* the company, *Hale Ferries*, Ada Quill,"."""
        comma = next((i for i in range(len(tokens) - 1, 2, -1) if tokens[i].sort is Sort.COMMA), 0)
        name = tokens[comma + 1 :]
        if not comma or not is_common_body(tokens[comma - 1], self._words) or not all(t.capital for t in name):
            return []
        title = tokens[: comma - 2]
        head = next((i for i, token in enumerate(title[:EARLY]) if token.sort is Sort.ROLE), len(title))
        links = [token.word in self._words.linkers for token in title[head + 1 :]] == [True]
        is_title = all(token.sort in _SMALL or token.sort is Sort.DETERMINER for token in title[:head])
        return [*title[int(title[0].sort is Sort.DETERMINER) :], *name] if links and is_title else []

    def _ends_title(self, end: int) -> bool:
        """Whether what stands right before a place can be the last of a title: one of its words, or a mark."""
        last = _LAST.match(self._text[max(0, end - LONGEST_LAST) : end][::-1])
        word = last[1][::-1] if last else ""
        return bool(word) and (word in ",)" or self._words.sort_of(word) in _RIGHT_BEFORE or word in self._words.namers)

    def _modified(self, tokens: Sequence[Token], title: int) -> int:
        """Return where a title starts with the small words before its head: "the *data protection* commissioner"."""
        speech, words = self._mentions.speech, self._words
        while title and tokens[title - 1].word in words.office_topics and not tokens[title - 1].capital:
            title -= 1  # "the report cost *transport* secretary Ada Quill her job"
        first = title
        if title < len(tokens) and tokens[title].capital and tokens[title].sort is Sort.ROLE:
            return title  # "the reason *President* Ada Quill came"
        while first and tokens[first - 1].sort in _IN_MODIFIED and not tokens[first - 1].capital:
            word = tokens[first - 1].word
            if word in speech.before or word in speech.after:
                return first
            if word in words.openers or word in words.pronouns or word in speech.between:
                return title
            first -= 1
        return first if not first or tokens[first - 1].sort in _BEFORE_PHRASE else title

    def _links(self, tokens: Sequence[Token], index: int) -> bool:
        """Whether a small word within a title is at this place: "Pendidikan *dan* Kebudayaan", "peneliti *dari* X"."""
        if index + 1 >= len(tokens) or index == 0:
            return False
        token, before, after = tokens[index], tokens[index - 1], tokens[index + 1]
        if token.sort is Sort.JOINER:
            if not self._words.body_first and before.sort is after.sort is Sort.ROLE:
                return before.capital == after.capital  # but "her husband *and* President Quill"
            if is_within_topic(tokens, index, self._words):
                return True
            if not self._words.body_first and before.sort in PROPER:
                return (after.sort is Sort.WORD and not after.capital) or joins_body(tokens, index, self._words)
            return after.sort is Sort.WORD or (before.capital and after.capital and after.sort not in HEADS_ROLE)
        if token.sort is Sort.COMMA:
            is_within = after.sort in (Sort.WORD, Sort.JOINER) and before.sort is Sort.WORD
            is_within = is_within and (self._words.body_first or after.capital or after.sort is Sort.JOINER)
            is_day = before.word in self._words.days
            return (
                token.word == ","
                and not is_day
                and (is_within or (self._words.body_first and is_listed(tokens, index)))
            )
        if token.word in self._words.as_well:
            return True
        return token.word in self._words.linkers and (before.capital or before.sort in (Sort.ROLE, Sort.WORD))


def _without_country(tokens: list[Token]) -> list[Token]:
    """Return the words before a name without the country behind a comma there: "Wali Kota Milan, *Italia*"."""
    is_place = [token.sort for token in tokens[-2:]] == [Sort.COMMA, Sort.PLACE] and tokens[-2].word == ","
    office = tokens[-2 - _LONGEST_SEAT : -2]
    is_seat = is_place and office[-1:] != [] and office[-1].capital and office[-1].sort is not Sort.ROLE
    return tokens[:-2] if is_seat and any(token.sort is Sort.ROLE for token in office) else tokens
