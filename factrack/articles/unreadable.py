"""The error of everything that cannot be read."""

from factrack.errors import FactrackError


class Unreadable(FactrackError):  # noqa: N818 - yielded among articles as often as raised
    """An input that could not be read; the other inputs are read all the same."""
