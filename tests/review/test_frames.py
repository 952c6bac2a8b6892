"""What the screen shows, held against the golden frames; `python -m tests.review.draw_frames` renews them."""

import asyncio
from pathlib import Path

import pytest
from rich.cells import cell_len

from tests.review.draw_frames import FOLDER, VIEWS, View, frame_of, make_ledger, path_of


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_frame(view: View, tmp_path: Path) -> None:
    make_ledger(tmp_path / "frames.db")
    shown = asyncio.run(frame_of(view, tmp_path / "frames.db"))
    assert shown == path_of(view).read_text(encoding="utf-8")
    assert max(map(cell_len, shown.splitlines())) <= view.size[0]


def test_every_frame_is_of_a_view() -> None:
    assert {path.name for path in FOLDER.glob("*.txt")} == {path_of(view).name for view in VIEWS}
