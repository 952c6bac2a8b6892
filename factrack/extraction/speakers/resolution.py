"""The statements of an article in order, each with its speakers."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache, partial

from factrack.extraction.attribution import ANSWER
from factrack.extraction.languages import Pack
from factrack.extraction.segment import Layout
from factrack.extraction.speakers.affiliations.affiliations import Affiliations
from factrack.extraction.speakers.antecedents import Antecedents
from factrack.extraction.speakers.article.mentions import Mentions
from factrack.extraction.speakers.cast import Cast
from factrack.extraction.speakers.epithets_meant import described, of_epithet
from factrack.extraction.speakers.headings import behind_heading
from factrack.extraction.speakers.introduced import with_introduced
from factrack.extraction.speakers.member import Member
from factrack.extraction.speakers.named_sources import named_in
from factrack.extraction.speakers.phrases.descriptions import describe
from factrack.extraction.speakers.phrases.naming import Kind
from factrack.extraction.speakers.phrases.offices_told import office_before
from factrack.extraction.speakers.pointers import (
    bare_pointer,
    body_meant,
    body_told,
    firm_meant,
    is_epithet,
    may_point_at,
    points_at_body,
)
from factrack.extraction.speakers.spoken import Spoken
from factrack.extraction.speakers.stand_ins import stood_for
from factrack.extraction.speakers.told_again import told_again
from factrack.extraction.speakers.vocabulary.speech import SpeechWords
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token
from factrack.extraction.speakers.voices import Voice
from factrack.extraction.statement import Kind as StatementKind
from factrack.extraction.statement import Speaker, Statement
from factrack.extraction.turns import TURN

_LONGEST_ACCOUNT = 2
"""In words: "catatan dia"."""
_LONGEST_FRONTED = 100
"""In characters, from the office that opens a sentence to its pronoun."""
_OF_NOUN = "noun-content"
"""The rule of what a noun tells that somebody has: "Roe's claim that"."""
_POINTER = 2
"""In words: "the company"."""
_JUST = 3
"""Within how many sentences who has spoken is meant before who is only named."""


def name_speakers(text: str, layout: Layout, statements: Sequence[Statement], pack: Pack) -> list[Statement]:
    """Return the statements, in the same order, with speakers, speaker_inferred and antecedent filled in."""
    words = pack.section(PeopleWords)
    mentions = Mentions(text, layout, words, pack.section(SpeechWords))
    cast = Cast(text, mentions, words, [statement.source for statement in statements if statement.source])
    statements = [behind_heading(statement, cast) for statement in statements]
    spoken = Spoken(mentions, cast)
    antecedents = Antecedents(mentions, cast, spoken, statements)
    affiliations = Affiliations(cast, spoken)
    voices: list[Voice] = []
    outer: Statement | None = None
    for number, statement in enumerate(statements):
        following = statements[number + 1 : number + 2] if words.body_first else ()
        told = _with_main_clause(text, statement, following)
        voice = affiliations.settled(_voice(text, told, cast, spoken, antecedents))
        retold = words.body_first and outer is not None and outer.retells(statement)
        spoken.remember(_place(statement), voice, retold=retold, asks=_asks(text, statement, mentions))
        outer = outer if retold else statement
        voices.append(voice)
    return _with_speakers(statements, with_introduced(text, voices, words), cast)


def _with_main_clause(text: str, statement: Statement, following: Sequence[Statement]) -> Statement:
    """Return a statement with the source behind its clause: "Meski mengakui jalan rusak, *Budi* menyebut …"."""
    is_bare = statement.source is None and statement.cue is not None and statement.kind is StatementKind.INDIRECT
    source = following[0].source if is_bare and following else None
    between = text[statement.content[-1].end : source.start].strip() if source else ""
    return replace(statement, source=source) if between == "," else statement


def _place(statement: Statement) -> int:
    """Return where the speaker of a statement is named, or where the words stand that go without a name."""
    span = statement.source or statement.cue or statement.content[0]
    return span.start


def _voice(text: str, statement: Statement, cast: Cast, spoken: Spoken, antecedents: Antecedents) -> Voice:
    """Return who a statement is given to."""
    if statement.source is None:
        return _without_source(text, statement, cast.words, antecedents)
    words, start = cast.words, statement.source.start
    tokens = cast.sources.phrase(statement.source)
    if statement.rule == _OF_NOUN and len(tokens) > 1 and tokens[-1].sort is Sort.POSSESSIVE:
        tokens = tokens[:-1]  # "*Wendland*'s hope that"
    pronoun = _pronoun(tokens, words, cast)
    if pronoun == "first_person":
        return Voice()
    if pronoun == "singular" and _continues(text, statement, words) and spoken.last_is_person:
        return antecedents.going_on(start)
    if pronoun is not None:
        return _fronted(statement, antecedents.of_pronoun(start, pronoun), cast)
    if _is_own_account(tokens, words):
        return antecedents.before(start)
    if not words.body_first:
        tokens = _pointer(tokens, words)
    if points_at_body(cast, tokens) and (thing := _thing(tokens, start, cast, spoken, antecedents)):
        return thing
    if (bare := bare_pointer(cast, tokens)) and (thing := _bare_thing(bare, start, cast, spoken, antecedents)):
        return thing
    named = named_in(statement.source, tokens, cast)
    known = antecedents.known_by_title(start, named)
    is_behind = named.antecedent is not None and named.antecedent.start > start
    if not known.inferred and (wider := stood_for(tokens, named, start, cast, antecedents)).members:
        return wider
    if not words.body_first and all(m.kind is Kind.TITLE and spoken.is_unnamed(m.name) for m in known.members):
        return known
    goes_on = _continues(text, statement, words)
    may_be_other = not known.inferred or (is_behind and words.body_first)
    if may_be_other and not (goes_on and not words.body_first) and is_epithet(cast, tokens):
        return of_epithet(tokens, named, start, cast, antecedents)
    again = told_again(tokens, known, cast, antecedents, spoken, goes_on=goes_on)
    return described(again, named, cast) if again.members else known


def _fronted(statement: Statement, voice: Voice, cast: Cast) -> Voice:
    """Return who a pronoun means with the office that opens its sentence: "*A nurse at Harrow Hospital*, she said"."""
    start = statement.source.start if statement.source else 0
    opening = cast.mentions.sentence_of(start).start if voice.members else start
    is_said = any(span.start < start for span in statement.content)
    if cast.words.body_first or len(voice.members) != 1 or is_said or not 0 < start - opening < _LONGEST_FRONTED:
        return voice
    member = voice.members[0]
    office = office_before(cast.words.tokens(cast.text, opening, start), cast.words) if not member.role else ()
    role, body = describe(cast.text, office, cast.words) if office else (None, None)
    told = replace(member, role=role, affiliation=member.affiliation or body) if role else member
    return replace(voice, members=(told,))


def _without_source(text: str, statement: Statement, words: PeopleWords, antecedents: Antecedents) -> Voice:
    """Return who goes on speaking in a statement that names nobody."""
    start = statement.content[0].start
    if _says_more(text, statement, words):
        return antecedents.going_on(start)
    if _is_recounted(text, statement, words):
        return antecedents.recounted(start)
    if statement.rule == ANSWER:
        return antecedents.answering(start)
    suits = partial(_may_answer, words) if statement.rule == TURN else _anybody
    return antecedents.before(start, suits) if _goes_on(text, statement, words) else Voice()


def _thing(tokens: Sequence[Token], start: int, cast: Cast, spoken: Spoken, antecedents: Antecedents) -> Voice | None:
    """Return the body that a common noun points back at, where the noun is in no name: "the company", "lembaga itu"."""
    body = body_meant(cast, tokens, start)
    if body is not None and tokens[-1].word not in cast.words.firm_nouns:
        return None
    is_near = spoken.body_before(start, _JUST) is not None
    told = body_told(cast, tokens, start) if body is None and not is_near else None
    if told:
        return Voice((told,), True, told.place)
    thing = antecedents.of_pronoun(start, "things")
    if thing.members and may_point_at(cast, tokens, thing.members[0]) and (body is None or is_near):
        return thing
    firm = firm_meant(cast, tokens, start) if body is None else None
    if firm:
        return Voice((firm,), True, firm.place)
    return _of_one_word(start, spoken) if body is None and tokens[-1].word in cast.words.called_by_word else None


def _of_one_word(start: int, spoken: Spoken) -> Voice | None:
    """Return the body that has just spoken under one unknown word: "*Amite* will strike, it said. The union said"."""
    voice = spoken.of_one_word(start) if spoken.one_word_before(start) else None
    if voice is None:
        return None
    body = replace(voice.members[0], kind=Kind.BODY)
    return replace(voice, members=(body,), inferred=True, antecedent=body.place)


def _bare_thing(
    tokens: Sequence[Token], start: int, cast: Cast, spoken: Spoken, antecedents: Antecedents
) -> Voice | None:
    """Return the body that an article and a common noun mean in English, whatever is told between the two."""
    if thing := _thing(tokens, start, cast, spoken, antecedents):
        return thing
    body = body_meant(cast, tokens, start)
    return Voice((body,), True, body.place) if body else None


def _pointer(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return two words that point at somebody known, without what is told beside: "the company, which denies it"."""
    if words.seat_endings and tokens[0].sort is Sort.DETERMINER:
        seat = next((i for i, token in enumerate(tokens) if token.word.endswith(words.seat_endings)), len(tokens))
        tokens = [tokens[0], *tokens[seat + 1 :]] if seat < len(tokens) else tokens  # "the Calder-based company"
    if len(tokens) < _POINTER or tokens[0].sort is not Sort.DETERMINER or tokens[1].capital:
        return tokens
    end = next((i for i, token in enumerate(tokens) if token.sort in (Sort.COMMA, Sort.RELATIVE)), len(tokens))
    if end != _POINTER:
        return tokens
    # "the firm, which runs Pell,"
    in_clause = [token.sort for token in tokens[end : end + _POINTER]] == [Sort.COMMA, Sort.RELATIVE]
    is_named = not in_clause and any(token.capital and token.sort is not Sort.WORD for token in tokens[end:])
    return tokens if is_named else tokens[:end]


def _may_answer(words: PeopleWords, member: Member) -> bool:
    """Whether somebody can be the one who answers in an interview: no reporter."""
    return words.interviewers.isdisjoint((member.role or "").lower().split()[:1])


def _anybody(_: Member) -> bool:
    return True


def _asks(text: str, statement: Statement, mentions: Mentions) -> bool:
    """Whether the cue of a statement tells that somebody asks something: "a reporter *asked* whether"."""
    cue = statement.cue.of(text).lower() if statement.cue else ""
    return not mentions.speech.inquiries.isdisjoint(cue.split())


def _says_more(text: str, statement: Statement, words: PeopleWords) -> bool:
    """Whether the cue of a statement without a source tells that somebody goes on: imbuhnya."""
    return statement.cue is not None and words.without_ending(statement.cue.of(text).lower()) in words.continuing


def _is_recounted(text: str, statement: Statement, words: PeopleWords) -> bool:
    """Whether a statement opens with what was said, and with nobody who said it: "*Ditambahkan*, air itu aman"."""
    cue = statement.cue.of(text) if statement.cue else ""
    return cue[:1].isupper() and cue.lower() in words.recounted


def _continues(text: str, statement: Statement, words: PeopleWords) -> bool:
    """Whether the cue of a statement tells that who spoke last says more: "imbuh dia"."""
    return statement.cue is not None and statement.cue.of(text).lower() in words.continuing


def _goes_on(text: str, statement: Statement, words: PeopleWords) -> bool:
    """Whether a statement without a source is of who spoke before: a quotation, a turn, a cue such as "katanya"."""
    if statement.cue is None or statement.kind is StatementKind.DIRECT:
        return True
    cue = statement.cue.of(text).lower()
    return cue.endswith(words.own_source) or not cue[-1].isalnum()


def _pronoun(tokens: Sequence[Token], words: PeopleWords, cast: Cast) -> str | None:
    """Return the kind of pronoun that a source is, or None where it names somebody."""
    if not tokens or tokens[0].word not in words.pronouns:
        return None
    if any(token.capital for token in tokens[1:]) or cast.is_country(tokens):
        return None
    if tokens[0].sort is Sort.DETERMINER and len(tokens) > 1:
        return None
    return words.pronouns[tokens[0].word]


def _is_own_account(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a source is what somebody told of before knows: "menurut *perhitungannya*", "menurut *catatan dia*"."""
    if not tokens or len(tokens) > _LONGEST_ACCOUNT or any(token.capital for token in tokens):
        return False
    owner = tokens[-1].word
    is_owned = owner.endswith(words.own_source) or (len(tokens) > 1 and owner in words.pronouns)
    return is_owned and not words.accounts.isdisjoint((tokens[0].word, words.without_ending(tokens[0].word)))


def _with_speakers(statements: Sequence[Statement], voices: Sequence[Voice], cast: Cast) -> list[Statement]:
    """Return the statements with their speakers, each with what the sources of the whole article tell of them."""
    aliases = _aliases(voices)
    people = [member for voice in voices for member in voice.members if member.kind is Kind.PERSON]
    # What comes first counts, so it is written last.
    roles = {person.name: person.role for person in reversed(people) if person.role}
    roles |= {person.name: person.role for person in reversed(people) if person.role and not cast.is_weak(person.role)}
    bodies = {person.name: person.affiliation for person in reversed(people) if person.affiliation}

    def speaker(member: Member) -> Speaker:
        role, body = member.role, member.affiliation
        if member.kind is Kind.PERSON:
            role = roles.get(member.name) if role is None or cast.is_weak(role) else role
            body = body or bodies.get(member.name)
            role = cast.words.role_of_one(role) if role else role
        return Speaker(member.name, role, body, tuple(aliases.get(member.name, ())))

    @cache
    def speakers(members: tuple[Member, ...]) -> tuple[Speaker, ...]:
        return tuple(map(speaker, members))

    return [
        replace(
            statement,
            speakers=speakers(voice.members),
            speaker_inferred=voice.inferred,
            antecedent=voice.antecedent,
        )
        if voice.members or voice.inferred
        else statement
        for statement, voice in zip(statements, voices, strict=True)
    ]


def _aliases(voices: Sequence[Voice]) -> dict[str, dict[str, None]]:
    """Return the short forms of each name that the sources use."""
    aliases: dict[str, dict[str, None]] = {}
    for voice in voices:
        for member, form in zip(voice.members, voice.forms, strict=False):
            if form and form != member.name:
                aliases.setdefault(member.name, {})[form] = None
    return aliases
