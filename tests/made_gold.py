"""Gold of invented articles, with a verb of speech that no language pack knows."""

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

_MARK = re.compile(r"\[\[|\]\]|[<>{}]")
_OPENS = {"[[": "content", "<": "source", "{": "cue"}

NAMES = ("Ann Moss", "Dan Reed", "Mary Hill", "Tom Beck", "Lucy Ford", "The mayor", "Two farmers", "Omar Diaz")
NEWS = (
    "the port will close in May",
    "the old bridge can carry no more trucks",
    "nobody had asked the villagers",
    "rice prices would fall after the harvest",
    "the school needs a new roof",
)
FILLERS = (
    "Rain fell over the valley for most of the week.",
    "The council meets again after the holidays.",
    "Three boats left the harbour before noon.",
)


def story(number: int) -> str:
    """Return a marked article: [[content]], {cue}, <source>; every number gives another one."""
    names = [NAMES[(number + step) % len(NAMES)] for step in range(3)]
    news = [NEWS[(number + 2 * step) % len(NEWS)] for step in range(4)]
    return (
        f"<{names[0]}> {{flanned}} [[that {news[0]}]]. {FILLERS[number % 3]}\n\n"
        f"[[“{news[1].capitalize()},”]] <{names[1]}> {{said}}. {FILLERS[(number + 1) % 3]}\n\n"
        f"{FILLERS[(number + 2) % 3]} <{names[2]}> {{flanned}} [[that {news[2]}]].\n\n"
        f"[[{news[3].capitalize()}]], {{according to}} <{names[0]}>.\n"
    )


def record(marked: str, number: int = 0, language: str = "en") -> dict[str, Any]:
    """Return a marked text as a line of gold."""
    text, statements, open_spans = "", [], {}
    current: dict[str, Any] = {}
    position = 0
    for mark in _MARK.finditer(marked):
        text += marked[position : mark.start()]
        position = mark.end()
        if name := _OPENS.get(mark.group()):
            open_spans[name] = len(text)
        else:
            name = {"]]": "content", ">": "source", "}": "cue"}[mark.group()]
            span = [open_spans.pop(name), len(text)]
            current[name] = [span] if name == "content" else span
        if len(current) == 3:
            kind = "direct" if text[current["content"][0][0]] == "“" else "indirect"
            statements.append({"kind": kind, **current})
            current = {}
    text += marked[position:]
    published = f"2024-03-{number % 28 + 1:02}"
    return {"id": str(number), "language": language, "published": published, "text": text, "statements": statements}


def write_gold(path: Path, articles: Sequence[dict[str, Any]]) -> Path:
    """Write a gold file."""
    path.write_text("".join(json.dumps(article) + "\n" for article in articles), encoding="utf-8")
    return path
