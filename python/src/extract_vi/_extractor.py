"""The extractor: the command, kept at hand."""

from __future__ import annotations

import weakref
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import TracebackType
from typing import Any, cast

from ._answer import FactsResult, Result, make_result
from ._command import find_command
from ._errors import ExtractError
from ._keeper import Keeper, Loss
from ._options import Options, to_kinds
from ._request import Question, make_question
from ._schema import Fact, Record
from ._window import converse

RECORDS = "records"
FACTS = "facts"


class Extractor:
    """Keeps the command running between calls, so that its start and warming up are paid for once.

    A child process is started when it is first needed (a second one for facts), and replaced where it ends. `close`, or
    the end of a `with` block, ends it. All methods may be called from several threads at the same time: they share the
    child. In a fork of the process an extractor starts a child of its own.
    """

    def __init__(
        self,
        *,
        kinds: str | Sequence[str] | None = None,
        date: object = None,
        decimal: bool = False,
        timeout: float | None = None,
        max_memory: int | str | None = None,
        max_size: int | str | None = None,
        max_total: int | str | None = None,
        max_members: int | None = None,
        max_ratio: int | None = None,
        max_pages: int | None = None,
        encoding: str | None = None,
        jobs: int | None = None,
        watchdog: float = 30.0,
    ) -> None:
        """Options, most of them those of the command:

        - `kinds`: only records of these kinds;
        - `date`: for documents without one of their own, a day as `YYYY-MM-DD`, a `date` or a `datetime`;
        - `decimal`: figures are `decimal.Decimal`, with all their digits;
        - `timeout`: seconds that a document may take (120, and 10 for each MB);
        - `watchdog`: seconds beyond that, after which a child is killed that does not answer;
        - `max_memory`, `max_size`, …: limits, as bytes or as text such as `"50MB"`;
        - `jobs`: worker threads of the child (as many as there are cores).
        """
        self._options = Options(
            kinds=to_kinds(kinds),
            timeout=timeout,
            max_memory=max_memory,
            max_size=max_size,
            max_total=max_total,
            max_members=max_members,
            max_ratio=max_ratio,
            max_pages=max_pages,
            encoding=encoding,
            jobs=jobs,
            watchdog=watchdog,
        )
        self._date = date
        self._decimal = decimal
        self._keepers = {RECORDS: self._make_keeper(False), FACTS: self._make_keeper(True)}

    def _make_keeper(self, facts: bool) -> Keeper:
        options = self._options
        keeper = Keeper(
            lambda: [*find_command(), *options.list_arguments(facts=facts)],
            options.allow_seconds,
        )
        # An extractor that is not closed lets its child go when nothing refers to it any more.
        weakref.finalize(self, keeper.close, wait=False)
        return keeper

    def extract(self, text: str, *, date: object = None) -> list[Record]:
        """The records of a text, in its order. Raises an `ExtractError` where it can't be read."""
        return cast("list[Record]", self._ask_one(text, date, RECORDS))

    def facts(self, text: str, *, date: object = None) -> list[Fact]:
        """The table of facts of a text. Raises an `ExtractError` where it can't be read."""
        return cast("list[Fact]", self._ask_one(text, date, FACTS))

    def extract_batch(self, documents: Iterable[str | Mapping[str, Any] | None]) -> Iterator[Result]:
        """The results of documents, one for each and in their order.

        A document is a text, whose id is then its position, or a mapping: `id` (anything), `text`, or `bytes` and the
        `name` of the file that they are, and its `date`. One that can't be read has an `error` and a `code`, and the
        others go on. Up to 256 documents, or 8 MB, are read ahead.
        """
        return cast("Iterator[Result]", self._ask_many(documents, RECORDS))

    def facts_batch(self, documents: Iterable[str | Mapping[str, Any] | None]) -> Iterator[FactsResult]:
        """As `extract_batch`, with `facts` in place of `records`."""
        return cast("Iterator[FactsResult]", self._ask_many(documents, FACTS))

    def answer(
        self, documents: Iterable[str | Mapping[str, Any] | None], rows: str
    ) -> Iterator[tuple[Question, bytes | Loss]]:
        """The answers of the command to documents, as they come, for other modules of this package."""
        questions = (make_question(document, at, self._date) for at, document in enumerate(documents))
        return converse(self._keepers[rows], questions)

    def child_pids(self) -> list[int]:
        """The processes that are kept at the moment."""
        return [pid for keeper in self._keepers.values() if (pid := keeper.child_pid) is not None]

    def close(self) -> None:
        """Ends the child. Afterwards the extractor can't be used any more."""
        for keeper in self._keepers.values():
            keeper.close()

    def __enter__(self) -> Extractor:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _ask_one(self, text: str, date: object, rows: str) -> list[Any]:
        document = {"id": None, "text": text, "date": date}
        [result] = self._ask_many([document], rows)
        if result["error"] is not None:
            raise ExtractError(result["error"], result["code"])
        return cast("list[Any]", result[rows])

    def _ask_many(self, documents: Iterable[str | Mapping[str, Any] | None], rows: str) -> Iterator[dict[str, Any]]:
        for question, answer in self.answer(documents, rows):
            yield make_result(question.id, answer, rows, self._decimal)
