"""The quotations of a sentence that no known cue claims: their place and their marks tell who speaks."""

from collections.abc import Iterator

from factrack.extraction.rules.announcing import INTRODUCED, inverted_before_colon
from factrack.extraction.rules.sentence import Reading, Sentence
from factrack.extraction.rules.tokens import CLOSING_MARKS, DASHES, NOWHERE, OPENING_MARKS, QUOTE, Range, Tokens
from factrack.extraction.rules.words import CueWords
from factrack.extraction.statement import Stance

_LONGEST_SIGNATURE = 8
_LONGEST_LABEL = 8
_LONGEST_SIGN = 4
"""In tokens, with what it does: "one placard read:"."""
_LONGEST_ANNOUNCEMENT = 30
_LONGEST_KNOWN = 6
"""In tokens, with the verb: "the new mayor of Calder quipped"."""
_SENTENCE_ENDS = frozenset(".?!…")
_SHORT = 4
"""In letters: what a title may have in small letters, "of", "the"."""


def read_leftovers(sentence: Sentence) -> Iterator[Reading]:
    """Yield what the unclaimed quotations of a sentence report."""
    if QUOTE not in sentence.tokens.words:
        return
    claimed = {index for reading in sentence.readings for part in reading.content for index in part}
    for index, word in enumerate(sentence.tokens.words):
        if word == QUOTE and index not in claimed and sentence.tokens.word(index - 1) not in sentence.words.namers:
            reading = (
                _signed(sentence, index)
                or _unknown_verb(sentence, index)
                or _labelled(sentence, index)
                or _introduced(sentence, index)
            )
            if reading:
                yield reading


def _reading(quotation: int, cue: Range, source: Range, rule: str, confidence: float) -> Reading:
    return Reading((Range(quotation, quotation + 1),), cue, source, Stance.ASSERTED, rule, confidence)


def _signed(sentence: Sentence, index: int) -> Reading | None:
    """Read “…” ― Name."""
    tokens = sentence.tokens
    start, end = index + 2, len(tokens)
    if tokens.word(index + 1) not in DASHES or not tokens.is_name_like(start) or end - start > _LONGEST_SIGNATURE:
        return None
    if not all(tokens.is_word(position) or tokens.word(position) in {".", ","} for position in range(start, end)):
        return None
    return _reading(index, Range(index + 1, start), Range(start, end), "quote-signature", 0.8)


def _labelled(sentence: Sentence, index: int) -> Reading | None:
    """Read Name: “…”."""
    tokens = sentence.tokens
    near = tokens.words[max(0, index - _LONGEST_SIGN) : index]
    if tokens.word(index - 1) != ":" or index < 2 or not sentence.words.signs.isdisjoint(near):
        return None
    if index > _LONGEST_LABEL or not tokens.is_name_like(0):
        return _announced(sentence, index)
    if sentence.cues and (source := inverted_before_colon(sentence, sentence.cues[0])):
        return _reading(index, sentence.cues[0].range, source, "cue-source-content", 0.9)  # "Added Quill: “…”"
    return _reading(index, Range(index - 1, index), _label_source(sentence, index - 1), INTRODUCED, 0.7)


def _introduced(sentence: Sentence, index: int) -> Reading | None:
    """Read "The mayor stammered, “We will not pay.”": a sentence in marks behind a comma, with a verb no list has."""
    tokens, words = sentence.tokens, sentence.words
    if tokens.word(index - 1) != "," or not is_sentence(tokens, index) or not _ends_with(sentence, index):
        return None
    verb = sentence.sources.skip_back(index - 1) - 1
    if verb < 1 or not _can_be_verb(sentence, verb) or not words.signs.isdisjoint(tokens.words[:verb]):
        return None
    if _is_noun(sentence, verb):
        source = sentence.sources.subject()
    elif tokens.word(verb - 1) in words.passives:
        source = NOWHERE
    else:
        source = sentence.subject_of(verb)
    if source and (source.end > verb or not sentence.names_somebody(source.start)):
        return None
    return _reading(index, Range(verb, verb + 1), source, "quote-unknown-verb", 0.6)


def _is_noun(sentence: Sentence, index: int) -> bool:
    """Whether what stands before a comma cannot be a verb: "issued a *statement*", "in the *Hamptons*"."""
    tokens, words = sentence.tokens, sentence.words
    is_verb = tokens.word(index)[:1].isalpha() and not tokens.is_name_like(index)
    before = tokens.word(index - 1)
    return not is_verb or before in words.determiners or before in words.prepositions


def is_sentence(tokens: Tokens, index: int) -> bool:
    """Whether a quotation has the marks and the capitals of a sentence, and none of a title: "The Long Night"."""
    said = tokens.form(index).strip(OPENING_MARKS + CLOSING_MARKS).strip()
    return said[-1:] in _SENTENCE_ENDS and not _is_title(said)


def _is_title(form: str) -> bool:
    """Whether a quotation has the capitals of a title: "The Long Night", or is no sentence: "top secret"."""
    said = form.strip(OPENING_MARKS + CLOSING_MARKS).strip()
    return not said[:1].isupper() or all(word[0].isupper() or len(word) < _SHORT for word in said.split()[1:])


def _ends_with(sentence: Sentence, index: int) -> bool:
    """Whether nothing but marks stands behind a token."""
    tokens = sentence.tokens
    return not any(
        tokens.is_word(position) or tokens.word(position) == QUOTE for position in range(index + 1, len(tokens))
    )


def _announced(sentence: Sentence, index: int) -> Reading | None:
    """Read "Her deputy, Ruth Amari, differed: “…”": a sentence about somebody that a quotation ends."""
    source = sentence.sources.subject()
    ends = all(not sentence.tokens.is_word(position) for position in range(index + 1, len(sentence.tokens)))
    if not ends or not source or not sentence.names_somebody(source.start) or index > _LONGEST_ANNOUNCEMENT:
        return None
    return _reading(index, Range(index - 1, index), source, INTRODUCED, 0.6)


def _label_source(sentence: Sentence, colon: int) -> Range:
    """Return who speaks before a colon: all of a label, or whose answer it is: "*Her* answer:", "*Holt's* reply:"."""
    tokens, words = sentence.tokens, sentence.words
    subject = sentence.sources.subject()
    if len(subject) == 1 and _is_of_somebody(words, tokens.word(subject.start)):
        return NOWHERE
    if tokens.word(0) in words.owners:
        is_person = tokens.word(1) in words.roles or tokens.word(subject.end) == ","
        return subject if is_person else Range(0, 1)
    if tokens.word(0) in words.prepositions and "," in tokens.words[:colon]:
        return _behind_preposition(sentence, tokens.words.index(","))
    stop = next((index for index in range(colon) if tokens.words[index] in words.auxiliaries), colon)
    if stop == colon and tokens.is_name_like(colon - 1):
        return Range(0, colon)
    stop = next((index + 1 for index in range(stop) if tokens.is_possessive(index)), stop)
    return subject if stop == colon or (subject and subject.end < stop) else Range(0, stop)


def _behind_preposition(sentence: Sentence, comma: int) -> Range:
    """Return whose answer it is in "For *Holt*, the answer is simple:", "For years, *Holt* had one:"; else nothing."""
    tokens, behind = sentence.tokens, sentence.sources.subject(comma + 1)
    if behind.start == comma + 1 and tokens.is_name_like(behind.start):
        return behind
    is_somebody = tokens.is_name_like(1) and tokens.word(1) not in sentence.words.time_words
    return Range(1, comma) if is_somebody else NOWHERE


def _is_of_somebody(words: CueWords, word: str) -> bool:
    """Whether a word is what somebody gives, with its owner as an ending: "jawabannya", but not "adiknya"."""
    stems = (word.removesuffix(ending) for ending in words.own_source_suffixes if word.endswith(ending))
    return any(stem not in words.roles for stem in stems)


def _unknown_verb(sentence: Sentence, index: int) -> Reading | None:
    """Read “…,” Name quipped, or “…,” seloroh Name: marks and word order of speech, with a verb that no list has."""
    tokens, words = sentence.tokens, sentence.words
    start = index + 2 if tokens.word(index + 1) == "," else index + 1
    is_within = start == index + 2 and tokens.is_word(index - 1)
    if is_within or (start == index + 1 and not sentence.tokens.closes_speech(index)):
        return None
    if tokens.word(start) in words.determiners - words.indefinites and words.has_articles:
        if _is_title(tokens.form(index)):
            return None  # "“The Long Night,” the film shown in Calder"
        cue, source = _known_then_verb(sentence, start)
    elif tokens.is_name_like(start) or tokens.word(start) in words.subject_pronouns:
        cue, source = _source_then_verb(sentence, start)
    elif tokens.word(start).endswith(words.own_source_suffixes):
        cue, source = Range(start, start + 1), NOWHERE
    elif _can_be_verb(sentence, start) and sentence.names_somebody(start + 1):
        cue, source = Range(start, start + 1), sentence.sources.after(start + 1)
        if not words.signs.isdisjoint(tokens.words[source.start : source.end]):
            return None  # "“…,” read one placard"
    else:
        return None
    return _reading(index, cue, source, "quote-unknown-verb", 0.6) if cue else None


def _source_then_verb(sentence: Sentence, start: int) -> tuple[Range, Range]:
    tokens, words = sentence.tokens, sentence.words
    end = start + 1
    while tokens.is_name_like(end):
        end += 1
    verb = end
    while tokens.word(verb) in words.adverbs or tokens.word(verb) in words.auxiliaries:
        verb += 1
    # Where verbs have prefixes, one behind its subject has.
    is_formed = not words.verb_prefixes or words.can_be_verb(tokens.word(verb))
    is_verb = is_formed and _can_be_verb(sentence, verb)
    return (Range(verb, verb + 1), Range(start, end)) if is_verb else (NOWHERE, NOWHERE)


def _known_then_verb(sentence: Sentence, start: int) -> tuple[Range, Range]:
    """Return the last word of what follows a quotation and its subject: "“…,” *the two* **state** in a letter"."""
    tokens, words = sentence.tokens, sentence.words
    for verb in range(start + 2, start + _LONGEST_KNOWN):
        word, following = tokens.word(verb), tokens.word(verb + 1)
        if not tokens.is_word(verb) or word in words.auxiliaries or word in words.relatives:
            break
        if tokens.is_name_like(verb) or following in words.home_links:
            continue
        if not tokens.is_word(verb + 1) or following in words.prepositions or following in words.time_words:
            is_noun = word in words.roles or word in words.bodies
            is_verb = _can_be_verb(sentence, verb) and not is_noun
            return (Range(verb, verb + 1), Range(start, verb)) if is_verb else (NOWHERE, NOWHERE)
    return NOWHERE, NOWHERE


def _can_be_verb(sentence: Sentence, index: int) -> bool:
    word, words = sentence.tokens.word(index), sentence.words
    others = (words.prepositions, words.conjunctions, words.subordinators, words.determiners, words.relatives)
    return word[:1].isalpha() and "-" not in word and not any(word in other for other in others)
