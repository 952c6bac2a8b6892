"""The commands that keep a ledger safe: check, backup, restore."""

from pathlib import Path
from typing import Annotated

import typer

from factrack.cli.options import LedgerOption
from factrack.cli.output import complain, say
from factrack.counting import counted
from factrack.errors import FactrackError
from factrack.plaintext import one_line


def check(ledger: LedgerOption = None) -> None:
    """Prove that a ledger is what its log and its texts say.

    Every text fits its hash, every place points at its words, the state of everything is what replaying the log
    gives, and each copy of evidence, withdrawn or not, fits its hash. What does not is named, a line each; so are the
    copies that another machine keeps, which is no fault: of a ledger on a server, each copy is on the machine from
    which it was added.

    Example: factrack check
    """
    from factrack.ledger import check as prove
    from factrack.ledger import copies_elsewhere, open_ledger, statistics

    with open_ledger(ledger, make=False) as record:
        faults = prove(record)
        elsewhere, counts = copies_elsewhere(record), statistics(record)
    for line in elsewhere:
        say(line)
    for fault in faults:
        complain(FactrackError(fault))
    if not faults:
        articles, statements = counted(counts.articles, "article"), counted(counts.statements, "statement")
        say(f"all is well: {articles}, {statements}, {counted(counts.claims, 'claim')}")
    raise typer.Exit(1 if faults else 0)


def backup(
    destination: Annotated[str, typer.Argument(metavar="FILE", help="The copy, a file that is not there yet.")],
    ledger: LedgerOption = None,
) -> None:
    """Copy a ledger to a file, while others work on.

    The copy is a ledger itself. The copies of evidence go into a folder beside it, FILE.evidence.

    Example: factrack backup 2024-03-12.db
    """
    from factrack.ledger import backup as copy
    from factrack.ledger import open_ledger

    with open_ledger(ledger, make=False) as record:
        copy(record, Path(destination))
        say(one_line(f"{record.path} copied to {destination}"))


def restore(
    source: Annotated[str, typer.Argument(metavar="FILE", help="The copy, made by backup.")],
    ledger: LedgerOption = None,
) -> None:
    """Take a ledger back from a copy.

    The ledger that was there is kept beside it, and named.

    Example: factrack restore 2024-03-12.db
    """
    from factrack.ledger import restore as take_back

    place, kept = take_back(Path(source), ledger)
    say(one_line(f"{place} restored from {source}" + (f"; what was there is in {kept}" if kept else "")))
