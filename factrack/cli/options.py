"""The options that commands share, and what their words mean."""

import getpass
import os
import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from factrack.cli.queries import as_query
from factrack.errors import UsageError

if TYPE_CHECKING:  # commands import the rooms when they run
    from factrack.ledger import ClaimFilter, Status

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def _or_before_command(context: typer.Context, parameter: typer.CallbackParam, value: str | None) -> str | None:
    """Take an option from before the command where it does not stand after it."""
    before: str | None = context.find_root().params.get(parameter.name)
    return before if value is None else value


_SHOWN_BY = {
    "claim": "list",
    "statement": "show",
    "speaker": "speakers",
    "proposal": "links, contradictions or speakers proposed",
}


def number(what: str) -> Callable[[str], int]:
    """Return what reads the id of a claim, a statement, a speaker or a proposal."""

    def read(word: str) -> int:
        from factrack.ledger import is_number

        if is_number(word):
            return int(word)
        hint = f"an id is a number, for example 3; factrack {_SHOWN_BY[what]} shows them"
        raise UsageError(f"{word!r} is no {what} id", hint)

    return read


LedgerOption = Annotated[
    str | None,
    typer.Option(
        "--ledger",
        metavar="PATH",
        callback=_or_before_command,
        help="The ledger to work on (or FACTRACK_LEDGER; else one in your data folder).",
    ),
]
ReviewerOption = Annotated[
    str | None,
    typer.Option(
        "--reviewer",
        metavar="NAME",
        callback=_or_before_command,
        help="Who decides (or FACTRACK_REVIEWER; else your name on this system).",
    ),
]
SeenOption = Annotated[
    int | None,
    typer.Option(
        "--seen",
        metavar="N",
        help="Refuse if a claim has a later decision than this one (last_decision in show --format json).",
    ),
]
ClaimIds = Annotated[list[int], typer.Argument(metavar="ID", parser=number("claim"), help="Ids of claims.")]
ClaimId = Annotated[int, typer.Argument(metavar="ID", parser=number("claim"), help="The id of a claim.")]
Query = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="QUERY",
        show_default=False,
        help="Which claims: words, and fields such as speaker:watson status:pending since:2024-03 lang:id; "
        "a minus before one leaves out what it lets through.",
    ),
]
StatusOption = Annotated[
    str | None, typer.Option("--status", metavar="STATUS", help="Only pending, verified or disputed claims.")
]
SpeakerOption = Annotated[
    str | None, typer.Option("--speaker", metavar="NAME", help="Only claims of speakers with this in their name.")
]
SinceOption = Annotated[
    str | None,
    typer.Option("--since", metavar="DATE", help="Only what was said then or later: a day, a month, a year."),
]
UntilOption = Annotated[
    str | None,
    typer.Option("--until", metavar="DATE", help="Only what was said then or earlier: a day, a month, a year."),
]
LanguageOption = Annotated[
    str | None, typer.Option("--language", metavar="CODE", help="Only claims in this language, such as id or en.")
]
ReadAsOption = Annotated[
    str | None, typer.Option("--language", metavar="CODE", help="Read the articles as this language, such as id or en.")
]
TextOption = Annotated[
    str,
    typer.Option(
        "--text", metavar="WORDS", help="Only claims with these words in quote, speaker, outlet, title or note."
    ),
]
BelievedOption = Annotated[
    bool, typer.Option("--believed", help="Also what somebody is reported to think, not to have said.")
]
PublishedOption = Annotated[
    str | None,
    typer.Option(
        "--published", metavar="DATE", help="When articles that do not say so were published, such as 2024-03-12."
    ),
]
ModelOption = Annotated[
    str | None,
    typer.Option("--model", metavar="FILE", help="Read with this model (made by factrack train); else with your own."),
]
RulesOption = Annotated[bool, typer.Option("--rules", help="Read by the rules alone, without any model.")]
InputPaths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH", help="Text, HTML or JSONL files, folders of them, web pages, or - for standard input."
    ),
]


def claim_filter(
    query: list[str] | None,
    status: str | None,
    speaker: str | None,
    since: str | None,
    until: str | None,
    language: str | None,
    text: str,
    believed: bool,
) -> "ClaimFilter":
    """Return which claims a query and the options mean; UsageError says of a wrong one what is accepted."""
    from factrack.ledger import FieldTerm, filter_of, query_terms
    from factrack.settings import saved_filters

    options = {
        "status": status,
        "speaker": speaker,
        "since": since,
        "until": until,
        "lang": language,
        "text": text or None,
        "believed": "yes" if believed else None,
    }
    given = [FieldTerm(name, value) for name, value in options.items() if value is not None]
    return filter_of([*query_terms(as_query(query or []), saved_filters()), *given])


def seen_claims(ids: Sequence[int], seen: int | None) -> dict[int, int] | None:
    """Return which decision was the last one seen of each claim, where that was said."""
    return None if seen is None else dict.fromkeys(ids, seen)


def status_named(word: str) -> "Status":
    """Return the status that a word names."""
    from factrack.ledger import Status

    try:
        return Status(word.lower())
    except ValueError:
        raise UsageError(f"{word!r} is no status", f"one of {', '.join(Status)}; for example verified") from None


def day(option: str, word: str | None) -> date | None:
    """Return the day that an option names, as year, month and day."""
    if word is None:
        return None
    try:
        if _DAY.fullmatch(word):
            return date.fromisoformat(word)
    except ValueError:
        pass
    raise UsageError(f"{word!r} is no date", f"write year-month-day, for example {option} 2024-03-12")


def known_language(code: str | None) -> str | None:
    """Return a language's code; UsageError names the known ones where there is no such language."""
    from factrack.extraction import known_languages

    if code is None or code.lower() in known_languages():
        return code and code.lower()
    known = ", ".join(known_languages())
    raise UsageError(f"{code!r} is no known language", f"one of {known}; for example --language {known_languages()[0]}")


def reviewer_name(given: str | None) -> str:
    """Return who decides: as given, else as FACTRACK_REVIEWER or the settings say, else the system's name for the user.

    Raises UsageError for a name of nothing but spaces, FactrackError where the settings would have to say it, and
    something is wrong in them.
    """
    if given is not None and not given.strip():
        raise UsageError("--reviewer names nobody", "give a name, or leave it out for your name on this system")
    return given or os.environ.get("FACTRACK_REVIEWER", "").strip() or _reviewer_of_settings() or _name_on_this_system()


def _reviewer_of_settings() -> str | None:
    from factrack.settings import read_settings

    settings = read_settings()
    for problem in settings.problems:
        raise problem
    return settings.reviewer


def _name_on_this_system() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        raise UsageError(
            "the system does not say who you are", "add --reviewer NAME, or set FACTRACK_REVIEWER"
        ) from None
