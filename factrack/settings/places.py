"""Where each thing of a user is kept: what they write is configuration, what we remember is state."""

import hashlib
from pathlib import Path

from platformdirs import user_config_path, user_state_path

from factrack.atomic import written_whole
from factrack.errors import FactrackError


def settings_path() -> Path:
    """Return the file that a user writes settings in."""
    return user_config_path("factrack") / "settings.toml"


def filters_path() -> Path:
    """Return the file of the saved filters."""
    return user_config_path("factrack") / "filters.toml"


def session_path(ledger: str) -> Path:
    """Return the file that remembers where the session over a ledger was left.

    Its name is a hash: the location of a ledger may be long, and may hold a password.
    """
    name = hashlib.sha256(ledger.encode(errors="surrogatepass")).hexdigest()[:24]
    return user_state_path("factrack") / "sessions" / f"{name}.json"


def keep(path: Path, content: bytes) -> None:
    """Write a file of ours, whole or not at all, in a folder that is made; FactrackError where that cannot be."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FactrackError(f"the folder {path.parent} cannot be made ({error.strerror})", "check the path") from None
    with written_whole(path) as stream:
        stream.write(content)
