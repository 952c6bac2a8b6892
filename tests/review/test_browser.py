"""The screen in a browser, and a claim that is marked there."""

import asyncio
import os
import socket
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.request import urlopen

import pytest

from factrack.ledger import Status, get_claim, open_ledger
from tests.desk import Desk
from tests.review.browser import PROGRAM, browsing

_PATIENCE = 150.0  # seconds until what is waited for counts as never coming


@asynccontextmanager
async def serving(desk: Desk) -> AsyncIterator[str]:
    """Serve the desk's ledger on a free port, and yield the address of the page once it is there."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    words = ("--ledger", str(desk.ledger), "--reviewer", "Sari [/] 'x'", "serve", "--port", str(port), "speaker:moss")
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "factrack",
        *words,
        stdout=asyncio.subprocess.PIPE,
        env=os.environ | {"PYTHONUNBUFFERED": "1"},
    )
    try:
        assert process.stdout is not None
        said = (await process.stdout.readline()).decode()
        assert said == f"factrack is at http://127.0.0.1:{port} (ctrl+c ends it)\n"
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        await process.wait()


async def until(condition: Callable[[], Awaitable[bool]]) -> None:
    while not await condition():
        await asyncio.sleep(0.1)


@pytest.mark.skipif(not Path(PROGRAM).exists(), reason="needs Chromium")
def test_a_claim_is_marked_in_a_browser(desk: Desk) -> None:
    async def scenario() -> None:
        async with asyncio.timeout(_PATIENCE), serving(desk) as url, browsing(url, desk.folder / "browser") as page:

            async def is_shown() -> bool:
                return bool(await page.evaluate("document.body.classList.contains('-first-byte')"))

            async def is_marked() -> bool:
                # The screen may not read keys yet when it is first seen; pressed again, the key changes nothing.
                await page.type("v")
                with open_ledger(desk.ledger) as ledger:
                    return get_claim(ledger, 3).claim.status is Status.VERIFIED

            await until(is_shown)
            await until(is_marked)
            policy = (await asyncio.to_thread(urlopen, url)).headers["Content-Security-Policy"]
            assert policy.startswith(f"default-src 'self' {url} ")
            assert "google" not in policy
            loaded = await page.evaluate("performance.getEntriesByType('resource').map(one => one.name).join(' ')")
            assert {name.rpartition("/")[0] for name in loaded.split()} == {f"{url}/static/css", f"{url}/static/js"}

    asyncio.run(scenario())
    with open_ledger(desk.ledger) as ledger:
        claim = get_claim(ledger, 3).claim
        assert claim.reviewer == "Sari [/] 'x'"
