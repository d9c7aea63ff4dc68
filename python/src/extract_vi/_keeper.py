"""A long-running child process that answers requests and is replaced when it ends.

One thread owns all state of the child. It receives events from a queue: requests, lines that the child wrote, and the
end of the child. The child answers requests in the order in which they were sent. If it ends, or is silent for longer
than the watchdog allows, the unanswered requests are sent again, one at a time. A request is abandoned only if
it is sent again, is the first one that a new child reads, and that child does not answer it either. In all other cases
the cause may be something else: an earlier request, or another process that killed the child.
"""

from __future__ import annotations

import contextlib
import os
import queue
import threading
import time
import weakref
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, InvalidStateError
from dataclasses import dataclass, field
from typing import Literal

from ._child import Child
from ._errors import CommandError

# Sent first to every child. If a child does not answer it, the command does not work, whatever the documents are.
_PROBE = b'{"id":"probe","text":""}\n'
_PROBE_HEAD = b'{"id":"probe"'
# The start of an answer of the command to a line whose id it could not read. All other answers contain the id.
_NAMELESS = b'{"id":null,"error"'
# Consecutive failed starts after which requests fail. A single one may be due to another process that killed the child.
_MAX_STARTS = 3
# Exit code of the command if it rejects an option.
_USAGE = 2


@dataclass(frozen=True)
class Loss:
    """The reason why a request has no answer: a message for people and a code for programs."""

    error: str
    code: str


_CRASH = Loss("the process that read the document ended", "crash")
_SILENCE = Loss("the process that read the document did not answer in time", "timeout")


@dataclass(eq=False)
class Request:
    """A line for the child, with its line feed. `head` is the start of the expected answer."""

    line: bytes
    head: bytes
    reply: Future[bytes | Loss] = field(default_factory=Future)
    tries: int = 0


@dataclass(frozen=True)
class _Event:
    """The lines that a child wrote, or None if the child ended."""

    child: Child
    lines: list[bytes] | None


class Keeper:
    """Keeps a child process and sends requests to it. All methods may be called from any thread."""

    def __init__(self, command: Callable[[], Sequence[str]], allow_seconds: Callable[[int], float]) -> None:
        """Starts nothing yet; the first request starts a child.

        `command` returns the arguments that start a child. `allow_seconds` takes the number of bytes that the child has
        been sent and has not answered, and returns how many seconds the child may be silent.
        """
        self._command = command
        self._allow_seconds = allow_seconds
        self._reset()
        _keepers.add(self)

    def _reset(self) -> None:
        self._lock = threading.Lock()
        self._events: queue.SimpleQueue[Request | _Event | Literal["close"]] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._is_closed = False
        self._child: Child | None = None
        self._failed_starts = 0
        # Number of requests that the current child has answered.
        self._answered = 0
        # Requests that were never sent, those to be sent again, and those that the child has not answered yet.
        self._fresh: deque[Request] = deque()
        self._again: deque[Request] = deque()
        self._under_way: deque[Request] = deque()
        self._size = 0
        self._last_sign = 0.0

    @property
    def child_pid(self) -> int | None:
        """The id of the child process, or None if none is running."""
        child = self._child
        return None if child is None else child.pid

    def ask(self, request: Request) -> None:
        """Queues a request.

        Its `reply` is set later: to the line of the answer, to a `Loss`, or to a `CommandError` as its exception.
        Raises a `ValueError` if the extractor is closed.
        """
        with self._lock:
            if self._is_closed:
                raise ValueError("the extractor is closed")
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="extract-vi", daemon=True)
                self._thread.start()
            self._events.put(request)

    def close(self, wait: bool = True) -> None:
        """Stops the child; waits for its end if `wait` is set. Unanswered requests fail with a `CommandError`."""
        with self._lock:
            self._is_closed = True
            thread = self._thread
            if thread is not None:
                self._events.put("close")
        if wait and thread is not None:
            thread.join()

    def forget(self) -> None:
        """Resets the keeper in a fork of the process, where the child belongs to the parent and no thread is left."""
        child, is_closed = self._child, self._is_closed
        self._reset()
        self._is_closed = is_closed
        if child is not None:
            child.forget()

    def _run(self) -> None:
        try:
            self._serve()
        finally:
            # Also after an unexpected exception: no caller may wait for an answer that will never arrive.
            self._is_closed = True
            self._fail_all(CommandError("the extractor was closed", "command"))
            if self._child is not None:
                self._child.close()

    def _serve(self) -> None:
        while True:
            try:
                event = self._events.get(timeout=self._find_time_left())
            except queue.Empty:
                self._kill_silent_child()
                continue
            if event == "close":
                return
            if isinstance(event, Request):
                self._fresh.append(event)
            elif event.child is self._child:
                self._take(event)
            self._send_pending()

    def _find_time_left(self) -> float | None:
        if not self._under_way:
            return None
        return max(0.0, self._last_sign + self._allow_seconds(self._size) - time.monotonic())

    def _kill_silent_child(self) -> None:
        if self._child is not None:
            self._child.is_hung = True
            self._child.kill()
        # The end of the child arrives as an event; start waiting for it.
        self._last_sign = time.monotonic()

    def _take(self, event: _Event) -> None:
        if event.lines is None:
            self._take_end(event.child)
            return
        for line in event.lines if event.child.is_trusted else ():
            if not self._under_way or not line.startswith((self._under_way[0].head, _NAMELESS)):
                event.child.is_trusted = False
                event.child.kill()
                return
            self._take_answer(line)
        self._last_sign = time.monotonic()

    def _take_answer(self, line: bytes) -> None:
        request = self._under_way.popleft()
        self._size -= len(request.line)
        self._failed_starts = 0
        if request.line is not _PROBE:
            self._answered += 1
        request.reply.set_result(line)

    def _take_end(self, child: Child) -> None:
        lost = self._under_way
        self._child, self._under_way, self._size = None, deque(), 0
        if lost and lost[0].line is _PROBE:
            self._failed_starts += 1
            if self._failed_starts == _MAX_STARTS or child.exit_code == _USAGE:
                self._fail_all(CommandError(_describe_start(child), "command"))
            return
        if len(lost) == 1 and lost[0].tries > 1 and self._answered == 0:
            lost.pop().reply.set_result(_SILENCE if child.is_hung else _CRASH)
        self._again.extendleft(reversed(lost))

    def _send_pending(self) -> None:
        """Sends as many requests to the child as it may have now; one that is sent again has to be the only one."""
        while self._again or self._fresh:
            if self._child is None and not self._start():
                return
            is_alone = bool(self._under_way) and self._under_way[0].tries != 1
            if is_alone or (self._again and self._under_way):
                return
            self._send_request((self._again or self._fresh).popleft())

    def _send_request(self, request: Request) -> None:
        if request.tries == 0 and not request.reply.set_running_or_notify_cancel():
            return
        request.tries += 1
        if self._child is None:
            raise RuntimeError("no child process is running")
        if not self._under_way:
            self._last_sign = time.monotonic()
        self._under_way.append(request)
        self._size += len(request.line)
        self._child.send(request.line)

    def _start(self) -> bool:
        events = self._events
        try:
            self._child = Child(
                self._command(),
                on_lines=lambda child, lines: events.put(_Event(child, lines)),
                on_end=lambda child: events.put(_Event(child, None)),
            )
        except (CommandError, OSError) as error:
            self._fail_all(error if isinstance(error, CommandError) else CommandError(str(error), "command"))
            return False
        self._answered = 0
        # `tries=1` marks it as sent again, so that the child gets no other request before it has answered.
        self._send_request(Request(_PROBE, _PROBE_HEAD, tries=1))
        return True

    def _fail_all(self, error: CommandError) -> None:
        self._failed_starts = 0
        for requests in (self._under_way, self._again, self._fresh):
            while requests:
                # The caller may have cancelled the request.
                with contextlib.suppress(InvalidStateError):
                    requests.popleft().reply.set_exception(error)


def _describe_start(child: Child) -> str:
    message = child.message or ("it did not answer in time" if child.is_hung else "it wrote nothing to stderr")
    return f"the command could not be started (exit code {child.exit_code}): {message}"


_keepers: weakref.WeakSet[Keeper] = weakref.WeakSet()


def _forget_children() -> None:
    for keeper in list(_keepers):
        keeper.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_children)
