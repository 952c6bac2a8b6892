"""Files that are there whole or not at all, and never take the place of others."""

import os
from pathlib import Path


def publish(part: Path, destination: Path) -> None:
    """Give a file that is written completely its name; FileExistsError where that name is taken."""
    with part.open("rb") as file:
        os.fsync(file.fileno())
    try:
        os.link(part, destination)
    except FileExistsError:
        raise
    except OSError:  # some file systems know no second name for a file
        if destination.exists():
            raise FileExistsError(f"{destination} exists") from None
        part.rename(destination)
    else:
        part.unlink()
