"""The body that an English relative clause tells somebody to lead: "who *chairs* the *Harbour group*"."""

from collections.abc import Sequence

from factrack.extraction.speakers.phrases.body_names import affiliation_in
from factrack.extraction.speakers.phrases.common_bodies import is_common_body, up_to_body
from factrack.extraction.speakers.phrases.heads import names_body
from factrack.extraction.speakers.phrases.persons import side_of_person
from factrack.extraction.speakers.phrases.texts import phrase_text
from factrack.extraction.speakers.vocabulary.sorts import sort_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_VERB_REACH = 3
"""Within how many words of a relative clause its verb stands."""


def led_body(text: str, clause: Sequence[Token], words: PeopleWords) -> tuple[str | None, str | None]:
    """Return the role and the body of who runs it as a relative clause tells: "who *chairs* the *Harbour group*"."""
    verb = next((i for i, token in enumerate(clause[:_VERB_REACH]) if token.word in words.leads), None)
    if verb is None:
        return None, None
    body = _led(text, clause, verb, words)
    return (words.lead_roles.get(clause[verb].word) if body else None), body


def _led(text: str, clause: Sequence[Token], verb: int, words: PeopleWords) -> str | None:
    """Return the body that stands behind the verb of a relative clause."""
    if side := side_of_person(clause, verb + 1, words):
        return phrase_text(text, clause[verb + 1 : side])  # "who ran *Ada Quill's campaign*"
    owner = next((i for i, token in enumerate(clause[verb:]) if token.sort is Sort.POSSESSIVE), 0)
    if owner and (part := _part_of(clause[verb + 1 :], owner - 1, words)):
        return phrase_text(text, part)
    is_named = owner and clause[verb + owner - 1].capital and any(t.capital for t in clause[verb + owner + 1 :][:1])
    led = clause[verb + 1 :] if is_named else clause[verb + owner + 1 :]
    if led and led[0].word in words.owners and any(is_common_body(token, words) for token in led[1:4]):
        return led[0].word  # "who heads *its* advisory council"
    while led and (led[0].sort is Sort.DETERMINER or led[0].word in words.restrictives):
        led = led[1:]
    if is_named and led[:1] and led[0].capital and led[0].sort is Sort.ROLE:
        stop = next((i for i, t in enumerate(led) if not t.capital and t.sort is not Sort.POSSESSIVE), len(led))
        return phrase_text(text, led[:stop])  # "who owns the *Bishop's Arms*"
    if led and led[0].capital:
        seat = next((token for token in led if not token.capital), led[0])
        if led[0].sort is Sort.PLACE and clause[verb + 1].word in words.indefinite and not names_body(led):
            return None  # "who runs a *Wendover* newsletter"
        is_seat = seat.word in words.seats or (clause[verb].word in words.for_seat and not names_body(led))
        return None if is_seat else affiliation_in(text, led, words)  # "who represents *Harrow*"
    common = up_to_body(led, words)
    if common and common[-1].word in words.seats:
        return None  # "who represents the *river ward*"
    name = led[len(common) : len(common) + 1]
    if common and name and name[0].capital:
        return affiliation_in(text, led[len(common) :], words)  # "who heads the charity *Clean Start*"
    if owner and common and clause[verb + owner].end - clause[verb + owner].start == 1:
        return phrase_text(text, [clause[verb + owner - 1], *clause[verb + owner : verb + owner + 1], *common])
    if led and led[0].word in words.parts_of:
        end = next((i for i, token in enumerate(led) if i > 1 and not token.capital), len(led))
        has_whole = end > 2 and led[1].word in words.genitives
        return phrase_text(text, led[:end] if has_whole else led[:1])
    return phrase_text(text, common)


def _part_of(led: Sequence[Token], owner: int, words: PeopleWords) -> Sequence[Token]:
    """Return a part without a name of its own with the body that has it: "the *Harrow Board's secretariat*"."""
    start = int(sort_at(led, 0) is Sort.DETERMINER)
    part = up_to_body(led[owner + 1 :], words)
    is_whole = all(token.capital for token in led[start:owner]) and names_body(led[start:owner])
    return led[start : owner + 1 + len(part)] if part and is_whole else ()
