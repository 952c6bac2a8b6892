"""The commands about saved filters."""

from typing import Annotated

import typer

from factrack.cli.output import say, say_fields
from factrack.cli.queries import QueryCommand, as_query

filters = typer.Typer(help="Save filters under names; @NAME in a query stands for one, here and in the screen.")

Name = Annotated[str, typer.Argument(metavar="NAME", help="The name, with or without the @.")]


@filters.command("list")
def list_filters() -> None:
    """List the saved filters: the name, a tab, the query.

    Example: factrack filters list
    """
    from factrack.settings import saved_filters

    for name, query in saved_filters().items():
        say_fields((f"@{name}", query))


@filters.command(cls=QueryCommand)
def save(
    name: Name,
    query: Annotated[list[str], typer.Argument(metavar="QUERY", help="The words of the filter.")],
) -> None:
    """Save a filter under a name.

    Example: factrack filters save spring since:2024-03 until:2024-05, then factrack list @spring status:pending
    """
    from factrack.ledger import check_saved
    from factrack.settings import save_filter, saved_filters

    words = as_query(query)
    check_saved(name, words, saved_filters())
    save_filter(name, words)
    say(f"saved as @{name.removeprefix('@')}")


@filters.command()
def forget(name: Name) -> None:
    """Forget a saved filter.

    Example: factrack filters forget spring
    """
    from factrack.settings import forget_filter

    forget_filter(name)
    say(f"forgot @{name.removeprefix('@')}")
