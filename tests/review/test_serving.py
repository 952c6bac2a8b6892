"""The page: where it is, and who may open a session on it."""

import asyncio
import re
from types import SimpleNamespace
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from factrack.errors import UsageError
from factrack.review.page_server import PageServer
from factrack.review.serving import allowed_origins, is_private, page_url
from tests.desk import Desk


@pytest.mark.parametrize(
    ("host", "private"),
    [
        ("127.0.0.1", True),
        ("127.0.0.2", True),
        ("::1", True),
        ("localhost", True),
        ("0.0.0.0", False),
        ("192.168.1.5", False),
        ("desk.example", False),
        ("localhost.evil.example", False),
    ],
)
def test_who_reaches_an_address(host: str, private: bool) -> None:
    assert is_private(host) is private


@pytest.mark.parametrize(
    ("host", "public", "page"),
    [
        ("127.0.0.1", None, "http://127.0.0.1:8000"),
        ("::1", None, "http://[::1]:8000"),
        ("0.0.0.0", "https://desk.example/", "https://desk.example"),
    ],
)
def test_where_the_page_is(host: str, public: str | None, page: str) -> None:
    assert page_url(host, 8000, public) == page


@pytest.mark.parametrize(("host", "public"), [("0.0.0.0", None), ("127.0.0.1", "desk.example"), ("::", None)])
def test_a_page_that_nobody_could_open(host: str, public: str | None) -> None:
    with pytest.raises(UsageError, match="is no address"):
        page_url(host, 8000, public)


def test_sessions_are_for_our_own_page() -> None:
    assert allowed_origins("http://127.0.0.1:8000") == {
        "http://127.0.0.1:8000",
        "http://localhost:8000",
        "http://[::1]:8000",
    }
    assert allowed_origins("https://desk.example/page") == {"https://desk.example"}


@pytest.mark.parametrize(
    "headers", [{}, {"Origin": "https://evil.example"}, {"Origin": "null"}, {"Origin": "http://127.0.0.1:8000.evil"}]
)
def test_another_page_in_the_same_browser_gets_no_session(headers: dict[str, str]) -> None:
    url = "http://127.0.0.1:8000"
    server = PageServer("false", url, allowed_origins(url), lambda page: None)
    request: Any = SimpleNamespace(headers=headers)
    with pytest.raises(web.HTTPForbidden):
        asyncio.run(server.handle_websocket(request))


@pytest.mark.parametrize("url", ["http://127.0.0.1:8000", "https://desk.example/page"])
def test_the_page_and_what_it_loads_name_no_other_host(url: str) -> None:
    async def scenario() -> None:
        server = PageServer("false", url, allowed_origins(url), lambda page: None)
        async with TestClient(TestServer(await server._make_app())) as client:
            page = await (await client.get("/")).text()
            links = re.findall(r'(?:src|href)="([^"]*)"', page)
            loaded = [link.removeprefix(url) for link in links if link.startswith(url)]
            assert [path.rpartition("/")[2] for path in loaded] == ["xterm.css", "textual.js"]
            style, script = [await (await client.get(path)).text() for path in loaded]
        assert all(link.startswith((url, "data:")) for link in links)
        own = url.removesuffix("/page")
        assert set(re.findall(r"\w+:?//[^/\s\"')]*", page)) == {own, own.replace("http", "ws")}
        assert not re.search(r"url\(|@import", page + style)
        assert not re.search(r"(?:https?|wss?)://", script)

    asyncio.run(scenario())


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Keep what the command would serve."""
    kept: dict[str, Any] = {}
    monkeypatch.setattr("factrack.review.serving.serve_review", lambda query, **given: kept.update(given, query=query))
    return kept


def test_the_command_serves_this_machine_only(desk: Desk, served: dict[str, Any]) -> None:
    done = desk("serve", "status:pending")
    assert (done.code, done.err) == (0, "")
    assert (served["host"], served["port"], served["query"]) == ("127.0.0.1", 8000, ["status:pending"])
    assert (served["ledger"], served["reviewer"]) == (str(desk.ledger), "sari")


def test_the_command_warns_when_others_can_reach_it(desk: Desk, served: dict[str, Any]) -> None:
    done = desk("serve", "--host", "0.0.0.0", "--url", "http://desk.example")
    assert done.err == "factrack: anybody who reaches 0.0.0.0 can decide as sari (without --host, only you can)\n"
    assert served["host"] == "0.0.0.0"


def test_a_wrong_query_is_said_before_anything_is_served(desk: Desk, served: dict[str, Any]) -> None:
    assert desk("serve", "status:true").code == 2
    assert served == {}
