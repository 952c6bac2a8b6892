"""The pack's words for people and bodies, and the tokens of a noun phrase with the sort of each."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any, ClassVar, Self

from factrack.extraction.speakers.vocabulary.lists import (
    CAPITAL,
    COMPOUNDS,
    GENDERS,
    LOWER,
    PRONOUNS,
    pairs_of,
    sorts_of,
)
from factrack.extraction.speakers.vocabulary.role_lists import RoleLists
from factrack.extraction.speakers.vocabulary.sorts import (
    AND,
    NICKNAME,
    TOKEN,
    UPPER,
    Sort,
    Token,
    is_acronym,
    is_numbered_place,
    sort_of_mark,
)
from factrack.extraction.speakers.vocabulary.word_lists import BodyLists

__all__ = ["AND", "NICKNAME", "UPPER", "PeopleWords", "Sort", "Token", "is_numbered_place"]

_WITH_STOPS = ("honorifics", "ranks", "roles", "particles")
"""The lists whose words can have a full stop of their own."""
_MOST_KNOWN = 50_000
"""How many forms are kept with their sort."""
_SHORTEST_OWNED = 4
"""In letters."""
_SAME_THROUGHOUT = frozenset({Sort.GIVEN, Sort.DETERMINER, Sort.PLACE})
"""Of two words of this sort each is one by itself."""
_APOSTROPHE = str.maketrans({"’": "'"})


@dataclass(frozen=True)
class PeopleWords(RoleLists, BodyLists):
    """The `[people]` table of a pack."""

    key: ClassVar[str] = "people"

    lower: Mapping[str, Sort]
    capital: Mapping[str, Sort]
    openers: frozenset[str]
    no_asides: frozenset[str]
    """Participles that tell who somebody is, or of whose body: chairing, representing."""
    ranks: frozenset[str]
    particles: frozenset[str]
    name_articles: frozenset[str]
    """Small words that a hyphen joins to a name: *al*-Din."""
    contractions: frozenset[str]
    """What is joined to a pronoun by an apostrophe, and is no part of a name: 'll, 've."""
    gender: Mapping[str, str]
    pronouns: Mapping[str, str]
    """The kind of pronoun: "he", "she", "singular", "plural", "things", "first_person", "relatives"."""
    indefinite: frozenset[str]
    definite: frozenset[str]
    linkers: frozenset[str]
    body_links: frozenset[str]
    locatives: frozenset[str]
    sites: frozenset[str]
    """Prepositions behind a name that tell where or when, and not of what body somebody is: "Holt *on* Monday"."""
    same_words: Mapping[str, str]
    """One form for words of titles that mean the same: sen, senator."""
    short_titles: Mapping[str, Sequence[str]]
    """Offices in short, and the words they are short for: menkes, menteri kesehatan."""
    heads: Mapping[str, Sequence[str]]
    """What ends the names of bodies that a common noun means: Police for force."""
    bodies_beside: Mapping[str, Sequence[str]]
    """The office and the head of the body that is where that office is: kapolres, Polres for "kasat reskrim"."""
    beside_seats: Mapping[str, Sequence[str]]
    """The offices whose seat another one has, too: "bupati" for "sekda"."""
    namings: Mapping[str, Sequence[tuple[str, ...]]]
    """By their first word, phrases that give somebody a name: known as."""
    role_bodies: Mapping[str, Sequence[str]]
    """What ends the names of the bodies of a role: Fire Department for fire chief."""
    name_ends: frozenset[str]
    """All that `heads` has for the ends of names."""
    given_names: frozenset[str]
    relations: frozenset[str]
    """What somebody is of another person, whose name belongs to the role: "*istri* Subarjo"."""
    clients: frozenset[str]
    """Whom somebody serves, as no part of the role: "kuasa hukum *terdakwa*"."""
    ages: frozenset[str]
    """Words of an age, which is no part of a role: "striker *berusia 24 tahun*"."""
    documents: frozenset[str]
    """What opens the name of a document, whose body or office in it says nothing: "Peraturan Menteri X"."""
    origins: frozenset[str]
    """What stands before where somebody is from, which is no body: "pelatih *asal* Rantau"."""
    interviewers: frozenset[str]
    """Roles of who asks in an interview: wartawan."""
    nicknamed: frozenset[str]
    """What a nickname stands behind: (akrab) disapa."""
    nicknames: frozenset[str]
    """What stands behind a nickname: sapaan (akrab)."""
    seated: frozenset[str]
    """Offices of a place, which follows them whatever its words are: gubernur."""
    envoys: frozenset[str]
    """Roles of whom a state or a body sends somewhere: "*Duta* Besar X untuk Y"."""
    addresses: frozenset[str]
    """Callings that are a form of address behind another office: "Ketua X, *Dokter* Rina"."""
    fielded: frozenset[str]
    """Roles that have a field of their own before the body they are of: "*Direktur* Penyidikan KPK"."""
    led_units: frozenset[str]
    """Parts of a body that are in the role of who heads them, where it follows: "Kepala *Pusat* Iklim BMKG"."""
    continuing: frozenset[str]
    """Verbs of who says more, without the ending for who that is: imbuh."""
    days: frozenset[str]
    """Days of the week, which end no name: senin."""
    camps: frozenset[str]
    """What stands before a side in a contest: (di) kubu."""
    departments: frozenset[str]
    """Roles that are departments, too: "Bagian Hukum dan *Humas*"."""
    joiners: frozenset[str]
    """What joins two names or offices: and, dan."""
    as_well: frozenset[str]
    """What stands between two offices of one person: sekaligus."""
    before_copulas: frozenset[str]
    """What can stand before one of `copulas`: now, "X *kini* menjadi guru"."""
    office_verbs: frozenset[str]
    """Verbs of work, and of having an office or leaving it, before one of `as_what`: "*resigned* as head", bekerja."""
    as_what: frozenset[str]
    """What stands between a name, or such a verb, and the role that somebody has: as, selaku."""
    renaming: frozenset[str]
    """What gives a body another name: atau."""
    others: frozenset[str]
    """What tells one more of a kind: "warga *lainnya* Rina"."""
    people: frozenset[str]
    """Common nouns of people, which can stand for who was told of last: "perempuan itu"."""
    groups: frozenset[str]
    """What counts people or bodies told of before: "ketiga negara itu"."""
    many: frozenset[str]
    """Determiners of several people: sejumlah, para."""
    crowds: frozenset[str]
    """Roles that are several people's where nothing tells that they are one's: warga."""
    firm_nouns: frozenset[str]
    """Common nouns that point back at a firm whatever its name: perseroan."""
    firm_heads: frozenset[str]
    """What opens the description of a firm: "operator jaringan Nordnet"."""
    firms: frozenset[str]
    """What stands before the name of a firm and belongs to it: PT."""
    wholes: frozenset[str]
    """What a body that is a part can be of: "Komisi VIII *DPR*", "Dinas Jalan *Kota* X"."""
    closing_bodies: frozenset[str]
    """Heads of bodies that end their names in a language where heads open them: university."""
    whole_roles: frozenset[str]
    """Roles of two words whose second could open the name of a body: kepala sekolah."""
    works: frozenset[str]
    """Works whose title follows and is no body: "sutradara *film* X"."""
    houses: frozenset[str]
    """Letters for the houses that a commission is of: DPRD."""
    house_parts: frozenset[str]
    """What is a part of such a house, with a letter or numeral behind it: Komisi (B)."""
    regions: frozenset[str]
    """Kinds of regions that stand before the place in the name of a body: Kabupaten."""
    runs_body: frozenset[str]
    """Roles of who runs the firm, the hospital or the school that was told of just before: direktur utama."""
    team_roles: frozenset[str]
    """Roles in a team: pelatih, kapten."""
    company: frozenset[str]
    """What opens a sentence with who is with its subject, or speaks for it: didampingi, melalui."""
    callings: frozenset[str]
    """Roles that somebody can have beside any other: "politikus itu" can be the chair."""
    group_words: frozenset[str]
    """Words that end the names of firms and groups, and few names of people: Homes, Workers."""
    body_kinds: frozenset[str]
    """Common nouns for bodies that stand right before a name, besides `bodies`: operator, supplier, rival."""
    of_people: frozenset[str]
    """Those of them that are as often said of people: rival."""
    slogan_words: frozenset[str]
    """Small words that have a capital within the name of a body: (Doctors) Across (Borders)."""
    authorities: frozenset[str]
    """Roles of those who act in the first sentence of an article upon somebody whom the next ones name: judge."""
    court_roles: frozenset[str]
    """Roles that open a sentence before a comma: "*Prosecuting*, Ada Quill said"."""
    personal_titles: frozenset[str]
    """Titles that somebody has beside an office, right before the name: professor."""
    nationals: frozenset[str]
    """What somebody can be called by who is of a nation: "the *Italian*"."""
    suspects: frozenset[str]
    """What somebody is called by who is known by letters only: tersangka, pelaku."""
    letter_marks: frozenset[str]
    """What stands before the letters that are all that is told of a name: berinisial, tersangka."""
    compounds: Mapping[tuple[str, str], Sort]
    """Roles, ranks and given names of two words, where neither may be read by itself."""
    common: re.Pattern[str]
    """Matches words that are no names wherever they stand."""
    abstract: re.Pattern[str]
    """Matches words for things, by their affixes, that stand in the names of bodies and offices only."""
    degrees: re.Pattern[str]
    """Matches a degree, whatever its case."""
    dotted: frozenset[str]
    """Words with a capital and a full stop of their own, without the stop."""
    own_source: tuple[str, ...]
    seat_endings: tuple[str, ...]
    """What tells where a body is: (Calder)-based."""
    aside_endings: tuple[str, ...]
    """What ends a participle that opens an aside on a speaker: ing."""
    no_plural_endings: tuple[str, ...]
    """What looks like such an ending and is none: tremendous."""
    plural_endings: tuple[str, ...]
    """What makes several people of a role: s."""
    body_first: bool
    """Whether the head of a body's name comes first, so that at least one word of its name follows."""
    compound_ends: frozenset[str]
    known: dict[str, tuple[Sort, str, bool, bool]] = field(default_factory=dict, compare=False)
    """The forms seen so far, so that each is read once."""

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> Self:
        """Compile the table; every list is optional."""

        def words(name: str) -> frozenset[str]:
            return frozenset(word.lower() for word in table.get(name, ()))

        lists: dict[str, Any] = {each.name: words(each.name) for each in fields(cls) if each.type == frozenset[str]}
        compounds = {pair: sort for name, sort in COMPOUNDS for pair in pairs_of(words(name))}
        return cls(
            **lists
            | {
                "lower": sorts_of(words, LOWER),
                "capital": sorts_of(words, CAPITAL),
                "gender": {word: gender for name, gender in GENDERS for word in words(name)},
                "pronouns": {word: kind for kind in PRONOUNS for word in words(kind)},
                "compounds": compounds,
                "same_words": {word: group[0] for group in table.get("same_words", ()) for word in group},
                "short_titles": {short: whole.split() for short, whole in table.get("short_titles", {}).items()},
                "heads": {head: names for head, *names in table.get("heads", ())},
                "nation_endings": {ending: rests for ending, *rests in table.get("nation_endings", ())},
                "courts": dict(table.get("courts", ())),
                **{
                    name: frozenset(table.get(name, ()))
                    for name in ("club_ends", "town_ends", "cities", "councils", "nations")
                },
                "countries": {word: names for word, *names in table.get("countries", ())},
                "lead_roles": dict(table.get("lead_roles", ())),
                "bodies_beside": {role: names for role, *names in table.get("bodies_beside", ())},
                "beside_seats": {role: names for role, *names in table.get("beside_seats", ())},
                "namings": _by_first_word(table.get("namings", ())),
                "role_bodies": {role: names for role, *names in table.get("role_bodies", ())},
                "name_ends": frozenset(name for _, *names in table.get("heads", ()) for name in names),
                "compound_ends": frozenset(second for _, second in compounds),
                "common": re.compile("|".join(table.get("common_words", ())) or "(?!)"),
                "degrees": re.compile(
                    "|".join((*table.get("degrees", ()), *table.get("seat_letters", ()))) or "(?!)", re.IGNORECASE
                ),
                "abstract": re.compile("|".join(table.get("abstract_words", ())) or "(?!)"),
                "dotted": frozenset(w[:-1] for name in _WITH_STOPS for w in words(name) if w[-1] == "."),
                "own_source": tuple(table.get("own_source", ())),
                "seat_endings": tuple(table.get("seat_endings", ())),
                "aside_endings": tuple(table.get("aside_endings", ())),
                "no_plural_endings": tuple(table.get("no_plural_endings", ())),
                "plural_endings": tuple(table.get("plural_endings", ())),
                "body_first": bool(table.get("body_first", False)),
            }
        )

    def tokens(self, text: str, start: int, end: int) -> list[Token]:
        """Return the tokens of a stretch of `text`."""
        tokens: list[Token] = []
        position = start
        for match in TOKEN.finditer(text, start, end):
            begin, stop = match.span()
            if begin < position:
                continue
            form = match[0]
            sort, word, capital, takes_stop = self.known.get(form) or self._learn(form)
            if takes_stop and stop < end and text[stop] == ".":
                stop += 1
            if word in self.compound_ends and tokens and (head := self.compounds.get((tokens[-1].word, word))):
                tokens[-1] = tokens[-1]._replace(sort=head)
                sort = head if head in _SAME_THROUGHOUT else Sort.WORD
            if sort is Sort.NAME and tokens and tokens[-1].word in self.role_names and self._ends_office(tokens):
                tokens[-1] = tokens[-1]._replace(sort=Sort.GIVEN)
            if sort is Sort.GIVEN and tokens and tokens[-1].word in self.positions and not tokens[-1].capital:
                tokens[-1] = tokens[-1]._replace(sort=Sort.ROLE)
            tokens.append(Token(begin, stop, sort, word, capital))
            position = stop
        return tokens

    def _ends_office(self, tokens: Sequence[Token]) -> bool:
        """Whether the last token is a given name behind an office: "Minister *Dean* Quill"."""
        return len(tokens) > 1 and tokens[-2].sort is Sort.ROLE and tokens[-1].capital and tokens[-2].capital

    def sort_of(self, form: str) -> Sort:
        """Return the sort of one word by itself."""
        return (self.known.get(form) or self._learn(form))[0]

    def _learn(self, form: str) -> tuple[Sort, str, bool, bool]:
        """Return the sort of a form, its word, whether it has a capital, and whether a full stop is part of it."""
        if len(self.known) >= _MOST_KNOWN:
            self.known.clear()
        self.known[form] = known = self._read(form)
        return known

    def _read(self, form: str) -> tuple[Sort, str, bool, bool]:
        word = form.lower().translate(_APOSTROPHE)
        if not word.isascii() and form[0].isupper() and word not in self.capital:
            plain = unicodedata.normalize("NFD", word).encode("ascii", "ignore").decode()
            word = plain if self.capital.get(plain) is Sort.GIVEN else word  # "Siân"
        if form[0].isupper():
            return self._sort_of_capital(form, word), word, True, len(form) == 1 or word in self.dotted
        article, _, name = form.partition("-")
        is_mixed = form[0].islower() and form[1:2].isupper() and len(form) > _SHORTEST_OWNED  # "eThekwini"
        if (name[:1].isupper() and article in self.name_articles) or is_mixed:
            return Sort.NAME, word, True, False
        if form[0].isalnum():
            sort = self._sort_of_lower(form, word)
            return sort, word, False, sort is Sort.HONORIFIC
        if form == AND:
            return Sort.WORD, word, True, False
        return sort_of_mark(form), word, False, False

    def owned_role(self, word: str) -> str | None:
        """Return the role in a word that has its owner as an ending: "ketuanya", its chair."""
        for ending in self.own_source:
            stem = word.removesuffix(ending)
            if stem != word and self.lower.get(stem.lower()) is Sort.ROLE:
                return stem
        return None

    def bare(self, word: str) -> str:
        """Return a word of some length without the ending for its owner: "Bisnis" for "Bisnisnya"."""
        stem = self.without_ending(word)
        return stem if len(stem) >= _SHORTEST_OWNED else word

    def without_owner(self, word: str) -> str:
        """Return a word of a role without its owner: "ketua" for "ketuanya", "umum" for "umumnya"."""
        if not word.endswith(self.own_source):
            return word
        stems = (word.removesuffix(ending) for ending in self.own_source if word.endswith(ending))
        known = (stem for stem in stems if stem.lower() in self.role_words or self.owned_role(word))
        return next(known, word)

    def gender_of(self, tokens: Iterable[Token]) -> str | None:
        """Return the pronoun that the titles among some tokens agree with, where they tell."""
        return next((self.gender[token.word] for token in tokens if token.word in self.gender), None)

    def is_plural_role(self, word: str) -> bool:
        """Whether a word in small letters is the plural of a role: diplomats."""
        return word not in self.lower and self._is_plural_of(word, Sort.ROLE)

    def is_plural_body(self, word: str) -> bool:
        """Whether a word is the plural of the head of a body: hospitals."""
        return self._is_plural_of(word, Sort.BODY)

    def is_role_of_several(self, token: Token) -> bool:
        """Whether a token is the plural of a role, listed or not: "chair of *governors*"."""
        return self._is_plural_of(token.word, Sort.ROLE)

    def _is_plural_of(self, word: str, sort: Sort) -> bool:
        endings = (ending for ending in self.plural_endings if word.endswith(ending))
        return any(self.lower.get(word.removesuffix(ending)) is sort for ending in endings)

    def with_plurals(self, tokens: Sequence[Token]) -> list[Token]:
        """Return tokens with the plurals of roles as roles, but not behind a noun: "a report by *accountants*"."""
        end = next((i for i, t in enumerate(tokens) if i and t.sort is Sort.PREPOSITION), len(tokens))
        return [
            token._replace(sort=Sort.ROLE)
            if index < end and not token.capital and self.is_plural_role(token.word)
            else token
            for index, token in enumerate(tokens)
        ]

    def _sort_of_lower(self, form: str, word: str) -> Sort:
        sort = self.lower.get(word)
        if sort is None and self.own_source:
            if self.owned_role(word):
                return Sort.ROLE
            if self.without_ending(word) in self.role_words:
                return Sort.WORD  # "striker mudanya"
        return sort or (Sort.WORD if form.isdigit() else Sort.LOWER)

    def without_ending(self, word: str) -> str:
        """Return a word without the ending for its owner: "muda" for "mudanya"; "" where it has none."""
        return next((word.removesuffix(ending) for ending in self.own_source if word.endswith(ending)), "")

    def _sort_of_capital(self, form: str, word: str) -> Sort:
        sort = self.capital.get(word)
        if sort is None and self.owned_role(word):
            return Sort.ROLE
        if sort is not None and not (len(word) == 1 and sort is Sort.DETERMINER):
            return sort
        if (len(form) <= 2 and form.isupper()) or form[-1] == "." or not form.strip("IVX"):
            return Sort.INITIAL
        if not form[1].islower() and is_acronym(form):
            return Sort.INITIAL if not self.body_first and self.degrees.fullmatch(form) else Sort.ACRONYM
        if self.own_source and len(self.without_ending(word)) > _SHORTEST_OWNED:
            return Sort.WORD  # "Penantangnya"
        first, _, last = form.rpartition("-")
        if first and not self.body_first and self.lower.get(last) is Sort.ROLE:
            return Sort.ROLE  # "Actor-turned-politician"
        return Sort.WORD if self.abstract.fullmatch(word) else Sort.NAME


def _by_first_word(phrases: Iterable[str]) -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for first, *rest in map(str.split, phrases):
        found.setdefault(first, []).append((first, *rest))
    return found
