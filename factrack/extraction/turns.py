"""Transcripts and interviews: what is said without quotation marks, in turns.

A label before each turn says who speaks ("HOLT: Will it open this year?"), or the answer follows a line that asks.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, ClassVar, Self

from factrack.extraction.languages import Pack
from factrack.extraction.languages.compiling import Cased, compiled
from factrack.extraction.statement import Span

TURN = "turn"
"""The rule of a statement that is one."""
_LABEL = re.compile(
    r"\s*[\"“'‘]?(?P<label>[^\W\d_a-z][\w.'’-]*(?:,? [^\W\d_a-z][\w.'’-]*){0,4})(?P<colon>\s?:)\s+(?=\S)"
)
_LETTER = re.compile(r"\s*(?P<label>\w+)(?P<colon>[.:])\s+(?=\S)")
"""A label that names nobody can have a full stop: "Q. Will it open?"."""
_LONGEST_LABEL = 50
"""In characters, with the mark before it and the colon."""
_FEWEST_TURNS = 3
_FEWEST_QUESTIONS = 2
_FEWEST_PLAIN_QUESTIONS = 5
"""The same where nothing announces an interview."""
_LONGEST_QUESTION = 400
"""In characters."""
_MOST_UNLABELLED = 3
"""In paragraphs: what goes on from a turn without a label of its own."""
_WORD = re.compile(r"\w+")
_SPOKEN = re.compile(r"[^\W\d_]")
"""What somebody says has a letter; a score has none: "Quill: 1,769"."""
_QUOTATION = re.compile(r"[“”\"„«»]")
_ASIDE = re.compile(r"[(\[].*[)\]]\W*")


@dataclass(frozen=True, slots=True)
class TurnWords:
    """The `[turns]` table of a pack: the labels of questions and answers that name nobody, and what announces them."""

    key: ClassVar[str] = "turns"

    questions: Cased
    answers: Cased
    first_person: Cased
    """What somebody says who speaks, and hardly anybody who tells of it: I, our, saya."""
    interviews: tuple[str, ...]
    """What announces an interview whose questions have no label: "petikan wawancara"."""
    addressed: Cased
    """Whom a question is put to: you, anda. Questions of that kind are an interview without being announced as one."""

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> Self:
        """Compile the table; every list is optional."""
        return cls(**compiled(cls, table))


@dataclass(frozen=True, slots=True)
class Turn:
    """What somebody says until the next one speaks; `label` is None where nobody is named, as by "A:"."""

    label: Span | None
    colon: Span | None
    content: tuple[Span, ...]
    question: Span | None = None
    """The outlet's line that it answers, where that has no label either."""


@dataclass(frozen=True, slots=True)
class _Labelled:
    """A line that begins as a turn does."""

    label: Span
    colon: Span
    form: str


def find_turns(text: str, lines: Sequence[Span], pack: Pack) -> tuple[Turn, ...]:
    """Return the turns among the lines of a text, in order; none where too little tells that it is a transcript.

    Questions without a name are the outlet's own words, and no turns.
    """
    words = pack.section(TurnWords)
    labelled = {index: found for index, line in enumerate(lines) if (found := _label(text, line, words))}
    forms = Counter(each.form for each in labelled.values())
    told = _answering(forms.keys(), words) or _speaking(text, forms)
    return tuple(_turns(text, lines, labelled, told, words) if told else _asked(text, lines, words))


def _label(text: str, line: Span, words: TurnWords) -> _Labelled | None:
    letter = _LETTER.match(text, line.start, line.end)
    named = letter is not None and letter["label"] in words.questions | words.answers
    match = letter if named else _LABEL.match(text, line.start, min(line.end, line.start + _LONGEST_LABEL))
    if match is None or not _SPOKEN.search(text, match.end(), line.end):
        return None
    return _Labelled(Span(*match.span("label")), Span(match.end("colon") - 1, match.end("colon")), match["label"])


def _answering(forms: Set[str], words: TurnWords) -> Set[str]:
    """Return the labels of an interview that names nobody in them: Q and A."""
    questions, answers = forms & words.questions, forms & words.answers
    return questions | answers if questions and answers else frozenset()


def _speaking(text: str, forms: Mapping[str, int]) -> Set[str]:
    """Return the labels that name who speaks: of two people at least, one of whom has more than one turn."""
    if len(forms) < 2:
        return frozenset()
    words = Counter(match[0] for match in _WORD.finditer(text))
    named = {form for form, count in forms.items() if _is_name(words, form, count)}
    turns = [count for form, count in forms.items() if form in named]
    if len(turns) < 2 or max(turns) < 2 or sum(turns) < _FEWEST_TURNS:
        return frozenset()
    return named | {form for form in forms if form.isupper()}


def _is_name(words: Mapping[str, int], form: str, count: int) -> bool:
    """Whether a label is somebody's name: the text has it elsewhere, or at least never as a common word."""
    last = _WORD.findall(form)[-1]
    if last.lower() in words:
        return False
    elsewhere = words.get(last.title(), 0) - (0 if form.isupper() else count)
    return elsewhere > 0 or (form.isupper() and count > 1)


def _turns(
    text: str, lines: Sequence[Span], labelled: Mapping[int, _Labelled], forms: Set[str], words: TurnWords
) -> Iterator[Turn]:
    numbers = [*labelled, len(lines)]
    for number, after in pairwise(numbers):
        each = labelled[number]
        if each.form not in forms or each.form in words.questions:
            continue
        first = Span(each.colon.end, lines[number].end).stripped(text)
        rest = _unlabelled(text, lines[number + 1 : after], words) if after < len(lines) else ()
        yield Turn(None if each.form in words.answers else each.label, each.colon, (first, *rest))


def _asked(text: str, lines: Sequence[Span], words: TurnWords) -> Iterator[Turn]:
    """Yield the answers of an interview that the text announces or that is plain: what stands between two questions."""
    if "?" not in text:
        return
    numbers = range(len(lines)) if _announces(text, words) else ()
    begin = next((index for index in numbers if _announces(lines[index].of(text), words)), None)
    is_announced, start = begin is not None, 0 if begin is None else begin + 1
    questions = [i for i in range(start, len(lines)) if _asks(lines[i].of(text).strip(), is_plain=not is_announced)]
    if len(questions) < _FEWEST_QUESTIONS or not (is_announced or _is_plain_interview(text, lines, questions, words)):
        return
    # Nothing tells where the last answer ends, so it is one paragraph.
    for question, after in pairwise([*questions, min(questions[-1] + 2, len(lines))]):
        said = [line.stripped(text) for line in lines[question + 1 : after]]
        if said and not (is_announced and any(_QUOTATION.search(span.of(text)) for span in said)):
            yield Turn(None, None, tuple(said), lines[question])


def _is_plain_interview(text: str, lines: Sequence[Span], questions: Sequence[int], words: TurnWords) -> bool:
    """Whether many lines ask, some of them somebody, and the lines between speak in the first person."""
    put = sum(_has_one(lines[index].of(text), words.addressed) for index in questions)
    answers = [lines[index + 1].of(text) for index in questions if index + 1 < len(lines)]
    spoken = sum(_has_one(answer, words.first_person) for answer in answers)
    return len(questions) >= _FEWEST_PLAIN_QUESTIONS and put > 1 and spoken > 1


def _has_one(line: str, words: Set[str]) -> bool:
    return not words.isdisjoint(_WORD.findall(line.lower()))


def _announces(line: str, words: TurnWords) -> bool:
    lowered = line.lower()
    return any(phrase in lowered for phrase in words.interviews)


def _asks(line: str, *, is_plain: bool) -> bool:
    """Whether a line is a question; in a plain interview one can quote what somebody said."""
    return line.endswith("?") and len(line) <= _LONGEST_QUESTION and (is_plain or not _QUOTATION.search(line))


def _unlabelled(text: str, lines: Sequence[Span], words: TurnWords) -> Sequence[Span]:
    """Return the paragraphs between two labels that go on from the turn before them: those that sound as speech."""
    said = [line.stripped(text) for line in lines if not _ASIDE.fullmatch(line.of(text).strip())]
    sounds = all(_has_one(span.of(text), words.first_person) for span in said)
    return said if sounds and len(said) <= _MOST_UNLABELLED else ()
