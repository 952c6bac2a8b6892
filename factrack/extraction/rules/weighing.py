"""How sure a reading is: the cue's own confidence, weighed by what stands around it."""

from collections.abc import Iterator, Sequence

from factrack.extraction.rules.cues import Family, Takes
from factrack.extraction.rules.sentence import Reading, Sentence
from factrack.extraction.rules.stances import stance_of
from factrack.extraction.rules.tokens import CLOSING_MARKS, OPENING_MARKS, QUOTE, STOPS, Range, Tokens
from factrack.extraction.rules.words import CueWords
from factrack.extraction.statement import Stance

_NEIGHBOURS = 40
"""How many readings before and after one are looked at for one that holds it."""
_LONGEST_HEAD = 4
"""In tokens: "a large white banner"."""
_LONGEST_ARTICLE = 2
"""In tokens: "any new (suggestion)"."""
_LONGEST_NOUN = 3
"""In tokens: "the empty frames"."""
_BY_CUE = "source-cue-content"
"""The rule whose readings rest on the cue alone; in the others the order of the parts speaks for the reading."""


def weigh(sentence: Sentence, readings: Sequence[Reading]) -> Iterator[Reading]:
    """Yield the readings, their mood read and their confidence weighed, but for those too weak for the pack."""
    words = sentence.words
    readings = [reading for index, reading in enumerate(readings) if not _is_hedge(readings, index)]
    for index, reading in enumerate(readings):
        confidence = reading.confidence
        near = _near(readings, index)
        if _is_nested_object(sentence, reading, near):
            continue
        if reading.family is Family.NOUN and (_is_where(reading, near) or _is_object(reading, near)):
            continue
        for aspect in _aspects(sentence, reading, near):
            confidence *= words.weights.get(aspect, 1.0)
        if confidence >= words.least_confidence:
            reading.confidence, reading.stance = confidence, stance_of(sentence, reading)
            yield reading


def _near(readings: Sequence[Reading], index: int) -> Sequence[Reading]:
    return readings[max(0, index - _NEIGHBOURS) : index + _NEIGHBOURS]


def _is_hedge(readings: Sequence[Reading], index: int) -> bool:
    """Whether hearsay is how somebody else puts it: "Rini mengatakan, api *diduga* berasal dari mesin"."""
    reading = readings[index]
    return reading.family is Family.HEARSAY and _is_nested(reading, _near(readings, index))


def _is_nested(reading: Reading, readings: Sequence[Reading]) -> bool:
    """Whether another report holds the cue of one."""
    return len(readings) > 1 and any(other is not reading and _holds(other, reading.cue.start) for other in readings)


def _is_where(reading: Reading, readings: Sequence[Reading]) -> bool:
    """Whether a noun only tells where another report was made: "said in a *statement* that …"."""
    if not reading.content:
        return False
    start, cue = reading.content[-1].start, reading.cue
    verbs = (other for other in readings if other.family is Family.VERB)
    others = (other for other in verbs if start in {part.start for part in other.content})
    return any(other.cue.end <= cue.start < start for other in others)


def _is_object(reading: Reading, readings: Sequence[Reading]) -> bool:
    """Whether a noun is what another report speaks of: "rejected *the suggestion* that it was late"."""
    cue = reading.cue.start
    verbs = (other for other in readings if other.family is not Family.NOUN and other.rule == _BY_CUE)
    return any(part.start <= cue <= part.start + _LONGEST_ARTICLE for other in verbs for part in other.content)


def _is_nested_object(sentence: Sentence, reading: Reading, readings: Sequence[Reading]) -> bool:
    """Whether a report within another one has no clause, only a noun: "mengatakan dinasnya *meminta waktu*"."""
    words, tokens = sentence.words, sentence.tokens
    if reading.rule != _BY_CUE or len(reading.content) != 1 or not _is_nested(reading, readings):
        return False
    said = tokens.words[reading.content[0].start : reading.content[0].end]
    is_deed = said[0].endswith(words.deed_endings)  # "told the court he had *denied lighting* it"
    return not is_deed and words.shows_clause.isdisjoint(said) and not any(map(words.can_be_verb, said))


def _words_of_nobody(sentence: Sentence, source: int) -> tuple[str, ...]:
    """Return the words at a source that can tell that nobody speaks: "*no one*", "*nor* Roe", "*nor* did Roe"."""
    word = sentence.tokens.word
    before = source - 2 if word(source - 1) in sentence.words.auxiliaries else source - 1
    return word(source), word(before), sentence.tokens.pair_before(source + 2)


def _aspects(sentence: Sentence, reading: Reading, readings: Sequence[Reading]) -> Iterator[str]:
    """Yield the names of what makes a reading less sure, as the pack's `weights` have them."""
    words, tokens = sentence.words, sentence.tokens
    first = reading.source.start
    if reading.source and not words.nobody.isdisjoint(_words_of_nobody(sentence, first)):
        yield "nobody-source"
    if not words.signs.isdisjoint(tokens.words[reading.source.start : reading.source.end][:_LONGEST_HEAD]):
        yield "sign-source"
    if reading.rule == _BY_CUE:
        yield _source_aspect(tokens, words, reading.source)
        if _is_unreal(sentence, reading):
            is_question = tokens.word(reading.content[-1].start) in words.question_words
            is_belief = reading.stance is Stance.BELIEVED
            yield "unreal-belief" if is_belief else "unreal-question" if is_question else "unreal"
        if _is_mere_noun(tokens, words, reading):
            yield "noun-content"
        if tokens.word(reading.cue.start) in words.acts and _is_thing(tokens, words, reading.content[-1]):
            yield "act"
        if tokens.word(reading.cue.start) in words.finders and _is_found_thing(tokens, words, reading):
            yield "found-thing"
        if tokens.word(reading.cue.start) in words.interrogators and _is_somebody(tokens, words, reading.content[-1]):
            yield "questioned-person"
        if tokens.word(reading.cue.start) in words.namers and _is_name(tokens, words, reading.content):
            yield "name-content"
    if _is_nested(reading, readings):
        # What was said before has no content here: "The mayor said *Quill stated this*".
        opening = tokens.word(reading.content[-1].start) if reading.content else ""
        is_deed = opening.endswith(words.deed_endings)
        yield "nested-belief" if reading.stance is Stance.BELIEVED else "nested-deed" if is_deed else "nested"


def _source_aspect(tokens: Tokens, words: CueWords, source: Range) -> str:
    if not source:
        return "no-source"
    first, last = tokens.word(source.start), tokens.word(source.end - 1)
    if last in words.relatives:
        return "relative-source"
    if first in words.subject_pronouns or tokens.is_name_like(source.start):
        return "named-source"
    if first in words.determiners:
        return "determined-source"
    return "plural-source" if words.is_plural(last) else "common-source"


def _is_unreal(sentence: Sentence, reading: Reading) -> bool:
    """Whether the saying is wished, asked for or negated: "wants to say", "would say", "did not say"."""
    tokens, words = sentence.tokens, sentence.words
    cue, source = reading.cue.start, reading.source
    if tokens.pair_before(cue) in words.real | words.inabilities:
        return False
    start = cue - 2
    if words.verb_prefixes:
        start = min(start, sentence.sources.skip_back(cue))  # "tidak secara gamblang menyebut"
    before = range(max(0, start, source.end if source.end <= cue else 0), cue)
    # "in May and said": a name of a month is no auxiliary.
    return any(tokens.word(index) in words.unreal and not tokens.is_name_like(index) for index in before)


def _is_name(tokens: Tokens, words: CueWords, content: Sequence[Range]) -> bool:
    """Whether all that somebody is called is a name: "called Harrow", "a dog, *which* everybody calls *“Biscuit,”*"."""
    said = content[-1]
    if tokens.word(said.start) != QUOTE:
        is_marked = any(tokens.form(index)[:1] in OPENING_MARKS for index in said)  # "called Roe *“The Duke”*"
        return not is_marked and all(map(tokens.is_name_like, said))
    is_of_relative = len(content) > 1 and tokens.word(content[0].start) in words.relatives
    is_own = tokens.word(said.start - 1) in words.adverbs  # "the hackers, who call *themselves* “Paper Moth”"
    name = tokens.form(said.start).strip(OPENING_MARKS + CLOSING_MARKS + STOPS).split()
    return (is_of_relative or is_own) and len(said) == 1 and bool(name) and all(word[0].isupper() for word in name)


def _is_mere_noun(tokens: Tokens, words: CueWords, reading: Reading) -> bool:
    """Whether a few words without a verb are all that a cue has, whose content is a clause: "reported the theft"."""
    content = reading.content[-1]
    first = tokens.word(content.start)
    if len(content) > _LONGEST_NOUN or first in words.clause_marks or first in words.subject_pronouns:
        return False
    cue = words.match(tokens.words, reading.cue.start)
    said, last = tokens.words[content.start : content.end], tokens.word(content.end - 1)
    takes_clause = cue is not None and (Takes.OBJECT not in cue.takes or reading.cue.start == 0)
    is_said = QUOTE in said or last in words.pleas or not words.auxiliaries.isdisjoint(said)
    return takes_clause and not is_said


def _is_thing(tokens: Tokens, words: CueWords, content: Range) -> bool:
    """Whether a content is no clause, and nothing of it is quoted: "(declared) *a state of emergency*"."""
    no_thing = words.finite_auxiliaries | words.complementizers | words.question_words | words.clause_pronouns | {QUOTE}
    first = tokens.word(content.start)
    is_deed = first.endswith(words.deed_endings) or first in words.infinitive_marks  # "recalled *watching* him"
    is_deed = is_deed or tokens.word(content.end - 1) in words.pleas  # "maintained his *innocence*"
    return not is_deed and no_thing.isdisjoint(tokens.words[content.start : content.end])


def _is_found_thing(tokens: Tokens, words: CueWords, reading: Reading) -> bool:
    """Whether somebody finds a thing, and nothing out: "found a knife in the car"."""
    content, source = reading.content[-1], reading.source
    clause = words.finite_auxiliaries | words.complementizers | words.question_words | {QUOTE}
    finds_out = words.found_by | words.works | words.occasions
    is_clause = not clause.isdisjoint(tokens.words[content.start : content.end])
    return not is_clause and finds_out.isdisjoint(tokens.words[source.start : source.end])


def _is_somebody(tokens: Tokens, words: CueWords, content: Range) -> bool:
    """Whether an object is a person: "a 34-year-old man", "Holt for hours", but not "Holt's motives"."""
    ends = words.prepositions | words.conjunctions | words.finite_auxiliaries | words.question_words
    ended = (i for i in content if tokens.word(i) in ends or not (tokens.is_word(i) or tokens.is_name_like(i + 1)))
    end = next(ended, content.end)
    last = tokens.word(end - 1)
    is_pronoun = last in words.object_pronouns and not (last in words.owners and tokens.word(end) == QUOTE)
    is_person = is_pronoun or last in words.roles or last in words.plurals - words.made or last in words.persons
    is_person = is_person or (tokens.is_name_like(end - 1) and tokens.is_name_like(content.start))
    return end > content.start and is_person and not any(map(tokens.is_possessive, range(content.start, end + 1)))


def _holds(reading: Reading, index: int) -> bool:
    return any(part.start <= index < part.end for part in reading.content)
