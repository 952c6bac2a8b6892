"""Where the role of somebody begins and ends in the words before the name."""

from collections.abc import Sequence

from factrack.extraction.speakers.phrases.body_extents import is_small_body
from factrack.extraction.speakers.phrases.fields import department_end, field_end, is_field_in_bracket, is_of_role
from factrack.extraction.speakers.phrases.first_letters import is_acronym_of, spelt_before
from factrack.extraction.speakers.phrases.kinds import opens_kind
from factrack.extraction.speakers.phrases.topics import (
    capital_field,
    field_of_world,
    links_compound,
    links_joint,
    office_field,
)
from factrack.extraction.speakers.vocabulary.groups import HEADS_BODY, HEADS_ROLE, IN_NAME, LETTERS
from factrack.extraction.speakers.vocabulary.sorts import sort_at, word_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token, is_numbered_place

_SMALL_IN_ROLE = frozenset({Sort.LOWER, Sort.BODY})
"""In lower case: "Ketua majelis hakim"."""
_ENDS_UNIT = frozenset({Sort.BODY, Sort.RELATIVE, Sort.RANK})
_WITHIN_ROLE = frozenset({Sort.ROLE, Sort.PREFIX, Sort.WORD})
_SHORTEST_SPELT = len("(MW)")
"""What has more letters can be those of a body."""
_LONGEST_FIELD_ACRONYM = 4
"""In letters: "Kabid Pembinaan PAUD"."""


def role_end(tokens: Sequence[Token], head: int, words: PeopleWords) -> int:
    """Return where a role with this head ends, and the body that somebody has it in can begin."""
    if short := _short_form(tokens, head, words):
        end = role_end([*tokens[:short], *tokens[short + 1 :]], head, words)
        return end + (end >= short)  # "Direktur Jenderal *(Dirjen)* Pajak"
    if _has_own_body(tokens[head : head + 3], words):
        return head + 2
    if words.body_first and (department := department_end(tokens, head, words)):
        return department
    end = _unit_end(tokens, head, _own_end(tokens, head + 1, words), words)
    if words.body_first and (spelt := _spelt_start(tokens, head + 1, end)):
        return _bracket(tokens, head + 1) + 1 if _has_own_field(tokens[head : head + 2], words) else spelt
    if end < len(tokens) and any(is_acronym_of(tokens[end], tokens[i:end]) for i in range(max(0, head - 1), head + 1)):
        return end + 1
    if not words.body_first:
        return end + (end + 1 == len(tokens) and is_field_in_bracket(tokens[end]))
    return field_end(tokens, head, end, words)


def _short_form(tokens: Sequence[Token], head: int, words: PeopleWords) -> int:
    """Return where the words of a role have another one, that is short for them, in a bracket; 0 where none has."""
    bracket = next((i for i in range(head + 1, len(tokens) - 1) if tokens[i].sort is Sort.BRACKET), 0)
    return bracket if words.body_first and bracket and words.holds_role(tokens[bracket]) else 0


def _spelt_start(tokens: Sequence[Token], start: int, end: int) -> int:
    """Return where a body begins whose letters follow in a bracket: "Ketua *Masyarakat Laut Wera (MLW)*"; 0 if none."""
    bracket = _bracket(tokens, start)
    first = spelt_before(tokens, bracket) if len(tokens[bracket].word) > _SHORTEST_SPELT else None
    return first if bracket and first is not None and start <= first < end else 0


def _bracket(tokens: Sequence[Token], start: int) -> int:
    """Return where the first bracket from a token on stands, 0 where there is none."""
    return next((i for i in range(start, len(tokens)) if tokens[i].sort is Sort.BRACKET), 0)


def _has_own_field(office: Sequence[Token], words: PeopleWords) -> bool:
    """Whether an office has a field always, which letters can follow: "Dirjen *Pengawasan Laut (PL)* Kementerian X"."""
    names = office[0].word, " ".join(token.word for token in office)
    return not words.with_own_field.isdisjoint(names)


def _has_own_body(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a role of two words, one of which could be a body, has its body in letters: "Kepala Sekolah *SDN 1*"."""
    is_whole = len(tokens) > 2 and f"{tokens[0].word} {tokens[1].word}" in words.whole_roles
    if not is_whole:
        return False
    is_short = tokens[2].sort is Sort.BODY and len(tokens[2].word) <= _LONGEST_FIELD_ACRONYM
    return is_short or tokens[2].sort in LETTERS


def ends_name(token: Token, words: PeopleWords) -> bool:
    """Whether a word is one that names of bodies end with, no kind of body and no field: Watch, Workers."""
    is_told = token.sort is Sort.BODY or token.word in words.office_topics
    return not is_told and token.word.capitalize() in words.name_ends


def joins_role(tokens: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether a word before the head of a role is a part of the role."""
    token = tokens[index]
    is_apart = not token.capital and token.sort not in (Sort.PREFIX, Sort.BRACKET)
    if words.body_first and is_apart and tokens[index + 1].capital:
        return False  # "… *pasien* Kepala Unit Wera" ends another phrase, "*mantan* Kepala Unit Wera" does not
    if token.sort in HEADS_ROLE:
        return True
    if words.body_first and token.sort is Sort.LOWER:
        return False  # "Salah *satunya* Ketua Cabang Wera"
    if token.sort is Sort.BRACKET:
        # "Penjabat (Pj) Bupati"
        return words.holds_role(token) and index > 0 and tokens[index - 1].sort in (Sort.PREFIX, Sort.WORD)
    if token.sort is Sort.BODY and not token.capital:
        return token.word in words.role_words
    if token.word in words.chambers and token.capital and _is_of_chamber(tokens[index + 1], words):
        return True  # "*Senate* Majority Leader"
    if not words.body_first and _ends_body(tokens, index, words):
        return _is_scope(tokens, index, words)  # "Calder Party *State* president"
    if token.capital and token.word.capitalize() in words.club_ends and not tokens[index + 1].capital:
        return False  # "*United* captain"
    if not words.body_first and index and token.capital and tokens[index - 1].capital and ends_name(token, words):
        return False  # "Judicial *Watch* President"
    if token.capital and index and tokens[index - 1].sort is Sort.NAME and token.word in words.named_communities:
        return False  # "Coldwater County Sheriff"
    if token.sort is Sort.NAME and not words.body_first and token.capital and tokens[index + 1].capital:
        return tokens[index + 1].word in words.has_field  # "*Mines* Minister Ada Quill"
    if words.body_first:
        # "Pejabat *Sementara* (Pjs) Gubernur", but not "*Kedatangan* Presiden", "*kunjungan* Presiden"
        is_known = token.word in words.lower or (index > 0 and tokens[index - 1].sort is Sort.PREFIX)
        return is_known if token.sort is Sort.WORD else token.sort is Sort.LOWER and token.capital
    return token.sort in (Sort.WORD, Sort.LOWER)


def _is_scope(tokens: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether a word between a body and a role in small letters tells how far the office reaches."""
    is_behind_body = tokens[index - 1].sort in (Sort.BODY, Sort.ACRONYM, Sort.BRACKET)
    return is_behind_body and tokens[index].word in words.scopes and not tokens[index + 1].capital


def _is_of_chamber(token: Token, words: PeopleWords) -> bool:
    """Whether the title of an office in a house goes on with a word: "Senate *Majority* Leader"."""
    return token.capital and token.word in words.chamber_roles


def _ends_body(tokens: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether a capitalised word before a role in small letters ends the name of its body: "Northreach *United*"."""
    word, role, before = tokens[index], tokens[index + 1], tokens[max(0, index - 1)]
    is_small = not role.capital or role.word in words.short_roles
    return word.capital and is_small and index > 0 and before.capital and before.sort is not Sort.PREFIX


def _own_end(tokens: Sequence[Token], end: int, words: PeopleWords) -> int:
    """Return where a role ends: after its own words, before a body, a place, a rank or a name."""
    while end < len(tokens) and (length := _own_length(tokens, end, words)):
        end += length
    return end


def _own_length(tokens: Sequence[Token], end: int, words: PeopleWords) -> int:
    """Return how many words at a place belong to the role before them, 0 where it ends."""
    before, token, after = tokens[end - 1], tokens[end], tokens[end + 1] if end + 1 < len(tokens) else None
    if _opens_next(before, token, after, words) or (not words.body_first and opens_kind(tokens, end, words)):
        return 0
    if not words.body_first and before.word in words.authors and token.word in words.genitives:
        return 0  # "author *of “Calder,”* a novel"
    if not words.body_first and token.word in words.behind_roles and not token.capital:
        return 0  # "secretary of state *when* the bank failed"
    if before.sort is Sort.ROLE and tells_doing(token, words) and not _goes_on_to_role(tokens, end):
        return 0  # "an operative *currently* working for Harrow", "officials *familiar* with it"
    if token.sort is Sort.PLACE and token.word in words.role_words and not (after and after.word[0].isdigit()):
        return 1  # "Ketua *RT* Sutrisno"
    counts = token.word in words.many and before.word in words.terms
    if counts or (token.word in words.school_levels and (after is None or after.word in words.definite)):
        return 1  # "siswi *SMA*", "mahasiswa semester *tiga*"
    if before.word in words.field_bodies.get(token.word, ()):
        return 1  # "Menteri Pendayagunaan Aparatur *Negara* dan Reformasi Birokrasi"
    if words.body_first and _opens_movement(before, token, after, words):
        return 0  # "juru bicara *Gerakan* Tani Wera"
    if after and token.word in words.articles and not after.capital:
        # "ibu *seorang pasien*", but not "nakhoda *salah satu* kapal"
        return 0 if words.body_first and before.word not in words.relations | words.serving else 2
    if words.body_first and (is_numbered_place(token) or is_small_body(tokens, end, words)):
        return 0  # "Danramil *05/Wera*", "pelatih *timnas Indonesia*"
    if _is_ordinal(token) and _counts_office(before, after, words):
        return 1
    is_closed = after is not None and after.capital and after.word in words.closing_bodies
    if words.body_first and is_closed and token.capital and word_at(tokens, end + 2) not in words.body_links:
        return 0  # "Head of Research *Mitra* Sekuritas", but "Direktur *Riset* Center of X"
    if token.capital and before.word in words.works and not before.capital:
        return 0  # "Sutradara film *Laut Biru*"
    if token.capital and before.word in words.seated and not is_of_role(before, token, words):
        return 0  # "Gubernur *Selat Raya*"
    if token.sort in _WITHIN_ROLE or (token.sort in _SMALL_IN_ROLE and not token.capital):
        return 1
    return _linked_length(tokens, end, words)


def tells_doing(token: Token, words: PeopleWords) -> bool:
    """Whether a small word behind an English role tells what its bearer does or is like, and is no part of it."""
    if words.body_first or token.capital or token.sort is not Sort.LOWER:
        return False
    word = token.word
    return word in words.behind_roles or word in words.passing or word.endswith(words.modifier_endings)


def _goes_on_to_role(tokens: Sequence[Token], start: int) -> bool:
    """Whether a role goes on behind small words to another one: "student *housing* officer"."""
    role = next((i for i in range(start, len(tokens)) if tokens[i].sort not in _SMALL_IN_ROLE), len(tokens))
    return role < len(tokens) and tokens[role].sort is Sort.ROLE and not tokens[role].capital


def _opens_next(before: Token, token: Token, after: Token | None, words: PeopleWords) -> bool:
    """Whether a word opens what stands behind a role: a rank or another title, a name, an age, a clause."""
    if after is None and token.word in words.personal_titles and token.capital and not before.capital:
        return True  # "group leader *Cllr* Ada Quill"
    if after is None and not words.body_first and is_rank_behind(before, [token]):
        return True  # "police spokesman *Officer* Ada Quill"
    if token.word in words.namers or (words.body_first and token.word in words.definite | words.origins):
        return True
    if _is_age(token, after, words) or (token.word in words.clients and _serves(before, token, words)):
        return True
    # "an attorney *representing* the union"
    return not words.body_first and token.word in words.asides and not token.capital


def _counts_office(before: Token, after: Token | None, words: PeopleWords) -> bool:
    """Whether a numeral is of the role before it: "Wakil Ketua *I* DPRD", "Wakil Rektor *II*", "siswa kelas *VIII*"."""
    is_last = after is None and words.body_first
    is_class = before.word in words.no_seats and not before.capital
    return is_last or is_class or (after is not None and after.sort in HEADS_BODY)


def _linked_length(tokens: Sequence[Token], end: int, words: PeopleWords) -> int:
    """Return how many words go on with a role behind a small word that links them to it, 0 where none do."""
    token, after = tokens[end], tokens[end + 1] if end + 1 < len(tokens) else None
    has_field = tokens[end - 1].word in words.posts
    if not words.body_first and token.sort is Sort.JOINER and after and after.sort is Sort.PREFIX:
        return _past_length(tokens, end)
    if not words.body_first and token.word in words.whole_links and after and after.word not in words.role_words:
        return 0  # "her counterpart *at* struggling Harrow Bank", but "editor at large"
    if length := capital_field(tokens, end, words):
        return length
    if not words.body_first and _opens_known_field(tokens[end - 1 : end + 4], words):
        return 3
    if after and (_links(token, after, has_field, words) or _joins_field(tokens, end, words)):
        return 2
    if not words.body_first and links_compound(tokens[end : end + 3]):
        return 3
    if not words.body_first and links_joint(tokens[end : end + 4]):
        return 4
    if not words.body_first and _is_owned_field(tokens[end - 2 : end + 2]):
        return 2
    if length := office_field(tokens[end : end + 4], words):
        return length
    return 0 if words.body_first else field_of_world(tokens, end, words) - end


def _opens_known_field(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a field with an article follows a role: "commissioner *for the environment*", "chair *of the judges*"."""
    role, (link, article, field) = tokens[0], (*tokens[1:4], tokens[0], tokens[0])[:3]
    if link.sort is not Sort.PREPOSITION or article.word not in words.definite_articles or field.capital:
        return False
    is_field = role.word in words.posts and field.word in words.office_topics
    are_people = role.word in words.heads_body and link.word in words.genitives and words.is_role_of_several(field)
    return (is_field or are_people) and sort_at(tokens, 4) is not Sort.POSSESSIVE


def _past_length(tokens: Sequence[Token], joiner: int) -> int:
    """Return how many words go on with a role to what somebody was besides: "activist *and former prisoner*".

    None do that begin with a body: "a banker and former Roe administration official".
    """
    role = next((i for i in range(joiner + 2, len(tokens)) if tokens[i].sort is Sort.ROLE), joiner)
    is_small = role > joiner and all(not token.capital for token in tokens[joiner:role])
    is_small = is_small and all(token.sort in _SMALL_IN_ROLE | _WITHIN_ROLE for token in tokens[joiner + 1 : role])
    return role + 1 - joiner if is_small else 0


def is_rank_behind(role: Token, title: Sequence[Token]) -> bool:
    """Whether a role with a capital, maybe of two words, ends a title behind one in small letters."""
    is_title = title[-1].sort is Sort.ROLE and all(token.capital for token in title)
    return is_title and role.sort is Sort.ROLE and not role.capital


def _opens_movement(before: Token, token: Token, after: Token | None, words: PeopleWords) -> bool:
    """Whether a word that otherwise is of a field opens the name of a movement behind a role in small letters."""
    return token.word in words.movements and token.capital and not before.capital and bool(after and after.capital)


def _is_ordinal(token: Token) -> bool:
    """Whether a token is a numeral that counts an office: "Asisten *II* Setda"."""
    return token.sort is Sort.INITIAL and not token.word.strip("iv")


def is_bare_age(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether tokens between commas are an age: "33 tahun", "33"."""
    return tokens[0].word.isdigit() and all(token.word in words.ages for token in tokens[1:])


def _is_age(token: Token, after: Token | None, words: PeopleWords) -> bool:
    """Whether an age begins with a token: "berusia 24 tahun", "24 tahun"."""
    return token.word in words.ages or (token.word.isdigit() and after is not None and after.word in words.ages)


def _serves(role: Token, client: Token, words: PeopleWords) -> bool:
    """Whether a word ends a role in which somebody works for another one: kuasa hukum, sopir, but not anak."""
    is_known = role.word in words.serving or role.word in words.role_words
    may_serve = is_known or (role.sort is Sort.WORD and not client.capital)  # "Menteri Pemberdayaan *Keluarga*"
    return may_serve and role.word not in words.weak_roles | words.relations


def _links(token: Token, after: Token, has_field: bool, words: PeopleWords) -> bool:
    """Whether a small word is within a role: "head *of* planning", "Secretary *of* State", "guru *dan* penulis"."""
    is_link = token.sort is Sort.JOINER or token.word in words.body_links
    if is_link and after.sort in _WITHIN_ROLE:
        return True
    if words.body_first and token.sort is Sort.JOINER and after.sort is Sort.ACRONYM:
        return True  # "Menteri Hukum *dan HAM*"
    is_object = after.sort in (Sort.LOWER, Sort.WORD) and (has_field or not after.capital)
    is_object = is_object and (words.body_first or not after.word.isdigit())  # "a driver with *31* years at the mill"
    is_object = is_object or (not after.capital and words.is_role_of_several(after))
    is_place = words.body_first and token.word in words.locatives  # "pedagang bubur *di depan* ruko"
    return token.sort is Sort.PREPOSITION and is_object and not is_place


def _joins_field(tokens: Sequence[Token], joiner: int, words: PeopleWords) -> bool:
    """Whether a joiner joins the field of an office to a second one: "professor of earth *and* marine sciences"."""
    if words.body_first or tokens[joiner].sort is not Sort.JOINER:
        return False
    before, after = tokens[max(0, joiner - 2) : joiner], tokens[joiner + 1]
    has_field = sort_at(before, 0) is Sort.PREPOSITION
    is_word = after.word.replace("-", "").isalpha()
    return has_field and after.sort is Sort.LOWER and not before[-1].capital and is_word


def _is_owned_field(tokens: Sequence[Token]) -> bool:
    """Whether small words behind a preposition own another one: "member for *children's services*"."""
    sorts = [token.sort for token in tokens]
    is_field = len(sorts) > 3 and sorts[0] is Sort.PREPOSITION and sorts[2] is Sort.POSSESSIVE
    return is_field and not any(token.capital for token in tokens)


def _unit_end(tokens: Sequence[Token], head: int, end: int, words: PeopleWords) -> int:
    """Return where a role ends that has a part of a body in it: "Kepala Bidang *Irigasi* Dinas X"; else `end`."""
    panel = next((n for n in (3, 2, 1) if " ".join(t.word for t in tokens[end : end + n]) in words.panels), 0)
    if panel == 1 and tuple(token.word for token in tokens[end : end + 2]) in words.compounds:
        return end  # "Ketua *Panitia Khusus* DPR", but "Ketua Panitia"
    end += panel
    if panel and end < len(tokens) and tokens[end].sort in LETTERS:
        return end  # "Ketua Majelis Hakim *PN* Wera Rina Wati"
    if not panel and words.units.isdisjoint(token.word for token in tokens[head:end]):
        return end
    return next((i for i in range(end, len(tokens)) if _ends_unit(tokens, i, words)), len(tokens))


def _ends_unit(tokens: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether the part of a body ends before a token: at a body, also by a long acronym: "Kabid Taman *Disperkim*".

    A short one is a body where a field is told before it and no body behind: "Kepala Bidang Kesehatan *PMI*".
    """
    token = tokens[index]
    if token.sort is not Sort.ACRONYM:
        return token.sort in _ENDS_UNIT
    before = tokens[index - 1]
    is_field = before.sort is Sort.JOINER or before.word in words.units
    is_last = not is_field and all(other.sort in IN_NAME for other in tokens[index + 1 :])
    return is_last or len(token.word) > _LONGEST_FIELD_ACRONYM or token.word in words.whole_bodies
