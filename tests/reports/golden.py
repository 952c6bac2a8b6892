"""The reports as they are to be, byte for byte. Renew them with `python -m tests.reports.golden`, and read the diff."""

import io
import tempfile
from pathlib import Path

from factrack.reports import Per, stream_report
from tests.reports.made_ledger import made_ledger

FOLDER = Path(__file__).parent / "expected"
SUFFIXES = (".csv", ".json", ".jsonl", ".md", ".html", ".jsonld")


def golden_path(suffix: str, per: Per = Per.CLAIM) -> Path:
    """Return where a report is kept."""
    return FOLDER / f"per-{per}{suffix}"


def made_report(ledger_path: Path, suffix: str, per: Per = Per.CLAIM) -> bytes:
    """Return a report on the made ledger."""
    stream = io.BytesIO()
    with made_ledger(ledger_path) as ledger:
        stream_report(ledger, stream, per=per, suffix=suffix)
    return stream.getvalue()


CASES = [*((suffix, Per.CLAIM) for suffix in SUFFIXES), (".csv", Per.STATEMENT)]


def renew() -> None:
    """Write every report anew."""
    FOLDER.mkdir(exist_ok=True)
    for suffix, per in CASES:
        with tempfile.TemporaryDirectory() as folder:
            golden_path(suffix, per).write_bytes(made_report(Path(folder) / "ledger.db", suffix, per))


if __name__ == "__main__":
    renew()
