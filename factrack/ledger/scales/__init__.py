"""The scales on which claims can be rated, each a TOML file beside this one: adding a scale takes no code."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from factrack.errors import UsageError
from factrack.ledger.views import Rating

DEFAULT_SCALE = "truth"


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale: its name, what it is called, and its verdicts, the best first."""

    name: str
    title: str
    ratings: tuple[Rating, ...]

    def rating(self, label: str) -> Rating:
        """Return the verdict that is called so, whatever the case; UsageError names those there are."""
        wanted = " ".join(label.split()).casefold()
        for rating in self.ratings:
            if rating.label.casefold() == wanted:
                return rating
        labels = ", ".join(rating.label for rating in self.ratings)
        raise UsageError(f"the scale {self.name} has no verdict {label!r}", f"one of: {labels}")


def scale_named(name: str) -> Scale:
    """Return a scale; UsageError names those there are."""
    found = scales().get(name.casefold())
    if found is None:
        raise UsageError(f"{name!r} is no scale", f"one of: {', '.join(scales())}")
    return found


@cache
def scales() -> dict[str, Scale]:
    """Return all scales by their names, the one that is meant unless told otherwise first."""
    names = [file.name.removesuffix(".toml") for file in files(__name__).iterdir() if file.name.endswith(".toml")]
    return {name: _scale(name) for name in sorted(names, key=lambda name: (name != DEFAULT_SCALE, name))}


def _scale(name: str) -> Scale:
    data = tomllib.loads((files(__name__) / f"{name}.toml").read_text(encoding="utf-8"))
    verdicts = data["ratings"]
    values = [verdict["value"] for verdict in verdicts]
    best, worst = max(values), min(values)
    return Scale(name, data["title"], tuple(Rating(name, one["value"], best, worst, one["label"]) for one in verdicts))
