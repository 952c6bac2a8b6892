"""The pack's words for people and bodies, and the tokens of a noun phrase with the sort of each."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, ClassVar, Self

from factrack.extraction.languages.compiling import AnyOf, compiled, either
from factrack.extraction.speakers.vocabulary.lists.bodies import BodyLists
from factrack.extraction.speakers.vocabulary.lists.links import LinkLists
from factrack.extraction.speakers.vocabulary.lists.names import NameLists
from factrack.extraction.speakers.vocabulary.lists.places import PlaceLists
from factrack.extraction.speakers.vocabulary.lists.roles import RoleLists
from factrack.extraction.speakers.vocabulary.recent import Recent
from factrack.extraction.speakers.vocabulary.sort_lists import (
    CAPITAL,
    COMPOUNDS,
    GENDERS,
    LOWER,
    PRONOUNS,
    pairs_of,
    sorts_of,
)
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

__all__ = ["AND", "NICKNAME", "UPPER", "PeopleWords", "Sort", "Token", "is_numbered_place"]

_WITH_STOPS = ("honorifics", "ranks", "roles", "particles", "short_given_names")
"""The lists whose words can have a full stop of their own."""
_MOST_KNOWN = 50_000
"""How many forms are kept with their sort."""
_SHORTEST_OWNED = 4
"""In letters."""
_SAME_THROUGHOUT = frozenset({Sort.GIVEN, Sort.DETERMINER, Sort.PLACE})
"""Of two words of this sort each is one by itself."""
_TELLING_OF_LAST = frozenset({Sort.NAME, Sort.GIVEN, Sort.COMMA})
"""Words of other sorts say nothing of the word before them."""
_APOSTROPHE = str.maketrans({"’": "'"})

_Known = tuple[Sort, str, bool, bool, bool]
"""The sort of a form, its word, whether it has a capital, takes a full stop, and can say what the word before it is."""


@dataclass(frozen=True)
class PeopleWords(LinkLists, NameLists, RoleLists, BodyLists, PlaceLists):
    """The `[people]` table of a pack."""

    key: ClassVar[str] = "people"

    lower: Mapping[str, Sort]
    capital: Mapping[str, Sort]
    gender: Mapping[str, str]
    pronouns: Mapping[str, str]
    """The kind of pronoun: "he", "she", "singular", "plural", "things", "first_person", "relatives"."""
    compounds: Mapping[tuple[str, str], Sort]
    """Roles, ranks and given names of two words, where neither may be read by itself."""
    compound_ends: frozenset[str]
    definite_articles: frozenset[str]
    """What opens a phrase of something known: the."""
    name_ends: frozenset[str]
    """All that `heads` has for the ends of names."""
    common_words: AnyOf
    """Matches words that are no names wherever they stand."""
    abstract_words: AnyOf
    """Matches words for things, by their affixes, that stand in the names of bodies and offices only."""
    degrees: re.Pattern[str]
    """Matches a degree, whatever its case."""
    dotted: frozenset[str]
    """Words with a capital and a full stop of their own, without the stop."""
    body_first: bool
    """Whether the head of a body's name comes first, so that at least one word of its name follows."""
    known: dict[str, _Known] = field(default_factory=lambda: Recent(_MOST_KNOWN), compare=False)
    """The forms seen of late, so that each is read once."""

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> Self:
        """Compile the table; every list is optional."""

        def words(name: str) -> frozenset[str]:
            return frozenset(word.lower() for word in table.get(name, ()))

        compounds = {pair: sort for name, sort in COMPOUNDS for pair in pairs_of(words(name))}
        degrees = (*table.get("degrees", ()), *table.get("seat_letters", ()))
        made = {
            "lower": sorts_of(words, LOWER),
            "capital": sorts_of(words, CAPITAL),
            "gender": {word: gender for name, gender in GENDERS for word in words(name)},
            "pronouns": {word: kind for kind in PRONOUNS for word in words(kind)},
            "compounds": compounds,
            "compound_ends": frozenset(second for _, second in compounds),
            "definite_articles": words("articles") & words("definite"),
            "name_ends": frozenset(name for _, *names in table.get("heads", ()) for name in names),
            "degrees": either(degrees, re.IGNORECASE),
            "dotted": frozenset(w[:-1] for name in _WITH_STOPS for w in words(name) if w[-1] == "."),
        }
        return cls(**compiled(cls, table) | made)

    @cached_property
    def firm_forms(self) -> frozenset[str]:
        """What ends the names of firms, as it is written in them: Group, PLC."""
        return frozenset(form for word in self.firms for form in (word.capitalize(), word.upper()))

    def tokens(self, text: str, start: int, end: int) -> list[Token]:
        """Return the tokens of a stretch of `text`."""
        tokens: list[Token] = []
        position = start
        for match in TOKEN.finditer(text, start, end):
            begin, stop = match.span()
            if begin < position:
                continue
            form = match[0]
            sort, word, capital, takes_stop, tells_of_last = self.known.get(form) or self._learn(form)
            if takes_stop and stop < end and text[stop] == ".":
                stop += 1
            if tells_of_last and tokens:
                sort = self._joined(tokens, sort, word, capital)
            tokens.append(Token(begin, stop, sort, word, capital))
            position = stop
        return tokens

    def _joined(self, tokens: list[Token], sort: Sort, word: str, capital: bool) -> Sort:
        """Put right the sort of the last token by a word behind it, and return that of the word."""
        if word in self.compound_ends and (head := self._compound(tokens[-1], word, capital)):
            tokens[-1] = tokens[-1].read_as(head)
            sort = head if head in _SAME_THROUGHOUT else Sort.WORD
        if sort is Sort.NAME and tokens[-1].word in self.role_names and self._ends_office(tokens):
            tokens[-1] = tokens[-1].read_as(Sort.GIVEN)
        if sort is Sort.GIVEN and tokens[-1].word in self.positions and not tokens[-1].capital:
            tokens[-1] = tokens[-1].read_as(Sort.ROLE)
        if sort is Sort.COMMA and self.body_first and self._ends_place(tokens):
            tokens[-1] = tokens[-1].read_as(Sort.NAME)
        return sort

    def _compound(self, before: Token, word: str, capital: bool) -> Sort | None:
        """Return the sort of two words that are one thing: "Chief Insp.", but not "chief *Insp.*"."""
        head = self.compounds.get((before.word, word))
        return None if head is Sort.RANK and capital and not before.capital else head

    def _ends_office(self, tokens: Sequence[Token]) -> bool:
        """Whether the last token is a given name behind an office: "Minister *Dean* Quill"."""
        return len(tokens) > 1 and tokens[-2].sort is Sort.ROLE and tokens[-1].capital and tokens[-2].capital

    def _ends_place(self, tokens: Sequence[Token]) -> bool:
        """Whether what is a form of address elsewhere ends the name of a place: "Kepala Desa Sungai *Abang*"."""
        last = tokens[-1]
        is_last = last.sort is Sort.HONORIFIC and last.capital and len(tokens) > 1
        return is_last and tokens[-2].capital and tokens[-2].sort in (Sort.BODY, Sort.NAME)

    def sort_of(self, form: str) -> Sort:
        """Return the sort of one word by itself."""
        return (self.known.get(form) or self._learn(form))[0]

    def _learn(self, form: str) -> _Known:
        """Return what is known of a form, which is read for that."""
        sort, word, capital, takes_stop = self._read(form)
        tells_of_last = sort in _TELLING_OF_LAST or word in self.compound_ends
        self.known[form] = known = sort, word, capital, takes_stop, tells_of_last
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
        return Sort.HONORIFIC if self._is_address(word) else sort_of_mark(form), word, False, False

    def holds_role(self, bracket: Token) -> bool:
        """Whether a bracket holds a word for an office, which is short for the words before it: "(Kadis)"."""
        return self.lower.get(bracket.word[1:-1]) is Sort.ROLE

    def _is_address(self, word: str) -> bool:
        """Whether a bracket holds a form of address: "Chief *(Mrs)* Ada Quill"."""
        return word[0] == "(" and not self.body_first and self.lower.get(word[1:-1]) is Sort.HONORIFIC

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
        stems = (word.removesuffix(ending) for ending in self.own_source if word.endswith(ending))
        known = (stem for stem in stems if stem.lower() in self.role_words or self.owned_role(word))
        return next(known, word)

    def tells_body(self, word: str) -> bool:
        """Whether a word of a name tells that it is a body's: the head of one, or what ends one."""
        return self.sort_of(word) is Sort.BODY or word in self.name_ends

    def is_age(self, word: str) -> bool:
        """Whether a word is an age: "49-year-old"."""
        return word[:1].isdigit() and word.endswith(self.age_endings)

    def gender_of(self, tokens: Iterable[Token]) -> str | None:
        """Return the pronoun that the titles among some tokens agree with, where they tell."""
        for token in tokens:
            if token.word in self.gender:
                return self.gender[token.word]
        return None

    def is_state_title(self, role: str) -> bool:
        """Whether a role of several words in capitals is one of who acts for a state: "Former *President*"."""
        _, _, head = role.rpartition(" ")
        is_of_state = head != role and head[:1].isupper() and head.lower() in self.state_roles
        return is_of_state and role.lower() not in self.heads_body  # "*Director General* Ada Quill"

    def is_plural_role(self, word: str) -> bool:
        """Whether a word in small letters is the plural of a role: diplomats."""
        return word.endswith(self.plural_endings) and word not in self.lower and self._is_plural_of(word, Sort.ROLE)

    def is_plural_calling(self, word: str) -> bool:
        """Whether a word ends as the plural of a calling does that no list has: pickers."""
        bare = (word.removesuffix(ending) for ending in self.plural_endings if word.endswith(ending))
        return any(calling.endswith(self.calling_endings) for calling in bare)

    def is_plural_body(self, word: str) -> bool:
        """Whether a word is the plural of the head of a body: hospitals."""
        return self._is_plural_of(word, Sort.BODY)

    def role_of_one(self, role: str) -> str:
        """Return a role as one of several people has it: Senator for Senators, Sen. for Sens."""
        stem, dot = role.rstrip("."), role.endswith(".")
        before, _, last = stem.lower().rpartition(" ")
        link = before.removesuffix(" the").rpartition(" ")[2]
        if self.lower.get(link) is Sort.PREPOSITION:
            return role  # "chair of governors", "chair of the judges"
        endings = (ending for ending in self.plural_endings if last.endswith(ending))
        end = next((e for e in endings if self.lower.get(last.removesuffix(e)) is Sort.ROLE), None)
        return f"{stem.removesuffix(end)}{'.' * dot}" if end else role

    def is_role_of_several(self, token: Token) -> bool:
        """Whether a token is the plural of a role, listed or not: "chair of *governors*"."""
        return self._is_plural_of(token.word, Sort.ROLE)

    def _is_plural_of(self, word: str, sort: Sort) -> bool:
        for ending in self.plural_endings:
            if word.endswith(ending) and self.lower.get(word.removesuffix(ending)) is sort:
                return True
        return False

    def with_plurals(self, tokens: Sequence[Token]) -> list[Token]:
        """Return tokens with the plurals of roles as roles, but not behind a noun: "a report by *accountants*"."""
        end = next((i for i, t in enumerate(tokens) if i and t.sort is Sort.PREPOSITION), len(tokens))
        return [
            token.read_as(Sort.ROLE) if index < end and not token.capital and self.is_plural_role(token.word) else token
            for index, token in enumerate(tokens)
        ]

    def _sort_of_lower(self, form: str, word: str) -> Sort:
        sort = self.lower.get(word) or (Sort.ROLE if self._is_made_role(word) else None)
        if sort is None and self.own_source:
            if self.owned_role(word):
                return Sort.ROLE
            if self.without_ending(word) in self.role_words:
                return Sort.WORD  # "striker mudanya"
        return sort or (Sort.WORD if form.isdigit() else Sort.LOWER)

    def _is_made_role(self, word: str) -> bool:
        """Whether an ending or a beginning tells that an unlisted word is a role: "vaccinologist", "co-chairman"."""
        if word.endswith(self.role_endings):
            return True
        return word.startswith(self.role_beginnings) and self.lower.get(word.partition("-")[2]) is Sort.ROLE

    def without_ending(self, word: str) -> str:
        """Return a word without the ending for its owner: "muda" for "mudanya"; "" where it has none."""
        return next((word.removesuffix(ending) for ending in self.own_source if word.endswith(ending)), "")

    def _sort_of_capital(self, form: str, word: str) -> Sort:
        sort = self.capital.get(word) or (Sort.ROLE if self._is_made_role(word) else None)
        if sort is None and self.owned_role(word):
            return Sort.ROLE
        if sort is not None and not (len(word) == 1 and sort is Sort.DETERMINER):
            return sort
        is_initial = form[-1] == "." or form[1:2] == "."  # "P.S", as well as "P.S."
        if is_initial or (len(form) <= 2 and form.isupper()) or not form.strip("IVX"):
            return Sort.INITIAL
        if not form[1].islower() and is_acronym(form):
            return Sort.INITIAL if not self.body_first and self.degrees.fullmatch(form) else Sort.ACRONYM
        if self.own_source and len(self.without_ending(word)) > _SHORTEST_OWNED:
            return Sort.WORD  # "Penantangnya"
        first, _, last = form.rpartition("-")
        if first and not self.body_first and self.lower.get(last) is Sort.ROLE:
            return Sort.ROLE  # "Actor-turned-politician"
        return Sort.WORD if self.abstract_words.fullmatch(word) else Sort.NAME
