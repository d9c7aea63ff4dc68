"""Questions and answers with many documents under way."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator

from ._keeper import Keeper, Loss
from ._request import Question

# Documents and bytes that are under way at most.
_MOST = 256
_MOST_BYTES = 8_000_000
# A window that is full is emptied so far before more is sent: the command works through what comes together.
_REFILL = _MOST * 3 // 4


def converse(keeper: Keeper, questions: Iterable[Question]) -> Iterator[tuple[Question, bytes | Loss]]:
    """Asks questions and gives each with its answer, in their order.

    What was answered already is given before the next question is taken. Where taking one fails, the answers of those
    before are given first. Raises a `CommandError` where the command can't be run.
    """
    window = _Window(keeper)
    failure: Exception | None = None
    source = iter(questions)
    try:
        while True:
            try:
                question = next(source)
            except StopIteration:
                break
            except Exception as error:
                failure = error
                break
            if not window.has_room(question):
                while window.is_well_filled(question):
                    yield window.take()
            window.put(question)
            while window.has_answer:
                yield window.take()
        while window.questions:
            yield window.take()
    finally:
        window.cancel()
    if failure is not None:
        raise failure


class _Window:
    """The questions that are under way, the oldest first."""

    def __init__(self, keeper: Keeper) -> None:
        self.questions: deque[Question] = deque()
        self._keeper = keeper
        self._size = 0
        self._process = os.getpid()

    def has_room(self, question: Question) -> bool:
        return len(self.questions) < _MOST and (not self._size or self._size + question.size <= _MOST_BYTES)

    def is_well_filled(self, question: Question) -> bool:
        return not self.has_room(question) or len(self.questions) > _REFILL

    @property
    def has_answer(self) -> bool:
        if not self.questions:
            return False
        request = self.questions[0].request
        return request is None or request.reply.done()

    def put(self, question: Question) -> None:
        self.questions.append(question)
        self._size += question.size
        if question.request is not None:
            self._keeper.ask(question.request)

    def take(self) -> tuple[Question, bytes | Loss]:
        """The oldest question with its answer, which is waited for."""
        if os.getpid() != self._process:
            raise RuntimeError("a batch can't go on in a fork of the process that began it")
        question = self.questions.popleft()
        self._size -= question.size
        if question.request is None:
            return question, question.loss or Loss("no document", "invalid_line")
        return question, question.request.reply.result()

    def cancel(self) -> None:
        for question in self.questions:
            if question.request is not None:
                question.request.reply.cancel()
