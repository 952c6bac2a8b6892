"""Filters under names."""

from typing import TYPE_CHECKING

from factrack.ledger import check_saved, format_query, parse_query
from factrack.review.commands.command import Command
from factrack.review.dialogs.choice import ChoiceDialog
from factrack.review.dialogs.form import FormDialog, FormField
from factrack.review.dialogs.options import Choice
from factrack.settings import save_filter, saved_filters

if TYPE_CHECKING:
    from factrack.review.screen import ReviewScreen

_GROUP = "Filter"


async def _choose(screen: "ReviewScreen") -> None:
    saved = saved_filters()
    if not saved:
        screen.say("no filter is saved yet: filter with /, then save with F")
        return
    choices = [Choice(name, f"@{name}", query) for name, query in saved.items()]
    name = await screen.ask(ChoiceDialog("Saved filters", choices))
    if name is not None:
        screen.filter(parse_query(f"@{name}", saved))


async def _save(screen: "ReviewScreen") -> None:
    query = format_query(screen.state.claims)
    if not query:
        screen.say("there is no filter to save: type one with /")
        return
    dialog = FormDialog(
        "Save the filter",
        (FormField("name", "Name", example="spring-2024"), FormField("query", "Filter", query)),
        hint="@ and its name stand for it, here and in every command.",
        check=_keep,
    )
    answers = await screen.ask(dialog)
    if answers is not None:
        screen.say(f"saved as @{answers['name'].removeprefix('@')}")


def _keep(answers: dict[str, str]) -> None:
    check_saved(answers["name"], answers["query"], saved_filters())
    save_filter(answers["name"], answers["query"])


def _all(screen: "ReviewScreen") -> None:
    screen.filter(parse_query(""))


SAVING: tuple[Command, ...] = (
    Command("saved-filters", "f", "Saved filters", "List the claims of a saved filter.", _GROUP, _choose, asks=True),
    Command("save-filter", "F", "Save filter", "Keep the filter under a name.", _GROUP, _save, asks=True),
    Command("no-filter", "backslash", "No filter", "List all claims again.", _GROUP, _all),
)
