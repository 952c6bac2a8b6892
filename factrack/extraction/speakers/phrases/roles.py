"""Where the role of somebody begins and ends in the words before the name."""

from collections.abc import Sequence

from factrack.extraction.speakers.phrases.body_names import is_small_body
from factrack.extraction.speakers.phrases.topics import (
    capital_field,
    field_of_world,
    links_compound,
    links_joint,
    office_field,
)
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token, is_numbered_place

_SMALL_IN_ROLE = frozenset({Sort.LOWER, Sort.BODY})
"""In lower case: "Ketua majelis hakim"."""
_WITHIN_FIELD = frozenset({Sort.NAME, Sort.GIVEN, Sort.WORD, Sort.JOINER, Sort.COMMA, Sort.BODY, Sort.ROLE})
_ENDS_UNIT = frozenset({Sort.BODY, Sort.RELATIVE, Sort.RANK})
_WITHIN_ROLE = frozenset({Sort.ROLE, Sort.PREFIX, Sort.WORD})
_SHORTEST_BRACKET = len("(ABCD)")
"""What has more letters is no acronym."""
_LONGEST_FIELD_ACRONYM = 4
"""In letters: "Kabid Pembinaan PAUD"."""


def role_end(tokens: Sequence[Token], head: int, words: PeopleWords) -> int:
    """Return where a role with this head ends, and the body that somebody has it in can begin."""
    if _has_own_body(tokens[head : head + 3], words):
        return head + 2
    if words.body_first and (department := _department_end(tokens, head, words)):
        return department
    end = _unit_end(tokens, head, _own_end(tokens, head + 1, words), words)
    if end < len(tokens) and any(_is_acronym_of(tokens[end], tokens[i:end]) for i in range(max(0, head - 1), head + 1)):
        return end + 1
    if not words.body_first:
        return end + (end + 1 == len(tokens) and _is_field_in_bracket(tokens[end]))
    if " ".join(token.word for token in tokens[head:end]) in words.with_own_field:
        return _named_field_end(tokens, end)
    if tokens[head].word in words.experts and (field := _field_of_expert(tokens, end, words)) > end:
        return field
    field = _field_end(tokens, head, end, words)
    return field if field > end else _employer(tokens, head, end, words)


def _department_end(tokens: Sequence[Token], head: int, words: PeopleWords) -> int:
    """Return where a role ends that has a department in its field: "Kepala Pusat Data dan *Humas* BNPB"; 0 if none."""
    near = range(head + 2, len(tokens))
    last = next((i for i in near if tokens[i].word in words.departments and tokens[i - 1].sort is Sort.JOINER), 0)
    field = tokens[head + 1 : last - 1]
    is_field = all(token.capital or token.sort is Sort.COMMA for token in field) and tokens[head].word in words.fielded
    is_unit = all(token.sort in _OF_FIELD for token in field[1:])
    return last + 1 if last and is_field and is_unit else 0


_OF_FIELD = frozenset({Sort.WORD, Sort.COMMA, Sort.ROLE, Sort.NAME})


def _has_own_body(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a role of two words, one of which could be a body, has its body in letters: "Kepala Sekolah *SDN 1*"."""
    is_whole = len(tokens) > 2 and f"{tokens[0].word} {tokens[1].word}" in words.whole_roles
    if not is_whole:
        return False
    is_short = tokens[2].sort is Sort.BODY and len(tokens[2].word) <= _LONGEST_FIELD_ACRONYM
    return is_short or tokens[2].sort in (Sort.ACRONYM, Sort.INITIAL)


def _is_acronym_of(bracket: Token, role: Sequence[Token]) -> bool:
    """Whether a bracket has the first letters of a role of several words: "jaksa penuntut umum (JPU)"."""
    if bracket.sort is not Sort.BRACKET or len(role) < 2:
        return False
    return bracket.word[1:-1] == "".join(token.word[0] for token in role) or _is_blend(bracket.word[1:-1], role)


def _is_blend(short: str, role: Sequence[Token]) -> bool:
    """Whether a word has its letters from each of the words of a role, in order: "Koordinator Lapangan (Korlap)"."""
    words = [token.word for token in role]
    letters = iter("".join(words))
    return short[:1] == words[0][0] and short[-2:] in words[-1] and all(letter in letters for letter in short)


def _is_field_in_bracket(token: Token) -> bool:
    """Whether a bracket tells the field of the role before it, and is no acronym: "Executive Engineer *(Bridges)*"."""
    return (
        token.sort is Sort.BRACKET
        and len(token.word) > _SHORTEST_BRACKET
        and token.word[1:-1].replace(" ", "").isalpha()
    )


def joins_role(tokens: Sequence[Token], index: int, words: PeopleWords) -> bool:
    """Whether a word before the head of a role is a part of the role."""
    token = tokens[index]
    if token.sort in (Sort.PREFIX, Sort.ROLE):
        return True
    if words.body_first and token.sort is Sort.LOWER:
        return False  # "Salah *satunya* Ketua Cabang Wera"
    if token.sort is Sort.BRACKET:
        # "Penjabat (Pj) Bupati"
        is_short_role = words.lower.get(token.word[1:-1]) is Sort.ROLE
        return is_short_role and index > 0 and tokens[index - 1].sort in (Sort.PREFIX, Sort.WORD)
    if token.sort is Sort.BODY and not token.capital:
        return token.word in words.role_words
    if token.word in words.chambers and token.capital and _is_of_chamber(tokens[index + 1], words):
        return True  # "*Senate* Majority Leader"
    if not words.body_first and _ends_body(tokens, index, words):
        return False
    if token.capital and token.word.capitalize() in words.club_ends and not tokens[index + 1].capital:
        return False  # "*United* captain"
    if token.capital and index and tokens[index - 1].sort is Sort.NAME and token.word in words.named_communities:
        return False  # "Coldwater County Sheriff"
    if token.sort is Sort.NAME and not words.body_first and token.capital and tokens[index + 1].capital:
        return tokens[index + 1].word in words.has_field  # "*Mines* Minister Ada Quill"
    if words.body_first:
        # "Pejabat *Sementara* (Pjs) Gubernur", but not "*Kedatangan* Presiden", "*kunjungan* Presiden"
        is_known = token.word in words.lower or (index > 0 and tokens[index - 1].sort is Sort.PREFIX)
        return is_known if token.sort is Sort.WORD else token.sort is Sort.LOWER and token.capital
    return token.sort in (Sort.WORD, Sort.LOWER)


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
    while end < len(tokens):
        has_field = tokens[end - 1].word in words.posts
        token, after = tokens[end], tokens[end + 1] if end + 1 < len(tokens) else None
        if after is None and token.word in words.personal_titles and token.capital and not tokens[end - 1].capital:
            break  # "group leader *Cllr* Ada Quill"
        if after is None and not words.body_first and _is_rank_behind(tokens[end - 1], token):
            break  # "police spokesman *Officer* Ada Quill"
        if token.word in words.namers or (words.body_first and token.word in words.definite):
            break
        if _is_age(token, after, words) or (token.word in words.clients and _serves(tokens[end - 1], words)):
            break
        if not words.body_first and token.word in words.asides and not token.capital:
            break  # "an attorney *representing* the union"
        if token.sort is Sort.PLACE and token.word in words.role_words and not (after and after.word[0].isdigit()):
            end += 1  # "Ketua *RT* Sutrisno"
            continue
        counts = token.word in words.many and tokens[end - 1].word in words.terms
        if counts or (token.word in words.school_levels and (after is None or after.word in words.definite)):
            end += 1  # "siswi *SMA*", "mahasiswa semester *tiga*"
            continue
        if words.body_first and _opens_movement(tokens[end - 1], token, after, words):
            break  # "juru bicara *Gerakan* Tani Wera"
        if after and token.word in words.articles and not after.capital:
            if words.body_first and tokens[end - 1].word not in words.relations | words.serving:
                break  # "nakhoda *salah satu* kapal"
            # "ibu seorang pasien"
            end += 2
            continue
        if words.body_first and (is_numbered_place(token) or is_small_body(tokens, end, words)):
            break  # "Danramil *05/Wera*", "pelatih *timnas Indonesia*"
        if _is_ordinal(token) and ((after and after.sort in _SEATS) or (words.body_first and after is None)):
            # "Wakil Ketua I DPRD", "Wakil Rektor II"
            end += 1
            continue
        if _is_ordinal(token) and tokens[end - 1].word in words.no_seats and not tokens[end - 1].capital:
            end += 1  # "siswa kelas *VIII*"
            continue
        if token.capital and tokens[end - 1].word in words.works and not tokens[end - 1].capital:
            break  # "Sutradara film *Laut Biru*"
        if token.capital and tokens[end - 1].word in words.seated and not _is_of_role(tokens[end - 1], token, words):
            break  # "Gubernur *Selat Raya*"
        if token.sort in _WITHIN_ROLE or (token.sort in _SMALL_IN_ROLE and not token.capital):
            end += 1
        elif after and (_links(token, after, has_field, words) or _joins_field(tokens, end, words)):
            end += 2
        elif not words.body_first and links_compound(tokens[end : end + 3]):
            end += 3
        elif not words.body_first and links_joint(tokens[end : end + 4]):
            end += 4
        elif not words.body_first and _is_owned_field(tokens[end - 2 : end + 2]):
            end += 2
        elif (length := capital_field(tokens, end, words)) or (length := office_field(tokens[end : end + 4], words)):
            end += length
        elif not words.body_first and (field := field_of_world(tokens, end, words)) > end:
            end = field
        else:
            break
    return end


def _is_rank_behind(role: Token, token: Token) -> bool:
    """Whether a role with a capital ends a title behind one in small letters."""
    return role.sort is token.sort is Sort.ROLE and token.capital and not role.capital


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


def _serves(role: Token, words: PeopleWords) -> bool:
    """Whether a word ends a role in which somebody works for another one: kuasa hukum, sopir, but not anak."""
    return (role.word in words.serving or role.sort is Sort.WORD) and role.word not in words.weak_roles


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
    return token.sort is Sort.PREPOSITION and is_object


def _joins_field(tokens: Sequence[Token], joiner: int, words: PeopleWords) -> bool:
    """Whether a joiner joins the field of an office to a second one: "professor of earth *and* marine sciences"."""
    if words.body_first or tokens[joiner].sort is not Sort.JOINER:
        return False
    before, after = tokens[max(0, joiner - 2) : joiner], tokens[joiner + 1]
    has_field = [token.sort for token in before[:1]] == [Sort.PREPOSITION]
    return has_field and after.sort is Sort.LOWER and not before[-1].capital and after.word.isalpha()


def _is_owned_field(tokens: Sequence[Token]) -> bool:
    """Whether small words behind a preposition own another one: "member for *children's services*"."""
    sorts = [token.sort for token in tokens]
    is_field = len(sorts) > 3 and sorts[0] is Sort.PREPOSITION and sorts[2] is Sort.POSSESSIVE
    return is_field and not any(token.capital for token in tokens)


def _unit_end(tokens: Sequence[Token], head: int, end: int, words: PeopleWords) -> int:
    """Return where a role ends that has a part of a body in it: "Kepala Bidang *Irigasi* Dinas X"; else `end`."""
    panel = next((n for n in (3, 2, 1) if " ".join(t.word for t in tokens[end : end + n]) in words.panels), 0)
    end += panel
    if not panel and words.units.isdisjoint(token.word for token in tokens[head:end]):
        return end
    return next((i for i in range(end, len(tokens)) if _ends_unit(tokens[i])), len(tokens))


def _ends_unit(token: Token) -> bool:
    """Whether the part of a body ends before a token: at a body, also by a long acronym: "Kabid Taman *Disperkim*"."""
    return token.sort in _ENDS_UNIT or (token.sort is Sort.ACRONYM and len(token.word) > _LONGEST_FIELD_ACRONYM)


def _opens_field(tokens: Sequence[Token], head: int, end: int, words: PeopleWords) -> bool:
    """Whether the words of a role that end before a token are the beginning of a field."""
    last, after = tokens[end - 1], tokens[end]
    if end == head + 1:
        # "Menteri *Desa,* Pembangunan Daerah Tertinggal, dan Transmigrasi"
        return after.word in words.no_seats and [t.sort for t in tokens[end + 1 : end + 2]] == [Sort.WORD]
    if not last.capital or last.sort is not Sort.WORD:
        return False
    links = after.sort in (Sort.JOINER, Sort.COMMA) or after.word in words.no_seats
    return links or not _is_of_role(tokens[end - 2], last, words)


def _is_of_role(before: Token, token: Token, words: PeopleWords) -> bool:
    """Whether a word is one of roles, and of no field: "Direktur *Utama*", "General *Manager*"."""
    return token.word in words.role_words or (before.word, token.word) in words.compounds


def _field_end(tokens: Sequence[Token], head: int, end: int, words: PeopleWords) -> int:
    """Return where the field of an office ends: "Direktur Penanganan *Fakir Miskin* Kementerian X"; else `end`."""
    if end == len(tokens) or not _opens_field(tokens, head, end, words):
        return end
    has_joiner = False
    for index in range(end, len(tokens)):
        token = tokens[index]
        if token.sort is Sort.BODY and token.capital and token.word not in words.no_seats:
            return index
        if not (token.sort in _WITHIN_FIELD and (token.capital or token.sort is Sort.JOINER)):
            return end
        has_joiner = has_joiner or token.sort is Sort.JOINER
    return len(tokens) if has_joiner else end


def _is_field_in_letters(tokens: Sequence[Token], head: int, end: int, words: PeopleWords) -> bool:
    """Whether letters before a body are the field of an office in it: "Direktur *P2PM* Kemenkes"."""
    is_field = tokens[end].sort is Sort.ACRONYM and tokens[head].word in words.firm_offices
    body = next(iter(tokens[end + 1 : end + 2]), None)
    return is_field and body is not None and body.sort is Sort.BODY and body.word not in words.no_seats


def _field_of_expert(tokens: Sequence[Token], end: int, words: PeopleWords) -> int:
    """Return where a field ends that leads to the body: "Analis *Pasar Modal* dari Cakra Sekuritas"; else `end`."""
    link = next((i for i in range(end, len(tokens)) if not tokens[i].capital), len(tokens))
    is_linked = link + 1 < len(tokens) and tokens[link].word in words.linkers and tokens[link + 1].capital
    return link if is_linked and all(token.sort in _OF_EXPERTISE for token in tokens[end:link]) else end


def _named_field_end(tokens: Sequence[Token], end: int) -> int:
    """Return where the field of an office ends that nobody has without one: "Direktur Jenderal *Bina Marga*"."""
    while (
        end < len(tokens)
        and tokens[end].sort in _IN_NAMED_FIELD
        and (tokens[end].capital or tokens[end].sort in _ENDS_ITEM)
    ):
        end += 1
    return end - (tokens[end - 1].sort in _ENDS_ITEM)


def _employer(tokens: Sequence[Token], head: int, end: int, words: PeopleWords) -> int:
    """Return where the body begins that an office with a field is of: "Direktur Pangan *Kementerian X*".

    A part of a body is such a field, too: "Kepala Pusat Iklim *BMKG*". It is `end` where no body follows the field.
    """
    if words.fielded.isdisjoint(token.word for token in tokens[head:end]) or end == len(tokens):
        return end
    start = end
    if tokens[end].sort is Sort.BODY and tokens[end].word in words.led_units:
        start = end + 1
    elif tokens[end].sort in _SEATS:
        return end + _is_field_in_letters(tokens, head, end, words)
    for index in range(start, len(tokens)):
        token = tokens[index]
        is_last = index + 1 == len(tokens) or not tokens[index + 1].capital
        if token.capital and (
            (token.sort is Sort.BODY and token.word not in words.no_seats | words.closing_bodies)
            or (token.sort is Sort.ACRONYM and is_last)
        ):
            return index if index > start else end
        is_within = token.word in words.departments or (token.sort in (Sort.BRACKET, Sort.GIVEN) and index > start)
        if not is_within and not (token.sort in _WITHIN_NAMED_FIELD and (token.capital or token.sort in _ENDS_ITEM)):
            return end
    return end


def is_listed(tokens: Sequence[Token], comma: int) -> bool:
    """Whether a comma is in a list of fields that a joiner ends: "Dinas Perdagangan*,* Koperasi, dan UMKM"."""
    if not comma or not _is_field(tokens, comma - 1):
        return False
    for index in range(comma + 1, len(tokens)):
        opens_item = tokens[index - 1].sort in _ENDS_ITEM
        if tokens[index].sort is Sort.JOINER:
            return _is_field(tokens, index + 1) and not _opens_another(tokens, index + 1)
        if tokens[index].sort is not Sort.COMMA and (
            not _is_field(tokens, index) or (opens_item and _opens_another(tokens, index))
        ):
            return False
    return False


def is_list_of_name(tokens: Sequence[Token], comma: int, words: PeopleWords) -> bool:
    """Whether a comma is in the name of a body: "the Rail*,* Tram and Ferry Union"."""
    start = comma - 1
    while start > 1 and tokens[start].capital and tokens[start - 1].sort is Sort.COMMA:
        start -= 2
    if start < 1 or not tokens[start].capital or tokens[start].sort is Sort.GIVEN:
        return False
    end = comma + 1
    while end + 1 < len(tokens) and tokens[end].capital and tokens[end + 1].sort is Sort.COMMA:
        end += 2
    if tokens[end : end + 1] == [] or not tokens[end].capital:
        return False
    last = tokens[end + 1 : end + 6]
    if [token.sort for token in last[:1]] != [Sort.JOINER] or not all(token.capital for token in last[1:2]):
        return False
    is_field = start > 1 and tokens[start - 1].word in words.linkers and tokens[start - 2].sort is Sort.BODY
    named = next((i for i, token in enumerate(last[1:], 1) if not token.capital), len(last))
    is_named = tokens[start - 1].word in words.definite and named > 1 and last[named - 1].sort is Sort.BODY
    return len(last) > 1 and (is_named or (is_field and tokens[start - 2].capital))


def _is_field(tokens: Sequence[Token], index: int) -> bool:
    """Whether a token can be of a field; an unknown word only so: "Divisi *Sosialisasi*, *Partisipasi* Masyarakat"."""
    if index >= len(tokens) or not tokens[index].capital:
        return False
    if tokens[index].sort is Sort.NAME:
        before, after = tokens[index - 1].sort, tokens[index + 1].sort if index + 1 < len(tokens) else None
        return index > 0 and (before is Sort.BODY or (before is Sort.COMMA and after is Sort.WORD))
    return tokens[index].sort not in _NO_FIELD


def _opens_another(tokens: Sequence[Token], index: int) -> bool:
    """Whether another body or office begins with a token, and no field: "Dinas Sosial, *Dinas* Kesehatan, dan …"."""
    after = tokens[index + 1].sort if index + 1 < len(tokens) else Sort.COMMA
    return tokens[index].sort in _OPENS_OFFICE or (tokens[index].sort is Sort.BODY and after not in _ENDS_ITEM)


_OF_EXPERTISE = frozenset({Sort.WORD, Sort.PLACE})
_ENDS_ITEM = frozenset({Sort.COMMA, Sort.JOINER})
_SEATS = frozenset({Sort.BODY, Sort.ACRONYM})
_WITHIN_NAMED_FIELD = frozenset({Sort.NAME, Sort.WORD, Sort.PLACE, Sort.ACRONYM, Sort.JOINER, Sort.COMMA})
_IN_NAMED_FIELD = _WITHIN_NAMED_FIELD - {Sort.ACRONYM}
_NO_FIELD = frozenset({Sort.GIVEN, Sort.INITIAL, Sort.HONORIFIC, Sort.RANK, Sort.BRACKET, Sort.DETERMINER})
_OPENS_OFFICE = frozenset({Sort.ROLE, Sort.PREFIX, Sort.RANK, Sort.HONORIFIC, Sort.GIVEN})
