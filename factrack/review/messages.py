"""What panes tell the screen; past facts, or requests of the mouse."""

from textual.message import Message

from factrack.ledger import Status


class RowChosen(Message):
    """A row of the list was clicked; `extend` asks for all rows from the cursor to it."""

    def __init__(self, row: int, *, extend: bool = False) -> None:
        self.row = row
        self.extend = extend
        super().__init__()


class EdgeDragged(Message):
    """The edge between the list and the texts was dragged to a cell of the screen."""

    def __init__(self, x: int, y: int) -> None:
        self.x = x
        self.y = y
        super().__init__()


class ReadingFailed(Message):
    """Something could not be read from the ledger while it was drawn."""

    def __init__(self, error: Exception) -> None:
        self.error = error
        super().__init__()


class CommandAsked(Message):
    """Something that stands for a command was clicked."""

    def __init__(self, command_id: str) -> None:
        self.command_id = command_id
        super().__init__()


class StatusChosen(Message):
    """The count of a status was clicked."""

    def __init__(self, status: Status) -> None:
        self.status = status
        super().__init__()


class FilterTyped(Message):
    """The filter reads otherwise now; `final` when it is to be kept."""

    def __init__(self, text: str, *, final: bool = False) -> None:
        self.text = text
        self.final = final
        super().__init__()


class FilterLeft(Message):
    """The filter is to be as it was before typing."""
