"""The server of the page, as textual-serve has it, for nobody but its own visitors. Needs the extra `serve`."""

from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

from aiohttp import web
from textual_serve.server import Server

_PAGE = Path(__file__).parent / "page"
"""The folder with our own page: that of textual-serve asks another site for letters."""


class PageServer(Server):
    """Opens a process for each visitor of its own page; the page asks no other site for anything."""

    def __init__(
        self, command: str, url: str, origins: Collection[str], ready: Callable[[str], None], **address: Any
    ) -> None:
        super().__init__(command, title="factrack", public_url=url, templates_path=_PAGE, **address)
        self._origins = origins
        self._ready = ready

    def initialize_logging(self) -> None:
        """Leave the terminal to what factrack says."""

    async def on_startup(self, app: web.Application) -> None:
        """Say where the page is."""
        app.on_response_prepare.append(self._stay_at_home)
        self._ready(self.public_url)

    async def handle_websocket(self, request: web.Request) -> web.WebSocketResponse:
        """Open a session, but not for a page of somebody else that is open in the same browser."""
        if request.headers.get("Origin") not in self._origins:
            raise web.HTTPForbidden(text="sessions are for the page of this server only")
        return await super().handle_websocket(request)

    async def _stay_at_home(self, request: web.Request, response: web.StreamResponse) -> None:
        scheme, _, rest = self.public_url.partition(":")
        socket = f"{'wss' if scheme == 'https' else 'ws'}:{rest}"
        own = f"'self' {self.public_url} {socket} 'unsafe-inline' data:"
        response.headers["Content-Security-Policy"] = f"default-src {own}"
