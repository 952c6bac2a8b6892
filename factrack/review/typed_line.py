"""The line that something is typed or pasted into."""

from textual.events import Paste
from textual.widgets import Input


class TypedLine(Input):
    """An input of one line that takes all that is pasted: line ends become spaces, and nothing behind one is lost."""

    def on_paste(self, event: Paste) -> None:
        """Join what is pasted, before the input takes it."""
        event.text = " ".join(line.strip() for line in event.text.splitlines() if line.strip())
