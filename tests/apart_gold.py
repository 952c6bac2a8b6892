"""Gold that was annotated apart: articles whose annotators had not seen the rules, as marked texts and as JSON Lines.

Each file of `tests/data/apart/` is one invented article. Above the line of `=====` stand its title, its date and its
text, in which `[3: …]` is the content, `{3: …}` the cue and `<3: …>` the source of statement 3. Below it stand the
speakers (`R = name | role | body`) and, for each statement, its number, its speakers (`-` for nobody), its stance where
it is not asserted, and when it was said (`2025-03-11 "Selasa (11/3)"`, `2025-03-10..2025-03-16 "pekan lalu"`,
`? "Monday"`).

Odd numbers are for reading and mending (`apart-dev.jsonl`); even ones (`apart-test.jsonl`) are measured, and what is
wrong in them is not looked at, so that they stay a fair measure.

    python -m tests.apart_gold      writes both files from the marked texts
"""

import json
import re
import sys
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from factrack.atomic import written_whole

DATA = Path(__file__).parent / "data"
MARKED = DATA / "apart"
DEV = DATA / "apart-dev.jsonl"
TEST = DATA / "apart-test.jsonl"

_MARK = re.compile(r"([\[{<])(\d+): |[\]}>]")
_CLOSES = {"[": "]", "{": "}", "<": ">"}
_LINE = re.compile(
    r'(?P<number>\d+) (?P<speakers>\S+)(?: (?P<stance>[a-z]+))?(?: (?P<days>\?|[\d.-]+) "(?P<phrase>.+)")?', re.ASCII
)
_OPENING = "\"“”‘'«»"
_QUOTING = re.compile(r"[\"“”«»„]|(?<!\w)‘")
_CAPITAL = re.compile(r"[A-Z]\w+")

Spans = dict[str, list[tuple[int, int]]]


def read_marked(path: Path) -> dict[str, Any]:
    """Return a marked article as a record of gold; ValueError says which mark or line is wrong."""
    above, _, below = path.read_text(encoding="utf-8").partition("\n=====\n")
    head, _, marked = above.partition("\n\n")
    title, published = (line.partition(": ")[2] for line in head.split("\n"))
    text, spans = _unmark(marked)
    people, lines = _below(below)
    if sorted(spans) != sorted(int(line["number"]) for line in lines):
        raise ValueError(f"{path.name}: the numbers in the text are not those of the lines")
    statements = [_statement(text, spans[int(line["number"])], line, people) for line in lines]
    return {
        "id": path.stem,
        "language": path.stem[:2],
        "title": title,
        "published": published,
        "scope": "all",
        "text": text,
        "statements": sorted(statements, key=lambda statement: (statement["content"], statement["cue"] or [])),
    }


def _unmark(marked: str) -> tuple[str, dict[int, Spans]]:
    text, spans, position = "", dict[int, Spans](), 0
    opened: list[tuple[str, int, int]] = []
    for mark in _MARK.finditer(marked):
        text += marked[position : mark.start()]
        position = mark.end()
        if mark[1]:
            opened.append((mark[1], int(mark[2]), len(text)))
        elif opened and mark[0] == _CLOSES[opened[-1][0]]:
            kind, number, start = opened.pop()
            spans.setdefault(number, {}).setdefault(kind, []).append((start, len(text)))
        else:
            text += mark[0]
    if opened:
        raise ValueError(f"mark {opened[-1]} is not closed")
    return text + marked[position:], spans


def _below(below: str) -> tuple[dict[str, list[str]], list[Mapping[str, str]]]:
    people, lines = dict[str, list[str]](), list[Mapping[str, str]]()
    for line in below.strip().split("\n"):
        if " = " in line:
            key, _, fields = line.partition(" = ")
            people[key] = [*(field.strip() for field in fields.split("|")), "", ""][:3]
        elif found := _LINE.fullmatch(line):
            lines.append(found.groupdict())
        else:
            raise ValueError(f"{line!r} is no line of a statement")
    return people, lines


def _statement(text: str, spans: Spans, line: Mapping[str, str], people: Mapping[str, list[str]]) -> dict[str, Any]:
    speakers = [people[key] for key in line["speakers"].split(",") if key != "-"]
    name, role, body = (
        "; ".join(dict.fromkeys(person[field] for person in speakers if person[field])) for field in range(3)
    )
    source = spans.get("<", [None])[0]
    return {
        "kind": _kind(text, spans["["]),
        "content": spans["["],
        "cue": spans.get("{", [None])[0],
        "source": source,
        "speaker": name or None,
        "role": role or None,
        "affiliation": body or None,
        "speaker_inferred": bool(name) and not (source and _shares_a_name(text[slice(*source)], name)),
        "stance": line["stance"] or "asserted",
        "date": _said_on(line["days"], line["phrase"]) if line["phrase"] else None,
    }


def _kind(text: str, content: list[tuple[int, int]]) -> str:
    if all(text[start] in _OPENING for start, _ in content):
        return "direct"
    return "mixed" if any(_QUOTING.search(text[start:end]) for start, end in content) else "indirect"


def _shares_a_name(source: str, name: str) -> bool:
    return source in name or name in source or not set(_CAPITAL.findall(source)).isdisjoint(_CAPITAL.findall(name))


def _said_on(days: str, phrase: str) -> dict[str, Any]:
    if days == "?":
        return {"start": None, "end": None, "precision": "unknown", "text": phrase}
    first, _, last = days.partition("..")
    start, end = date.fromisoformat(first), date.fromisoformat(last or first)
    return {"start": str(start), "end": str(end), "precision": _precision(start, end), "text": phrase}


def _precision(start: date, end: date) -> str:
    after = end + timedelta(days=1)
    if start == end:
        return "day"
    if start.isoweekday() == 1 and after == start + timedelta(weeks=1):
        return "week"
    if (start.day, after.day) == (1, 1):
        return {1: "month", 12: "year"}.get((after.year - start.year) * 12 + after.month - start.month, "range")
    return "range"


def built() -> Iterator[tuple[Path, str]]:
    """Yield both gold files as they should be: path and text."""
    marked = sorted(MARKED.glob("*.txt"))
    for path, parity in ((DEV, 1), (TEST, 0)):
        chosen = [file for file in marked if int(file.stem.split("-")[1]) % 2 == parity]
        yield path, "".join(f"{json.dumps(read_marked(file), ensure_ascii=False)}\n" for file in chosen)


def main() -> int:
    """Write both gold files; return the exit code."""
    for path, text in built():
        with written_whole(path) as stream:
            stream.write(text.encode())
    return 0


if __name__ == "__main__":
    sys.exit(main())
