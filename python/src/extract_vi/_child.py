"""A child process that is given lines and answers with lines.

Three threads serve its three pipes, so that neither side ever waits for the other with a full pipe: one writes, one
reads, and one takes what is said on standard error. The pipes are raw: a process that was forked from this one can let
go of them without a lock or a buffer in between.
"""

from __future__ import annotations

import contextlib
import queue
import subprocess
import threading
from collections.abc import Callable, Sequence
from typing import IO, cast

_CHUNK = 1 << 16
_MESSAGE = 1 << 12
# How long a child may take to end once its pipes are closed, in seconds.
_LEAVE = 5.0


class Child:
    """A process at work. `on_lines` and `on_end` are called from a thread of its own, `on_end` once and last."""

    def __init__(
        self,
        command: Sequence[str],
        on_lines: Callable[[Child, list[bytes]], None],
        on_end: Callable[[Child], None],
    ) -> None:
        """Starts the process. Raises an `OSError` where the system does not."""
        # Set by who watches it: whether it was killed as it was silent, and whether what it writes can be answers.
        self.is_hung = False
        self.is_trusted = True
        self._on_lines = on_lines
        self._on_end = on_end
        self._message = b""
        self._outbox: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0
        )
        self._drain = self._start(self._read_message)
        self._start(self._write)
        self._reader = self._start(self._read)

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def exit_code(self) -> int | None:
        return self._process.returncode

    @property
    def message(self) -> str:
        """The end of what it said on standard error."""
        return self._message.decode("utf-8", "replace").strip()

    def send(self, line: bytes) -> None:
        """Hands over a line with its line feed. Never blocks."""
        self._outbox.put(line)

    def kill(self) -> None:
        self._process.kill()

    def close(self) -> None:
        """Lets the process end by itself, or kills it."""
        self._outbox.put(None)
        self._reader.join(_LEAVE)
        if self._reader.is_alive():
            self.kill()
            self._reader.join()

    def forget(self) -> None:
        """Lets go of the process in a fork of the one that started it; it lives on there."""
        for pipe in self._pipes():
            pipe.close()
        # Keeps `Popen` from waiting for what is no child of the fork.
        self._process.returncode = 0

    def _pipes(self) -> tuple[IO[bytes], IO[bytes], IO[bytes]]:
        process = self._process
        return cast("tuple[IO[bytes], IO[bytes], IO[bytes]]", (process.stdin, process.stdout, process.stderr))

    def _start(self, target: Callable[[], None]) -> threading.Thread:
        thread = threading.Thread(target=target, name=f"extract-vi{target.__name__}", daemon=True)
        thread.start()
        return thread

    def _write(self) -> None:
        stdin, _, _ = self._pipes()
        # The end of the child is noticed by who reads.
        with contextlib.suppress(OSError, ValueError):
            while (line := self._outbox.get()) is not None:
                rest = memoryview(line)
                while rest:
                    rest = rest[stdin.write(rest) :]
        with contextlib.suppress(OSError):
            stdin.close()

    def _read(self) -> None:
        _, stdout, _ = self._pipes()
        parts: list[bytes] = []
        while chunk := stdout.read(_CHUNK):
            *lines, rest = chunk.split(b"\n")
            if lines:
                lines[0] = b"".join([*parts, lines[0]])
                parts = []
                self._on_lines(self, lines)
            if rest:
                parts.append(rest)
        # A line that is not whole is no answer.
        self._end()

    def _end(self) -> None:
        self._outbox.put(None)
        try:
            self._process.wait(_LEAVE)
        except subprocess.TimeoutExpired:
            self.kill()
            self._process.wait()
        # A process of the child's own could hold the pipe.
        self._drain.join(_LEAVE)
        for pipe in self._pipes()[1:]:
            pipe.close()
        self._on_end(self)

    def _read_message(self) -> None:
        _, _, stderr = self._pipes()
        with contextlib.suppress(OSError, ValueError):
            while chunk := stderr.read(_CHUNK):
                self._message = (self._message + chunk)[-_MESSAGE:]
