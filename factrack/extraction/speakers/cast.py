"""Everybody an article names: the fullest form of a name, and the role and affiliation it stands with anywhere."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from factrack.extraction.languages.compiling import any_of
from factrack.extraction.speakers.article.capital_names import CapitalNames
from factrack.extraction.speakers.article.context import Context
from factrack.extraction.speakers.article.full_names import FullNames, forms_of
from factrack.extraction.speakers.article.leads import Lead
from factrack.extraction.speakers.article.mentions import Mentions
from factrack.extraction.speakers.article.narrated import Narrated
from factrack.extraction.speakers.article.offices import Offices
from factrack.extraction.speakers.article.sources import Sources
from factrack.extraction.speakers.article.standings import Standings
from factrack.extraction.speakers.bodies.acting import ActingBodies
from factrack.extraction.speakers.bodies.bodies import Bodies
from factrack.extraction.speakers.member import Member
from factrack.extraction.speakers.phrases.callings import gives_way, is_calling
from factrack.extraction.speakers.phrases.naming import Kind, Naming
from factrack.extraction.speakers.phrases.texts import calm
from factrack.extraction.speakers.vocabulary.groups import IN_NAME, PROPER
from factrack.extraction.speakers.vocabulary.sorts import one_line
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token
from factrack.extraction.statement import Span

_LONGEST_SHORT = 4
"""In letters: an acronym that opens the name of a body; more are a word in capitals, "KOMISI"."""
_LETTERS_AND_NAME = 2
"""In words: "CS Quill"."""
_MOST_CALLED = 4
"""How many mentions of somebody's first name are looked at."""


class Cast:
    """The people and bodies of one article, looked up by any form of their names."""

    def __init__(self, text: str, mentions: Mentions, words: PeopleWords, sources: Sequence[Span]) -> None:
        """Look up names in `mentions`; `sources` are where the sources of all statements stand."""
        self.text = text
        self.mentions = mentions
        self.words = words
        self.context = Context(text, mentions, words)
        self.sources = Sources(text, mentions, self.context, words, sources)
        self.bodies = Bodies(text, words, mentions)
        self.long_forms = mentions.long_forms
        self._full_names = FullNames(text, mentions, words)
        self.standings = Standings(text, mentions, self.context, words, self._full_names, self.sources.speaking)
        self.acting = ActingBodies(text, mentions, words, lambda number: self.standings.of(number) is not None)
        self._lead = Lead(text, mentions, words)
        self._offices = Offices(text, mentions, self.context, words, self.long_form)
        self._narrated = Narrated(text, mentions, words)
        self._capital_names = CapitalNames(text, mentions, words)
        self._members: dict[tuple[str, ...], Member] = {}
        self._persons: dict[Naming, Member] = {}
        self._introductions: dict[str, int] = {}
        for name in self.sources.by_name:
            mentions.learn(name)

    def introduction(self, word: str) -> int:
        """Return where somebody without a name is first told of by a word, "an *officer*", or the end of the text."""
        if word not in self._introductions:
            unknown = any_of(self.words.articles & self.words.indefinite)
            found = re.search(rf"(?<!\w)(?i:{unknown}) {re.escape(word)}(?!\w)", self.text)
            self._introductions[word] = found.start() if found else len(self.text)
        return self._introductions[word]

    @cached_property
    def lower_text(self) -> str:
        """The text in small letters."""
        return self.text.lower()

    # --- people ---------------------------------------------------------------------------------------------------

    def person(self, naming: Naming) -> Member:
        """Return the person with this name, under the fullest form of it and with what is said of them anywhere."""
        member = self._persons.get(naming)
        if member is None:
            member = self._persons[naming] = self._person(naming)
        return member

    def in_capitals(self, tokens: Sequence[Token], name: str, position: int) -> Member | None:
        """Return whom a phrase that names `name` means by its capitals: "QUILL", or "YK" for Yusron Kadir."""
        meant = self._capital_names.of(tokens, name, position)
        return self.person(Naming(Kind.PERSON, Span(meant[0].start, meant[-1].end))) if meant else None

    def _person(self, naming: Naming) -> Member:
        tokens = self.sources.phrase(naming.name)
        number = self._full_names.of(tokens, naming.name.start, naming.gender)
        if number is None and self._opens_with_letters(tokens):
            number = self._full_names.of(tokens[1:], naming.name.start, naming.gender)
        name = self.mentions.name(number) if number is not None else tokens
        member = self._member(name)
        role = naming.role if member.role and naming.role and self.is_weak(member.role) else member.role
        role, gender = role or naming.role, member.gender or naming.gender
        affiliation = member.affiliation or self.long_form(naming.affiliation)
        if role is None:
            role, told = self._lead.of(member.place)
            affiliation = told or affiliation
        if (role, affiliation, gender) == (member.role, member.affiliation, member.gender):
            return member
        return replace(member, role=role, affiliation=affiliation, gender=gender)

    def _opens_with_letters(self, tokens: Sequence[Token]) -> bool:
        """Whether the letters of an office stand before an English surname: "*CS* Quill"."""
        if self.words.body_first or len(tokens) != _LETTERS_AND_NAME or not tokens[0].word.isalpha():
            return False
        opens = tokens[0].sort is Sort.INITIAL and len(tokens[0].word) > 1
        return opens and tokens[1].sort in PROPER

    def _member(self, name: Sequence[Token]) -> Member:
        key = forms_of(name)
        if key not in self._members:
            self._members[key] = self._describe(name)
        return self._members[key]

    def _describe(self, name: Sequence[Token]) -> Member:
        """Return the member of a name, with the role, affiliation and gender of the mentions of it in full."""
        place = Span(name[0].start, name[-1].end)
        given = name if self.words.body_first or len(name) == 1 else name[:-1]  # "Ariel *Sharon*"
        gender = next(
            (self.words.gender[t.word] for t in given if t.sort is Sort.GIVEN and t.word in self.words.gender), None
        )
        best: tuple[int, str | None, str | None] = (0, None, None)
        body = None
        for other in self._full_names.mentions_of(name):
            naming = self.sources.reading(other) if self._full_names.is_of(other, name) else None
            if naming is not None:
                gender = gender or naming.gender
                weight = self._weight(naming)
                best = (weight, naming.role, naming.affiliation) if weight > best[0] else best
                body = body or naming.affiliation
        body = best[2] if best[2] or self.words.body_first else body
        same = (
            n for n in self.mentions.first_with_word(self._full_names.rarest(name)) if self._full_names.is_of(n, name)
        )
        may_be_more = best[1] is None or (body is None and is_calling(best[1], self.words))
        told = self._narrated.told_of([*same, *self._called(name)]) if may_be_more else (None, None)
        if not best[1] and not any(told) and self.words.body_first:
            told = self._narrated.in_lines(place.of(self.text))
        if best[1] is None or (told[1] and gives_way(best[1], told[0], self.words)):
            best, body = (best[0], told[0], None), body or told[1]
        return Member(_calm_name(place.of(self.text)), place, Kind.PERSON, best[1], self.long_form(body), gender)

    def _called(self, name: Sequence[Token]) -> Iterator[int]:
        """Yield the stretches that name an Indonesian by the first word alone: "*Rizal* menjabat kepala desa"."""
        form = self.text[name[0].start : name[0].end]
        numbers = self.mentions.first_with_word(form) if self.words.body_first and len(name) > 1 else []
        for number in numbers[:_MOST_CALLED]:
            short = self.mentions.name(number)
            full = self._full_names.of(short, short[0].start, None) if len(short) == 1 else None
            if full is not None and forms_of(self.mentions.name(full)) == forms_of(name):
                yield number

    def is_weak(self, role: str) -> bool:
        """Whether a role gives way to any other of the same person: istri, korban."""
        if not self.words.body_first:
            return role.lower().rpartition(" ")[2] in self.words.authors
        return any(word in self.words.weak_roles for word in role.lower().split()[:1])

    def _weight(self, naming: Naming) -> int:
        """Return how much a reading says: a role counts more than an affiliation, and more than a mere relation."""
        if naming.role is None:
            return int(naming.affiliation is not None and self._heads_body(naming.affiliation))
        role = naming.role.lower().split()
        is_past = not self.words.body_first and role[0] in self.words.former
        is_weak = is_past or any(word in self.words.weak_roles for word in role[-1:])
        return 2 + (not is_weak) * 2 + (naming.affiliation is not None)

    def _heads_body(self, affiliation: str) -> bool:
        """Whether what is told without a role is surely a body: "Rina dari *Yayasan X*"."""
        word = affiliation.partition(" ")[0]
        is_small = word in self.words.small_bodies
        is_named = bool(word) and self.words.sort_of(word) is Sort.BODY
        return not self.words.body_first or is_small or is_named

    def seats(self, head: str) -> set[str]:
        """Return the seats that an office has in the titles of an article."""
        return self._offices.seats(head)

    def is_full_name(self, name: str) -> bool:
        """Whether several words are a person's name: a given name, and words that can be of one behind it."""
        first, *others = self.words.tokens(name, 0, len(name))
        return first.sort is Sort.GIVEN and bool(others) and all(token.sort in IN_NAME for token in others)

    # --- titles ---------------------------------------------------------------------------------------------------

    def with_role(self, tokens: Sequence[Token], position: int) -> Member | None:
        """Return the person whose role is named by a title: the nearest one before, else the first after."""
        title = self.sources.naming(tokens)
        body = self.long_form(title.affiliation) if title else None
        holder = self._offices.holder(tokens, body, position)
        is_owned = len(self._offices.without_owner(tokens)) < len(tokens)  # "*The mother of a* soldier"
        opens = not self.words.body_first and self.mentions.sentence_at(position) == 0
        if holder is None and opens and not is_owned:
            bearer = self._lead.bearer()
            holder = self.context.reading(bearer) if bearer is not None else None
        # "Mayor Ada Quill's spokesman": whose spokesman speaks does not.
        is_within = holder is not None and tokens[0].start <= holder.name.start < tokens[-1].end
        return self.person(holder) if holder and not is_within else None

    def in_short(self, tokens: Sequence[Token], position: int) -> Member | None:
        """Return who is meant by "JPU", or by "tersangka", where one is known by letters only."""
        meant = self._offices.in_short(tokens, position)
        return self.person(meant) if meant else None

    # --- bodies ---------------------------------------------------------------------------------------------------

    def body(self, naming: Naming) -> Member:
        """Return the body or place with this name, in its long form where the article has one."""
        name = self.body_name(naming.name)
        first, _, rest = name.partition(" ")
        opens = first.isupper() and len(first) > _LONGEST_SHORT and self.words.sort_of(first) is Sort.BODY
        name = f"{first.capitalize() if opens else calm(first)} {rest}" if rest and not rest.isupper() else name
        return Member(self.long_forms.get(name) or name, naming.name, Kind.BODY)

    def body_name(self, place: Span) -> str:
        """Return the name of a body without the acronym that closes it."""
        name = one_line(place.of(self.text))
        return name.partition(" (")[0] if name.endswith(")") else name

    def is_country(self, tokens: Sequence[Token]) -> bool:
        """Whether a pronoun in capitals opens a longer phrase and is a country: "*US* officials"."""
        first = self.text[tokens[0].start : tokens[0].end]
        return not self.words.body_first and len(tokens) > 1 and len(first) > 1 and first.isupper()

    def firm_called(self, naming: Naming, tokens: Sequence[Token]) -> Member | None:
        """Return the firm that a source means by the first of its name: "Castlegate" of Castlegate Homes."""
        word = naming.name.of(self.text)
        if tokens[0].sort is Sort.PLACE and tokens[-1].end == naming.name.end and not self.words.body_first:
            source = self.text[tokens[0].start : tokens[-1].end]
            firm = self.bodies.firm_called(source.partition(" ")[0]) or ""
            return Member(firm, naming.name, Kind.BODY) if firm.startswith(f"{source} ") else None
        if self.words.body_first or " " in word or naming.role or naming.gender or self.standings.is_surname(word):
            return None
        name = self.bodies.firm_called(word)
        return Member(name, naming.name, Kind.BODY) if name else None

    def owner_meant(self, body: str | None, position: int) -> str | None:
        """Return the body of a title at a position, where it is a possessive the one that its sentence is about."""
        return self.acting.subject(position) if body in self.words.owners else body

    def may_be_firm(self, name: str) -> bool:
        """Whether no word of a name tells that it is another kind of body: a council, a university."""
        if name.rpartition(" ")[2].lower() in self.words.communities:
            return False
        firms = self.words.any_body | self.words.businesses
        if " ".join(name.lower().split()[-2:]) in firms:
            return True
        others = (word for word in name.split() if word.lower() not in firms)
        return all(self.words.sort_of(word) is not Sort.BODY for word in others)

    def long_form(self, affiliation: str | None) -> str | None:
        """Return an affiliation with its acronym written out, or as it is."""
        return self.long_forms.written_out(affiliation) if affiliation else None


def _calm_name(name: str) -> str:
    """Return a name on one line, without the capitals that open an article: "HASAN Tanggahma"."""
    first, space, rest = one_line(name).partition(" ")
    is_loud = len(first) > _LONGEST_SHORT and first.isupper() and rest and not rest.isupper()
    return f"{first.capitalize() if is_loud else first}{space}{rest}"
