"""What was read last, kept so that it need not be read again soon."""

from typing import TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class Recent(dict[Key, Value]):
    """A dictionary of `most` entries at most: it forgets all when full, so that a long article needs no more memory."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most

    def __setitem__(self, key: Key, value: Value) -> None:
        """Put in what was just read."""
        if len(self) >= self._most:
            self.clear()
        super().__setitem__(key, value)
