"""Second stage: the outermost stretches in quotation marks, paired per paragraph."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Any, ClassVar, NamedTuple, Self

from factrack.extraction.languages import Pack
from factrack.extraction.languages.compiling import any_of
from factrack.extraction.segment import Block, Layout, Paragraph
from factrack.extraction.statement import Span

_DOUBLE = re.compile(r"[\"“”„«»‟＂]|''(?!')|``|’’(?!’)|‘‘")
_DOUBLE_GLYPH = re.compile(r"[\"“”„«»‟＂]")
_PAIRS_AS_MARKS = ("''", "``", "’’", "‘‘")
_SINGLE = re.compile(r"(?<!\w)['‘](?=\w)|['’](?!\w)|‚")
_ENDS = ",.?!…"
_ENDS_SENTENCE = frozenset(".?!…")
_FEET = re.compile(r"'\d{1,2}\Z")
# A pattern that begins with a set of characters is searched for fast; what stands before it is looked at after.
_SINGLE_OPENER = re.compile(r"['‘’‚](?<!\w.)(?=\S)", re.DOTALL)
_NAME_BEFORE = re.compile(r"(?<![\w’'])[^\W\d_a-z][\w.’'-]* \Z")
_NAME_AFTER = re.compile(r" [^\W\d_a-z]")
_NICKNAME = re.compile(r"[^\W\d_a-z][\w’'-]*(?: [^\W\d_a-z][\w’'-]*){0,2}\Z")
_NAME_OPENING = re.compile(r"[^\W\d_a-z][\w.'’-]* [^\W\d_a-z]")
_MOST_UNMARKED = 5
"""In paragraphs: how many without a mark a quotation goes on through, before the one with the mark that closes it."""
_LONGEST_NICKNAME = 30
"""In characters, as the longest part of a name before one."""
_OPENERS = frozenset("“„«‟‘‚") | {"``", "‘‘"}
_LONGEST_PARAGRAPH = 400
"""In characters: what may stand between two marks that open, where line breaks were lost."""
_LONGEST_GUESS = 1500
"""In characters: how far an opening mark without a partner can reach; past it the mark is a stray one."""


@dataclass(slots=True, unsafe_hash=True)  # never changed; not frozen, as `Range` is not
class Quotation:
    """One outermost stretch in quotation marks.

    `span` includes the marks, `inner` does not; they end together where the closing mark is missing because the
    quotation goes on in the next paragraph, which then has a Quotation of its own with `continues` set.
    """

    span: Span
    inner: Span
    paragraph: int
    continues: bool = False


@dataclass(frozen=True, slots=True)
class ReportWords:
    """The forms of a pack's `[cues]` table that stand between what was said and who said it: kata, said."""

    key: ClassVar[str] = "cues"

    behind_speech: re.Pattern[str]
    """Matches the mark that ends what was said, where one of the forms and a name or a pronoun follow."""

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> Self:
        """Compile the table, from the verbs that only stand there; a language that has none gets no pattern."""
        groups = [group for group in table.get("groups", ()) if group["family"] == "quote-verb"]
        forms = {form for group in groups for form in group["forms"]}
        pronouns = table.get("subject_pronouns", ())
        return cls(re.compile(rf"[,?!](?= (?:{any_of(forms)}) (?:[^\W\d_a-z]|(?:{any_of(pronouns)})\b))"))


class _Mark(NamedTuple):
    start: int
    end: int
    glyph: str
    opens: bool
    closes: bool


def find_quotations(text: str, layout: Layout, pack: Pack) -> tuple[Quotation, ...]:
    """Return the quotations of the prose paragraphs, in order; `paragraph` indexes `layout.paragraphs`."""
    found: list[Quotation] = []
    report = pack.section(ReportWords).behind_speech
    pending = False
    unmarked: list[int] = []
    # Most articles have no mark of a kind: not to look for what is not there is what makes this stage quick.
    double = _DOUBLE if any(pair in text for pair in _PAIRS_AS_MARKS) else _DOUBLE_GLYPH
    for index, paragraph in enumerate(layout.paragraphs):
        if paragraph.block is not Block.PROSE:
            continue
        marks = _marks(text, paragraph, double)
        if pending and not marks and len(unmarked) < _MOST_UNMARKED:
            unmarked.append(index)
            continue
        if pending and marks and _only_closes(text, paragraph.span.start, marks[0]):
            found += (_whole(layout.paragraphs[number].span, number) for number in unmarked)
            closing, *marks = marks
            start = paragraph.span.start
            found.append(Quotation(Span(start, closing.end), Span(start, closing.start), index, continues=True))
        goes_on = bool(marks) and _next_opens(text, layout.paragraphs, index)
        pairs = list(_pair(text, marks, paragraph.span, index, goes_on))
        if pairs and not goes_on and pairs[-1].span.end == pairs[-1].inner.end:
            pairs[-1] = _up_to_report(text, pairs[-1], report)
        pairs = [pair for pair in pairs if not _is_nickname(text, pair)]
        if pending and not unmarked and pairs and pairs[0].span.start == paragraph.span.start:
            pairs[0] = replace(pairs[0], continues=True)
        found += pairs
        pending = bool(pairs) and pairs[-1].span.end == pairs[-1].inner.end
        unmarked = []
    return tuple(found)


def _only_closes(text: str, start: int, mark: _Mark) -> bool:
    """Whether a mark ends a paragraph of what was said, and no name behind it, as pull quotes have: "…¶Ada Quill."”."""
    return mark.closes and not mark.opens and _NAME_OPENING.match(text, start, mark.start) is None


def _whole(paragraph: Span, index: int) -> Quotation:
    """Return a paragraph without marks, in which a quotation goes on that a later one closes."""
    return Quotation(paragraph, paragraph, index, continues=True)


def _up_to_report(text: str, quotation: Quotation, report: re.Pattern[str]) -> Quotation:
    """Return a quotation whose closing mark is missing as far as the report behind it: "The bridge is safe, said X."""
    found = report.search(text, *quotation.inner)
    if found is None:
        return quotation
    return replace(
        quotation, span=Span(quotation.span.start, found.end()), inner=Span(quotation.inner.start, found.end() - 1)
    )


def _marks(text: str, paragraph: Paragraph, double: re.Pattern[str]) -> list[_Mark]:
    """Return the paragraph's marks: double ones and the single ones beside them, or single ones that hold these."""
    start, end = paragraph.span
    doubles = [_mark(text, match, paragraph.span) for match in double.finditer(text, start, end)]
    doubles = [mark for mark in doubles if not _is_inch(text, mark, start)]
    if _SINGLE_OPENER.search(text, start, end) is None:
        return doubles
    singles = _without_apostrophes(text, [_mark(text, m, paragraph.span) for m in _SINGLE.finditer(text, start, end)])
    if doubles:
        return singles if _holds(text, singles, doubles) else sorted([*doubles, *_beside(text, singles, doubles)])
    return singles if any(mark.opens for mark in singles) else []


def _without_apostrophes(text: str, singles: Sequence[_Mark]) -> list[_Mark]:
    """Leave out the apostrophe of "the boys’ boat" where the mark after it closes, behind punctuation."""
    kept = []
    for mark, after in zip_longest(singles, singles[1:]):
        closes_later = after is not None and after.closes and not after.opens and text[after.start - 1] in _ENDS
        if mark.opens or not closes_later or text[mark.start - 1] != "s":
            kept.append(mark)
    return kept


def _holds(text: str, singles: Sequence[_Mark], doubles: Sequence[_Mark]) -> bool:
    """Whether the first double marks stand within single ones, as in ‘They call it “art”, and I agree,’ she said.

    The single mark that closes has punctuation before it, which an apostrophe has not.
    """
    if len(doubles) < 2 or not any(mark.opens and mark.start < doubles[0].start for mark in singles):
        return False
    closes = next((mark.start for mark in singles if mark.closes and text[mark.start - 1] in _ENDS), -1)
    return closes > doubles[1].start


def _beside(text: str, singles: Sequence[_Mark], doubles: Sequence[_Mark]) -> Iterator[_Mark]:
    """Yield the single marks around what is said outside of double ones: “dead”, he said. ‘It is shut,’ she added.

    No double mark stands between the two, and punctuation before the one that closes, which an apostrophe has not.
    """
    starts = [mark.start for mark in doubles]
    opening: _Mark | None = None
    for mark in singles:
        before = bisect_left(starts, mark.start)
        if opening and bisect_left(starts, opening.start) != before:
            opening = None
        if opening and mark.closes and not mark.opens and text[mark.start - 1] in _ENDS:
            yield from (opening, mark)
            opening = None
        elif opening is None and mark.opens and not mark.closes and before % 2 == 0:
            opening = mark


def _mark(text: str, match: re.Match[str], paragraph: Span) -> _Mark:
    before = text[match.start() - 1] if match.start() > paragraph.start else " "
    after = text[match.end()] if match.end() < paragraph.end else " "
    is_first = match.start() == paragraph.start and match.end() < paragraph.end
    opens = (not after.isspace() or is_first) and (before.isspace() or before in "([{—–-/:\"“”'‘’,.")
    # "…,”ujar Budi": where no space stands on either side of a mark, the comma tells that it may close.
    may_close = not after.isalnum() or not opens or before in _ENDS
    closes = not before.isspace() and before not in "([{" and may_close
    return _Mark(match.start(), match.end(), match.group(), opens, closes)


def _is_inch(text: str, mark: _Mark, start: int) -> bool:
    """Whether the mark stands for inches behind feet: 6'2"."""
    return mark.glyph == '"' and _FEET.search(text, max(start, mark.start - 4), mark.start) is not None


def _next_opens(text: str, paragraphs: Sequence[Paragraph], index: int) -> bool:
    """Whether the next prose paragraph begins with a mark."""
    following = next((p for p in paragraphs[index + 1 : index + 3] if p.block is Block.PROSE), None)
    return following is not None and bool(
        _DOUBLE.match(text, following.span.start) or text[following.span.start] in "‘'"
    )


def _is_nickname(text: str, quotation: Quotation) -> bool:
    """Whether a quotation stands within a name: Danny “The Hatchet” Hale."""
    start, end = quotation.span
    if end - start > _LONGEST_NICKNAME or not _NAME_AFTER.match(text, end):
        return False
    is_named = _NAME_BEFORE.search(text, max(0, start - _LONGEST_NICKNAME), start)
    return is_named is not None and _NICKNAME.match(quotation.inner.of(text)) is not None


def _pair(text: str, marks: Sequence[_Mark], paragraph: Span, index: int, goes_on: bool) -> Iterator[Quotation]:
    """Yield the quotations of one paragraph: the place of a mark tells its direction, parity decides the rest."""
    opening: _Mark | None = None
    depth, continues = 0, False
    for number, mark in enumerate(marks):
        if opening is None:
            if mark.opens or (mark.glyph in _OPENERS and not mark.closes) or _is_set_apart(text, mark):
                opening, depth = mark, 0
        elif mark.opens and not mark.closes:
            if _is_nested(marks, number):
                depth += 1
            elif _closes_turned_round(text, mark):
                end = opening.end + len(text[opening.end : mark.start].rstrip())
                yield Quotation(Span(opening.start, mark.end), Span(opening.end, end), index, continues)
                opening, depth, continues = None, 0, False
            else:
                if continues := _reopens(text, opening, mark):
                    end = opening.end + len(text[opening.end : mark.start].rstrip())
                    yield Quotation(Span(opening.start, end), Span(opening.end, end), index)
                opening, depth = mark, 0
        elif depth and _closes_inner(marks, number):
            depth -= 1
        elif mark.closes or not mark.opens:
            yield Quotation(Span(opening.start, mark.end), Span(opening.end, mark.start), index, continues)
            opening, depth, continues = None, 0, False
    if opening is None:
        return
    if goes_on or (opening.start == paragraph.start and paragraph.end - opening.start <= _LONGEST_GUESS):
        yield Quotation(Span(opening.start, paragraph.end), Span(opening.end, paragraph.end), index)


def _is_set_apart(text: str, mark: _Mark) -> bool:
    """Whether a mark with a space on both sides opens what a report behind it says: "Holt said, ” We left."."""
    is_open = not mark.opens and not mark.closes and text[mark.end + 1 : mark.end + 2].isupper()
    return is_open and text[max(0, mark.start - 2) : mark.start - 1] in {",", ":"}


def _closes_turned_round(text: str, mark: _Mark) -> bool:
    """Whether a mark closes that looks as if it opened: "“We left, “said Holt."."""
    before = text[max(0, mark.start - 2) : mark.start]
    return before[:1] in _ENDS and before[1:].isspace() and text[mark.end : mark.end + 1].islower()


def _reopens(text: str, opening: _Mark, mark: _Mark) -> bool:
    """Whether a mark opens the next paragraph of a quotation whose paragraphs were made one: “It is old. “We left.”."""
    said = text[opening.end : mark.start]
    is_near = len(said) <= _LONGEST_PARAGRAPH and said[:1].isupper() and text[mark.end : mark.end + 1].isupper()
    return is_near and said[-1:].isspace() and said.rstrip()[-1:] in _ENDS_SENTENCE


def _is_nested(marks: Sequence[_Mark], number: int) -> bool:
    """Whether two marks close before the next one opens: the one at `number` then opens within a quotation."""
    directions = [mark.opens and not mark.closes for mark in marks[number + 1 : number + 3]]
    return directions == [False, False]


def _closes_inner(marks: Sequence[_Mark], number: int) -> bool:
    """Whether another closing mark follows before the next opening one."""
    following = marks[number + 1] if number + 1 < len(marks) else None
    return following is not None and following.closes and not following.opens
