"""What can go wrong."""

from __future__ import annotations


class ExtractError(Exception):
    """A document that could not be read.

    `code` is the sort of failure, for a program: `invalid_line`, `over_limit`, `timeout`, `crash` and the other codes
    of the command's `--errors`.
    """

    def __init__(self, message: str, code: str) -> None:
        super().__init__(message)
        self.code = code

    def __reduce__(self) -> tuple[type[ExtractError], tuple[str, str]]:
        # Errors of a worker process are pickled by who sends them home.
        return type(self), (str(self), self.code)


class CommandError(ExtractError):
    """The command can't be run at all: no Node.js, one that is too old, or an option that the command refuses.

    No document is at fault, so it is raised also where failures of documents are given as results.
    """
