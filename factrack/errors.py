"""The one root of factrack's errors; the command line maps it to stderr and an exit code in one place."""


class FactrackError(Exception):
    """Something that the user can act on.

    `message` says what happened, and to what; `hint` says what to do next. Both are one line of plain text and may
    hold untrusted text (a path, a title): whoever shows them passes them through `factrack.plaintext`.
    """

    exit_code = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __reduce__(self) -> tuple[type["FactrackError"], tuple[str, str]]:
        """Pickle both fields, so that the error crosses a process boundary whole."""
        return type(self), (self.message, self.hint)


class UsageError(FactrackError):
    """The command or its options were wrong (exit code 2)."""

    exit_code = 2
