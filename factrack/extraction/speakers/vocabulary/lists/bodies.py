"""Lists of the `[people]` table that tell of bodies: their heads, their parts, and who has offices in them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factrack.extraction.languages.compiling import Cased


@dataclass(frozen=True)
class BodyLists:
    """Words for bodies, and for those who have offices in them."""

    whole_bodies: frozenset[str]
    """Names of bodies that are whole by themselves, though others begin with such a word: BMKG."""
    central_bodies: frozenset[str]
    """Bodies of which there is only one in a country, so that no place follows: KPK."""
    common_bodies: frozenset[str]
    """Heads of bodies that are no names before a role, whatever their capital: "*Hospital* director"."""
    heads_unit: frozenset[str]
    """Roles of who heads a part of a body: director."""
    keeps_firm: frozenset[str]
    """Roles of whose name a firm has: owner."""
    nameless: frozenset[str]
    """Common nouns of bodies that do not end the name of the body they mean: state."""
    any_body: frozenset[str]
    """Common nouns that can point back at a body whatever its name: company, group."""
    pointing: frozenset[str]
    """Common nouns that mean a body which has come up, whatever is told of it beside: "the central *bank*"."""
    called_by_word: frozenset[str]
    """Common nouns that can mean a body which has spoken under one unknown word: "the *union*"."""
    other_bodies: frozenset[str]
    """What tells before such a noun that it is another body: rival."""
    observers: frozenset[str]
    """Who speaks of others than the body that they are in: analyst."""
    of_bodies: frozenset[str]
    """What opens a role that somebody has in a body, whose common noun is no part of it: "*ketua* serikat"."""
    chiefs: frozenset[str]
    """What opens the office of whoever is first in a body: "*chief* epidemiologist"."""
    heads_body: frozenset[str]
    """Roles in a body that the sentence before tells, where they open a sentence: "*Founder* Ada Quill"."""
    runs_firm: frozenset[str]
    """Roles that only firms have: chief executive."""
    speaks_for_body: frozenset[str]
    """Roles that somebody has in a body, so that the body named last is meant: spokeswoman."""
    sides: frozenset[str]
    """What somebody has whose people are a body: "Ada Quill's *campaign*"."""
    no_seats: frozenset[str]
    """Heads of bodies in which no office has its seat, of places for one: kota, kabupaten."""
    small_bodies: frozenset[str]
    """Heads of bodies that stand in small letters before their names: "*timnas* Indonesia"."""
    legal_forms: Cased
    """What the name of a firm ends with that tells that it is one: (Sawit Lestari) Tbk, GmbH."""
    legal_marks: tuple[str, ...]
    """What stands behind the name of a firm in full, in this order: (Persero), Tbk."""
    firm_ends: frozenset[str]
    """Given names that as often end the name of a firm: "PT Sawit *Lestari*"."""
    firm_offices: frozenset[str]
    """What opens the roles of who works for a firm: manajer."""
    seats: frozenset[str]
    """What somebody in a house represents, and is no member of: ward."""
    owning_relatives: frozenset[str]
    """What opens a clause about a body that names somebody of it: whose."""
    own_people: frozenset[str]
    """Those whom somebody leads, in the body of both: "whose *team* at the Harrow Centre"."""
    inmates: frozenset[str]
    """Those who are many in a body, whose name stands behind them: "*pupils* at Calder Lane"."""
    plural_verbs: frozenset[str]
    """Verbs that take a state for its team: "Wales *were* livid"."""
    not_teams: Cased
    """Plurals that are of no team: "the Winter *Olympics*"."""
    own_teams: frozenset[str]
    """What stands behind "whose" for the team of somebody who runs it: "Ada Quill, whose *side* lost"."""
    joining: frozenset[str]
    """Verbs that tell that somebody came to a body, before what as: "She *joined* X as chief executive"."""
    name_openers: Cased
    """What opens names of bodies, and tells how many elsewhere: "*All* Blacks captain Ada Quill"."""
    region_ends: frozenset[str]
    """What ends the name of a place or of its people that is a body: "the administrator of Kutu *territory*"."""
    patrons: frozenset[str]
    """Titles of those whom bodies are named after: "*King's* College", "*Princess* Ada School"."""
    of_places: tuple[str, ...]
    """Heads of bodies that are told of in short by the place behind them: "Ardley", for the *University* of Ardley."""
    for_seat: frozenset[str]
    """Verbs of `leads` behind which a name alone is a seat: "who *represents* Harrow"."""
    buyers: frozenset[str]
    """What a firm is called by what it does with something: "the *buyer*"."""
    businesses: frozenset[str]
    """Heads of the names of bodies that are firms as well: "Quill *Dairy*"."""
    lead_roles: Mapping[str, str]
    """What somebody is who does something for a body: chair for "who *chairs* the trust"."""
    legislatures: frozenset[str]
    """Houses that are the bodies of those who have an office in them: "*Senate* Majority Leader"."""
    told_short: frozenset[str]
    """Heads of the names of bodies that are told of in short by the first word: society."""
    saints: frozenset[str]
    """Heads of the names of bodies that are named after somebody: "Queen's *Hospital*"."""
    in_body: frozenset[str]
    """Roles that nobody has but in a body: director."""
    has_directors: frozenset[str]
    """Heads of the names of bodies that offices are of without telling it: "direktur medik" of the hospital."""
    movements: frozenset[str]
    """Words of fields that open the names of movements, too: "juru bicara *Gerakan* Tani Wera"."""
    named_kinds: frozenset[str]
    """What a firm or a group is, before its name that no head of a body opens: maskapai, "grup *musik* Langit Biru"."""
    owned_by: frozenset[str]
    """What stands behind one of `named_kinds` before whose it is: "perusahaan *milik* Rudi"."""
    heads: Mapping[str, Sequence[str]]
    """What ends the names of bodies that a common noun means: Police for force."""
    bodies_beside: Mapping[str, Sequence[str]]
    """The office and the head of the body that is where that office is: kapolres, Polres for "kasat reskrim"."""
    beside_seats: Mapping[str, Sequence[str]]
    """The offices whose seat another one has, too: "bupati" for "sekda"."""
    role_bodies: Mapping[str, Sequence[str]]
    """What ends the names of the bodies of a role: Fire Department for fire chief."""
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
    houses: frozenset[str]
    """Letters for the houses that a commission is of: DPRD."""
    house_parts: frozenset[str]
    """What is a part of one of `houses`, with a letter or numeral behind it: Komisi (B)."""
    lawyers: frozenset[str]
    """Roles of who acts for somebody, whose name is no body: kuasa hukum."""
    house_groups: frozenset[str]
    """What a member of a house is of besides it: "Anggota DPR *Fraksi* X"."""
    of_nations: frozenset[str]
    """Offices of a nation, whose name can follow: presiden (Norlandia)."""
    of_state: frozenset[str]
    """Heads of bodies of the state, which are named after nobody: dinas."""
    never_alone: frozenset[str]
    """Heads of bodies that have no name without a further word: partai."""
    runs_body: frozenset[str]
    """Roles of who runs the firm, the hospital or the school that was told of just before: direktur utama."""
    group_words: frozenset[str]
    """Words that end the names of firms and groups, and few names of people: Homes, Workers."""
    body_kinds: frozenset[str]
    """Common nouns for bodies that stand right before a name, besides `bodies`: operator, supplier, rival."""
    of_people: frozenset[str]
    """Those of `body_kinds` that are as often said of people: rival."""
