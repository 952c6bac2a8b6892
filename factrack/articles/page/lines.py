"""The lines of a pasted page: which are furniture before the prose, which the prose, which furniture behind it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_SENTENCE_END = re.compile(r"[.?!…][\"'”’»)\]]*\Z")
_BULLET = re.compile(r"[•·▪●*–-]\s|#?\d{1,2}[.)]?\s?\Z|\d{1,2}[.)]\s|\d{1,2}[.:]\d{2}\s")
_CREDIT = re.compile(
    r"[(\[]\s?(?:foto|photo|dok|doc|ap photo|afp|reuters|antara|getty|©)[^()]*[)\]]?\Z|"
    r"\b(?:foto|photo|photograph|image|gambar|ilustrasi|ket foto|caption)\s?:|\(ilustrasi\)|"
    r"[(][^()]{2,40}/[^()]{2,40}[)]\Z|[.)]\s[\w.]{3,20}/[A-Z][\w.]+(?: [A-Z][\w.]*){0,3}\Z|"
    r"\A\d{1,2} (?:of|dari) \d{1,2}\b|\A\[\d/\d\]|"
    r"(?:ANTARA FOTO|REUTERS|AFP|AP Photo|Getty Images|TEMPO|EPA)/",
    re.I,
)
_BETWEEN_PARTS = re.compile(r"\s[·•●|]\s")
"""Divides what a line of the head says of the article: "Ann Moss · The Courier · Posted: March 12, 2024"."""
_FEWEST_WORDS = 12
"""A paragraph that opens the prose; a shorter line with a full stop can be a caption or a notice."""
_FEWEST_WORDS_GOING_ON = 6
_WINDOW = 6
"""In lines: among so many behind the first paragraph there are others."""
_FEWEST_PARAGRAPHS = 2
_NARROWEST, _WIDEST = 50, 100
"""In characters: the widths that texts are broken at."""
_FEWEST_BROKEN = 4
"""How many lines of a text that was broken at a width end within a sentence, at least."""


@dataclass(frozen=True, slots=True)
class PageLines:
    """The lines of a page that hold something: before, in and behind the prose."""

    head: tuple[str, ...]
    prose: tuple[str, ...]
    tail: tuple[str, ...]


def read_lines(text: str) -> PageLines:
    """Return the lines of a page; all of them are its head where it has no paragraph."""
    lines = _unwrapped(_filled(text))
    start = _start_of_prose(lines)
    end = next((i + 1 for i in range(len(lines) - 1, start - 1, -1) if _goes_on(lines, i)), start + 1)
    head = (part for line in lines[:start] for part in _BETWEEN_PARTS.split(line))
    return PageLines(tuple(filter(None, head)), tuple(lines[start:end]), tuple(lines[end:]))


def split_at(lines: Sequence[str], title: str | None) -> tuple[Sequence[str], Sequence[str]]:
    """Return the lines above a headline and those below it; where there is none, all are below."""
    number = next((index for index, line in enumerate(lines) if line == title), -1)
    return lines[: max(number, 0)], lines[number + 1 :]


def is_sentence(line: str) -> bool:
    """Whether a line is a sentence of some length, as a headline that asks something is not."""
    return _SENTENCE_END.search(line) is not None and len(line.split()) > 5 and "?" not in line[-2:]


def is_caption(line: str) -> bool:
    """Whether a line tells of a picture, with whose it is."""
    return _CREDIT.search(line) is not None


def is_item(line: str) -> bool:
    """Whether a line is of a list or a ticker: "• …", "14:02 …"."""
    return _BULLET.match(line) is not None


def _filled(text: str) -> list[str]:
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return [line for line in lines if line]


def _unwrapped(lines: Sequence[str]) -> list[str]:
    """Return the lines with those joined that a width has broken: what goes on begins with a small letter."""
    broken = {index for index in range(1, len(lines)) if _is_broken(lines[index - 1], lines[index])}
    if len(broken) < _FEWEST_BROKEN or max(map(len, lines)) > _WIDEST:
        return list(lines)
    joined: list[str] = []
    for index, line in enumerate(lines):
        if index in broken:
            joined[-1] = f"{joined[-1]} {line}"
        else:
            joined.append(line)
    return joined


def _is_broken(line: str, following: str) -> bool:
    return len(line) >= _NARROWEST and following[0].islower() and not _SENTENCE_END.search(line)


def _start_of_prose(lines: Sequence[str]) -> int:
    """Return the first paragraph that others follow soon; else the first one of all, else the first sentence."""
    paragraphs = [index for index, line in enumerate(lines) if _opens_prose(line)]
    for index in paragraphs:
        following = lines[index + 1 : index + 1 + _WINDOW]
        is_first = sum(map(_is_paragraph, following)) >= min(_FEWEST_PARAGRAPHS, len(following))
        if is_first and (not following or any(map(_opens_prose, following))):
            return index
    sentences = (index for index, line in enumerate(lines) if index and is_sentence(line) and not is_caption(line))
    return paragraphs[0] if paragraphs else next(sentences, len(lines))


def _opens_prose(line: str) -> bool:
    is_long = len(line.split()) >= _FEWEST_WORDS and "?" not in line[-2:]  # a headline can ask
    return is_long and _is_paragraph(line) and not is_caption(line)


def _is_paragraph(line: str) -> bool:
    is_long = len(line.split()) >= _FEWEST_WORDS_GOING_ON
    return is_long and _SENTENCE_END.search(line) is not None and not is_item(line)


def _goes_on(lines: Sequence[str], index: int) -> bool:
    """Whether the prose still goes on at a line: a paragraph, and another one not far before it."""
    before = lines[max(0, index - _WINDOW) : index]
    return _is_paragraph(lines[index]) and not is_caption(lines[index]) and any(map(_is_paragraph, before))
