"""Pages by their address: the one place where factrack uses the network, and only when an address was given."""

import time
from http.client import HTTPException
from typing import IO
from urllib.error import HTTPError, URLError
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

from factrack.articles.unreadable import Unreadable
from factrack.plaintext import one_line

_SILENCE = 15.0  # seconds without a byte
_PATIENCE = 60.0  # seconds for a whole page
_LARGEST = 20_000_000  # bytes
_CHUNK = 1 << 16


def is_address(item: str) -> bool:
    """Whether an input is the address of a page."""
    return item.lower().startswith(("http://", "https://"))


def fetch(address: str) -> bytes:
    """Return what stands at an address; Unreadable where it cannot be fetched, is too large or takes too long."""
    name = one_line(address)
    request = Request(address, headers={"User-Agent": "factrack", "Accept": "text/html,text/plain,*/*;q=0.5"})
    try:
        with _opener().open(request, timeout=_SILENCE) as response:
            return _body(response, name)
    except HTTPError as error:
        raise Unreadable(f"{name} answers {error.code} ({error.reason})", "open it in a browser and save it") from None
    except (URLError, HTTPException, OSError, ValueError) as error:
        reason = getattr(error, "reason", None) or str(error) or type(error).__name__
        raise Unreadable(f"{name} cannot be fetched ({reason})", "check the address and the network") from None


def _body(response: IO[bytes], name: str) -> bytes:
    end = time.monotonic() + _PATIENCE
    parts = []
    size = 0
    while chunk := response.read(_CHUNK):
        parts.append(chunk)
        size += len(chunk)
        if size > _LARGEST:
            raise Unreadable(f"{name} is larger than {_LARGEST // 1_000_000} MB", "save the article as text")
        if time.monotonic() > end:
            raise Unreadable(f"{name} takes longer than {_PATIENCE:.0f} seconds", "save the page and read the file")
    return b"".join(parts)


def _opener() -> OpenerDirector:
    """Return what opens web addresses, and follows them to web addresses only: no files, no other protocols."""
    opener = OpenerDirector()
    for handler in (
        ProxyHandler(),
        HTTPHandler(),
        HTTPSHandler(),
        HTTPDefaultErrorHandler(),
        HTTPRedirectHandler(),
        HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    return opener
