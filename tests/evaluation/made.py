"""Gold and findings made for the tests of the scores."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from factrack.articles import Article
from factrack.evaluation import Evaluation, evaluate
from factrack.extraction import Extraction, Span, Stance, extract
from factrack.extraction.quotations import Quotation
from factrack.extraction.segment import Layout
from factrack.extraction.spans import Attribution

TEXT = (
    "“We are ready,” said Ann Moss on Monday. Officials hoped for rain. "
    "The port will close, according to Dan Reed. Mary Hill denied that it was late."
)


def place(words: str) -> Span:
    """Return where words stand in the text."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


def said(kind: str, content: str, cue: str | None = None, source: str | None = None, **more: Any) -> dict[str, Any]:
    """Return a statement as gold has it."""
    spans = {"cue": cue and list(place(cue)), "source": source and list(place(source))}
    return {"kind": kind, "content": [list(place(content))], **spans, **more}


READY = said("direct", "“We are ready,”", "said", "Ann Moss", speaker="Ann Moss", date="2024-03-11")
RAIN = said("indirect", "for rain", "hoped", "Officials")
PORT = said("indirect", "The port will close", "according to", "Dan Reed", speaker="Dan Reed")
LATE = said("indirect", "that it was late", "denied", "Mary Hill", speaker="Dr. Mary Hill")
ALL = (READY, RAIN, PORT, LATE)


def gold_file(folder: Path, statements: Sequence[dict[str, Any]], name: str = "gold.jsonl", **record: Any) -> Path:
    """Write a gold file of one article with these statements."""
    article = {"id": "1", "language": "en", "published": "2024-03-12", "scope": "all", "text": TEXT}
    path = folder / name
    path.write_text(json.dumps({**article, **record, "statements": list(statements)}), encoding="utf-8")
    return path


class Given:
    """An extractor whose finder finds what it is told to."""

    def __init__(self, *found: dict[str, Any], confidence: float = 0.95) -> None:
        self._found = found
        self._confidence = confidence

    def __call__(self, article: Article) -> Extraction:
        """Extract with this as the finder."""
        return extract(article, self)

    def find(self, text: str, layout: Layout, quotations: Sequence[Quotation]) -> list[Attribution]:
        """Return the given statements as attributions."""
        return [self._attribution(found) for found in self._found]

    def _attribution(self, found: dict[str, Any]) -> Attribution:
        cue, source = (Span(*found[key]) if found[key] else None for key in ("cue", "source"))
        content = tuple(Span(*pair) for pair in found["content"])
        return Attribution(content, cue, source, Stance.ASSERTED, "given", self._confidence)


def evaluated(folder: Path, gold: Sequence[dict[str, Any]], *found: dict[str, Any], **record: Any) -> Evaluation:
    """Score findings against gold statements."""
    return evaluate([gold_file(folder, gold, **record)], extractor=Given(*found))
