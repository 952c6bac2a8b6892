"""Evaluations as tables for a terminal."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factrack.evaluation.gold import GoldDate, GoldStatement
from factrack.evaluation.scores import Row, Tally
from factrack.evaluation.scoring import (
    Evaluation,
    FileScore,
    Scored,
    false_alarms,
    has_right_date,
    has_right_source,
    has_right_speaker,
    is_same_phrase,
    misses,
)
from factrack.evaluation.words import ScoringWords
from factrack.extraction import SaidOn, Span, Statement, load_pack
from factrack.plaintext import one_line

_COLUMNS = ("gold", "pred", "P", "R", "F1", "exact P", "R", "F1", "source", "joint F1", "speaker", "date")
_MORE_COLUMNS = ("stance", "role", "body")
_BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)
_AROUND = 60


def format_table(evaluation: Evaluation) -> str:
    """Return the figures of every file, by language too where it has several, and of all files together."""
    scores = [*evaluation.files, evaluation.total] if len(evaluation.files) > 1 else evaluation.files
    return "\n\n".join(_file_table(score) for score in scores)


def _file_table(score: FileScore) -> str:
    speed = f"{score.articles / score.seconds:.0f} articles/s" if score.seconds else "no articles"
    title = f"{one_line(score.name)}: {score.articles} articles, {speed}"
    tallies = {"kind": score.tally}
    if len(score.by_language) > 1:
        tallies |= {f"in {load_pack(code).name}": tally for code, tally in sorted(score.by_language.items())}
    has_more = any(row.stance_accuracy is not None for row in score.tally.rows())
    lines = [line for name, tally in tallies.items() for line in _lines(name, tally, has_more)]
    return "\n".join([title, *aligned(lines)])


def _lines(name: str, tally: Tally, has_more: bool) -> list[tuple[str, ...]]:
    """Return the lines of one tally; `has_more` adds the columns that only some gold has."""
    more = _MORE_COLUMNS if has_more else ()
    return [(name, *_COLUMNS, *more), *(_cells(row, has_more) for row in tally.rows())]


def _cells(row: Row, has_more: bool) -> tuple[str, ...]:
    figures = (
        row.found_precision,
        row.found_recall,
        row.found_f1,
        row.exact_precision,
        row.exact_recall,
        row.exact_f1,
        row.source_accuracy,
        row.joint_f1,
        row.speaker_accuracy,
        row.date_accuracy,
    )
    more = (row.stance_accuracy, row.role_accuracy, row.affiliation_accuracy) if has_more else ()
    predicted = "–" if row.predicted is None else str(row.predicted)
    cells = ("–" if figure is None else f"{figure:.3f}" for figure in (*figures, *more))
    return (row.name, str(row.gold), predicted, *cells)


def aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return rows as lines, the first column to the left and the others to the right."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return ["  ".join([row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])]) for row in rows]


def format_calibration(evaluation: Evaluation) -> str:
    """Return how often statements of each confidence are found, exact, and of the right source in the gold.

    Only gold that marks every statement tells.
    """
    counts = {low: [0, 0, 0, 0] for low in _BINS[:-1]}
    for scored in filter(lambda scored: scored.gold.is_complete, evaluation.total.scored):
        matches = {match.found: match for match in scored.matches}
        for index, statement in enumerate(scored.found):
            bin_ = counts[max(low for low in _BINS[:-1] if low <= statement.confidence)]
            bin_[0] += 1
            if match := matches.get(index):
                bin_[1] += 1
                bin_[2] += match.is_exact
                bin_[3] += has_right_source(scored.gold.statements[match.gold], statement)
    rows: list[tuple[str, ...]] = [("confidence", "statements", "found", "exact", "source")]
    for low, high in pairwise(_BINS):
        number, *right = counts[low]
        if number:
            rows.append((f"{low:.1f}–{min(high, 1):.1f}", str(number), *(f"{count / number:.3f}" for count in right)))
    return "\n".join(aligned(rows))


def format_errors(evaluation: Evaluation, most: int = 20) -> str:
    """Return the most frequent kinds of error, each with its count and one example in its context."""
    groups: dict[str, list[str]] = defaultdict(list)
    for scored in evaluation.total.scored:
        for group, example in _errors(scored):
            groups[group].append(example)
    counted = Counter({group: len(examples) for group, examples in groups.items()})
    return "\n".join(f"{count:5}  {group}\n       {groups[group][0]}" for group, count in counted.most_common(most))


def _errors(scored: Scored) -> Iterator[tuple[str, str]]:
    text = scored.gold.article.text
    words = load_pack(scored.gold.article.language or "").section(ScoringWords)
    for gold in misses(scored):
        yield f"missed {gold.kind}, cue {_quoted(text, gold.cue)}", _context(text, gold)
    if scored.gold.is_complete:
        for found in false_alarms(scored):
            yield f"false alarm {found.kind}, {found.rule}, cue {_quoted(text, found.cue)}", _context(text, found)
    for match in scored.matches:
        gold, found = scored.gold.statements[match.gold], scored.found[match.found]
        if not match.is_exact:
            yield f"extent, {found.rule}", f"{_context(text, found)}  GOLD {_context(text, gold)}"
        if not has_right_source(gold, found):
            yield f"wrong source, {found.rule}", f"{_context(text, found)}  GOLD {_quoted(text, gold.source)}"
        if gold.speaker and not has_right_speaker(gold, found, words):
            place = "inferred" if found.speaker_inferred else "named"
            yield f"wrong speaker, {place}", f"{_context(text, found)}  GOT {found.speaker}  GOLD {gold.speaker}"
        if gold.stance and gold.stance != found.stance:
            yield f"stance {found.stance} for {gold.stance}", _context(text, gold)
        for name, right, given in (("role", gold.role, found.role), ("body", gold.affiliation, found.affiliation)):
            if right and not is_same_phrase(right, given):
                yield f"wrong {name}", f"{_context(text, gold)}  GOT {given}  GOLD {right}"
        if gold.date and not has_right_date(gold, found):
            yield "wrong date", f"{_context(text, found)}  GOT {_days(found.said_on)}  GOLD {_days(gold.date)}"


def _days(said_on: GoldDate | SaidOn | None) -> str:
    if said_on is None:
        return "no date"
    days = f"{said_on.start} to {said_on.end}" if said_on.start else "unresolved"
    return one_line(f"{days} ({said_on.text})" if said_on.text else days)


def _quoted(text: str, span: Span | None) -> str:
    return one_line(f"“{span.of(text).lower()}”") if span else "none"


def _context(text: str, statement: GoldStatement | Statement) -> str:
    """Return a statement in its surroundings, its content in [[ ]], its cue in { }, its source in < >."""
    marks = [(span.start, "[[") for span in statement.content] + [(span.end, "]]") for span in statement.content]
    for span, opening, closing in ((statement.cue, "{", "}"), (statement.source, "<", ">")):
        marks += [(span.start, opening), (span.end, closing)] if span else []
    marks.sort(key=lambda mark: (mark[0], mark[1] in "[[{<"))
    position = max(0, marks[0][0] - _AROUND)
    parts = []
    for place, mark in marks:
        parts += [text[position:place], mark]
        position = place
    return one_line("".join([*parts, text[position : marks[-1][0] + _AROUND]]))
