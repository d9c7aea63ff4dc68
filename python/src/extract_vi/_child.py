"""A child process that reads lines on stdin and answers with lines on stdout.

One thread serves each of its three pipes (stdin, stdout, stderr), so that a full pipe never makes the two processes
wait for each other. The pipes are unbuffered: a fork of this process can close its copies without taking a lock or
flushing a buffer.
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
# Seconds that a child may take to exit after its pipes are closed.
_EXIT_SECONDS = 5.0


class Child:
    """A running child process.

    `on_lines` is called with the lines that the child wrote, `on_end` once and last. Both are called from a thread that
    belongs to the child.
    """

    def __init__(
        self,
        command: Sequence[str],
        on_lines: Callable[[Child, list[bytes]], None],
        on_end: Callable[[Child], None],
    ) -> None:
        """Starts the process. Raises an `OSError` if the system cannot start it."""
        # Both are set by the keeper: whether the child was killed because it was silent for too long, and whether its
        # output is still taken as answers.
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
        """The end of the output on stderr."""
        return self._message.decode("utf-8", "replace").strip()

    def send(self, line: bytes) -> None:
        """Queues a line, which includes its line feed, for stdin. Never blocks."""
        self._outbox.put(line)

    def kill(self) -> None:
        self._process.kill()

    def close(self) -> None:
        """Closes stdin, so that the process exits by itself, and kills it if it does not exit in time."""
        self._outbox.put(None)
        self._reader.join(_EXIT_SECONDS)
        if self._reader.is_alive():
            self.kill()
            self._reader.join()

    def forget(self) -> None:
        """Releases the process in a fork of its parent. The child goes on running for the parent."""
        for pipe in self._pipes():
            pipe.close()
        # Keeps `Popen` from waiting for a process that is not a child of the fork.
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
        # If the child exits, the write fails; the thread that reads stdout reports the end.
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
        # An incomplete last line is not an answer and is dropped.
        self._end()

    def _end(self) -> None:
        self._outbox.put(None)
        try:
            self._process.wait(_EXIT_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
            self._process.wait()
        # The wait is limited, because a process started by the child could keep stderr open.
        self._drain.join(_EXIT_SECONDS)
        for pipe in self._pipes()[1:]:
            pipe.close()
        self._on_end(self)

    def _read_message(self) -> None:
        _, _, stderr = self._pipes()
        with contextlib.suppress(OSError, ValueError):
            while chunk := stderr.read(_CHUNK):
                self._message = (self._message + chunk)[-_MESSAGE:]
