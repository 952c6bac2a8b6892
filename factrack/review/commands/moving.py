"""Moving through claims, appearances and panes."""

from typing import TYPE_CHECKING

from factrack.review.commands.command import Command, Where

if TYPE_CHECKING:
    from factrack.review.screen import ReviewScreen

_GROUP = "Move"


def _by(rows: int, screen: "ReviewScreen") -> None:
    screen.go_to(screen.state.row + rows)


def _pages(pages: int, screen: "ReviewScreen") -> None:
    _by(pages * max(1, screen.claims.rows), screen)


def _next_pending(screen: "ReviewScreen") -> None:
    _to_pending(screen, screen.state.index.next_pending(screen.state.row))


def _previous_pending(screen: "ReviewScreen") -> None:
    _to_pending(screen, screen.state.index.previous_pending(screen.state.row))


def _to_pending(screen: "ReviewScreen", row: int | None) -> None:
    if row is None:
        screen.say("no other claim of this filter is pending")
    else:
        screen.go_to(row)


def _appearance(step: int, screen: "ReviewScreen") -> None:
    state = screen.state
    detail = state.detail()
    if detail and len(detail.appearances) > 1:
        state.appearance = (state.shown_of(detail) + step) % len(detail.appearances)
        screen.show_current()
    else:
        screen.say("this claim stands in one place only")


def _scroll(lines: int, screen: "ReviewScreen") -> None:
    screen.reading_pane.scroll_relative(y=lines, animate=False)


def _scroll_pages(pages: int, screen: "ReviewScreen") -> None:
    pane = screen.reading_pane
    pane.scroll_relative(y=pages * max(1, pane.rows - 1), animate=False)


def _move(name: str, keys: str, label: str, tooltip: str, steps: int, pages: bool = False) -> tuple[Command, Command]:
    """Return the command for the list and the one for the texts that the same key means."""
    run, scroll = (_pages, _scroll_pages) if pages else (_by, _scroll)
    return (
        Command(name, keys, label, tooltip, _GROUP, lambda screen: run(steps, screen), Where.CLAIMS),
        Command(
            f"scroll-{name}",
            keys,
            f"Scroll: {label.lower()}",
            "Scroll the text.",
            _GROUP,
            lambda screen: scroll(steps, screen),
            Where.TEXTS,
        ),
    )


_END = 1 << 40

MOVING: tuple[Command, ...] = (
    *_move("down", "j,down", "Next", "Go to the next claim.", 1),
    *_move("up", "k,up", "Previous", "Go to the previous claim.", -1),
    *_move("page-down", "pagedown,ctrl+f", "Page down", "Go down a screenful.", 1, pages=True),
    *_move("page-up", "pageup,ctrl+b", "Page up", "Go up a screenful.", -1, pages=True),
    *_move("first", "g,home", "First", "Go to the first claim.", -_END),
    *_move("last", "G,end", "Last", "Go to the last claim.", _END),
    Command("next-pending", "n", "Next", "Go to the next pending claim.", _GROUP, _next_pending, in_footer=True),
    Command(
        "previous-pending", "N", "Previous pending", "Go to the previous pending claim.", _GROUP, _previous_pending
    ),
    Command(
        "next-appearance",
        "right_square_bracket",
        "Next article",
        "Show the claim in the next article in which it stands.",
        _GROUP,
        lambda screen: _appearance(1, screen),
    ),
    Command(
        "previous-appearance",
        "left_square_bracket",
        "Previous article",
        "Show the claim in the previous article in which it stands.",
        _GROUP,
        lambda screen: _appearance(-1, screen),
    ),
)
