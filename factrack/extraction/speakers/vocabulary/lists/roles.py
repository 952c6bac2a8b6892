"""Lists of the `[people]` table that tell of roles: what opens them, what they are of, and who has them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factrack.extraction.languages.compiling import OneForm, WordsOf


@dataclass(frozen=True)
class RoleLists:
    """Words in roles, and words of those who have them."""

    former: frozenset[str]
    """What tells that somebody has an office no more: mantan, former."""
    deputies: frozenset[str]
    """What makes another office of an office: "*vice* president"."""
    acting: frozenset[str]
    """What tells that somebody has an office for another one: plt."""
    ranks: frozenset[str]
    """Ranks of police and soldiers: Kombes, Col."""
    personal_titles: frozenset[str]
    """Titles that somebody has beside an office, right before the name: professor."""
    addresses: frozenset[str]
    """Callings that are a form of address behind another office: "Ketua X, *Dokter* Rina"."""
    same_words: OneForm
    """One form for words of titles that mean the same: sen, senator."""
    short_titles: WordsOf
    """Offices in short, and the words they are short for: menkes, menteri kesehatan."""
    weak_roles: frozenset[str]
    """Roles that give way to any other of the same person: saksi, Republican."""
    today: frozenset[str]
    """What stands before the office that somebody has now, behind one that they had: "*now* head of X"."""
    now_verbs: frozenset[str]
    """Verbs that lead to an office somebody has now: (who) is, serves (as)."""
    now_endings: tuple[str, ...]
    """What ends a verb that tells what one person does now: lead(s)."""
    outcomes: frozenset[str]
    """What tells beside a role how a match or a vote ended, and is no part of it: "the *winning* coach"."""
    solo_callings: frozenset[str]
    """What somebody is told of by right behind the name, and which is of nobody else: "the *barber*"."""
    unnamed: frozenset[str]
    """Who speaks without a name for a reason, and is not who is named later: official, witness."""
    role_words: frozenset[str]
    """Lower-case words that are a part of the role they stand in."""
    role_openers: frozenset[str]
    """What a role can open with before its body: "*retired* Harrow nurse"."""
    role_fields: frozenset[str]
    """Words that stand before a role for what it is about, and have a capital from the sentence only: "*Pub* owner"."""
    office_fields: frozenset[str]
    """What an office is of, as a part of it: "Superintendent *of Police*"."""
    field_bodies: Mapping[str, Sequence[str]]
    """Words that otherwise open a body, and those behind which they are of a field: negara, (warga) negara."""
    office_topics: frozenset[str]
    """What ministers are for, as a part of the office: "*Emergency Services* Minister"."""
    open_topics: frozenset[str]
    """Those of them that a word tells more of which may be any: "*Bushfire* Recovery Minister"."""
    shadows: frozenset[str]
    """What stands before a field that somebody speaks on: "*opposition* health spokesman"."""
    short_roles: frozenset[str]
    """Roles in letters, whose capitals tell nothing: MP."""
    topic_roles: frozenset[str]
    """Roles that can have one of `office_topics` right before them: "*Civil Supplies* Commissioner"."""
    scopes: frozenset[str]
    """What tells between a body and a role how far the office reaches: "Calder Party *State* president"."""
    peers: frozenset[str]
    """What tells that somebody has the office of who spoke last: counterpart."""
    kinds_in_role: frozenset[str]
    """Kinds of bodies within a role, of which its body is: "*party* chairwoman"."""
    beside: frozenset[str]
    """Who works beside somebody, in the same body: "her *deputy*"."""
    role_endings: tuple[str, ...]
    """What words for those who know a field end with: vaccin(ologist)."""
    role_beginnings: tuple[str, ...]
    """What is joined to a role before it: "*co*-chairman"."""
    modifier_endings: tuple[str, ...]
    """What ends a small word behind a role that is no part of it: "an operative *currently* working for X"."""
    behind_roles: frozenset[str]
    """Words that stand so without such an ending: "officials *familiar* with it"."""
    has_field: frozenset[str]
    """Roles whose field stands right before them with a capital: (Mines) Minister."""
    with_fields: frozenset[str]
    """Callings that have their field right before them: "*Bushfire* researcher"."""
    with_own_field: frozenset[str]
    """Offices that nobody has without a field of their own: "Direktur Jenderal *Bina Marga*"."""
    grades: frozenset[str]
    """What tells the year that a pupil is in: kelas, semester."""
    ministers: frozenset[str]
    """Offices whose field is told in letters right behind them: "Menteri *ESDM*"."""
    fielded: frozenset[str]
    """Roles that have a field of their own before the body they are of: "*Direktur* Penyidikan KPK"."""
    posts: frozenset[str]
    """Roles that have their field behind a preposition: Secretary (of State)."""
    units: frozenset[str]
    """Parts of a body that stand in the role of who heads them: bidang, seksi."""
    led_units: frozenset[str]
    """Parts of a body that are in the role of who heads them, where it follows: "Kepala *Pusat* Iklim BMKG"."""
    departments: frozenset[str]
    """Roles that are departments, too: "Bagian Hukum dan *Humas*"."""
    panels: frozenset[str]
    """What stands behind a role as a body does, and is a part of the role: "Ketua *Majelis Hakim*"."""
    terms: frozenset[str]
    """What a number behind it counts in a role: "mahasiswa *semester* tiga"."""
    school_levels: frozenset[str]
    """Kinds of schools, no bodies by themselves, a part of a role where no name follows: "guru *SMP*"."""
    envoys: frozenset[str]
    """Roles of whom a state or a body sends somewhere: "*Duta* Besar X untuk Y"."""
    sole_offices: frozenset[str]
    """Offices that one person alone has in a body: direktur."""
    seated: frozenset[str]
    """Offices of a place, which follows them whatever its words are: gubernur."""
    residents: frozenset[str]
    """Roles of who lives or only is somewhere, which is no body: warga, passenger."""
    crowds: frozenset[str]
    """Roles that are several people's where nothing tells that they are one's: warga."""
    stand_ins: Mapping[str, Sequence[str]]
    """Wider words for offices, and the words of those that each can stand for: officer, for a sergeant."""
    followers: frozenset[str]
    """Who is for or against something, which is no body of theirs: "Calder *critics*"."""
    known_as: frozenset[str]
    """What outlets call somebody by whom they have just named: "the *candidate*"."""
    callings: frozenset[str]
    """Roles that somebody can have beside any other: "politikus itu" can be the chair."""
    private_roles: frozenset[str]
    """Callings before which a place is where somebody lives: "Harrow *farmer* Ada Quill"."""
    trades: frozenset[str]
    """Roles that the workplace right before them is a part of: "bakery *owner*"."""
    experts: frozenset[str]
    """Roles of who knows a field, which can stand before the body: pengamat."""
    doer_prefixes: tuple[str, ...]
    """What nouns of who does something begin with: pe(ndukung)."""
    deed_endings: tuple[str, ...]
    """What nouns end with that are of a deed, whatever they begin with: pe(mbangun)an."""
    serving: frozenset[str]
    """What opens the role of somebody who serves another person, or is of the family: kuasa (hukum), istri."""
    serves_person: frozenset[str]
    """Roles of who serves somebody, whose name is no body: "Quill's *attorney*"."""
    clients: frozenset[str]
    """Whom somebody serves, as no part of the role: "kuasa hukum *terdakwa*"."""
    relations: frozenset[str]
    """What somebody is of another person, whose name belongs to the role: "*istri* Subarjo"."""
    authors: frozenset[str]
    """Roles in a study, which give way to what somebody is beside it: (lead) author."""
    perfects: frozenset[str]
    """Two words that lead to what somebody is as a copula does: "*has been* head of the board"."""
    passing: frozenset[str]
    """What stands before an office that somebody has now: "its *present* chief executive"."""
    times: frozenset[str]
    """What stands before a time, and before no body: "head coach *since* August"."""
    who_study: frozenset[str]
    """Those who write studies: "*researchers* at X", of whom the lead author is one."""
    authorities: frozenset[str]
    """Roles of those who act in the first sentence of an article upon somebody whom the next ones name: judge."""
    court_roles: frozenset[str]
    """Roles that open a sentence before a comma: "*Prosecuting*, Ada Quill said"."""
    whole_roles: frozenset[str]
    """Roles of two words whose second could open the name of a body: kepala sekolah."""
    elsewhere: frozenset[str]
    """What before a role tells that somebody has it somewhere else: "*shop* manager"."""
    legislators: frozenset[str]
    """Members of a house, whose office in it says more than their seat: senator."""
    chambers: frozenset[str]
    """Houses whose offices have them in their titles: "*Senate* Majority Leader"."""
    chamber_roles: frozenset[str]
    """What a title with one of `chambers` goes on with: majority, speaker."""
    parties: frozenset[str]
    """Words for parties, which are no part of the role behind them: "*Republican* senators"."""
    with_party: frozenset[str]
    """Roles of those of a party: senators."""
