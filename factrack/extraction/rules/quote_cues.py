"""Cues that belong to a quotation: "…," kata X; "…," katanya."""

from dataclasses import replace

from factrack.extraction.rules.ahead import before_content
from factrack.extraction.rules.around import around
from factrack.extraction.rules.cues import Takes
from factrack.extraction.rules.frames import name_before_clause, read_inline
from factrack.extraction.rules.relatives import relative_frame, relative_of
from factrack.extraction.rules.sentence import BREAKS, CueAt, Reading, Sentence
from factrack.extraction.rules.tokens import NOWHERE, QUOTE, Range
from factrack.extraction.rules.told import complement_of

_QUOTE_ONLY = frozenset({Takes.QUOTE})
_AFTER_SOURCE = frozenset({Takes.QUOTE, Takes.COMMA})
_LONGEST_BEFORE = 4
"""In tokens: what stands at most before a report that no comma sets off there: "Saat ini kata dia, …"."""
_UNNAMED = 0.85
"""How much surer a report is whose source begins as a source does."""


def read_quote_verb(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read a cue that stands between its content and its source."""
    group = sentence.sources.skip_back(at.range.start)
    if sentence.only_opens(group):
        return _opening_quote_verb(sentence, at)
    full = sentence.words.full_verbs.get(at.cue.words[0])
    if full and sentence.tokens.word(at.range.end) in sentence.words.complementizers:
        return _bare_verb(sentence, CueAt(full, at.range))
    if sentence.tokens.word(group - 1) not in BREAKS | {QUOTE}:
        if interrupted := _without_first_comma(sentence, at, group):
            return interrupted
        name = sentence.sources.name_after(at.range.end)
        is_inline = bool(name) and at.cue.words[0] in sentence.words.frames_within
        if is_inline and (inline := read_inline(sentence, at, name)):
            return inline
        if full:
            return _bare_verb(sentence, CueAt(full, at.range))
        begin = sentence.contents.complement(at.range.end, _QUOTE_ONLY)
        source = sentence.sources.before(at.range.start)
        return before_content(sentence, at, source, begin) if begin is not None and source else None
    if sentence.words.is_verb(sentence.tokens.word(at.range.end)):
        return None  # "…, bahkan *tegas* menyatakan"
    source = sentence.sources.after(at.range.end)
    if at.cue.words[0] in sentence.words.anaphora and not _is_whole(sentence, source):
        return None  # "…, demikian Rina menutup rapat"
    if source and sentence.can_speak(source):
        if sentence.tokens.word(group - 1) == "," and len(name := name_before_clause(sentence, source)) < len(source):
            left, rest = sentence.content_before(group), sentence.content_from(name.end)
            return at.reading("content-cue-source", (left, rest), name, 0.9) if left and rest else None
        return around(sentence, at, group, source, source.end)
    return _behind_quotation(sentence, at, group, source) if sentence.tokens.word(group - 1) == QUOTE else None


def _is_whole(sentence: Sentence, source: Range) -> bool:
    """Whether a source ends what points back at what was said: "demikian *Rina Wati*, Rabu"."""
    ends = sentence.words.settings | sentence.words.prepositions | sentence.words.relatives
    return not sentence.tokens.is_word(source.end) or sentence.tokens.word(source.end) in ends


def _bare_verb(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read "BNPB *imbau* warga tidak mendekat": a verb without its prefix behind a name that opens the sentence."""
    begin, source = complement_of(sentence, at), sentence.sources.before(at.range.start)
    names = (sentence.tokens.is_name_like(index) or not sentence.tokens.is_word(index) for index in source)
    opens = bool(source) and sentence.only_opens(source.start) and all(names)
    is_headline = sentence.tokens.words[-1] != "."
    if not opens or is_headline or sentence.tokens.word(source.start) in sentence.words.subject_pronouns:
        return None
    before = sentence.tokens.word(at.range.start - 1)
    is_near = source.end == at.range.start or before == "," or before in sentence.words.auxiliaries
    return before_content(sentence, at, source, begin) if begin is not None and is_near else None


def _without_first_comma(sentence: Sentence, at: CueAt, group: int) -> Reading | None:
    """Read "Beruntung *kata dia*, warga selamat": a report within a clause, set off by the second comma alone."""
    source = sentence.sources.after(at.range.end)
    is_set_off = bool(source) and sentence.tokens.word(source.end) == "," and group <= _LONGEST_BEFORE
    if not is_set_off or not sentence.names_somebody(source.start):
        return None
    left, rest = Range(0, group), sentence.content_from(source.end + 1)
    is_short = all(sentence.tokens.is_word(index) for index in left)
    return at.reading("content-cue-source", (left, rest), source, 0.9) if is_short and rest else None


def _behind_quotation(sentence: Sentence, at: CueAt, group: int, source: Range) -> Reading | None:
    """Read "…," kata perempuan itu: right behind a quotation the cue reports, whoever it is that speaks."""
    if source and sentence.tokens.word(source.start) in sentence.words.prepositions:
        source = NOWHERE
    found = around(sentence, at, group, source, max(source.end, at.range.end))
    return replace(found, confidence=found.confidence * _UNNAMED) if found else None


def _opening_quote_verb(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read "Kata X, …", and "Demikian kata X" of what was said before."""
    source = sentence.sources.after(at.range.end)
    end, tokens = source.end, sentence.tokens
    end += tokens.word(end) in sentence.words.adverbs and tokens.word(end + 1) == ","  # "Kata Budi *lagi*, …"
    begin = sentence.contents.complement(end, _AFTER_SOURCE) if source else None
    is_common = at.cue.words[0] in sentence.words.frames_within  # "Pesan" opens a heading, too
    is_noun = at.cue.words[0] in sentence.words.told_nouns and ":" in tokens.words  # "Pesan Budi singkat: …"
    can_speak = sentence.can_speak(source) if is_common else sentence.names_somebody(source.start)
    if not source or is_noun or not (can_speak or at.cue.words[0] in sentence.words.anaphora):
        return None
    if at.cue.words[0] in sentence.words.anaphora:
        is_whole = _is_whole(sentence, source)
        return at.reading("previous-cue-source", (), source, 0.8) if is_whole else None  # "Demikian Rina Wati, Rabu"
    if begin is None:
        points_back = sentence.is_anaphora(at.range.start)
        return at.reading("previous-cue-source", (), source, 0.8) if points_back else None
    behind = sentence.tokens.word(begin + 1)
    is_told_twice = sentence.words.is_own_source(behind) or sentence.words.interrupts(behind)
    if sentence.tokens.word(begin) == QUOTE and is_told_twice:
        return at.reading("cue-source-content", (Range(begin, begin + 1),), source)  # "Lanjut Rina, “…,” ungkapnya"
    return at.reading("cue-source-content", (sentence.content_from(begin),), source)


def read_own_source(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read a cue that holds its source within itself, behind its content or before a quotation."""
    if sentence.tokens.word(at.range.start - 2) in sentence.words.told_nouns:
        return None  # "membuka gudang, janji *yang diucapkannya* di Wera"
    if Takes.COMMA in at.cue.takes and (relative := relative_of(sentence, at)) is not None:
        return relative_frame(sentence, at, relative, at.range.end, NOWHERE)
    if Takes.OBJECT in at.cue.takes:
        return _valued(sentence, at)
    if sentence.is_anaphora(at.range.start) and _is_whole(sentence, at.range):
        return at.reading("previous-cue-source", (), NOWHERE, 0.8)  # "Hal itu *disampaikannya* dalam rapat"
    if Takes.COMMA in at.cue.takes and at.cue.words[0] in sentence.words.frames_within:
        opens = sentence.only_opens(at.range.start) and sentence.tokens.is_word(at.range.end)
        if opens and sentence.tokens.word(at.range.end) not in sentence.words.complementizers:
            return at.reading("frame-content", (sentence.content_from(at.range.end),), NOWHERE)
        if inline := read_inline(sentence, at, NOWHERE):
            return inline
    before, after = sentence.tokens.word(at.range.start - 1), sentence.tokens.word(at.range.end)
    if before != QUOTE and sentence.words.can_be_verb(after) and not sentence.words.is_verb(after):
        return None  # "Selepas jeda, *ceritanya* berubah"
    if before in BREAKS | {QUOTE} and not (Takes.COMMA in at.cue.takes and sentence.only_opens(at.range.start)):
        return around(sentence, at, at.range.start, NOWHERE, at.range.end)
    end = at.range.end
    end += after in sentence.words.adverbs and sentence.tokens.word(end + 1) == ","  # "Tambahnya *lagi*, …"
    begin = sentence.contents.complement(end, at.cue.takes & _AFTER_SOURCE)
    return before_content(sentence, at, NOWHERE, begin) if begin is not None else None


def _valued(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read "Utang itu *dinilainya* penting": the subject and what follows are what somebody known says."""
    patient = sentence.sources.before(at.range.start)
    rest = sentence.content_from(at.range.end)
    is_main = bool(patient) and sentence.only_opens(patient.start)
    return at.reading("passive", (patient, rest), NOWHERE) if is_main and rest else None
