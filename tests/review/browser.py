"""A headless browser that a test drives, by the protocol of its developer tools."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path
from typing import Any

import aiohttp

PROGRAM = "/usr/bin/chromium"
_FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--remote-debugging-port=0",
    "--window-size=1200,800",
)


class Page:
    """One page: run script in it, type into it."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._numbers = count(1)

    async def call(self, method: str, **params: Any) -> dict[str, Any]:
        """Call a method of the protocol, and return its result."""
        number = next(self._numbers)
        await self._socket.send_json({"id": number, "method": method, "params": params})
        while True:
            answer = json.loads(await self._socket.receive_str())
            if answer.get("id") == number:
                result: dict[str, Any] = answer["result"]
                return result

    async def evaluate(self, script: str) -> Any:
        """Return the value of a script."""
        answer = await self.call("Runtime.evaluate", expression=script, returnByValue=True)
        return answer["result"].get("value")

    async def type(self, text: str) -> None:
        """Type text into the terminal that the page shows."""
        await self.evaluate("document.querySelector('.xterm-helper-textarea').focus()")
        await self.call("Input.insertText", text=text)


@asynccontextmanager
async def browsing(url: str, folder: Path) -> AsyncIterator[Page]:
    """Open a page in a browser of its own, whose files lie in a new folder."""
    process = await asyncio.create_subprocess_exec(
        PROGRAM,
        *_FLAGS,
        f"--user-data-dir={folder}",
        url,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        async with aiohttp.ClientSession() as client:
            address = await _page_address(client, folder / "DevToolsActivePort", url)
            async with client.ws_connect(address, max_msg_size=0) as socket:
                yield Page(socket)
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


async def _page_address(client: aiohttp.ClientSession, port_file: Path, url: str) -> str:
    """Wait until the browser has the page, and return where it is driven."""
    while True:
        with contextlib.suppress(FileNotFoundError, IndexError, aiohttp.ClientError):
            port = port_file.read_text().splitlines()[0]
            async with client.get(f"http://127.0.0.1:{port}/json/list") as response:
                for target in await response.json():
                    if target["type"] == "page" and target["url"].startswith(url):
                        address: str = target["webSocketDebuggerUrl"]
                        return address
        await asyncio.sleep(0.05)
