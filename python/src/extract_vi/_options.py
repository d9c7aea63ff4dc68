"""Converts options to arguments of the command."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ._rows import Rows

# Seconds that the command allows for one document by default, and seconds that the watchdog allows per MB.
_DEFAULT_TIMEOUT = 120.0
_SECONDS_PER_MB = 10.0


@dataclass(frozen=True)
class Options:
    """The options that a child process is started with. None means the default of the command."""

    kinds: tuple[str, ...] | None = None
    timeout: float | None = None
    max_memory: int | str | None = None
    max_size: int | str | None = None
    max_total: int | str | None = None
    max_members: int | None = None
    max_ratio: int | None = None
    max_pages: int | None = None
    encoding: str | None = None
    lexicon: str | None = None
    jobs: int | None = None
    watchdog: float = 30.0

    def list_arguments(self, rows: Rows) -> list[str]:
        """Returns the arguments that follow the name of the command, which ask for rows of this kind."""
        arguments = ["--from", "ndjson", "--quiet", *rows.arguments]
        for option, value in (
            ("--kind", None if self.kinds is None else ",".join(self.kinds)),
            ("--timeout", None if self.timeout is None else f"{self.timeout:f}s"),
            ("--max-memory", self.max_memory),
            ("--max-size", self.max_size),
            ("--max-total", self.max_total),
            ("--max-members", self.max_members),
            ("--max-ratio", self.max_ratio),
            ("--max-pages", self.max_pages),
            ("--encoding", self.encoding),
            ("--lexicon", self.lexicon),
            ("--jobs", self.jobs),
        ):
            if value is not None:
                arguments += [option, str(value)]
        return arguments

    def allow_seconds(self, size: int) -> float:
        """Returns how many seconds a child may be silent if it has not yet answered requests of `size` bytes in all."""
        timeout = _DEFAULT_TIMEOUT if self.timeout is None else self.timeout
        return timeout + self.watchdog + _SECONDS_PER_MB * size / 1e6


def to_kinds(kinds: str | Sequence[str] | None) -> tuple[str, ...] | None:
    """Converts the option `kinds`, which is one name or several, to a tuple."""
    if kinds is None:
        return None
    return (kinds,) if isinstance(kinds, str) else tuple(kinds)
