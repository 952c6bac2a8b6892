"""What the words behind a name say of its bearer: a bracket, a body after a preposition, an apposition, a clause."""

from collections.abc import Sequence

from factrack.extraction.speakers.phrases.body_names import affiliation_in, is_employer, is_linked
from factrack.extraction.speakers.phrases.callings import gives_way, office_beside_calling
from factrack.extraction.speakers.phrases.descriptions import describe, flat
from factrack.extraction.speakers.phrases.employers import work_in_clause
from factrack.extraction.speakers.phrases.first_letters import is_acronym_of
from factrack.extraction.speakers.phrases.heads import names_body
from factrack.extraction.speakers.phrases.homes import is_home_link, lives_there, seat_of, seat_of_party
from factrack.extraction.speakers.phrases.led_bodies import led_body
from factrack.extraction.speakers.phrases.names import is_party
from factrack.extraction.speakers.phrases.offices_told import office_in_clause
from factrack.extraction.speakers.phrases.texts import phrase_text
from factrack.extraction.speakers.phrases.unlisted import one_of_several
from factrack.extraction.speakers.vocabulary.groups import PROPER
from factrack.extraction.speakers.vocabulary.sorts import sort_at, word_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_EARLY = 6
"""How many words an apposition can have before its role."""
_WITHIN_BODY = frozenset({Sort.PREPOSITION, Sort.JOINER})


def behind_name(chunk: Sequence[Token], name: tuple[int, int], words: PeopleWords) -> Sequence[Token]:
    """Return what stands behind a name, without a bracket that is short for the name: "Rina Wati *(Riwati)*"."""
    start, end = name
    is_short = words.body_first and end < len(chunk) and is_acronym_of(chunk[end], chunk[start:end])
    return chunk[end + is_short :]


def describe_after(text: str, chunks: Sequence[Sequence[Token]], words: PeopleWords) -> tuple[str | None, str | None]:
    """Return the role and the affiliation after a name: a bracket, a body after a preposition, an apposition."""
    if not any(chunks):
        return None, None
    beside = chunks[0]
    if not words.body_first and all(words.degrees.fullmatch(token.word) for token in beside):
        beside = ()  # "Ada Quill *KC*, prosecuting,"
    if beside and beside[0].word in words.as_what:
        return describe(text, beside[1:], words)
    is_bracket = bool(beside) and beside[0].sort is Sort.BRACKET
    is_home = words.body_first and sort_at(beside, 1) is Sort.PLACE
    is_told = is_bracket or (is_linked(beside, words) and not is_home)
    affiliation = affiliation_in(text, beside, words) if is_told else None
    if affiliation is not None and not (is_bracket and _is_party(beside[0], words)):
        if not is_home_link(beside, words):
            return _role_besides(text, chunks, words), affiliation
        told = describe_after(text, [[], *chunks[1:]], words)  # "Rep. Ada Quill of Wend, *chair of the Sea Board*"
        return told if all(told) else (None, None if lives_there(chunks, words) else affiliation)
    party = affiliation if affiliation and len(affiliation) > 1 else None
    if not beside and chunks[1:] and is_party(chunks[1][0], words):
        role, body = describe_after(text, [[], *chunks[2:]], words) if chunks[2:] else (None, None)
        return (role, body) if role and body else (None, seat_of(text, chunks[1][0]))
    if not words.body_first and (now := _office_now(text, chunks, words)):
        return now
    if chunks[1:] and (office := office_in_clause(chunks[1], words)):
        return describe(text, office, words)
    if chunks[1:] and chunks[1][0].sort is Sort.RELATIVE:
        role, body = led_body(text, chunks[1], words) if _is_of_person(chunks[1], words) else (None, None)
        work = () if body else work_in_clause(chunks[1], words)
        return role, body or affiliation_in(text, work, words) or party
    for number, apposition in enumerate(chunks[1:] if not beside or is_bracket else (), 1):
        if words.body_first and _is_of_another(apposition):
            break
        named = next((i for i, token in enumerate(apposition) if not token.capital and i), 0)
        owner = next((i for i, token in enumerate(apposition[:_EARLY]) if token.sort is Sort.POSSESSIVE), 0)
        named = _end_of_owned(apposition, owner) if owner >= named else named
        reach = max(_EARLY, named + _EARLY - 3)  # "the Harrow Emergency Water and Wind Agency *associate director*"
        is_of_kind = word_at(apposition, 1) in words.of_people and is_employer(apposition, words)  # "at *rival* X"
        office = () if is_of_kind else apposition[: min(reach, _link_in(apposition, _EARLY))]
        if one := one_of_several(_up_to_several(apposition, words), words):
            return one, party
        if seat := seat_of_party(apposition, words):
            return describe(text, apposition, words)[0], phrase_text(text, seat)
        if any(token.sort is Sort.ROLE for token in office):
            role, affiliation = _apposed(text, flat(chunks[1 if words.body_first else number :]), words)
            if not words.body_first and role is not None and role.lower() in words.parties:
                return role, party  # "Ada Quill, a Wendover *Democrat*"
            return role, affiliation or party
        if is_employer(apposition, words):
            return None, affiliation_in(text, apposition, words)
        if acted := _acted_for(apposition, words):
            return None, affiliation_in(text, acted, words)
    return None, party


def _role_besides(text: str, chunks: Sequence[Sequence[Token]], words: PeopleWords) -> str | None:
    """Return what a comma tells that somebody is who is of a body: "Ada Quill of Harrow Bank, *an economist*"."""
    if words.body_first:
        return None
    role, body = describe_after(text, [[], *chunks[1:]], words)
    is_author = (role or "").lower().rpartition(" ")[2] in words.authors
    return role if body is None or is_author else None


def _up_to_several(apposition: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return an apposition up to those of whom somebody is one: "one of the *drivers* who stopped"."""
    end = next((i for i, token in enumerate(apposition[:_EARLY]) if words.is_plural_role(token.word)), None)
    return apposition[: end + 1] if end is not None and not words.body_first else ()


def _office_now(text: str, chunks: Sequence[Sequence[Token]], words: PeopleWords) -> tuple[str, str] | None:
    """Return the office in a body that somebody has now, whatever they were: "once an MP and *now head of X*"."""
    for chunk in chunks[1:]:
        now = next((i for i, token in enumerate(chunk) if token.word in words.today), None)
        opens = now is not None and (now == 0 or chunk[now - 1].sort is Sort.JOINER)
        role, body = describe(text, chunk[now + 1 :], words) if now is not None and opens else (None, None)
        if role and body and all(token.sort is not Sort.RELATIVE for token in chunk):
            return role, body
    return None


def _is_of_another(tokens: Sequence[Token]) -> bool:
    """Whether what stands behind a name in a list is who comes next: "Rina, *Menteri Sosial (Mensos) Budi Wera*, …"."""
    bracket = next((i for i, token in enumerate(tokens) if token.sort is Sort.BRACKET), len(tokens))
    name = tokens[bracket + 1 :]
    return tokens[0].sort is Sort.ROLE and len(name) > 1 and all(token.sort in PROPER for token in name)


def _end_of_owned(apposition: Sequence[Token], owner: int) -> int:
    """Return where ends what an owner has before a role: "Roe's *Office of Sea and Wind* director"."""
    end = owner
    while end + 1 < len(apposition) and (apposition[end + 1].capital or apposition[end + 1].sort in _WITHIN_BODY):
        end += 1
    return end


def _is_of_person(clause: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a relative clause can tell of a person, and not only of a body: "which runs trains"."""
    return words.body_first or clause[0].word in words.of_person


def body_in_clause(text: str, clause: Sequence[Token], words: PeopleWords) -> str | None:
    """Return the body that a relative clause tells somebody to work for: "who is with *the Harrow Police*"."""
    return affiliation_in(text, work_in_clause(clause, words), words) if clause else None


def with_apposition(
    own: tuple[str | None, str | None], after: tuple[str | None, str | None], words: PeopleWords
) -> tuple[str | None, str | None]:
    """Return the role and the body before a name, with what is told behind it: "Sen. Ada Quill, *chair of the panel*".

    The office that a member of a house has in it says more than the seat.
    """
    if not any(after):
        return own
    is_seat = own[0] is not None and own[0].rpartition(" ")[2].lower() in words.legislators
    callings = words.private_roles | words.with_fields
    is_private = own[0] is not None and own[1] is None and own[0].lower().rpartition(" ")[2] in callings
    if not words.body_first and own[0] is not None and own[1] is None:
        is_seat = is_seat or own[0].lower() in words.personal_titles  # "Sister Ada Quill, *the matron of X*"
        # "Col. Ada Quill, *director of Harrow Airport*"
        is_seat = is_seat or _is_rank(own[0].lower(), words)
    if own[0] is not None and after[0] is not None and after[0].lower() in words.parties:
        return own[0], own[1] or after[1]  # "Rep. Ada Quill, *Republican of Calder*"
    if words.body_first and own[0] is not None and own[0].partition(" ")[0].lower() in words.ranks and after[0]:
        return after[0], after[1] or own[1]  # "Kolonel Rudi Hartono, *komandan pangkalan*"
    if (is_seat or is_private) and after[0] and after[1] and after[0].lower() not in words.weak_roles:
        return after
    if own[1] is None and after[1] and gives_way(own[0], after[0], words):
        return after  # "Penyanyi Rina Wati, *duta Yayasan Wera*"
    is_rank = own[0] is not None and _is_rank(own[0].lower(), words)
    if is_rank and after[0] and after[0].rpartition(" ")[2] in words.speaks_for_body:
        return after[0], own[1] or after[1]  # "Colonel Ada Quill, *an army spokesman*"
    if own[0] and after[0] in words.lead_roles.values() and after[0] != own[0].lower() and not words.body_first:
        return own  # "director Ada Quill, *who chairs the audit committee*"
    was = after[0] is not None and after[0].partition(" ")[0].lower() in words.former
    if own[0] and all(after) and not was and own[0].partition(" ")[0].lower() in words.former and not words.body_first:
        return after  # "*former* chairman Ada Quill, now head of the Harrow Board"
    if own[0] and was and not words.body_first:
        return own  # "Trade Secretary Ada Quill, *a former Calder mayor*"
    return own[0] or after[0], own[1] or after[1]


def _is_rank(role: str, words: PeopleWords) -> bool:
    """Whether a role, in small letters, is a rank and nothing more: "chief inspector"."""
    return role in words.ranks or words.ranks.issuperset(role.split())


def _acted_for(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the body for which a participle tells somebody to act: "Ada Quill, appearing for *the Calder Board*"."""
    acts = word_at(tokens, 0) in words.acting_for and word_at(tokens, 1) in words.serving_links
    return tokens[2:] if acts and names_body(tokens) else ()


def _link_in(tokens: Sequence[Token], start: int) -> int:
    """Return where the first preposition stands from a token on, behind which a role is somebody else's."""
    return next((i for i in range(start, len(tokens)) if tokens[i].sort is Sort.PREPOSITION), len(tokens))


def _is_party(bracket: Token, words: PeopleWords) -> bool:
    """Whether a bracket tells a party by its letter, maybe with where somebody is elected: "(D)", "(R-Wend.)"."""
    return not words.body_first and bracket.word[2:3] in ("-", "–", ")")


def _apposed(text: str, tokens: Sequence[Token], words: PeopleWords) -> tuple[str | None, str | None]:
    """Return the role and the affiliation in an apposition: before its relative clause, if a body is told there."""
    relative = next((i for i, token in enumerate(tokens) if token.sort is Sort.RELATIVE), len(tokens))
    role, affiliation = describe(text, tokens[:relative], words)
    is_work = not words.works_at.isdisjoint(token.word for token in tokens[relative:])
    if role is None:
        return describe(text, tokens, words)
    if words.body_first and affiliation is None and (office := office_beside_calling(tokens[relative:], words)):
        told = describe(text, office, words)
        if told[1] and gives_way(role, told[0], words):
            return told  # "sejarawan yang kini menjadi *anggota DPRD Wera*"
    if words.body_first and is_work and affiliation is None:
        body = describe(text, tokens, words)[1]
        is_named = body is not None and words.sort_of(body.partition(" ")[0]) in (Sort.BODY, Sort.ACRONYM)
        return role, body if is_named else None
    if affiliation is None and relative < len(tokens) and not words.body_first:
        clause = tokens[relative:]
        if office := office_in_clause(clause, words):
            other, body = describe(text, office, words)
            if (other or "").rpartition(" ")[2].lower() in words.weak_roles:
                return role, None  # "a lobbyist *who is a friend of Sea Mills*"
            is_now = clause[1].word in words.now_verbs and body is not None
            return (other or role if is_now else role), body  # "a physicist *who is head of the Sea Institute*"
        work = work_in_clause(clause, words)
        if work:
            return role, affiliation_in(text, work, words)
        other, body = led_body(text, clause, words)
        return other or role, body  # "an architect *who chairs the Sea Institute*"
    return role, affiliation
