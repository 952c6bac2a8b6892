"""Which body an affiliation means: "the company" and "its" point back, "Harrow" is short for Harrow Electric."""

from dataclasses import replace

from factrack.extraction.speakers.affiliations.full_bodies import FullBodies
from factrack.extraction.speakers.affiliations.implied import ImpliedBodies
from factrack.extraction.speakers.affiliations.known_bodies import KnownBodies
from factrack.extraction.speakers.affiliations.only_bodies import OnlyBodies
from factrack.extraction.speakers.affiliations.owned_offices import OwnedOffices
from factrack.extraction.speakers.affiliations.owner_words import OwnerWords
from factrack.extraction.speakers.affiliations.owners import Owners
from factrack.extraction.speakers.affiliations.spelt import Spelt
from factrack.extraction.speakers.affiliations.told_bodies import ToldBodies
from factrack.extraction.speakers.bodies.cities import Cities
from factrack.extraction.speakers.bodies.named_bodies import NamedBodies
from factrack.extraction.speakers.bodies.nations import Nations
from factrack.extraction.speakers.bodies.pointed import PointedBodies
from factrack.extraction.speakers.bodies.role_bodies import BodiesOfRoles
from factrack.extraction.speakers.bodies.states import States
from factrack.extraction.speakers.bodies.teams import Teams
from factrack.extraction.speakers.bodies.wholes import Wholes
from factrack.extraction.speakers.cast import Cast
from factrack.extraction.speakers.member import Member
from factrack.extraction.speakers.phrases.homes import has_seat, without_mark
from factrack.extraction.speakers.phrases.naming import Kind
from factrack.extraction.speakers.spoken import Spoken
from factrack.extraction.speakers.vocabulary.sorts import POSSESSIVES, one_line, without_name
from factrack.extraction.speakers.vocabulary.words import Sort
from factrack.extraction.speakers.voices import Voice
from factrack.extraction.statement import Span

_NEAR = 4
"""Within how many sentences a body has a spokesperson who is introduced without one."""

_FEW = 2
_LONGEST_RANK = 2
"""In words."""
_EARLY = 4
"""In words: how soon in a sentence its side is told."""
_JUST = 2
"""Within how many sentences a body is told whose role opens a sentence."""

_LONGEST_LINK = 30
"""In characters: ", who represents"."""
_LONGEST_TITLE = 80
"""In characters: how far before a name a role with what it is of begins."""
_OF_PLACES = frozenset({Sort.NAME, Sort.PLACE, Sort.WORD})
_SEATS = frozenset({Sort.PLACE, Sort.GIVEN})
_LONGEST_ROLE = 24
"""In characters: how far before a name the role with its owner begins."""


class Affiliations:
    """Settles the affiliations of speakers, each of them where its bearer is named in full."""

    def __init__(self, cast: Cast, spoken: Spoken) -> None:
        self._cast = cast
        self._words = cast.words
        self._spoken = spoken
        self._bodies_of_role = BodiesOfRoles(cast.text, cast.bodies, cast.words)
        self._nations = Nations(cast.text, cast.mentions, cast.words)
        self._teams = Teams(cast.text, cast.mentions, cast.words)
        self._states = States(cast.text, cast.mentions, cast.words)
        self._cities = Cities(cast.text, cast.words)
        self._spelt = Spelt(cast)
        named = NamedBodies(cast.text, cast.mentions, cast.words)
        self._owners = Owners(cast, spoken, named, self._named_with)
        self._wholes = Wholes(cast.text, cast.mentions, cast.bodies, cast.words)
        self._owned = OwnedOffices(cast, spoken)
        self._told = ToldBodies(cast, self._wholes)
        self._implied_bodies = ImpliedBodies(cast, self._wholes)
        self._firms = cast.bodies.firms
        self._known_bodies = KnownBodies(cast, spoken)
        self._pointed = PointedBodies(cast.text, cast.mentions, cast.bodies, cast.acting, cast.words)
        self._owner_words = OwnerWords(cast)
        self._full_bodies = FullBodies(cast, spoken, self._owners)
        self._only = OnlyBodies(cast, spoken, named)
        self._settled: dict[tuple[Span, str | None], str | None] = {}

    def settled(self, voice: Voice) -> Voice:
        """Return the voice with the bodies of its members as the article has them in full."""
        if not voice.members:
            return voice
        members = tuple(map(self._with_body, map(self._with_peer, voice.members)))
        return voice if members == voice.members else replace(voice, members=members)

    def _with_peer(self, member: Member) -> Member:
        """Return who is told of as the counterpart of the last speaker with that one's role."""
        if member.role is None or member.role.lower().rpartition(" ")[2] not in self._words.peers:
            return member
        others = (other for voice in self._spoken.before(member.place.start) for other in voice.members)
        role = next((other.role for other in others if other.role and other.name != member.name), None)
        return replace(member, role=role) if role else member

    def _with_body(self, member: Member) -> Member:
        if self._words.body_first and member.kind is not Kind.BODY and (told := self._pointed.of(member)):
            body = self._whole(self._cast.long_forms.written_out(told[1])) if told[1] else None
            return replace(member, role=told[0], affiliation=body)
        key = member.place, member.affiliation
        if key not in self._settled:
            body = self._body_of(self._of_country(member))
            self._settled[key] = self._whole(body) if body is not None else None
        body = self._settled[key]
        if body is None and self._words.body_first and (told := self._known_bodies.of(member)):
            return replace(member, role=told[0], affiliation=self._whole(self._wholes.completed(told[1])))
        if body is not None and body == member.affiliation and self._is_workplace(body, member):
            return replace(member, role=f"{body} {member.role}", affiliation=None)
        if body is not None and self._words.body_first:
            body = without_name(self._without_rank(body), member.name)
        return member if body == member.affiliation else replace(member, affiliation=body)

    def _without_rank(self, body: str) -> str:
        """Return a body without the rank of somebody behind it: "Polri *Brigadir Jenderal*"."""
        words = body.split()
        is_rank = len(words) > _LONGEST_RANK and " ".join(words[-_LONGEST_RANK:]).lower() in self._words.ranks
        return " ".join(words[:-_LONGEST_RANK]) if is_rank else body

    def _is_home_town(self, body: str, member: Member) -> bool:
        """Whether what stands before a calling is only where somebody lives: "*Harrow* farmer Ada Quill"."""
        role = member.role or ""
        if role.lower().rpartition(" ")[2] not in self._words.private_roles or not self._is_place(body):
            return False
        if body.rpartition(" ")[2] in self._words.name_ends:
            return False  # "*Sierra Watch* attorney Ada Quill"
        if not role[0].islower():
            return False  # "Harrow City *Attorney* Ada Quill"
        near = self._cast.text[max(0, member.place.start - _LONGEST_TITLE) : member.place.end + _LONGEST_TITLE]
        return any(f"{body}{mark} {role}" in near for mark in ("", *POSSESSIVES)) or self._lives(role, body, near)

    def _lives(self, role: str, body: str, near: str) -> bool:
        """Whether a role stands before where its bearer is: "a grower *in* Harrow"."""
        is_serving = role.rpartition(" ")[2] in self._words.serves_person  # "a lawyer *at* Quill & Hale"
        links = self._words.whereabouts - self._words.whole_links if is_serving else self._words.whereabouts
        return any(f"{role} {link} {body}" in near for link in links)

    def _is_place(self, body: str) -> bool:
        """Whether nothing in a name tells that it is a body's, and not a place."""
        return all(self._words.sort_of(word) in _OF_PLACES for word in body.split())

    def _is_workplace(self, body: str, member: Member) -> bool:
        """Whether a small word that nothing else tells of is a part of the role behind it: "*bakery* owner"."""
        role = (member.role or "").lower()
        if self._words.body_first or role not in self._words.trades or self._words.lower.get(body) is not Sort.BODY:
            return False
        near = self._cast.text[max(0, member.place.start - _LONGEST_TITLE) : member.place.end + _LONGEST_TITLE]
        return f"{body} {role}" in near.lower()

    def _whole(self, body: str) -> str:
        """Return a body as the article has it in full: with its acronym, a firm with PT and its letters."""
        body = self._cast.long_forms.introduced(body)
        return self._firms.in_full(body) if self._words.body_first else body

    def _of_country(self, member: Member) -> Member:
        """Return a member whose body is only a word for a country with the country or with none: "Dutch striker"."""
        body = member.affiliation
        if body is None or not self._nations.is_nation(body):
            return member
        is_team = body in self._words.nations and (member.role or "").lower() in self._words.team_roles
        if is_team and self._teams.is_sport:
            return member  # "*Norland* captain Ada Quill"
        is_of_state = member.role is not None and self._nations.is_of_state(member.role)
        return replace(member, affiliation=self._nations.country(body) if is_of_state else None)

    def _body_of(self, member: Member) -> str | None:
        body, position = member.affiliation, member.place.start
        if self._words.body_first and body is None:
            owner = self._owned.of(member)
            implied = self._implied(member) if member.role and not owner else None
            return owner or (self._wholes.completed(implied) if implied else None)
        if self._words.body_first and body is not None:
            told = self._told.of(member, body)
            is_wider = told is not None and told != body
            return body if is_wider and self._is_held((member.role or "").lower(), told or "", member) else told
        if body is None and (told := self._bodies_of_role.of(member.role, member.name, position)):
            return told
        if body or (self._teams.has(member.role) and not self._only.has_own_body(member.role or "", position)):
            team = self._teams.full_name(body) if body else self._teams.nearest(position)
            if body is None or team != body:
                return team
        role = member.role or ""
        if body and self._represents(member):
            return None
        if body is None and (place := self._cities.body(role) or self._states.of(role, position)):
            return place
        if body is None and member.role is None and member.kind is Kind.PERSON:
            team = self._teams.nearest(position) if self._teams.runs_one(member.place.end) else None
            return team or self._owners.acted_for(position) or self._owners.doctor_at(position)
        if body is None and (at := self._owners.at_body(position)):
            return at
        if body is None and self._only.has_own_body(role, position):
            return None
        if body is None and (noun := self._owner_words.of(member)):
            return self._owner_words.name(noun)
        if body is None and self._owner_words.is_of_person(member):
            return None
        if body is None and (known := self._owner_words.known_as(member, self._spoken)):
            return known
        if body is None:
            told = self._told_before(member)
            return told if self._owner_words.suits(role, told) else None
        if body in self._words.nameless:
            named = self._states.called_so if body.capitalize() in self._words.state_kinds else None
            return named or self._states.told_before(position) or self._named_with(body, position) or body
        if body.lower() in self._words.common_bodies:
            return self._named_with(body.lower(), position) or body
        if self._is_home_town(body, member):
            return None
        if self._cast.long_forms.get(body) is None and (name := self._spelt.out(body)):
            return name
        if not body[0].islower():
            body = without_mark(body, role, self._words)
            if has_seat(role, self._words) and self._words.sort_of(body) in _SEATS:
                return body  # "*Virginia* Gov. Ada Quill", whatever is called so as well
            if role.lower() in self._words.city_roles and not self._cast.standings.is_surname(body):
                return self._full_bodies.of(body) or body  # "*Charlotte* Mayor Ada Quill"
            is_served = member.role_head in self._words.serves_person
            full = self._full_bodies.of(body)
            return None if is_served and full == body and self._is_owner_by_name(body, position) else full
        if body in self._words.owners:
            owner = self._owners.of(position)
            return self._full_bodies.of(owner) if owner else None
        if " " in body and (whole := self._whole_in_place(body, position)):
            return whole
        return (self._capitalised(body, position) or body) if " " in body else self._named_with(body, position) or body

    def _told_before(self, member: Member) -> str | None:
        """Return the body that the sentences before tell of, for a role told without one."""
        role, position = member.role or "", member.place.start
        if self._speaks_for_body(member):
            told = self._unsaid(member) or self._spoken.one_word_before(position)
            told = self._full_bodies.of(told) if told and " " not in told else told
            return told or self._only.of(role, position)
        told = self._just_told(member) if self._opens_sentence(member) else None
        return told or self._only.of(role, position) or self._only.of_people(role, position)

    def _represents(self, member: Member) -> bool:
        """Whether a clause behind a lawyer's name tells of a client, who is no body: "who *represents* Save Calder"."""
        if member.role_head not in self._words.serves_person:
            return False
        behind = self._cast.text[member.place.end : member.place.end + _LONGEST_TITLE]
        if any(f" {link} {member.affiliation}" in behind for link in self._words.whole_links):
            return False  # "a lawyer *at Quill & Hale*, who represents X"
        behind = behind[:_LONGEST_LINK]
        return not self._words.for_seat.isdisjoint(behind.split()[:3])

    def _capitalised(self, body: str, position: int) -> str | None:
        """Return the name that small words are the end of: "sheriff's office" of the Harrow County Sheriff's Office."""
        end = " ".join(word[:1].upper() + word[1:] for word in body.split())
        place = self._cast.bodies.ending(end, position)
        return one_line(place.of(self._cast.text)) if place else None

    def _whole_in_place(self, body: str, position: int) -> str | None:
        """Return the body that has come up and that somebody is in somewhere: "the *agency in Harrow*"."""
        noun, link, place = [*body.split(" ", 2), "", ""][:3]
        is_placed = link in self._words.locatives and place[:1].isupper() and noun in self._words.pointing
        return self._named_with(noun, position) if is_placed else None

    def _is_owner_by_name(self, body: str, position: int) -> bool:
        """Whether one word that tells no body stands as an owner near: "*Quill*'s attorney"."""
        near = self._cast.text[max(0, position - _LONGEST_TITLE) : position + _LONGEST_TITLE]
        is_owner = any(f"{body}{mark} " in near for mark in POSSESSIVES)
        return is_owner and self._words.sort_of(body) is Sort.NAME

    def _implied(self, member: Member) -> str | None:
        """Return the body of a role told without one: as told of, of its office, or of the sentence before."""
        position, role = member.place.start, (member.role or "").lower()
        body = self._pointed_at(position) or self._camp(position) or self._implied_bodies.of(role, position)
        if body is None and role in self._words.team_roles:
            body = self._spoken.body_of(position, self._words.team_roles)
        return None if body and self._is_held(role, body, member) else body

    def _is_held(self, role: str, body: str, member: Member) -> bool:
        """Whether another speaker has an office that one person alone has in a body."""
        others = (other for voice in self._spoken.before(member.place.start) for other in voice.members)
        same = (other for other in others if (other.role or "").lower() == role and other.name != member.name)
        return role in self._words.sole_offices and any(other.affiliation == body for other in same)

    def _pointed_at(self, position: int) -> str | None:
        """Return the body that a title is of as one told of: "Pegiat dari *lembaga tersebut*, Mukhlas"."""
        near = self._cast.text[max(0, position - _LONGEST_ROLE - _LONGEST_ROLE) : position].replace(",", " ").split()
        link, head, pointer = ("", "", "", *near)[-3:]
        is_body = self._words.lower.get(head) is Sort.BODY and link in self._words.linkers | self._words.locatives
        if not is_body or pointer not in self._words.definite:
            return None
        place = self._cast.bodies.nearest(head, position)
        return one_line(place.of(self._cast.text)) if place else self._spoken.body_before(position)

    def _camp(self, position: int) -> str | None:
        """Return the side that a sentence tells of: "Di kubu *Elang Kencana*, pelatih Risnandar legawa"."""
        mentions = self._cast.mentions
        sentence = mentions.sentence_of(position)
        opening, _, _ = self._cast.text[sentence.start : min(position, sentence.start + _LONGEST_TITLE)].partition(",")
        words = opening.split()
        camp = next((i for i, word in enumerate(words[:_EARLY]) if word.lower() in self._words.camps), len(words))
        name = words[camp + 1 :]
        is_named = bool(name) and all(word[0].isupper() for word in name)
        return " ".join(name) if is_named and len(opening) < position - sentence.start else None

    def _unsaid(self, member: Member) -> str | None:
        """Return the body of a role that nobody has without one: the one that spoke or acted last, or the only firm."""
        position = member.place.start
        if side := self._owners.side(position):
            return side
        if (member.role or "").lower() in self._words.runs_firm and (main := self._main_firm(position)):
            return main
        if body := self._acting(position, 1) or self._spoken.body_before(position, _NEAR) or self._acting(position):
            return body
        if (member.role or "").lower() not in self._words.runs_firm:
            return None
        if just := self._spoken.firm_before(position):
            return just
        last = self._spoken.body_before(position)
        if last and self._cast.may_be_firm(last):
            return last
        place = self._cast.bodies.firm_meant(position)
        return one_line(place.of(self._cast.text)) if place else self._owners.only_firm(position)

    def _main_firm(self, position: int) -> str | None:
        """Return the firm an article is about: it spoke first, and is named as often as the one that spoke last."""
        last = self._spoken.body_before(position, _NEAR)
        spoken = [name for name in self._spoken.speaking_bodies() if self._cast.may_be_firm(name)]
        if last is None or len(spoken) < _FEW or spoken[0] == last:
            return None
        counts = [self._cast.text.count(name.partition(" ")[0]) for name in (spoken[0], last)]
        return spoken[0] if counts[0] >= counts[1] else None

    def _opens_sentence(self, member: Member) -> bool:
        """Whether a sentence begins with the role of somebody that only bodies have: "*Founder* Ada Quill said"."""
        role = member.role or ""
        head = self._own_words(role)
        head = head if role[len(head) :].islower() else ""  # "Director General *of Immigration*"
        if self._words.is_state_title(role) or self._words.heads_body.isdisjoint(
            {role.lower(), role.rpartition(" ")[2].lower(), head}
        ):
            return False
        return self._cast.text.startswith(role, self._cast.mentions.sentence_of(member.place.start).start)

    def _own_words(self, role: str) -> str:
        """Return a role without what it is for, if it has a field: "director" of "Director of education"."""
        words = role.lower().split()
        link = next((i for i, word in enumerate(words) if word in self._words.linkers), 0)
        return " ".join(words[:link])

    def _just_told(self, member: Member) -> str | None:
        """Return the body that the sentence before is about, or that speaks in it."""
        position = member.place.start
        return self._spoken.body_before(position, _JUST) or self._acting(position, _JUST)

    def _acting(self, position: int, reach: int = _NEAR) -> str | None:
        """Return the body that is the subject of one of the last sentences: "*Harrow Bank* has apologised"."""
        mentions = self._cast.mentions
        for number in mentions.sentences_back(position, reach):
            place = min(position, mentions.sentence(number).end - 1)
            if opening := self._owners.opening(place):
                return opening
            name = self._cast.acting.subject(place)
            if name and (self._cast.acting.described(place) or any(map(self._words.tells_body, name.split()))):
                return name
        return None

    def _named_with(self, head: str, position: int) -> str | None:
        """Return the body that a common noun means at a position: by its name, by who spoke last, by what it is."""
        bodies = self._cast.bodies
        place = bodies.meant(head, position) if head not in self._words.nameless else None
        if place is None and head in self._words.any_body:
            last = self._spoken.body_before(position)
            if last and self._cast.may_be_firm(last):
                return last
            place = bodies.firm_meant(position) if head in self._words.firm_nouns else None
            place = place if place and self._is_told_by(place, position) else None
            if place is None and (only := self._owners.only_firm(position)):
                return only
        if place is None:
            return bodies.introduced(head, position) or self._of_one_word(head, position)
        return self._spoken.joined(one_line(place.of(self._cast.text)))

    def _of_one_word(self, head: str, position: int) -> str | None:
        """Return the unknown word that has just spoken, which a common noun can mean: "the *charity*" for Oxfan."""
        near = self._cast.text[max(0, position - _LONGEST_TITLE) : position + _LONGEST_TITLE].lower()
        is_known = self._words.lower.get(head) is Sort.BODY and any(
            f"{word} {head}" in near for word in self._words.definite
        )
        return self._spoken.one_word_before(position) if is_known else None

    def _is_told_by(self, place: Span, position: int) -> bool:
        """Whether a name stands before a position, or soon behind it."""
        mentions = self._cast.mentions
        return mentions.sentence_at(place.start) <= mentions.sentence_at(position) + 1

    def _speaks_for_body(self, member: Member) -> bool:
        if self._words.is_state_title(member.role or ""):
            return False  # "*Vice President* Ada Quill"
        role = (member.role or "").lower()
        if not self._words.shadows.isdisjoint(role.split()):
            return False  # "*Opposition* transport spokeswoman Ada Quill"
        own = self._own_words(role) or role  # "*vice president* for development"
        speaks = not self._words.speaks_for_body.isdisjoint({role, own, role.rpartition(" ")[2]})
        return speaks or role in self._words.heads_team
