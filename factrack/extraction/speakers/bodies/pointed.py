"""Indonesian offices in a body that was told of before: "Direktur Keuangan *perseroan*", "vokalis *band itu*"."""

from collections.abc import Sequence

from factrack.extraction.speakers.article.mentions import Mentions
from factrack.extraction.speakers.bodies.acting import ActingBodies
from factrack.extraction.speakers.bodies.bodies import Bodies
from factrack.extraction.speakers.member import Member
from factrack.extraction.speakers.phrases.naming import Kind
from factrack.extraction.speakers.vocabulary.groups import HEADS_ROLE
from factrack.extraction.speakers.vocabulary.sorts import one_line, sort_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token
from factrack.extraction.statement import Span

_REACH = 120
"""In characters: how far from a name its title reaches."""
_LONGEST_POINTER = 5
"""In words: "perusahaan asal Jerman itu"."""
_LONGEST_ROLE = 10
"""In words and commas."""
_BESIDE_NAME = frozenset({Sort.COMMA, Sort.HONORIFIC, Sort.RANK})
_TELLS = frozenset({Sort.LOWER, Sort.WORD, Sort.PLACE, Sort.PREPOSITION, Sort.NAME})
_IN_ROLE = frozenset(
    {
        *(
            Sort.LOWER,
            Sort.WORD,
            Sort.NAME,
            Sort.PLACE,
            Sort.JOINER,
            Sort.COMMA,
            Sort.BODY,
            Sort.PREPOSITION,
            Sort.ACRONYM,
        ),
        Sort.ROLE,
    }
)
_LINKS = frozenset({Sort.PREPOSITION, Sort.JOINER, Sort.COMMA})


class PointedBodies:
    """Reads the titles that end in a common noun for a body that the article has named."""

    def __init__(self, text: str, mentions: Mentions, bodies: Bodies, acting: ActingBodies, words: PeopleWords) -> None:
        self._text = text
        self._mentions = mentions
        self._bodies = bodies
        self._acting = acting
        self._firms = bodies.firms
        self._words = words
        self._read: dict[Span, tuple[str, str | None] | None] = {}

    def of(self, member: Member) -> tuple[str, str | None] | None:
        """Return the role and the body of somebody whose title points back at a body, else None."""
        if member.place not in self._read:
            titles = self._titles(member)
            self._read[member.place] = next(filter(None, map(self._told, titles)), None)
        return self._read[member.place]

    def _titles(self, member: Member) -> list[Sequence[Token]]:
        """Return the words that can be the title of somebody: before and behind the name, or the phrase itself."""
        place = member.place
        if member.kind is not Kind.PERSON:
            return [self._words.tokens(self._text, *place)]
        sentence = self._mentions.sentence_of(place.start)
        before = self._words.tokens(self._text, max(sentence.start, place.start - _REACH), place.start)
        while before and before[-1].sort in _BESIDE_NAME:
            before.pop()
        after = self._words.tokens(self._text, place.end, min(sentence.end, place.end + _REACH))
        if sort_at(after, 1) is Sort.RELATIVE:
            copula = next((i for i, t in enumerate(after[:_LONGEST_ROLE]) if t.word in self._words.copulas), 0)
            after = [after[0], *after[copula + 1 :]] if copula else after  # "Rina, yang *menjabat* direktur bank itu"
        end = next((i for i, t in enumerate(after) if i and t.sort in (Sort.COMMA, Sort.RELATIVE)), len(after))
        is_apposition = sort_at(after, 0) is Sort.COMMA and sort_at(after, 1) in HEADS_ROLE
        return [before, after[1:end]] if is_apposition else [before]

    def _told(self, title: Sequence[Token]) -> tuple[str, str | None] | None:
        head = self._pointer(title)
        start = self._role_start(title, head) if head else None
        if head is None or start is None:
            return None
        end = head
        while end > start and title[end - 1].sort in _LINKS:
            end -= 1
        place = self._meant(title[head], title[head + 1 :])
        role = one_line(self._text[title[start].start : title[end - 1].end])
        if place is None and title[-1].word not in self._words.definite:
            return None
        return (role, one_line(place.of(self._text)) if place else None) if end > start else None

    def _pointer(self, title: Sequence[Token]) -> int | None:
        """Return where the common noun stands with which a title points at a body, None where it does not."""
        if not title:
            return None
        if title[-1].word in self._words.firm_nouns and not self._is_role(title[-2:]):
            return len(title) - 1
        if title[-1].word not in self._words.definite:
            return None
        for index in range(len(title) - 2, max(len(title) - 2 - _LONGEST_POINTER, 0), -1):
            token = title[index]
            is_noun = not token.capital or token.word in self._words.firm_nouns
            if is_noun and self._is_body(token) and not self._is_role(title[index - 1 : index + 1]):
                return index
            if token.sort not in _TELLS or (
                token.sort is Sort.NAME and title[index - 1].word not in self._words.origins
            ):
                return None
        return None

    def _is_body(self, token: Token) -> bool:
        words = self._words
        is_known = token.sort is Sort.BODY or token.word in words.firm_nouns | words.firm_heads | words.named_kinds
        return is_known and token.word not in words.no_seats - words.named_kinds

    def _is_role(self, tokens: Sequence[Token]) -> bool:
        """Whether a noun for a body belongs to the role before it: "Sekretaris *perusahaan*", "kepala *sekolah*"."""
        pair = " ".join(token.word for token in tokens)
        return tuple(pair.split()) in self._words.compounds or pair in self._words.whole_roles

    def _role_start(self, title: Sequence[Token], head: int) -> int | None:
        """Return where the role begins whose body is pointed at, None where it has a body of its own."""
        start = None
        for index in range(head - 1, max(head - 1 - _LONGEST_ROLE, -1), -1):
            token = title[index]
            if token.sort in HEADS_ROLE:
                start = index
            elif start == index + 1 and token.sort is Sort.BODY and not token.capital:
                start = None  # "Ketua *serikat pekerja* pabrik itu"
            elif start is not None and token.sort is not Sort.WORD:
                break
            elif token.sort not in _IN_ROLE or self._is_own_body(token):
                return start
        return start

    def _is_own_body(self, token: Token) -> bool:
        is_unit = token.word in self._words.led_units | self._words.units | self._words.no_seats
        return token.capital and token.sort is Sort.BODY and not is_unit

    def _by_kind(self, head: Token, told: Sequence[Token]) -> Span | None:
        """Return the body whose name opens with what is told of it: "perusahaan *semen* itu" of Semen Karang Putih."""
        kinds = (token.word for token in told[:1] if token.sort in (Sort.LOWER, Sort.WORD) and not token.capital)
        places = filter(None, (self._bodies.nearest(kind, head.start) for kind in kinds))
        return next((place for place in places if " " in place.of(self._text)), None)

    def _is_other(self, head: Token, place: Span) -> bool:
        """Whether a body is of another kind than a common noun tells: no forum is "dinas itu"."""
        first = place.of(self._text).partition(" ")[0]
        is_kind = head.sort is Sort.BODY and head.word not in self._words.firm_nouns | self._words.firm_heads
        return is_kind and first.istitle() and self._words.sort_of(first) is Sort.BODY

    def _meant(self, head: Token, told: Sequence[Token]) -> Span | None:
        """Return where the body is named that a common noun means."""
        position = head.start
        is_firm = head.word in self._words.firm_nouns
        named = self._bodies.nearest(head.word, position) or self._by_kind(head, told)
        firm = self._bodies.nearest_firm(position) if is_firm else None
        is_open = is_firm or head.word in self._words.firm_heads | self._words.named_kinds
        kind = self._firms.last_before(position) if is_open else None
        found = [place for place in (named, firm, kind) if place is not None]
        if found:
            return max(found, key=lambda place: place.start)
        last = self._bodies.last_named(position)
        if last is not None and self._is_other(head, last):
            last = self._acting.before(position)
        is_name = last is not None and (" " in last.of(self._text) or last.of(self._text).isupper())
        meant = last if is_name else self._bodies.meant(head.word, position)
        # "*Populis Data* merilis survei. Direktur lembaga itu, …"
        acting = self._acting.before(position) if is_open and meant is None else None
        return meant or (self._behind_document(acting) if acting else None)

    def _behind_document(self, place: Span) -> Span:
        """Return the body behind the word for what it published: "Survei *Populis Data*"."""
        first, _, rest = place.of(self._text).partition(" ")
        is_document = bool(rest) and first.lower() in self._words.documents
        return Span(place.start + len(first) + 1, place.end) if is_document else place
