"""First stage: what of an article is prose, in paragraphs and sentences, and what is furniture."""

from dataclasses import dataclass
from enum import StrEnum

from factrack.extraction.languages import Pack
from factrack.extraction.statement import Span


class Block(StrEnum):
    """What a paragraph is."""

    PROSE = "prose"
    HEADLINE = "headline"
    CAPTION = "caption"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
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

    @property
    def prose(self) -> tuple[Paragraph, ...]:
        """The paragraphs that statements are looked for in."""
        return tuple(paragraph for paragraph in self.paragraphs if paragraph.block is Block.PROSE)

    @property
    def furniture(self) -> tuple[Span, ...]:
        """The spans of everything that is not prose."""
        return tuple(paragraph.span for paragraph in self.paragraphs if paragraph.block is not Block.PROSE)


def segment(text: str, pack: Pack) -> Layout:
    """Return the layout of an article's text."""
    raise NotImplementedError
