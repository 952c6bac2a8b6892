"""The grammar: which reader reads which family of cues."""

from collections.abc import Callable, Mapping

from factrack.extraction.rules.colons import read_colon
from factrack.extraction.rules.cues import Family
from factrack.extraction.rules.frames import read_frame, read_hearsay, read_noun, read_raising
from factrack.extraction.rules.leftover import read_leftovers
from factrack.extraction.rules.participles import read_participle
from factrack.extraction.rules.passives import read_passive
from factrack.extraction.rules.pointing import read_pointing
from factrack.extraction.rules.quote_cues import read_own_source, read_quote_verb
from factrack.extraction.rules.sentence import CueAt, Reading, Sentence
from factrack.extraction.rules.tokens import Range
from factrack.extraction.rules.verbs import read_verb
from factrack.extraction.rules.weighing import weigh

_READERS: Mapping[Family, Callable[[Sentence, CueAt], Reading | None]] = {
    Family.VERB: read_verb,
    Family.PARTICIPLE: read_participle,
    Family.QUOTE_VERB: read_quote_verb,
    Family.OWN_SOURCE: read_own_source,
    Family.FRAME: read_frame,
    Family.NOUN: read_noun,
    Family.RAISING: read_raising,
    Family.PASSIVE: read_passive,
    Family.HEARSAY: read_hearsay,
}


def read_sentence(sentence: Sentence) -> None:
    """Add to a sentence its reports, cue by cue, then those of the quotations that no cue claims."""
    for at in sentence.cues:
        reading = _READERS[at.cue.family](sentence, at)
        if reading and all(reading.content) and not _is_nobody(sentence, reading):
            _end_within(sentence, reading.source)
            sentence.readings.append(reading)
    sentence.readings = list(weigh(sentence, sentence.readings))
    sentence.readings += read_colon(sentence)
    sentence.readings += read_pointing(sentence)
    sentence.readings += read_leftovers(sentence)


def _end_within(sentence: Sentence, source: Range) -> None:
    """End what is said in a clause or an aside of a source with it: "Unions that endorsed *him* say they left"."""
    for reading in sentence.readings:
        is_within = sentence.tokens.word(reading.source.end - 1) in sentence.words.relatives
        is_within = is_within or reading.family is Family.PARTICIPLE  # "Roe, asking *not to be named*, said"
        if is_within and reading.source.start == source.start and reading.cue.start < source.end:
            parts = (Range(part.start, min(part.end, source.end)) for part in reading.content)
            reading.content = tuple(filter(None, map(sentence.contents.trim, parts))) or reading.content


def _is_nobody(sentence: Sentence, reading: Reading) -> bool:
    """Whether the source is the writer, points at what was told, "*hal itu* mendorong …", or is what is done or is so:
    "*Tak diumumkannya data* menunjukkan …"."""
    words, source = sentence.words, sentence.tokens.words[reading.source.start : reading.source.end]
    points_back = len(source) == 2 and source[0] in words.never_sources and source[1] in words.definites
    head = next((word for word in source if word not in words.auxiliaries and word not in words.adverbs), "")
    is_deed = words.deed_nouns.fullmatch(head) is not None and not words.is_owned_role(head)
    is_nobody = points_back or is_deed or _is_thing(sentence, reading) or _is_the_writer(sentence, reading)
    return is_nobody or _is_left_open(sentence, reading)


def _is_thing(sentence: Sentence, reading: Reading) -> bool:
    """Whether what a clause tells of only has an effect on a thing: "*pekerjaan* yang memastikan jenjang karier"."""
    words, tokens, source = sentence.words, sentence.tokens, reading.source
    is_told_of = bool(words.verb_prefixes) and tokens.word(source.end) in words.relatives
    is_told_of = is_told_of and not any(tokens.is_name_like(index) for index in source if index > source.start)
    if not is_told_of or not reading.content or words.happenings.fullmatch(tokens.word(source.start)) is None:
        return False
    said = tokens.words[reading.content[-1].start : reading.content[-1].end]
    return words.shows_clause.isdisjoint(said) and not any(map(words.can_be_verb, said))


def _is_left_open(sentence: Sentence, reading: Reading) -> bool:
    """Whether it is only asked or doubted that somebody says so: "asked *whether the mayor had promised* help"."""
    cue, source = reading.cue.start, reading.source
    if sentence.words.open_questions.isdisjoint(sentence.tokens.words[:cue]):
        return False
    subject = source if source and source.end <= cue else sentence.sources.before(cue)
    opening = sentence.tokens.words[max(subject.start - 1, 0) : cue]
    return not sentence.words.open_questions.isdisjoint(opening)


def _is_the_writer(sentence: Sentence, reading: Reading) -> bool:
    """Whether it is the writer who says something: "Saya tidak mengatakan bahwa …"."""
    return len(reading.source) == 1 and sentence.tokens.word(reading.source.start) in sentence.words.writers
