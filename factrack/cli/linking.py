"""The commands across claims and speakers: links, contradictions, speakers, merge, split."""

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from factrack.cli.decisions import deciding, say_decisions
from factrack.cli.options import ClaimId, LedgerOption, ReviewerOption, number
from factrack.cli.output import say, say_json
from factrack.errors import UsageError

if TYPE_CHECKING:
    from factrack.ledger import Proposed

links = typer.Typer(invoke_without_command=True)
contradictions = typer.Typer(invoke_without_command=True)
speakers = typer.Typer(invoke_without_command=True)

_Format = Annotated[Literal["text", "json"], typer.Option("--format", help="Text to read, or one JSON list.")]
_All = Annotated[bool, typer.Option("--all", help="Also those that are decided.")]
_Proposals = Annotated[
    list[int], typer.Argument(metavar="ID", parser=number("proposal"), help="Ids of proposals, as the list has them.")
]
_OfClaim = Annotated[
    int | None, typer.Option("--claim", metavar="ID", parser=number("claim"), help="Only those of this claim.")
]
_OfSpeaker = Annotated[
    int | None, typer.Option("--speaker", metavar="ID", parser=number("speaker"), help="Only those of this speaker.")
]


@links.callback()
def list_links(
    context: typer.Context,
    claim: _OfClaim = None,
    speaker: _OfSpeaker = None,
    everything: _All = False,
    output: _Format = "text",
    ledger: LedgerOption = None,
) -> None:
    """Show which claims seem to be one, with what differs; links accept and links refuse decide.

    Example: factrack links --claim 3
    """
    from factrack.ledger import Proposed

    if context.invoked_subcommand is None:
        _list(Proposed.SAME_CLAIM, claim, speaker, everything, output, ledger)


@links.command("accept")
def accept_links(ids: _Proposals, reviewer: ReviewerOption = None, ledger: LedgerOption = None) -> None:
    """Make one claim of the two that a link is between; undo makes two of it again.

    Example: factrack links accept 12
    """
    from factrack.ledger import Proposed

    _accept(Proposed.SAME_CLAIM, ids, reviewer, ledger)


@links.command("refuse")
def refuse_links(ids: _Proposals, reviewer: ReviewerOption = None, ledger: LedgerOption = None) -> None:
    """Keep the claims apart that a link is between.

    Example: factrack links refuse 12 13
    """
    from factrack.ledger import Proposed

    _refuse(Proposed.SAME_CLAIM, ids, reviewer, ledger)


@contradictions.callback()
def list_contradictions(
    context: typer.Context,
    claim: _OfClaim = None,
    speaker: _OfSpeaker = None,
    everything: _All = False,
    output: _Format = "text",
    ledger: LedgerOption = None,
) -> None:
    """Show which claims of a speaker contradict each other, and in what.

    Example: factrack contradictions --speaker 4
    """
    from factrack.ledger import Proposed

    if context.invoked_subcommand is None:
        _list(Proposed.CONTRADICTION, claim, speaker, everything, output, ledger)


@contradictions.command("confirm")
def confirm(ids: _Proposals, reviewer: ReviewerOption = None, ledger: LedgerOption = None) -> None:
    """Confirm that claims contradict each other.

    Example: factrack contradictions confirm 5
    """
    from factrack.ledger import Proposed

    _accept(Proposed.CONTRADICTION, ids, reviewer, ledger)


@contradictions.command("dismiss")
def dismiss(ids: _Proposals, reviewer: ReviewerOption = None, ledger: LedgerOption = None) -> None:
    """Say that claims do not contradict each other.

    Example: factrack contradictions dismiss 5
    """
    from factrack.ledger import Proposed

    _refuse(Proposed.CONTRADICTION, ids, reviewer, ledger)


@speakers.callback()
def list_speakers(
    context: typer.Context,
    name: Annotated[str, typer.Option("--name", metavar="NAME", help="Only those with this in a name.")] = "",
    limit: Annotated[int | None, typer.Option("--limit", metavar="N", min=1, help="Only so many.")] = None,
    output: _Format = "text",
    ledger: LedgerOption = None,
) -> None:
    """Show who speaks, those with most claims first, each with the other forms of the name.

    Example: factrack speakers --name wati
    """
    from factrack.cli.wording import speaker_line
    from factrack.ledger import find_speakers, open_ledger

    if context.invoked_subcommand is not None:
        return
    with open_ledger(ledger, make=False) as record:
        found = find_speakers(record, name, limit=limit)
    if output == "json":
        say_json(found, indent=2)
        return
    for entry in found:
        say(speaker_line(entry))


@speakers.command("proposed")
def list_same_speakers(everything: _All = False, output: _Format = "text", ledger: LedgerOption = None) -> None:
    """Show which speakers seem to be one; speakers accept and speakers refuse decide.

    Example: factrack speakers proposed
    """
    from factrack.ledger import Proposed

    _list(Proposed.SAME_SPEAKER, None, None, everything, output, ledger)


@speakers.command("accept")
def accept_speakers(ids: _Proposals, reviewer: ReviewerOption = None, ledger: LedgerOption = None) -> None:
    """Make one speaker of the two that a proposal is about.

    Example: factrack speakers accept 7
    """
    from factrack.ledger import Proposed

    _accept(Proposed.SAME_SPEAKER, ids, reviewer, ledger)


@speakers.command("refuse")
def refuse_speakers(ids: _Proposals, reviewer: ReviewerOption = None, ledger: LedgerOption = None) -> None:
    """Keep two speakers apart.

    Example: factrack speakers refuse 7
    """
    from factrack.ledger import Proposed

    _refuse(Proposed.SAME_SPEAKER, ids, reviewer, ledger)


@speakers.command("merge")
def merge_speakers(
    ids: Annotated[
        list[int],
        typer.Argument(metavar="ID... INTO", parser=number("speaker"), help="Speakers; the last one is kept."),
    ],
    reviewer: ReviewerOption = None,
    ledger: LedgerOption = None,
) -> None:
    """Say that speakers are one; the name of the last one stands for all.

    Example: factrack speakers merge 14 3
    """
    from factrack.ledger import merge_speakers as merge_them

    merged, into = _into(ids, "speaker", "speakers merge 14 3")
    with deciding(reviewer, ledger) as (record, who):
        say_decisions(merge_them(record, merged, into, reviewer=who))


@speakers.command("split")
def split_speaker(
    ids: Annotated[
        list[int],
        typer.Argument(metavar="ID", parser=number("speaker"), help="Forms of a name, as the list has them."),
    ],
    into: Annotated[
        int | None,
        typer.Option(
            "--into", metavar="ID", parser=number("speaker"), help="The speaker whose they are; else one of their own."
        ),
    ] = None,
    reviewer: ReviewerOption = None,
    ledger: LedgerOption = None,
) -> None:
    """Say that forms of a name are somebody else's: of a speaker of their own, or of another one.

    Example: factrack speakers split 14 --into 3
    """
    from factrack.ledger import split_speaker as split_them

    with deciding(reviewer, ledger) as (record, who):
        say_decisions(split_them(record, ids, into=into, reviewer=who))


def merge(
    ids: Annotated[
        list[int], typer.Argument(metavar="ID... INTO", parser=number("claim"), help="Claims; the last one is kept.")
    ],
    reviewer: ReviewerOption = None,
    ledger: LedgerOption = None,
) -> None:
    """Make one claim of several; the last one is kept, and takes notes and evidence over.

    Example: factrack merge 97 84
    """
    from factrack.ledger import merge as merge_claims

    merged, into = _into(ids, "claim", "merge 97 84")
    with deciding(reviewer, ledger) as (record, who):
        say_decisions(merge_claims(record, merged, into, reviewer=who))


def split(
    claim_id: ClaimId,
    statement_ids: Annotated[
        list[int],
        typer.Argument(metavar="STATEMENT", parser=number("statement"), help="Statements of it, as show has them."),
    ],
    reviewer: ReviewerOption = None,
    ledger: LedgerOption = None,
) -> None:
    """Take statements out of a claim, into a new one.

    Example: factrack split 84 112
    """
    from factrack.ledger import split as split_claim

    with deciding(reviewer, ledger) as (record, who):
        say_decisions(split_claim(record, claim_id, statement_ids, reviewer=who))


def _list(
    proposed: "Proposed", claim: int | None, speaker: int | None, everything: bool, output: str, ledger: str | None
) -> None:
    from factrack.cli.wording import proposal_lines
    from factrack.ledger import open_ledger, proposals

    with open_ledger(ledger, make=False) as record:
        found = proposals(record, proposed, claim_id=claim, speaker_id=speaker, decided=everything)
    if output == "json":
        say_json(found, indent=2)
        return
    for proposal in found:
        say("\n".join(proposal_lines(proposal)))


def _accept(proposed: "Proposed", ids: list[int], reviewer: str | None, ledger: str | None) -> None:
    from factrack.ledger import accept

    with deciding(reviewer, ledger) as (record, who):
        say_decisions(accept(record, ids, reviewer=who, of=proposed))


def _refuse(proposed: "Proposed", ids: list[int], reviewer: str | None, ledger: str | None) -> None:
    from factrack.ledger import refuse

    with deciding(reviewer, ledger) as (record, who):
        say_decisions(refuse(record, ids, reviewer=who, of=proposed))


def _into(ids: list[int], what: str, example: str) -> tuple[list[int], int]:
    if len(ids) < 2:
        raise UsageError(f"a merge needs two {what}s or more", f"for example factrack {example}")
    return ids[:-1], ids[-1]
