"""Where a review session was left, so that the next one begins there."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from types import NoneType
from typing import Any

from factrack.errors import FactrackError
from factrack.settings.places import keep, session_path


@dataclass(frozen=True, slots=True)
class Session:
    """The filter as a query, the claim under the cursor, the pane in focus, and how the screen was laid out.

    `theme` is None where it is the one of the settings.
    """

    query: str = ""
    claim: int | None = None
    pane: str = "claims"
    enlarged: bool = False
    split: int = 0
    theme: str | None = None


_TYPES = {
    "query": (str,),
    "claim": (int, NoneType),
    "pane": (str,),
    "enlarged": (bool,),
    "split": (int,),
    "theme": (str, NoneType),
}


def read_session(ledger: str, path: Path | None = None) -> Session:
    """Return where the session over a ledger was left; FactrackError where what was kept of it is broken."""
    file = path or session_path(ledger)
    try:
        return _session(json.loads(file.read_bytes()))
    except FileNotFoundError:
        return Session()
    except (ValueError, OSError) as error:
        raise FactrackError(
            f"where the last session was left cannot be read ({type(error).__name__})", "this one begins anew"
        ) from None


def write_session(ledger: str, session: Session, path: Path | None = None) -> None:
    """Keep where a session is left; FactrackError where it cannot be written."""
    keep(path or session_path(ledger), json.dumps(asdict(session)).encode())


def _session(kept: Any) -> Session:
    """Return a session from what was kept; ValueError where that is none."""
    if not isinstance(kept, dict):
        raise ValueError("no session")
    session = Session(**{name: kept[name] for name in _TYPES if name in kept})
    for name, value in asdict(session).items():
        if type(value) not in _TYPES[name]:
            raise ValueError(name)
    return session
