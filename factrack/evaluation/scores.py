"""The figures of an evaluation, per kind of statement."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field

from factrack.extraction import Kind

ROWS: Mapping[str, frozenset[Kind]] = {
    "direct": frozenset({Kind.DIRECT}),
    "mixed": frozenset({Kind.MIXED}),
    "indirect": frozenset({Kind.INDIRECT}),
    "direct+mixed": frozenset({Kind.DIRECT, Kind.MIXED}),
    "all": frozenset(Kind),
}
SPOKEN_ROWS: Mapping[str, frozenset[Kind]] = {
    "spoken indirect": frozenset({Kind.INDIRECT}),
    "spoken all": frozenset(Kind),
}


@dataclass(slots=True)
class Counts:
    """What was counted for one kind.

    `gold` and `predicted` are statements; `found_gold` are gold ones of the kind that were found, `found_predicted`
    predicted ones of the kind that are in the gold (the two differ where a match is of two kinds); `exact_*` and
    `joint_*` likewise. The pairs at the end count what was scored and what of it was right.
    """

    gold: int = 0
    predicted: int = 0
    found_gold: int = 0
    found_predicted: int = 0
    exact_gold: int = 0
    exact_predicted: int = 0
    joint_gold: int = 0
    joint_predicted: int = 0
    sources: int = 0
    sources_right: int = 0
    speakers: int = 0
    speakers_right: int = 0
    dates: int = 0
    dates_right: int = 0
    stances: int = 0
    stances_right: int = 0
    roles: int = 0
    roles_right: int = 0
    affiliations: int = 0
    affiliations_right: int = 0

    def __iadd__(self, other: "Counts") -> "Counts":
        for name, value in asdict(other).items():
            setattr(self, name, getattr(self, name) + value)
        return self


@dataclass(frozen=True, slots=True)
class Row:
    """The figures of one kind, each between 0 and 1, or None where nothing was there to score."""

    name: str
    gold: int
    predicted: int | None
    found_precision: float | None
    found_recall: float | None
    found_f1: float | None
    exact_precision: float | None
    exact_recall: float | None
    exact_f1: float | None
    source_accuracy: float | None
    joint_f1: float | None
    speaker_accuracy: float | None
    date_accuracy: float | None
    stance_accuracy: float | None
    role_accuracy: float | None
    affiliation_accuracy: float | None


@dataclass(slots=True)
class Tally:
    """The counts of every kind of a set of articles.

    `spoken` holds those of speech alone, in the languages whose packs say which cues are speech: recall is over gold
    statements with such a cue, precision over all that was predicted and found in the gold, whatever its cue.
    """

    by_kind: dict[Kind, Counts] = field(default_factory=lambda: {kind: Counts() for kind in Kind})
    spoken: dict[Kind, Counts] = field(default_factory=lambda: {kind: Counts() for kind in Kind})
    is_complete: bool = True

    def add(self, other: "Tally") -> None:
        """Take in the counts of another set."""
        for kind in Kind:
            self.by_kind[kind] += other.by_kind[kind]
            self.spoken[kind] += other.spoken[kind]
        self.is_complete = self.is_complete and other.is_complete

    def rows(self) -> list[Row]:
        """Return the figures of every kind and of the kinds together."""
        rows = [self._row(name, self.by_kind, kinds) for name, kinds in ROWS.items()]
        if self.is_complete and any(counts.gold for counts in self.spoken.values()):
            rows += [self._row(name, self.spoken, kinds) for name, kinds in SPOKEN_ROWS.items()]
        return rows

    def _row(self, name: str, counts: Mapping[Kind, Counts], kinds: Iterable[Kind]) -> Row:
        total = Counts()
        for kind in kinds:
            total += counts[kind]
        return _figures(name, total, self.is_complete)


def _figures(name: str, counts: Counts, is_complete: bool) -> Row:
    def pair(gold: int, predicted: int) -> tuple[float | None, float | None, float | None]:
        recall = _share(gold, counts.gold)
        precision = _share(predicted, counts.predicted) if is_complete else None
        return precision, recall, _f1(precision, recall)

    found = pair(counts.found_gold, counts.found_predicted)
    exact = pair(counts.exact_gold, counts.exact_predicted)
    return Row(
        name,
        counts.gold,
        counts.predicted if is_complete else None,
        *found,
        *exact,
        source_accuracy=_share(counts.sources_right, counts.sources),
        joint_f1=pair(counts.joint_gold, counts.joint_predicted)[2],
        speaker_accuracy=_share(counts.speakers_right, counts.speakers),
        date_accuracy=_share(counts.dates_right, counts.dates),
        stance_accuracy=_share(counts.stances_right, counts.stances),
        role_accuracy=_share(counts.roles_right, counts.roles),
        affiliation_accuracy=_share(counts.affiliations_right, counts.affiliations),
    )


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _f1(precision: float | None, recall: float | None) -> float | None:
    if precision is None or recall is None:
        return None
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
