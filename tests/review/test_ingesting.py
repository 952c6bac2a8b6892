"""Articles that are read from inside the screen."""

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread

import pytest
from textual.widgets import Input

from factrack import ingest
from factrack.ledger import Status
from tests import hostile
from tests.desk import Desk
from tests.review.session import reviewing, run
from tests.review.test_dialogs import fill

NEWS = "“The new pier is safe,” said Ada Crane, the harbour master, on 4 March 2024.\n"


@pytest.fixture
def article(desk: Desk) -> Path:
    path = desk.folder / "pier.txt"
    path.write_text(NEWS, encoding="utf-8")
    return path


def test_a_file_is_read_and_its_claims_are_listed(desk: Desk, article: Path) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("ctrl+o")
            await fill(session, str(article), "2024-03-12")
            assert session.toasts[-1] == "1 new article, 1 statement, 1 new claim"
            assert "Ada Crane" in session.frame()
            assert session.state.total == 4
            assert not session.screen.progress.is_running

    run(scenario)


def test_what_cannot_be_read_is_said_in_a_dialog(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(desk.folder)
    (desk.folder / "[sic]empty.txt").touch()

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("ctrl+o")
            await fill(session, "[sic]empty.txt")
            assert "[sic]empty.txt is empty" in session.frame()
            await session.press("enter", "v")
            assert session.status(1) is Status.VERIFIED

    run(scenario)


@pytest.mark.parametrize("name", ["missing", *hostile.MARKUP[:5]])
def test_a_path_at_which_there_is_nothing_can_be_put_right(
    desk: Desk, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(desk.folder)

    async def scenario() -> None:
        async with reviewing(desk.ledger, size=(120, 40)) as session:
            await session.press("ctrl+o")
            await fill(session, f"x{name[:30]}")
            assert f"there is no file and no folder x{name[:20]}" in session.frame()
            await session.press("home", "delete", "escape", "escape")
            assert len(session.app.screen_stack) == 1

    run(scenario)


@pytest.mark.parametrize("path", ["~nobody-of-that-name/news.txt", "x" * 300])
def test_a_path_that_cannot_be_is_one_at_which_there_is_nothing(desk: Desk, path: str) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger, size=(120, 40)) as session:
            await session.press("ctrl+o")
            await fill(session, path)
            assert "there is no file and no folder" in session.frame()
            assert path[:20] in session.frame()
            await session.press("escape", "escape", "v")
            assert session.status(1) is Status.VERIFIED

    run(scenario)


@pytest.mark.parametrize(
    ("typed", "said"),
    [(["", ""], "there is nothing to read"), (["x", "12/3"], "'12/3' is no date"), (["x", "2024-03"], "is no date")],
)
def test_a_wrong_answer_keeps_the_dialog_open(desk: Desk, typed: list[str], said: str) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("ctrl+o")
            await fill(session, *typed)
            assert said in session.frame()

    run(scenario)


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> tuple[Event, Event]:
    """Hold the extraction: the first event says that it began, the second lets it go on."""
    reading, go_on = Event(), Event()
    extract = ingest.extract_safely

    def slow(*given: object) -> object:
        reading.set()
        go_on.wait(20)
        return extract(*given)  # type: ignore[arg-type]

    monkeypatch.setattr("factrack.ingest.extract_safely", slow)
    return reading, go_on


def test_reading_goes_on_beside_the_review_and_can_be_stopped(
    desk: Desk, article: Path, held: tuple[Event, Event]
) -> None:
    reading, go_on = held
    folder = desk.folder / "many"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(f"{number}. {NEWS}", encoding="utf-8")

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("ctrl+o")
            session.app.screen.query_one(Input).value = str(folder)
            await session.pilot.press("enter")
            await session.until(reading.is_set)
            await session.pilot.press("v")
            await session.until(lambda: session.status(1) is Status.VERIFIED)
            assert session.screen.progress.is_running
            await session.pilot.press("ctrl+x")
            go_on.set()
            await session.settle()
            assert session.toasts[-1].startswith("stopped: 1 new article")

    run(scenario)


@pytest.mark.parametrize(("answer", "leaves"), [("y", True), ("n", False)])
def test_q_asks_before_it_stops_what_is_read(
    desk: Desk, article: Path, held: tuple[Event, Event], answer: str, leaves: bool
) -> None:
    reading, go_on = held

    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("ctrl+o")
            session.app.screen.query_one(Input).value = str(article)
            await session.pilot.press("enter")
            await session.until(reading.is_set)
            await session.pilot.press("q")
            await session.until(lambda: len(session.app.screen_stack) == 2)
            await session.until(lambda: "Articles are being read" in session.frame())
            await session.pilot.press(answer)
            if leaves:
                await session.until(lambda: session.app._exit)
            else:
                await session.until(lambda: len(session.app.screen_stack) == 1)
                assert not session.app._exit
            go_on.set()

    run(scenario)


class Page(BaseHTTPRequestHandler):
    """A site with an article, one that is moved, and one that is not there."""

    def do_GET(self) -> None:
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/pier")
            self.end_headers()
        elif self.path == "/file":
            self.send_response(302)
            self.send_header("Location", "file:///etc/hostname")
            self.end_headers()
        elif self.path == "/pier":
            self.send_response(200)
            self.send_header("Content-Type", "text/plain; charset=utf-8")
            self.end_headers()
            self.wfile.write(NEWS.encode())
        else:
            self.send_error(404, "gone [/]")

    def log_message(self, *given: object) -> None:
        """Say nothing."""


@pytest.fixture
def site() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.mark.parametrize("path", ["/pier", "/moved"])
def test_a_page_is_read_by_its_address(desk: Desk, site: str, path: str) -> None:
    async def scenario() -> None:
        async with reviewing(desk.ledger) as session:
            await session.press("ctrl+o")
            await fill(session, site + path)
            assert session.toasts[-1] == "1 new article, 1 statement, 1 new claim"

    run(scenario)
    assert site in desk("show", "5").out


@pytest.mark.parametrize(
    ("path", "said"),
    [("/none", "answers 404 (gone [/])"), ("/file", "answers 302")],
)
def test_a_page_that_is_not_to_be_had_is_a_problem(desk: Desk, site: str, path: str, said: str) -> None:
    done = desk("ingest", site + path)
    assert done.code == 1
    assert said in done.err
    assert done.out == "0 new articles, 0 statements, 0 new claims, 1 problem\n"


def test_a_page_that_is_too_large_is_a_problem(desk: Desk, site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factrack.articles.fetching._LARGEST", 10)
    assert "is larger than" in desk("ingest", f"{site}/pier").err
