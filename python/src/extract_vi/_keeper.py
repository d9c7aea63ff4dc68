"""A kept child process that answers requests, and is replaced when it ends.

All that is known of the child belongs to one thread, which is told of everything by events: requests, lines that the
child wrote, its end. The child answers in the order in which it is asked. When it ends, or is silent for longer than
the watchdog allows, the requests that it has not answered are asked again one at a time; one that ends a child which
has read nothing else is given up. No other is: a child may end for what it read before, or for what others do to it.
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

# A child that does not answer this is no command; what it says on standard error then concerns no document.
_PROBE = b'{"id":"probe","text":""}\n'
_PROBE_HEAD = b'{"id":"probe"'
# What the command answers where it can't tell the id any more; all other answers have it.
_NAMELESS = b'{"id":null,"error"'
# A start may fail as somebody else ended the child; so often it does not.
_STARTS = 3
# Exit code of the command for an option that it refuses.
_USAGE = 2


@dataclass(frozen=True)
class Loss:
    """Why there is no answer to a request."""

    error: str
    code: str


_CRASH = Loss("it ended the process that read it", "crash")
_SILENCE = Loss("no answer came in time", "timeout")


@dataclass(eq=False)
class Request:
    """A line for the child. `head` is what its answer begins with."""

    line: bytes
    head: bytes
    reply: Future[bytes | Loss] = field(default_factory=Future)
    tries: int = 0


@dataclass(frozen=True)
class _Event:
    """What happened: `lines` came from a child, or None for its end."""

    child: Child
    lines: list[bytes] | None


class Keeper:
    """Asks a kept child. All methods may be called from any thread."""

    def __init__(self, command: Callable[[], Sequence[str]], allow_seconds: Callable[[int], float]) -> None:
        """`command` gives the arguments that start a child; `allow_seconds`, how long it may be silent that has
        been given so many bytes which it has not answered."""
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
        # Requests that the child has answered.
        self._answered = 0
        # Requests that no child was given yet, those for a second try, and those that the child is at.
        self._fresh: deque[Request] = deque()
        self._again: deque[Request] = deque()
        self._under_way: deque[Request] = deque()
        self._size = 0
        self._last_sign = 0.0

    @property
    def child_pid(self) -> int | None:
        """The process that is kept at the moment."""
        child = self._child
        return None if child is None else child.pid

    def ask(self, request: Request) -> None:
        """Has the request's `reply` set: to the line of the answer, to a `Loss`, or to a `CommandError`."""
        with self._lock:
            if self._is_closed:
                raise ValueError("the extractor is closed")
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="extract-vi", daemon=True)
                self._thread.start()
            self._events.put(request)

    def close(self, wait: bool = True) -> None:
        """Ends the child. Requests without an answer get a `CommandError`."""
        with self._lock:
            self._is_closed = True
            thread = self._thread
            if thread is not None:
                self._events.put("close")
        if wait and thread is not None:
            thread.join()

    def forget(self) -> None:
        """Begins anew in a fork of the process, where the child is another's and no thread is left."""
        child, is_closed = self._child, self._is_closed
        self._reset()
        self._is_closed = is_closed
        if child is not None:
            child.forget()

    def _run(self) -> None:
        try:
            self._serve()
        finally:
            # Also after a bug: nobody may wait for an answer that can't come any more.
            self._is_closed = True
            self._fail_all(CommandError("the extractor was closed", "command"))
            if self._child is not None:
                self._child.close()

    def _serve(self) -> None:
        while True:
            try:
                event = self._events.get(timeout=self._find_time_left())
            except queue.Empty:
                self._give_up_child()
                continue
            if event == "close":
                return
            if isinstance(event, Request):
                self._fresh.append(event)
            elif event.child is self._child:
                self._take(event)
            self._send()

    def _find_time_left(self) -> float | None:
        if not self._under_way:
            return None
        return max(0.0, self._last_sign + self._allow_seconds(self._size) - time.monotonic())

    def _give_up_child(self) -> None:
        if self._child is not None:
            self._child.is_hung = True
            self._child.kill()
        # Its end comes as an event.
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
            if self._failed_starts == _STARTS or child.exit_code == _USAGE:
                self._fail_all(CommandError(_describe_start(child), "command"))
            return
        if len(lost) == 1 and lost[0].tries > 1 and self._answered == 0:
            lost.pop().reply.set_result(_SILENCE if child.is_hung else _CRASH)
        self._again.extendleft(reversed(lost))

    def _send(self) -> None:
        """Gives the child what it may be given now."""
        while self._again or self._fresh:
            if self._child is None and not self._start():
                return
            is_alone = bool(self._under_way) and self._under_way[0].tries != 1
            if is_alone or (self._again and self._under_way):
                return
            self._give((self._again or self._fresh).popleft())

    def _give(self, request: Request) -> None:
        if request.tries == 0 and not request.reply.set_running_or_notify_cancel():
            return
        request.tries += 1
        if self._child is None:
            raise RuntimeError("no child")
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
        # As a second try, it has the child to itself.
        self._give(Request(_PROBE, _PROBE_HEAD, tries=1))
        return True

    def _fail_all(self, error: CommandError) -> None:
        self._failed_starts = 0
        for requests in (self._under_way, self._again, self._fresh):
            while requests:
                # Nobody may wait for it any more.
                with contextlib.suppress(InvalidStateError):
                    requests.popleft().reply.set_exception(error)


def _describe_start(child: Child) -> str:
    message = child.message or ("no answer came in time" if child.is_hung else "it wrote nothing on stderr")
    return f"the command could not be started (exit code {child.exit_code}): {message}"


_keepers: weakref.WeakSet[Keeper] = weakref.WeakSet()


def _forget_children() -> None:
    for keeper in list(_keepers):
        keeper.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_children)
