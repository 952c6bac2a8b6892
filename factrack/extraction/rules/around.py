"""Contents before a report, or on both its sides: "The bridge, Holt said, is safe"."""

from factrack.extraction.rules.cues import Family, Takes
from factrack.extraction.rules.sentence import BREAKS, CueAt, Reading, Sentence
from factrack.extraction.rules.tokens import NOWHERE, OPENING_MARKS, QUOTE, Range

_SHORT_ADVERBIAL = 9
"""In tokens: what may stand before "…, he said, …" and belong to the content after it."""
_LONGEST_ADDRESSEE = 4
"""In tokens: "Kepada Harian Muara", "Dalam rapat itu"."""
_LONGEST_MERE_SUBJECT = 3
"""In tokens: "Kepala desa itu"."""
_SHORTEST_SETTING = 2
"""In tokens: "Selepas jeda", before what is no report, as "ceritanya lain"."""
_INVERTED = frozenset({Family.QUOTE_VERB, Family.OWN_SOURCE})
_NO_SPEECH = frozenset({Family.QUOTE_VERB, Family.RAISING, Family.NOUN, Family.HEARSAY, Family.PASSIVE})
"""Cues that can stand at the beginning of what somebody says: "…, he said, there seem to be …"."""
_LONGEST_CLAUSE_SUBJECT = 6
"""In tokens: "a double dose of it can"."""
_LONGEST_INTERRUPTION = 16
"""In tokens: what may stand between the halves of a split quotation, the report left out."""


def around(sentence: Sentence, at: CueAt, end: int, source: Range, after: int) -> Reading | None:
    """Return the reading of a report that stands between tokens `end` and `after`: behind its content, or within."""
    left = sentence.content_before(end)
    if _announces(sentence, at) and sentence.tokens.word(left.end - 1) != QUOTE:
        return None
    if Takes.ADDRESSEE in at.cue.takes:
        after = sentence.contents.past_addressee(after)
    if not left:
        return _behind_opening(sentence, at, end, source, after)
    if sentence.words.has_articles and _is_frame(sentence, left.start):
        return None  # "According to Roe, *the union wrote* to the board"
    inverted = at.cue.family in _INVERTED
    is_told = sentence.tokens.word(left.start) in sentence.words.addressers and not sentence.only_opens(left.start)
    if is_told and left.start > 0:
        return None  # "…," kata Budi *kepada wartawan*, dikutip dari Antara
    after = sentence.contents.past_times(after) if inverted else after
    rest = rest_of_content(sentence, left, after, inverted=inverted)
    is_report = inverted and not (at.cue.family is Family.OWN_SOURCE and len(left) <= _SHORTEST_SETTING)
    if not rest and not is_report and _is_mere_setting(sentence, left):
        return None
    if not rest and is_adverbial(sentence, left) and (left.start > 0 or sentence.tokens.word(after) == ","):
        return None  # "On Friday, Holt said, adding that …", "…, Holt said *in a letter*, the Post reported"
    last = sentence.tokens.word(left.end - 1)
    if not inverted and left.end < end and sentence.words.is_verb(last) and sentence.words.can_be_verb(last):
        # "X mengatakan, kapal itu menjawab kebutuhan": what stands before is another report.
        return None
    rule = "content-cue-source" if source.start > at.range.start else "content-source-cue"
    return at.reading(rule, (left, rest) if rest else (left,), source)


def _is_frame(sentence: Sentence, start: int) -> bool:
    """Whether whose words they are is told from a token on: "*According to* Roe"."""
    return any(at.cue.family is Family.FRAME for at in sentence.cues_from(start, start + 1))


def _announces(sentence: Sentence, at: CueAt) -> bool:
    """Whether a colon right behind a cue ends the sentence: "In a letter to staff, Hale wrote:"."""
    return at.range.end == len(sentence.tokens) - 1 and sentence.tokens.word(at.range.end) == ":"


def _behind_opening(sentence: Sentence, at: CueAt, end: int, source: Range, after: int) -> Reading | None:
    """Read "But, he said, the bridge is old": nothing but words that open a sentence stands before the report."""
    is_set_off = sentence.tokens.word(after) == "," and end > 1 and sentence.only_opens(end)
    rest = sentence.content_from(after + 1) if is_set_off else NOWHERE
    return at.reading("content-source-cue", (rest,), source) if rest else None


def _is_mere_setting(sentence: Sentence, left: Range) -> bool:
    """Whether what stands before a report only tells when, or to whom: "Ketika pintu dibuka, dia menjawab"."""
    words, tokens = sentence.words, sentence.tokens
    first = tokens.word(left.start)
    is_addressee = first in words.settings and len(left) <= _LONGEST_ADDRESSEE
    if first in words.contacted and "," not in tokens.words[left.start : left.end]:
        return True  # "Dihubungi secara terpisah, Budi mengakui …"
    return (
        bool(words.adverbials)
        and (first in words.subordinators or is_addressee)
        and "," not in tokens.words[left.start : left.end]
    )


def rest_of_content(sentence: Sentence, left: Range, after: int, *, inverted: bool = False) -> Range:
    """Return the part of a split content that stands behind its report; empty if none.

    What follows an inverted report (verb, then source) goes on with the content, however long the first part is.
    """
    tokens = sentence.tokens
    if tokens.word(left.end - 1) == QUOTE:
        quoted = _rest_of_quotation(sentence, after)
        if quoted or all(tokens.words[index] == QUOTE for index in left):
            return quoted
    after = sentence.contents.past_occasion(sentence.contents.skip_adjuncts(_past_home(sentence, after)))
    start = after + 1
    opens = tokens.word(left.start) in sentence.words.prepositions | sentence.words.subordinators
    opens = opens or _is_subject_only(sentence, left)
    goes_on = (
        _goes_on(sentence, start)
        or _is_predicate(sentence, left, start)
        or (inverted and opens and _can_go_on(sentence, start))
        or (is_adverbial(sentence, left) and _opens_clause(sentence, start))
    )
    if tokens.word(after) != "," or not goes_on:
        return NOWHERE
    words = sentence.words
    if words.verb_prefixes and _is_place(sentence, start):
        return NOWHERE  # "…, kritik Budi pada Senin (1/6), *di Blitar*."
    acts = not words.finite_auxiliaries.isdisjoint(tokens.words[left.start : left.end - 1])
    is_whole = acts and words.has_articles and words.opens_clauses.isdisjoint(tokens.words[left.start : left.end])
    is_clause = len(left) > _SHORT_ADVERBIAL and tokens.word(left.start) not in words.subordinators
    is_clause = is_clause or is_whole  # "*It was late*, he said, shrugging"
    if is_clause and not inverted and not _continues_clause(sentence, start):
        return NOWHERE
    return sentence.content_from(start)


def _is_place(sentence: Sentence, start: int) -> bool:
    """Whether nothing but where somebody is stands from a token to the end: "*di Wera*."."""
    tokens = sentence.tokens
    names = (tokens.is_name_like(index) or not tokens.is_word(index) for index in range(start + 1, len(tokens)))
    return tokens.word(start) in sentence.words.prepositions and tokens.is_name_like(start + 1) and all(names)


def _past_home(sentence: Sentence, after: int) -> int:
    """Return the comma behind where a speaker is from: "…, ulas Budi *dari STH Jentera*, …"; else `after`."""
    tokens, words, end = sentence.tokens, sentence.words, after + 1
    if not words.verb_prefixes or tokens.word(after) not in words.source_links:
        return after
    while tokens.is_name_like(end) or tokens.word(end) in words.bodies or tokens.word(end) in words.joiners:
        end += 1
    return end if tokens.word(end) == "," else after


def _continues_clause(sentence: Sentence, start: int) -> bool:
    """Whether what begins at a token goes on with a whole clause: "*while* …", "*given that* …", "*most of* it …"."""
    words, first, second = sentence.words, sentence.tokens.word(start), sentence.tokens.word(start + 1)
    continues = words.auxiliaries | words.complementizers | words.conjunctions | words.subordinators
    goes_on = first == QUOTE and sentence.tokens.form(start).lstrip(OPENING_MARKS)[:1].islower()
    return goes_on or first in continues or second in words.complementizers or f"{first} {second}" in words.shares


def is_adverbial(sentence: Sentence, phrase: Range) -> bool:
    """Whether a phrase only tells when or where it is so, and lacks its clause: "*Over the long term*, X said, …"."""
    tokens, words = sentence.tokens, sentence.words
    said = tokens.words[phrase.start : phrase.end]
    opens = words.has_articles and tokens.word(phrase.start) in words.opens_adverbials | words.amounts
    if not opens or len(phrase) > _SHORT_ADVERBIAL or QUOTE in said:
        return False
    no_phrase = words.finite_auxiliaries | (words.subject_pronouns - words.relatives)
    return no_phrase.isdisjoint(said) and not any(word.endswith(words.participle_endings) for word in said)


def _opens_clause(sentence: Sentence, start: int) -> bool:
    """Whether a subject begins at a token: "the", "she", a name."""
    word, words = sentence.tokens.word(start), sentence.words
    opens = word in words.determiners or word in words.subject_pronouns - words.relatives
    return opens or sentence.tokens.is_name_like(start) or word[:1].isdigit()


def _is_subject_only(sentence: Sentence, left: Range) -> bool:
    """Whether what stands before a report is too short for a clause: "*Majelis*, tambahnya, menargetkan …"."""
    verbs = (sentence.words.can_be_verb(sentence.tokens.word(index)) for index in left)
    return bool(sentence.words.verb_prefixes) and len(left) <= _LONGEST_MERE_SUBJECT and not any(verbs)


def _rest_of_quotation(sentence: Sentence, after: int) -> Range:
    """Return the next quotation of the sentence, with what follows it, where no other cue stands before it."""
    tokens = sentence.tokens
    near = sentence.cues_from(after, after + _LONGEST_INTERRUPTION)
    cues = {at.range.start for at in near if not _is_aside(sentence, at)}
    for index in range(after, min(after + _LONGEST_INTERRUPTION, len(tokens))):
        if tokens.word(index) == QUOTE:
            if _has_own_report(sentence, index) or tokens.word(index - 1) in sentence.words.namers:
                break
            light = sentence.words.conjunctions | sentence.words.adverbs
            is_set_off = all(word in light for word in tokens.words[after + 1 : index])
            is_set_off = is_set_off or index == after + 2 or tokens.word(index - 1) in BREAKS | {"-", "."}
            return sentence.content_from(index) if is_set_off else NOWHERE
        if index in cues:
            break
    return NOWHERE


def _is_aside(sentence: Sentence, at: CueAt) -> bool:
    """Whether a participle tells what a quotation is about: "“…,” Holt said, *referring to* the dam, “…”"."""
    is_set_off = sentence.tokens.word(at.range.start - 1) == ","
    return at.cue.family is Family.PARTICIPLE and len(at.cue.words) > 1 and is_set_off


def _has_own_report(sentence: Sentence, quotation: int) -> bool:
    """Whether a quotation within a sentence has a report of its own right behind it: "…," tambahnya."""
    return any(at.cue.family in _INVERTED for at in sentence.cues_from(quotation + 1, quotation + 2))


def _goes_on(sentence: Sentence, start: int) -> bool:
    """Whether a clause without a report of its own begins at token `start`."""
    word = sentence.tokens.word(start)
    if word in sentence.words.complementizers:
        return True
    if word in sentence.words.conjunctions and _is_clause(sentence, start + 1):
        return True
    if not _can_go_on(sentence, start):
        return False
    return all(at.cue.family in _NO_SPEECH for at in sentence.cues_from(start, start + 3))


def _is_predicate(sentence: Sentence, left: Range, start: int) -> bool:
    """Whether what stands before a report has its verb behind it: "*The report*, she said, *was* sent to us"."""
    words, tokens = sentence.words, sentence.tokens
    acts = tokens.word(start) in words.finite_auxiliaries
    acts = acts or any(at.cue.family is Family.VERB for at in sentence.cues_from(start, start + 1))
    has_verb = not words.auxiliaries.isdisjoint(tokens.words[left.start : left.end])
    return acts and len(left) <= _SHORT_ADVERBIAL and not has_verb


def _is_clause(sentence: Sentence, start: int) -> bool:
    """Whether a clause of its own without a report begins at a token: "…, she said, and *a double dose* can kill".

    Or a quotation: "…, she said, but *“it can kill”*".
    """
    words, tokens = sentence.words, sentence.tokens
    verbs = words.finite_auxiliaries
    start += tokens.word(start) in words.quantifiers
    near = range(start + 1, start + _LONGEST_CLAUSE_SUBJECT)
    acts = tokens.word(start) in words.opening_determiners and any(tokens.word(index) in verbs for index in near)
    acts = acts or (tokens.word(start) == QUOTE and words.has_articles)
    return acts and not sentence.cues_from(start, len(tokens))


def _can_go_on(sentence: Sentence, start: int) -> bool:
    """Whether a content can go on at token `start` as a clause of its own."""
    word = sentence.tokens.word(start)
    return bool(word) and word not in sentence.words.conjunctions and word not in sentence.words.relatives
