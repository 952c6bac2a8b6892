"""Extraction run on gold, and what came out of it compared."""

import re
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from factrack.evaluation.gold import GoldArticle, GoldStatement, read_gold
from factrack.evaluation.matching import Match, match_statements
from factrack.evaluation.scores import Counts, Tally
from factrack.evaluation.words import ScoringWords
from factrack.extraction import Extractor, Kind, Statement, extract, load_pack

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")


@dataclass(slots=True)
class Scored:
    """One article of the gold with what the extraction found in it."""

    gold: GoldArticle
    found: tuple[Statement, ...]
    matches: list[Match]


@dataclass(slots=True)
class FileScore:
    """The figures of one gold file, together and by language, and the seconds that extraction took."""

    name: str
    articles: int = 0
    seconds: float = 0.0
    tally: Tally = field(default_factory=Tally)
    by_language: dict[str, Tally] = field(default_factory=dict)
    scored: list[Scored] = field(default_factory=list)

    def add(self, scored: Scored) -> None:
        """Take in one more article."""
        tally = _tally(scored)
        self.articles += 1
        self.tally.add(tally)
        self.by_language.setdefault(scored.gold.article.language or "", Tally()).add(tally)
        self.scored.append(scored)


@dataclass(slots=True)
class Evaluation:
    """The figures of every gold file, in order."""

    files: list[FileScore]

    def to_json(self) -> list[dict[str, Any]]:
        """Return the figures of every file as plain values."""
        return [
            {
                "file": score.name,
                "articles": score.articles,
                "rows": _plain(score.tally),
                "languages": {language: _plain(tally) for language, tally in sorted(score.by_language.items())},
            }
            for score in self.files
        ]

    @property
    def total(self) -> FileScore:
        """The figures of all files together."""
        total = FileScore("all files")
        for score in self.files:
            total.seconds += score.seconds
            for scored in score.scored:
                total.add(scored)
        return total


def _plain(tally: Tally) -> list[dict[str, Any]]:
    return [asdict(row) for row in tally.rows()]


def evaluate(paths: Sequence[str | Path], *, extractor: Extractor = extract) -> Evaluation:
    """Run an extractor (default: the rules) on gold files and score it.

    Gold and found statements are matched once, whatever their kinds. A kind's recall is over gold statements of the
    kind, its precision over predicted ones. Raises FactrackError where a file is no gold.
    """
    return Evaluation([score_articles(str(path), read_gold(path), extractor) for path in paths])


def score_articles(name: str, articles: Iterable[GoldArticle], extractor: Extractor) -> FileScore:
    """Run an extractor on articles of gold and score it."""
    score = FileScore(name)
    for gold in articles:
        start = time.perf_counter()
        found = extractor(gold.article).statements
        score.seconds += time.perf_counter() - start
        score.add(Scored(gold, found, match_statements(gold.article.text, gold.statements, found)))
    return score


def _tally(scored: Scored) -> Tally:
    words = load_pack(scored.gold.article.language or "").section(ScoringWords)
    tally = Tally(is_complete=scored.gold.is_complete)
    for statement in scored.gold.statements:
        tally.by_kind[statement.kind].gold += 1
    for found in scored.found:
        tally.by_kind[found.kind].predicted += 1
    for match in scored.matches:
        gold, found = scored.gold.statements[match.gold], scored.found[match.found]
        _count_match(tally.by_kind[gold.kind], tally.by_kind[found.kind], match, gold, found, words)
    if words.speech:
        _tally_speech(scored, words, tally.spoken)
    return tally


def _tally_speech(scored: Scored, words: ScoringWords, spoken: Mapping[Kind, Counts]) -> None:
    text = scored.gold.article.text
    for statement in scored.gold.statements:
        spoken[statement.kind].gold += is_spoken(text, statement, words)
    for found in scored.found:
        spoken[found.kind].predicted += 1
    for match in scored.matches:
        gold, found = scored.gold.statements[match.gold], scored.found[match.found]
        # Precision counts all of the gold here: a belief that is found is no false alarm.
        gold_side = spoken[gold.kind] if is_spoken(text, gold, words) else Counts()
        _count_match(gold_side, spoken[found.kind], match, gold, found, words)


def is_spoken(text: str, gold: GoldStatement, words: ScoringWords) -> bool:
    """Whether the cue of a gold statement is one of speech: said, wrote, according to."""
    if gold.cue is None:
        return True
    cue = gold.cue.of(text).lower()
    return any(word in words.speech for word in _WORD.findall(cue)) or any(phrase in cue for phrase in words.phrases)


def _count_match(
    gold_side: Counts, found_side: Counts, match: Match, gold: GoldStatement, found: Statement, words: ScoringWords
) -> None:
    gold_side.found_gold += 1
    found_side.found_predicted += 1
    gold_side.exact_gold += match.is_exact
    found_side.exact_predicted += match.is_exact
    right_source = has_right_source(gold, found)
    gold_side.joint_gold += right_source
    found_side.joint_predicted += right_source
    if gold.source is not None:
        gold_side.sources += 1
        gold_side.sources_right += right_source
    if gold.speaker is not None:
        gold_side.speakers += 1
        gold_side.speakers_right += has_right_speaker(gold, found, words)
    if gold.date is not None:
        gold_side.dates += 1
        gold_side.dates_right += has_right_date(gold, found)
    if gold.stance is not None:
        gold_side.stances += 1
        gold_side.stances_right += gold.stance == found.stance
    if gold.role is not None:
        gold_side.roles += 1
        gold_side.roles_right += is_same_phrase(gold.role, found.role)
    if gold.affiliation is not None:
        gold_side.affiliations += 1
        gold_side.affiliations_right += is_same_phrase(gold.affiliation, found.affiliation)


def has_right_source(gold: GoldStatement, found: Statement) -> bool:
    """Whether the source spans overlap; a gold statement without a source is right with any."""
    return gold.source is None or (found.source is not None and found.source.overlaps(gold.source))


def has_right_speaker(gold: GoldStatement, found: Statement, words: ScoringWords) -> bool:
    """Whether the words of one name contain those of the other, titles aside; one right name of several will do."""
    wanted = [_name(name, words) for name in (gold.speaker or "").split("; ")]
    given = [_name(speaker.name, words) for speaker in found.speakers]
    return any(one and other and (one <= other or other <= one) for one in wanted for other in given)


def _name(name: str, words: ScoringWords) -> frozenset[str]:
    every = frozenset(word.lower() for word in _WORD.findall(name))
    return every - words.titles or every


def is_same_phrase(gold: str, found: str | None) -> bool:
    """Whether the words of a role or a body are the same, whatever their order and case; articles do not count."""
    return _words(gold) == _words(found or "")


def _words(phrase: str) -> frozenset[str]:
    return frozenset(word.lower() for word in _WORD.findall(phrase)) - {"the"}


def has_right_date(gold: GoldStatement, found: Statement) -> bool:
    """Whether the days are the same; where the gold has only the phrase, whether that is."""
    if gold.date is None or found.said_on is None:
        return False
    if gold.date.start is None:
        one, other = gold.date.text.lower(), found.said_on.text.lower()
        return found.said_on.start is None and (one in other or other in one)
    return (gold.date.start, gold.date.end) == (found.said_on.start, found.said_on.end)


def false_alarms(scored: Scored) -> Iterator[Statement]:
    """Yield what was found and is not in the gold."""
    matched = {match.found for match in scored.matches}
    return (statement for index, statement in enumerate(scored.found) if index not in matched)


def misses(scored: Scored) -> Iterator[GoldStatement]:
    """Yield what is in the gold and was not found."""
    matched = {match.gold for match in scored.matches}
    return (statement for index, statement in enumerate(scored.gold.statements) if index not in matched)
