"""A review session that a test drives by keys, and whose screen it reads as text."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from textual.message import Message
from textual.notifications import Notify
from textual.pilot import Pilot

from factrack.ledger import ClaimDetail, ClaimFilter, Ledger, Status, get_claim, open_ledger
from factrack.review.app import ReviewApp
from factrack.review.screen import ReviewScreen
from factrack.review.state import ReviewState

_PATIENCE = 20.0  # seconds until a condition counts as one that never comes
_TURNS = 50


class Session:
    """The screen on a ledger: press keys, then look at the ledger, the state and the text on the screen."""

    def __init__(self, app: ReviewApp, pilot: Pilot[None], state: ReviewState, toasts: list[str]) -> None:
        self.app = app
        self.pilot = pilot
        self.state = state
        self.toasts = toasts
        """The messages that were shown, whether they are gone again or not."""

    @property
    def ledger(self) -> Ledger:
        return self.state.ledger

    @property
    def screen(self) -> ReviewScreen:
        """The review screen, whatever lies over it."""
        screen = self.app.screen_stack[0]
        assert isinstance(screen, ReviewScreen)
        return screen

    async def press(self, *keys: str) -> None:
        """Press keys, each when what the one before began is done, or waits for an answer."""
        for key in keys:
            await self.pilot.press(key)
            await self.settle()

    async def type(self, text: str) -> None:
        """Type text into what is focused."""
        await self.pilot.press(*("space" if char == " " else char for char in text))
        await self.settle()

    async def resize(self, width: int, height: int) -> None:
        """Give the terminal another size, which the app takes on when it comes to it."""
        await self.pilot.resize_terminal(width, height)
        await self.until(lambda: self.screen.area.region.width == width and self.frame().count("\n") == height)
        await self.settle()

    async def settle(self) -> None:
        """Wait until all is done and shown; commands that wait for a dialog are not waited for."""
        await self.until(
            lambda: self._busy() <= len(self.app.screen_stack) - 1 and self._is_drawn() and self._is_heard()
        )
        await self.pilot.pause()

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so."""
        async with asyncio.timeout(_PATIENCE):
            await self._hand_on()
            while not condition():
                await asyncio.sleep(0.002)
                await self._hand_on()

    async def _hand_on(self) -> None:
        """Let messages go from widget to widget as far as they go: each takes a turn or two of the loop."""
        for _ in range(_TURNS):
            await asyncio.sleep(0)

    def _is_drawn(self) -> bool:
        screen = self.app.screen
        return not (screen._layout_required or screen._scroll_required or screen._dirty_widgets or screen._callbacks)

    def _is_heard(self) -> bool:
        """Whether no message waits, and the keys that are typed next have somewhere to go: a dialog has its focus."""
        screens = self.app.screen_stack
        pumps = [self.app, *(each for screen in screens for each in screen.walk_children(with_self=True))]
        has_focus = self.app.screen.focused is not None or not self.app.screen.focus_chain
        return has_focus and all(pump._message_queue.empty() for pump in pumps)

    def _busy(self) -> int:
        return sum(not worker.is_finished for worker in self.app.workers)

    def status(self, claim_id: int) -> Status:
        """Return the status of a claim as the ledger has it."""
        return self.claim(claim_id).claim.status

    def claim(self, claim_id: int) -> ClaimDetail:
        """Return a claim as the ledger has it."""
        return get_claim(self.ledger, claim_id)

    def frame(self) -> str:
        """Return the text on the screen, line by line."""
        return frame(self.app)

    def flat(self) -> str:
        """Return the text on the screen as one line, without the frames around it."""
        return " ".join(re.sub("[│╭╮╰╯─]", " ", self.frame()).split())


@asynccontextmanager
async def reviewing(
    location: Path, *, size: tuple[int, int] = (120, 40), claims: ClaimFilter | None = None, reviewer: str = "sari"
) -> AsyncIterator[Session]:
    """Open the review screen on a ledger, with toasts and tooltips as a user has them."""
    with open_ledger(location) as ledger:
        async with at_screen(ReviewApp(ReviewState(ledger, reviewer, claims or ClaimFilter())), size) as session:
            yield session


@asynccontextmanager
async def at_screen(app: ReviewApp, size: tuple[int, int]) -> AsyncIterator[Session]:
    """Run an app, with toasts and tooltips as a user has them."""
    toasts: list[str] = []

    def hear(message: Message) -> None:
        if isinstance(message, Notify):
            toasts.append(message.notification.message)

    async with app.run_test(size=size, notifications=True, tooltips=True, message_hook=hear) as pilot:
        session = Session(app, pilot, app.state, toasts)
        await session.until(lambda: app.state.is_complete)
        await session.settle()
        yield session


def run(scenario: Callable[[], Awaitable[None]]) -> None:
    """Run the coroutine of a test."""
    asyncio.run(_awaited(scenario()))


async def _awaited(scenario: Awaitable[None]) -> None:
    await scenario


def frame(app: Any) -> str:
    """Return the text on an app's screen, line by line, without spaces at the ends of lines."""
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips) + "\n"
