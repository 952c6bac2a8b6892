"""The quality gate: what the extraction reaches on our own gold may rise, and does not fall unnoticed.

The figures are those of `factrack evaluate --rules` on the sample articles and on both halves of the gold that was
annotated apart (`tests/apart_gold.py`), per language and kind; of the half that nobody looks into, only the totals.
They are pinned in `tests/data/*-baseline.json` with the SHA-256 of the gold, so that a change of it is noticed, too.

    python -m tests.gate                        shows what differs from the pinned figures
    python -m tests.gate --pin                  pins the figures of today, unless one of them is lower
    python -m tests.gate --pin --allow-lower    pins them anyway
"""

import argparse
import hashlib
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factrack.atomic import written_whole
from factrack.evaluation import evaluate

DATA = Path(__file__).parent / "data"
_PINNED = (
    "found_precision", "found_recall", "found_f1", "exact_precision", "exact_recall", "exact_f1",
    "source_accuracy", "joint_f1", "speaker_accuracy", "date_accuracy",
    "stance_accuracy", "role_accuracy", "affiliation_accuracy",
)  # fmt: skip

Figures = Mapping[str, Mapping[str, Mapping[str, float]]]
"""Per language and kind: a figure's name and its value, rounded."""


@dataclass(frozen=True, slots=True)
class Baseline:
    """The figures of the extraction and the gold they were taken on."""

    gold_sha256: str
    figures: Figures


@dataclass(frozen=True, slots=True)
class Gate:
    """A gold file, where its figures are pinned, and whether those of each kind are, or the totals alone."""

    gold: Path
    baseline: Path
    is_by_kind: bool = True


GATES = (
    Gate(DATA / "samples-gold.jsonl", DATA / "samples-baseline.json"),
    Gate(DATA / "apart-dev.jsonl", DATA / "apart-dev-baseline.json"),
    Gate(DATA / "apart-test.jsonl", DATA / "apart-test-baseline.json", is_by_kind=False),
)


def measure(gate: Gate) -> Baseline:
    """Return what the extraction reaches on the gold of a gate now."""
    (score,) = evaluate([gate.gold]).to_json()
    figures = {
        language: {row["name"]: _figures(row) for row in rows if gate.is_by_kind or row["name"] == "all"}
        for language, rows in score["languages"].items()
    }
    return Baseline(hashlib.sha256(gate.gold.read_bytes()).hexdigest(), figures)


def _figures(row: Mapping[str, Any]) -> dict[str, float]:
    return {name: round(row[name], 4) for name in _PINNED if row[name] is not None}


def read_baseline(path: Path) -> Baseline:
    """Return the pinned figures."""
    pinned = json.loads(path.read_text(encoding="utf-8"))
    return Baseline(pinned["gold_sha256"], pinned["figures"])


def write_baseline(baseline: Baseline, path: Path) -> None:
    """Pin figures, in one step."""
    text = json.dumps({"gold_sha256": baseline.gold_sha256, "figures": baseline.figures}, indent=1, sort_keys=True)
    with written_whole(path) as stream:
        stream.write(f"{text}\n".encode())


def lowered(pinned: Baseline, now: Baseline) -> list[str]:
    """Return a line for each pinned figure that is lower now, or gone."""
    lines = []
    for place, value in _flat(pinned.figures):
        current = dict(_flat(now.figures)).get(place)
        if current is None:
            lines.append(f"{' '.join(place)} was {value:.4f} and is gone")
        elif current < value:
            lines.append(f"{' '.join(place)} was {value:.4f} and is {current:.4f}")
    return lines


def raised(pinned: Baseline, now: Baseline) -> list[str]:
    """Return a line for each figure that is higher now, or new."""
    before = dict(_flat(pinned.figures))
    return [
        f"{' '.join(place)} {f'was {before[place]:.4f} and is' if place in before else 'is new:'} {value:.4f}"
        for place, value in _flat(now.figures)
        if value > before.get(place, -1)
    ]


def problems(pinned: Baseline, now: Baseline) -> list[str]:
    """Return why the gate is shut: nothing where it is open."""
    is_other = pinned.gold_sha256 != now.gold_sha256
    return ["the gold is another one than that of the pinned figures"] * is_other + lowered(pinned, now)


def _flat(figures: Figures) -> Iterator[tuple[tuple[str, str, str], float]]:
    for language, kinds in figures.items():
        for kind, values in kinds.items():
            for name, value in values.items():
                yield (language, kind, name), value


def main(arguments: Sequence[str] | None = None, *, gates: Sequence[Gate] = GATES) -> int:
    """Run the command of this module; return its exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.gate", description="Compare, or pin, the figures.")
    parser.add_argument("--pin", action="store_true", help="pin the figures of today")
    parser.add_argument("--allow-lower", action="store_true", help="even where one is lower")
    options = parser.parse_args(arguments)
    return max(pass_through(gate, pins=options.pin, allow_lower=options.allow_lower) for gate in gates)


def pass_through(gate: Gate, *, pins: bool, allow_lower: bool) -> int:
    """Print what differs from the pinned figures of a gate, pin those of now where asked; return the exit code."""
    now = measure(gate)
    pinned = read_baseline(gate.baseline) if gate.baseline.exists() else Baseline(now.gold_sha256, {})
    shut = problems(pinned, now)
    sys.stdout.writelines(f"{gate.gold.stem}: {line}\n" for line in [*shut, *raised(pinned, now)])
    if pins:
        return pin(pinned, now, gate.baseline, allow_lower=allow_lower)
    return 1 if shut else 0


def pin(pinned: Baseline, now: Baseline, path: Path, *, allow_lower: bool) -> int:
    """Pin the figures of now where none is lower than before, or where that is allowed; return the exit code."""
    if lowered(pinned, now) and not allow_lower:
        sys.stderr.write(f"{path.stem} not pinned: a figure is lower; mend the extraction, or add --allow-lower\n")
        return 1
    write_baseline(now, path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
