"""Exceptions of the package."""

from __future__ import annotations


class ExtractError(Exception):
    """A document that could not be read.

    `code` is the sort of failure, for programs: `invalid_line`, `over_limit`, `timeout`, `crash`, or another code of
    the option `--errors` of the command.
    """

    def __init__(self, message: str, code: str) -> None:
        super().__init__(message)
        self.code = code

    def __reduce__(self) -> tuple[type[ExtractError], tuple[str, str]]:
        # Multiprocessing libraries pickle exceptions to pass them from a worker process to its parent.
        return type(self), (str(self), self.code)


class CommandError(ExtractError):
    """The command cannot be run at all: Node.js is missing or too old, or the command rejects an option.

    The cause is not in a document. The error is therefore raised even by functions that report the failures of
    documents in their results.
    """
