"""The review screen in a browser: a page on this machine, and a process of its own for each visitor."""

import ipaddress
import os
import shlex
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from factrack.errors import FactrackError, UsageError

if TYPE_CHECKING:
    from factrack.review.page_server import PageServer

_LOOPBACK_NAMES = ("127.0.0.1", "localhost", "[::1]")


def is_private(host: str) -> bool:
    """Whether only this machine reaches an address."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def page_url(host: str, port: int, public_url: str | None) -> str:
    """Return the address of the page for its visitors; UsageError where it cannot be known, or is none."""
    if public_url is None:
        if host in ("0.0.0.0", "::", ""):
            raise UsageError(f"{host or 'an empty host'} is no address that a visitor can type", "add --url URL")
        return f"http://{f'[{host}]' if ':' in host else host}:{port}"
    if urlsplit(public_url).scheme not in ("http", "https") or not urlsplit(public_url).netloc:
        raise UsageError(f"{public_url!r} is no address of a page", "for example --url https://desk.example")
    return public_url.rstrip("/")


def serve_review(
    query: Sequence[str],
    *,
    ledger: str | None,
    reviewer: str,
    host: str,
    port: int,
    public_url: str | None = None,
    ready: Callable[[str], None],
) -> None:
    """Serve the screen until the program is interrupted; `ready` is told the address of the page.

    Each visitor gets a process of `factrack review` on that ledger (None: the usual one), as that reviewer. Raises
    FactrackError where textual-serve is not installed, or the port is not to be had.
    """
    url = page_url(host, port, public_url)
    # By the environment, not by the command line, which every user of the machine can read: a ledger's address may
    # hold a password.
    os.environ.update({"FACTRACK_REVIEWER": reviewer} | ({"FACTRACK_LEDGER": ledger} if ledger else {}))
    command = shlex.join([sys.executable, "-m", "factrack", "review", "--", *query])
    server = _server_class()(command, url, allowed_origins(url), ready, host=host, port=port)
    try:
        server.serve()
    except OSError as error:
        raise FactrackError(
            f"cannot serve on {host}, port {port} ({error.strerror})", "choose another one with --port"
        ) from error


def _server_class() -> "type[PageServer]":
    try:
        from factrack.review.page_server import PageServer
    except ImportError:
        raise FactrackError("factrack serve needs textual-serve", "pip install 'factrack[serve]'") from None
    return PageServer


def allowed_origins(url: str) -> set[str]:
    """Return the pages that may open a session: our own, under each name that this machine has for itself."""
    parts = urlsplit(url)
    origin = f"{parts.scheme}://{parts.netloc}"
    if not is_private((parts.hostname or "").lower()):
        return {origin}
    port = f":{parts.port}" if parts.port else ""
    return {origin, *(f"{parts.scheme}://{name}{port}" for name in _LOOPBACK_NAMES)}
