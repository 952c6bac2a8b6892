"""Where a statement comes from: as a citation, and as something that can be opened."""

import os
import shlex
import shutil
import subprocess
from pathlib import Path

from textual.app import App

from factrack.errors import FactrackError
from factrack.ledger import Appearance, claim_text
from factrack.plaintext import one_line
from factrack.reports import article_text, is_web_link, said_on_dates, speaker_in_full

_VIEWERS = ("less", "more", "notepad")


def citation(appearance: Appearance) -> str:
    """Return the quote, with its stance, and who said it, when, and where that stands, on two lines."""
    said_on = said_on_dates(appearance)
    when = f", {said_on.replace('/', ' to ')}" if said_on else ""
    where = ", ".join(part for part in (article_text(appearance), appearance.url) if part)
    return f"{one_line(claim_text(appearance))}\n{one_line(f'{speaker_in_full(appearance)}{when}. {where}')}"


def open_source(app: App[None], appearance: Appearance) -> str:
    """Open the page or the file that an appearance was read from, and return which.

    Only web pages go to the browser; a file is shown in the user's editor or pager, as text, and never run.
    """
    if is_web_link(appearance.url):
        assert appearance.url is not None
        app.open_url(appearance.url)
        return appearance.url
    path = _file(appearance.path)
    if path is None:
        where = appearance.path or appearance.url or "the article"
        raise FactrackError(f"{where} cannot be opened", "it is neither a web page nor a file that is still there")
    command = [*_viewer(), str(path)]
    with app.suspend():
        subprocess.run(command, check=False)
    return str(path)


def _file(path: str | None) -> Path | None:
    """Return the file of that name as a whole path, which no program takes for an option; None where it is no file."""
    try:
        found = Path(path).resolve() if path else None
        return found if found and found.is_file() else None
    except (OSError, ValueError):
        return None


def _viewer() -> list[str]:
    for wanted in (os.environ.get("VISUAL"), os.environ.get("EDITOR"), os.environ.get("PAGER"), *_VIEWERS):
        words = shlex.split(wanted) if wanted else []
        if words and shutil.which(words[0]):
            return words
    raise FactrackError("there is no program to show a file with", "name one in the variable EDITOR, for example nano")
