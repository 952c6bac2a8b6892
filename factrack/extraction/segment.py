"""First stage: what of an article is prose, in paragraphs, and what is furniture."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import Annotated, Any, ClassVar, Self

from factrack.extraction.languages import Pack
from factrack.extraction.languages.compiling import compiled
from factrack.extraction.statement import Span
from factrack.extraction.turns import Turn, find_turns


class Block(StrEnum):
    """What a paragraph is."""

    PROSE = "prose"
    HEADLINE = "headline"
    CAPTION = "caption"
    FURNITURE = "furniture"


@dataclass(slots=True, unsafe_hash=True)  # never changed; not frozen, as `Range` is not
class Paragraph:
    """One paragraph; `sentences` cover its prose without the dateline, and are empty unless it is prose."""

    span: Span
    block: Block
    sentences: tuple[Span, ...] = ()
    dateline: Span | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """An article's paragraphs in order; what stands in none of them is white space."""

    paragraphs: tuple[Paragraph, ...]
    turns: tuple[Turn, ...] = ()
    """What is said in the prose under a label: "HOLT: …"."""

    @property
    def prose(self) -> tuple[Paragraph, ...]:
        """The paragraphs that statements are looked for in."""
        prose = Block.PROSE  # a look at a member of an enum is slow
        return tuple([paragraph for paragraph in self.paragraphs if paragraph.block is prose])

    @property
    def furniture(self) -> tuple[Span, ...]:
        """The spans of everything that is not prose."""
        return tuple(paragraph.span for paragraph in self.paragraphs if paragraph.block is not Block.PROSE)


def _any_of(patterns: Sequence[str], end: str = "") -> re.Pattern[str]:
    """Return one pattern for all; those that begin with `(?i)` ignore the case."""
    parts = (f"(?i:{pattern[4:]})" if pattern.startswith("(?i)") else f"(?:{pattern})" for pattern in patterns)
    return re.compile(f"(?:{'|'.join(parts) or '(?!)'}){end}")


def _ending(patterns: Sequence[str]) -> re.Pattern[str]:
    return _any_of(patterns, r"\s*\Z")


@dataclass(frozen=True, slots=True)
class LayoutWords:
    """The `[layout]` table of a pack: patterns of furniture, and what a full stop may follow within a sentence."""

    key: ClassVar[str] = "layout"

    furniture: Annotated[re.Pattern[str], _any_of]
    trailers: Annotated[re.Pattern[str], _ending]
    credits: Annotated[re.Pattern[str], _ending]
    comments: Annotated[re.Pattern[str], _ending]
    """Lines behind which the comments of readers stand."""
    abbreviations: frozenset[str]
    numbered: frozenset[str]
    """Abbreviations that stand before a number, and are words elsewhere: "No. 3"."""
    closing: frozenset[str]
    """Abbreviations that a sentence can end with: "the U.S.", "Calder Inc."."""

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> Self:
        """Compile the table: `furniture` and `comments` match whole lines, `trailers` and `credits` the end of one."""
        return cls(**compiled(cls, table))


_LINE = re.compile(r"[^\n]+")
_SENTENCE_END = re.compile(r"[.?!…:;][\"'”’»“)\]]*\s*\Z|[.?!…,][\"”’»][^\n]{0,200}\Z")
_WORD = re.compile(r"\w+(?:[-'’.]\w+)*")
_QUOTATION = re.compile(r"[\"“”„«][^\n]*[\"“”»]")
_DATELINE = re.compile(
    r"\([A-Z][A-Za-z]{1,12}(?: [A-Z][a-z]{1,12})?\)(?:\s*(?:[—–]|--?)\s+|(?<=[A-Z]{2}\))(?=[A-Z]))|"
    r"(?:[A-Z][\w.]*\.(?:com|co|id|net|CO|COM|ID|Com)[^\n—–]{0,30}?|"
    r"[A-Z][A-Za-z'’.]+(?:[ /-][A-Z][A-Za-z'’.]+){0,3}"
    r"(?:, (?:\d{1,2} )?[A-Z][\w.]*(?: [A-Z][\w.]*| \d{1,4}){0,3}(?:, \d{4})?)*)"
    r"(?: ?\([\w /.,:-]{2,30}\))?(?:\s*(?:[—–]|--?)\s+(?=[\"“”‘'A-Z0-9(])|(?<=[A-Z]{4}) ?[—–-](?=[A-Z][a-z]))"
)
_PLACE_ALONE = re.compile(r"[A-Z]{3,}(?:[ -][A-Z]{2,}){0,3}(?:: |\. )(?=[A-Z][a-z]|A )")
"""As papers of South Asia and East Africa set it: "NEW DELHI: The Opposition …", "KAMPALA. Riders …"."""
_STOPS = frozenset(".?!…:;")
_AFTER_STOP = "\"'”’»“)] \t"
_LONGEST_TRAILER = 80
_LONGEST_DATELINE = 70
_LONGEST_HEADLINE = 30
_LONGEST_SUBHEAD = 12
_LONGEST_CAPTION = 40
_LONGEST_CREDIT = 6
"""In words."""
_MOST_POINTS = 12
"""How many points a summary has at most."""
_BULLETS = frozenset("•·▪●■◦‣")
_FEWEST_PROSE_WORDS = 4
"""In words: a line with a full stop that has fewer, outside of quotation marks, is a label or a slogan."""
_FEWEST_COMMENTED = 3
"""In lines of prose: what stands before the comments at least, so that a link to them at the top is none."""
_LONG_WORD = 6
"""In letters: a title in title case has long words in small letters hardly ever."""
_MOST_SMALL = 3
"""How many of them tell that a line of names is no title: "Mayor Ada Quill on Sunday *defended* Holt Ferries …"."""
_CAPITALIZED_SHARE = 0.6
"""The share of words with a capital above which a first line is in title case, even with a full stop."""


def segment(text: str, pack: Pack) -> Layout:
    """Return the paragraphs of an article's text, each a line of it; their sentences come with a later stage."""
    words = pack.section(LayoutWords)
    lines = [Span(*match.span()) for match in _LINE.finditer(text) if not match.group().isspace()]
    blocks = [_block(span.of(text), words) for span in lines]
    _mark_announcements(text, lines, blocks)
    _mark_opening(text, lines, blocks, words)
    turns = find_turns(
        text, [line for line, block in zip(lines, blocks, strict=True) if block is not Block.FURNITURE], pack
    )
    _mark_turns(lines, blocks, turns)
    _mark_comments(text, lines, blocks, words)
    _mark_closing(text, lines, blocks)
    first = blocks.index(Block.PROSE) if Block.PROSE in blocks and not turns else None
    paragraphs = (
        part
        for index, (span, block) in enumerate(zip(lines, blocks, strict=True))
        for part in _paragraphs(text, span, block, words, is_first=index == first)
    )
    return Layout(tuple(paragraphs), turns)


def _block(line: str, words: LayoutWords) -> Block:
    """Return what a line is by its own look."""
    stripped = line.strip()
    if words.furniture.match(stripped):
        return Block.FURNITURE
    if _is_prose(stripped, words):
        return Block.PROSE
    if words.credits.search(stripped) and not _has_words(stripped, _LONGEST_CAPTION + 1):
        return Block.CAPTION
    return Block.PROSE if _has_words(stripped, _LONGEST_HEADLINE + 1) else Block.HEADLINE


def _is_prose(line: str, words: LayoutWords) -> bool:
    trailer = words.trailers.search(line, max(0, len(line) - _LONGEST_TRAILER))
    body = line[: trailer.start()] if trailer else line
    ends = body.rstrip(_AFTER_STOP)[-1:] in _STOPS or _SENTENCE_END.search(body[-260:])
    if not ends or not body:
        return False
    return _has_words(body, _FEWEST_PROSE_WORDS) or bool(_QUOTATION.search(body))


def _has_words(line: str, number: int) -> bool:
    """Whether the line has at least so many words."""
    return next(islice(_WORD.finditer(line), number - 1, None), None) is not None


def _mark_opening(text: str, lines: Sequence[Span], blocks: list[Block], words: LayoutWords) -> None:
    """Mark what stands before the article proper: a headline with a full stop, the caption under it."""
    if len(lines) < 2:
        return
    if blocks[0] is Block.PROSE and _is_title_case(lines[0].of(text)) and not _QUOTATION.match(lines[0].of(text)):
        blocks[0] = Block.HEADLINE
    if blocks[0] is Block.PROSE:
        return
    last = max((index for index, block in enumerate(blocks) if block is Block.PROSE), default=0)
    for index in range(1, last + 1):
        if blocks[index] is Block.PROSE:
            kind = _opening_kind(text, lines, blocks, index, words, has_more=index < last)
            if kind is None:
                break
            blocks[index] = kind


def _opening_kind(
    text: str, lines: Sequence[Span], blocks: Sequence[Block], index: int, words: LayoutWords, *, has_more: bool
) -> Block | None:
    """Return what a line is that looks like prose before the first paragraph; None where it is that."""
    line = lines[index].of(text).strip()
    following = lines[index + 1].of(text).strip() if index + 1 < len(lines) else ""
    if _is_caption(line, words, has_more):
        return Block.CAPTION
    if not has_more or not following:
        return None
    is_said_again = following.startswith(line) and len(following) - len(line) <= _LONGEST_TRAILER
    if is_said_again or _is_credit(following, words):
        return Block.CAPTION  # what a picture shows, before its caption or its credit
    if line[0] in _BULLETS and _has_paragraph(text, lines, blocks, index + 1):
        return Block.FURNITURE  # a summary in points
    asks = line.rstrip(_AFTER_STOP).endswith("?") and ". " not in line
    return Block.HEADLINE if asks and _is_title_case(line) else None


def _has_paragraph(text: str, lines: Sequence[Span], blocks: Sequence[Block], start: int) -> bool:
    """Whether prose that is no point of a list stands soon behind a line."""
    soon = range(start, min(start + _MOST_POINTS, len(lines)))
    return any(blocks[index] is Block.PROSE and lines[index].of(text).lstrip()[0] not in _BULLETS for index in soon)


def _is_credit(line: str, words: LayoutWords) -> bool:
    """Whether a line is nothing but whose a picture is: "TOM FREY, COURIER", "Photo: Tom Frey"."""
    match = words.credits.search(line)
    is_name = line.isupper() and "," in line and len(line.split()) <= _LONGEST_CREDIT
    return is_name or (match is not None and match.start() <= 1)


def _is_caption(line: str, words: LayoutWords, later: bool) -> bool:
    """Whether a line ends in a photo credit; an agency's name can also end the text, if no prose comes `later`."""
    return bool(words.credits.search(line)) and (later or not words.trailers.search(line))


def _mark_announcements(text: str, lines: Sequence[Span], blocks: list[Block]) -> None:
    """Mark as prose what announces a quotation or a paragraph in the next line, however short: "She said:"."""
    for index in range(len(blocks) - 1):
        announces = lines[index].of(text).rstrip().endswith(":")
        if announces and blocks[index] is Block.HEADLINE:
            follows = blocks[index + 1] is Block.PROSE or _QUOTATION.match(lines[index + 1].of(text).lstrip())
            blocks[index] = Block.PROSE if follows else Block.HEADLINE


def _mark_turns(lines: Sequence[Span], blocks: list[Block], turns: Sequence[Turn]) -> None:
    """Mark as prose what is said in turns, however short: "HOLT: Yes."; what is asked before it is the outlet's."""
    said = {span.end for turn in turns for span in turn.content}
    asked = {turn.question for turn in turns}
    for index, line in enumerate(lines):
        if line.end in said:
            blocks[index] = Block.PROSE
        elif line in asked:
            blocks[index] = Block.HEADLINE


def _mark_comments(text: str, lines: Sequence[Span], blocks: list[Block], words: LayoutWords) -> None:
    """Mark what readers wrote below an article as furniture."""
    prose = 0
    for index, block in enumerate(blocks):
        prose += block is Block.PROSE
        if (
            prose >= _FEWEST_COMMENTED
            and block is not Block.PROSE
            and words.comments.match(lines[index].of(text).strip())
        ):
            blocks[index:] = [Block.FURNITURE] * (len(blocks) - index)
            return


def _is_title_case(line: str) -> bool:
    words = [word for word in _WORD.findall(line) if len(word) > 3]
    if not 2 <= len(words) <= _LONGEST_HEADLINE:
        return False
    small = sum(word[0].islower() and len(word) >= _LONG_WORD for word in words)
    is_capitalized = sum(word[0].isupper() for word in words) >= _CAPITALIZED_SHARE * len(words)
    return is_capitalized and small < _MOST_SMALL and line.count(". ") == 0


def _mark_closing(text: str, lines: Sequence[Span], blocks: list[Block]) -> None:
    """Mark what stands after the last prose as furniture, and long lines without a full stop as prose."""
    has_prose = Block.PROSE in blocks
    for index in range(len(blocks) - 1, -1, -1):
        if blocks[index] is Block.PROSE:
            break
        blocks[index] = Block.FURNITURE if has_prose else blocks[index]
    for index, block in enumerate(blocks):
        inside = index > 0 and blocks[index - 1] is Block.PROSE
        if block is Block.HEADLINE and inside and _has_words(lines[index].of(text), _LONGEST_SUBHEAD + 1):
            blocks[index] = Block.PROSE


def _paragraphs(text: str, line: Span, block: Block, words: LayoutWords, *, is_first: bool) -> Iterator[Paragraph]:
    """Yield the paragraphs of a line: itself, and the trailer at its end, without the white space around them."""
    line = line.stripped(text)
    if block is not Block.PROSE:
        yield Paragraph(line, block)
        return
    trailer = words.trailers.search(text, max(line.start, line.end - _LONGEST_TRAILER), line.end)
    end = trailer.start() if trailer and trailer.start() > line.start else line.end
    prose = Span(line.start, end).stripped(text)
    yield Paragraph(prose, block, dateline=_dateline(text, prose, is_first))
    if end < line.end:
        yield Paragraph(Span(end, line.end).stripped(text), Block.FURNITURE)


def _dateline(text: str, paragraph: Span, is_first: bool) -> Span | None:
    """Return what opens a paragraph and tells where it was written; a place and a colon do so in the first one."""
    reach = paragraph.start, min(paragraph.end, paragraph.start + _LONGEST_DATELINE)
    match = _DATELINE.match(text, *reach) or (_PLACE_ALONE.match(text, *reach) if is_first else None)
    # A dash with no space behind it ends a place in capitals only: "SOLO-Harga", but "Warga NTBD-Wera".
    is_name = match is not None and not text[match.end() - 1].isspace() and not match.group().isupper()
    return Span(match.start(), match.end()) if match and not is_name else None
