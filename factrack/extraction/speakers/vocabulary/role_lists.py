"""Lists of the `[people]` table that tell of roles: what opens them, what they are of, and who has them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class RoleLists:
    """Words in roles, and words of those who have them."""

    former: frozenset[str]
    """What tells that somebody has an office no more: mantan, former."""
    deputies: frozenset[str]
    """What makes another office of an office: "*vice* president"."""
    namers: frozenset[str]
    """What stands between a person and the name: bernama, named."""
    whole_bodies: frozenset[str]
    """Names of bodies that are whole by themselves, though others begin with such a word: BMKG."""
    central_bodies: frozenset[str]
    """Those of which there is only one in a country, so that no place follows: KPK."""
    articles: frozenset[str]
    weak_roles: frozenset[str]
    role_words: frozenset[str]
    """Lower-case words that are a part of the role they stand in."""
    common_bodies: frozenset[str]
    """Heads of bodies that are no names before a role, whatever their capital: "*Hospital* director"."""
    role_fields: frozenset[str]
    """Words that stand before a role for what it is about, and have a capital from the sentence only: "*Pub* owner"."""
    office_fields: frozenset[str]
    """What an office is of, as a part of it: "Superintendent *of Police*"."""
    chambers: frozenset[str]
    """Houses whose offices have them in their titles: "*Senate* Majority Leader"."""
    chamber_roles: frozenset[str]
    """What such a title goes on with: majority, speaker."""
    questioning: frozenset[str]
    """What stands before who asks: "under *questioning by* Ada Quill"."""
    serves_person: frozenset[str]
    """Roles of who serves somebody, whose name is no body: "Quill's *attorney*"."""
    heads_unit: frozenset[str]
    """Roles of who heads a part of a body: director."""
    whole_links: frozenset[str]
    """What stands between a part and the whole of a body: at."""
    keeps_firm: frozenset[str]
    """Roles of whose name a firm has: owner."""
    role_openers: frozenset[str]
    """What a role can open with before its body: "*retired* Harrow nurse"."""
    named_communities: frozenset[str]
    """Common nouns that end the name of a place with offices: (Harrow) County."""
    short_roles: frozenset[str]
    """Roles in letters, whose capitals tell nothing: MP."""
    has_field: frozenset[str]
    """Roles whose field stands right before them with a capital: (Mines) Minister."""
    posts: frozenset[str]
    """Roles that have their field behind a preposition: Secretary (of State)."""
    communities: frozenset[str]
    """Common nouns of what has offices without being a body by name: county, town."""
    nameless: frozenset[str]
    """Common nouns of bodies that do not end the name of the body they mean: state."""
    owners: frozenset[str]
    """Possessives of a body: its."""
    leads: frozenset[str]
    """Verbs of who stands at the head of a body: leads, runs."""
    restrictives: frozenset[str]
    """What stands before the common noun of a body and is no part of its name: "the *only* clinic"."""
    any_body: frozenset[str]
    """Common nouns that can point back at a body whatever its name: company, group."""
    heads_team: frozenset[str]
    """Roles in a team, where no word before tells of something else: captain."""
    residents: frozenset[str]
    """Roles of who lives somewhere, which is no body: warga."""
    of_bodies: frozenset[str]
    """What opens a role that somebody has in a body, whose common noun is no part of it: "*ketua* serikat"."""
    heads_body: frozenset[str]
    """Roles in a body that the sentence before tells, where they open a sentence: "*Founder* Ada Quill"."""
    runs_firm: frozenset[str]
    """Roles that only firms have: chief executive."""
    speaks_for_body: frozenset[str]
    """Roles that somebody has in a body, so that the body named last is meant: spokeswoman."""
    units: frozenset[str]
    """Parts of a body that stand in the role of who heads them: bidang, seksi."""
    asides: frozenset[str]
    """What opens a clause, behind a comma, that tells what a nameless speaker does: (an official,) speaking (on …)."""
    no_seats: frozenset[str]
    """Heads of bodies in which no office has its seat, of places for one: kota, kabupaten."""
    panels: frozenset[str]
    """What stands behind a role as a body does, and is a part of the role: "Ketua *Majelis Hakim*"."""
    serving: frozenset[str]
    """What opens the role of somebody who serves another person, or is of the family: kuasa (hukum), istri."""
    small_bodies: frozenset[str]
    """Heads of bodies that stand in small letters before their names: "*timnas* Indonesia"."""
    players: frozenset[str]
    """Roles of who plays, none of which tells of who does not: "*striker* itu"."""
    sources: frozenset[str]
    """Common nouns of who tells something without a name: sumber."""
    same: frozenset[str]
    """What ends a phrase for who was told of before: "sumber yang *sama*"."""
    acting: frozenset[str]
    """What tells that somebody has an office for another one: plt."""
    firm_ends: frozenset[str]
    """Given names that as often end the name of a firm: "PT Sawit *Lestari*"."""
    school_levels: frozenset[str]
    """Kinds of schools, no bodies by themselves, a part of a role where no name follows: "guru *SMP*"."""
    experts: frozenset[str]
    """Roles of who knows a field, which can stand before the body: pengamat."""
    firm_offices: frozenset[str]
    """What opens the roles of who works for a firm: manajer."""
