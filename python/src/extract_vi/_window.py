"""Sends many documents to the child at a time and yields the answers in order."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator

from ._keeper import Keeper, Loss
from ._request import Question

# Maximum number of documents, and of bytes, that are sent and not answered yet.
_MAX_DOCUMENTS = 256
_MAX_BYTES = 8_000_000
# A full window is emptied down to this size before more is sent: the command is faster with requests in groups.
_REFILL = _MAX_DOCUMENTS * 3 // 4


def converse(keeper: Keeper, questions: Iterable[Question]) -> Iterator[tuple[Question, bytes | Loss]]:
    """Sends questions to the keeper and yields each one with its answer, in the order of the questions.

    Answers that have arrived are yielded before the next question is read from `questions`. If reading a question
    raises an exception, the answers to all earlier questions are yielded first. Raises a `CommandError` if the command
    cannot be run.
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
    """The questions that are sent and not answered yet, the oldest first."""

    def __init__(self, keeper: Keeper) -> None:
        self.questions: deque[Question] = deque()
        self._keeper = keeper
        self._size = 0
        self._process = os.getpid()

    def has_room(self, question: Question) -> bool:
        return len(self.questions) < _MAX_DOCUMENTS and (not self._size or self._size + question.size <= _MAX_BYTES)

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
        """Waits for the answer to the oldest question and returns both. Raises a `RuntimeError` in a fork."""
        if os.getpid() != self._process:
            raise RuntimeError("a batch cannot be continued in a fork of the process that started it")
        question = self.questions.popleft()
        self._size -= question.size
        if question.request is None:
            return question, question.loss or Loss("no document", "invalid_line")
        return question, question.request.reply.result()

    def cancel(self) -> None:
        for question in self.questions:
            if question.request is not None:
                question.request.reply.cancel()
