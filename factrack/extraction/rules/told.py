"""Who is told to do something, and where the deed begins: "warned *residents* to stay", "*residents* were urged to"."""

from factrack.extraction.rules.cues import Takes
from factrack.extraction.rules.sentence import CueAt, Sentence
from factrack.extraction.rules.tokens import NOWHERE, Range

_LONGEST_WARNED = 4
"""In tokens: "people in the valley"."""
_LONGEST_SUBJECT = 8
"""In tokens: "the mill in the old harbour would"."""
_LONGEST_ASKED = 14
"""In tokens: "anyone with information about the fires"."""


def past_warned(sentence: Sentence, at: CueAt) -> int:
    """Return where what somebody is warned of or to do begins, past who is warned; else where the cue ends."""
    tokens, words, start = sentence.tokens, sentence.words, at.range.end
    if at.cue.words[0] not in words.warners or tokens.word(start) in words.complementizers:
        return start
    for index in range(start, start + _LONGEST_WARNED + 1):
        word = tokens.word(index)
        if index > start and (word in words.complementizers or sentence.contents.is_infinitive(index)):
            is_several = words.is_plural(tokens.word(index - 1)) or tokens.word(index - 1) in words.plurals
            is_told = is_several or tokens.word(start) in words.object_pronouns or word not in words.infinitive_marks
            return index if is_told else start
        if index > start and word in words.particles and _is_thing(sentence, index + 1):
            return index  # "warned Congress *of* the threat"
        if not tokens.is_word(index) or (word in words.finite_auxiliaries and index > start):
            break
    return start


def _is_thing(sentence: Sentence, start: int) -> bool:
    """Whether what somebody is warned of begins at a token: no clause soon has it as a part of its subject."""
    tokens, words = sentence.tokens, sentence.words
    clause = words.finite_auxiliaries | words.complementizers | words.infinitive_marks
    for index in range(start, start + _LONGEST_SUBJECT):
        if tokens.word(index) in clause and not tokens.is_name_like(index):
            return False
        if not tokens.is_word(index):
            break
    return True


def deed_at(sentence: Sentence, at: CueAt) -> int | None:
    """Return where what somebody is to do begins right behind a cue: "agreed *to clean* up all that …"; or None.

    Behind "to" a name, or several people, are whom something is told: "to voters".
    """
    tokens, words, start = sentence.tokens, sentence.words, at.range.end
    if not words.has_articles:
        return None
    if tokens.word(start) in words.prepositions and tokens.word(start + 1) in words.days:
        start += 2  # "agreed on Friday *to clean* …"
    takes_deed = Takes.INFINITIVE in at.cue.takes and sentence.contents.is_infinitive(start)
    is_person = tokens.is_name_like(start + 1) or sentence.words.is_plural(tokens.word(start + 1))
    return start if takes_deed and tokens.is_word(start + 1) and not is_person else None


def told_clause(sentence: Sentence, at: CueAt) -> int | None:
    """Return where a clause without "that" begins behind a passive: "was told *the mill* would close"; or None."""
    if Takes.ADDRESSEE not in at.cue.takes:
        return None
    tokens, words = sentence.tokens, sentence.words
    start = sentence.contents.skip_adjuncts(at.range.end)
    first = tokens.word(start)
    opens = first in words.determiners or first in words.clause_pronouns or tokens.is_name_like(start)
    verbs = words.finite_auxiliaries
    for index in range(start + 1, start + _LONGEST_SUBJECT if opens else start):
        if tokens.word(index) in verbs:
            return start
        if not tokens.is_word(index) or tokens.word(index) in words.clause_marks:
            break
    return None


def agent_behind(sentence: Sentence, charge: Range) -> Range:
    """Return who says in the passive what something is, at the end: "condemned as “reckless” *by the union*"."""
    words = sentence.words
    for index in range(charge.end - 2, charge.start, -1):
        if sentence.tokens.word(index) in words.agents:
            source = sentence.sources.after(index + 1)
            return source if source.end >= charge.end else NOWHERE
    return NOWHERE


def asked(sentence: Sentence, at: CueAt) -> Range:
    """Return who is asked to do something in the passive, which is a part of what is said; empty where none is."""
    if Takes.ADDRESSEE in at.cue.takes or at.cue.words[0] in sentence.words.orders:
        return NOWHERE
    tokens, words = sentence.tokens, sentence.words
    patient = sentence.sources.before(at.range.start)
    if not patient or len(patient) > _LONGEST_ASKED:
        return NOWHERE
    return patient if tokens.word(patient.end - 1) not in words.relatives else NOWHERE


def complement_of(sentence: Sentence, at: CueAt) -> int | None:
    """Return where what a cue reports begins behind it, past whom it is told; None where nothing follows."""
    contents, takes = sentence.contents, at.cue.takes
    if (deed := deed_at(sentence, at)) is not None:
        return deed
    is_told = Takes.ADDRESSEE in takes
    index = contents.skip_addressee(at.range.end) if is_told else at.range.end
    if (warned := past_warned(sentence, at)) > index:
        return warned
    is_deed = index > at.range.end and sentence.words.has_articles and contents.is_infinitive(index)
    begin = contents.complement(index if is_deed else contents.skip_adjuncts(index), takes)
    if begin is None and warned > at.range.end:
        return warned  # "assured residents *of* its safety"
    tells_whom = sentence.words.infinitive_marks | sentence.words.settings
    if begin is None and Takes.WH in takes and sentence.tokens.word(index) in tells_whom:
        asked = contents.question_after(index)  # "explained to the board why"
        return asked if asked > index else None
    asks = at.cue.words[0] in sentence.words.inquiries
    if asks and Takes.WH in takes and sentence.tokens.word(index) in sentence.words.agents:
        question = contents.question_after(index)  # "when asked by a reporter *whether* …"
        return question if question > index else None
    if begin is not None and asks and Takes.WH in takes and Takes.OBJECT in takes:
        return contents.question_after(begin)
    return begin
