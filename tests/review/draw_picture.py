"""The picture of the screen in the README, drawn from the sample articles.

python -m tests.review.draw_picture
"""

import asyncio
import tempfile
from pathlib import Path

from factrack.ingest import ingest
from factrack.ledger import ClaimFilter, open_ledger
from tests.review.session import reviewing

ROOT = Path(__file__).parents[2]
PICTURE = Path(__file__).parent / "screen.svg"
_STORY = "Cikalang"


async def draw(folder: Path) -> str:
    """Return the picture, as SVG, of a session in which some claims are decided already."""
    location = folder / "picture.db"
    with open_ledger(location) as ledger:
        ingest([ROOT / "sample_articles"], ledger)
    async with reviewing(location, size=(132, 38), claims=ClaimFilter(text=_STORY)) as session:
        await session.press("v", "d", "j", "v", "j", "v", "k", "k", "k", "k")
        return session.app.export_screenshot(title="factrack review")


def main() -> None:
    """Write the picture."""
    with tempfile.TemporaryDirectory() as folder:
        PICTURE.write_text(asyncio.run(draw(Path(folder))), encoding="utf-8")


if __name__ == "__main__":
    main()
