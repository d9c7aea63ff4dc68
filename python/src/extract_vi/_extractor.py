"""The extractor, which keeps the command running between calls."""

from __future__ import annotations

import os
import weakref
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import TracebackType
from typing import Any, Literal, cast, overload

from ._answer import FactsResult, LongFactsResult, Result, make_result
from ._command import find_command
from ._errors import ExtractError
from ._keeper import Keeper, Loss
from ._options import Options, to_kinds
from ._request import Question, make_question
from ._rows import Rows
from ._schema import Fact, LongFact, Record
from ._window import converse


class Extractor:
    """Keeps the command running between calls, so that the cost of its start and warm-up occurs only once.

    A child process is started when it is first needed (another one for facts, and one for long facts), and replaced if
    it ends. `close`, or
    the end of a `with` block, stops it. All methods may be called from several threads at the same time; the threads
    share the child process. After a fork, the extractor starts a new child process in the fork.
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
        lexicon: str | os.PathLike[str] | None = None,
        jobs: int | None = None,
        watchdog: float = 30.0,
    ) -> None:
        """Sets the options, most of which are options of the command:

        - `kinds`: return only records of these kinds;
        - `date`: the date of documents without a date of their own: `YYYY-MM-DD`, a `date` or a `datetime`;
        - `decimal`: return figures as `decimal.Decimal`, with all their digits;
        - `timeout`: seconds that a document may take (default: 120, plus 10 per MB);
        - `watchdog`: seconds after the timeout until a child process that does not answer is killed;
        - `max_memory`, `max_size`, `max_total`: limits in bytes, or as a string such as `"50MB"`;
        - `max_members`, `max_ratio`, `max_pages`: limits for archives and PDF files, as numbers;
        - `encoding`: the encoding of texts in files;
        - `lexicon`: the path of a file of own nouns, units and currencies;
        - `jobs`: number of worker threads of the child process (default: the number of cores).
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
            lexicon=None if lexicon is None else os.path.abspath(lexicon),
            jobs=jobs,
            watchdog=watchdog,
        )
        self._date = date
        self._decimal = decimal
        self._keepers = {rows: self._make_keeper(rows) for rows in Rows}

    def _make_keeper(self, rows: Rows) -> Keeper:
        options = self._options
        keeper = Keeper(
            lambda: [*find_command(), *options.list_arguments(rows)],
            options.allow_seconds,
        )
        # Stops the child process of an extractor that is garbage-collected without having been closed.
        weakref.finalize(self, keeper.close, wait=False)
        return keeper

    def extract(self, text: str, *, date: object = None) -> list[Record]:
        """Returns the records of a text, in text order. Raises an `ExtractError` if it cannot be read."""
        return cast("list[Record]", self._ask_one(text, date, Rows.RECORDS))

    @overload
    def facts(self, text: str, *, date: object = None, long: Literal[False] = False) -> list[Fact]: ...

    @overload
    def facts(self, text: str, *, date: object = None, long: Literal[True]) -> list[LongFact]: ...

    def facts(self, text: str, *, date: object = None, long: bool = False) -> list[Fact] | list[LongFact]:
        """Returns the rows of the table of facts of a text. Raises an `ExtractError` if it cannot be read.

        With `long`, each figure has a row of its own, whose `measure` says what it is: `level`, `plan`, `previous`,
        `change`, `previous_change`, `attainment`, `excess` or `share`.
        """
        return self._ask_one(text, date, Rows.of_facts(long))

    def extract_batch(self, documents: Iterable[str | Mapping[str, Any] | None]) -> Iterator[Result]:
        """Yields one result per document, in the order of the documents.

        A document is a string, whose id is then its position, or a mapping with `id` (any value), `text` or else
        `bytes` and the `name` of the file that they come from, and optionally `date`. The result of a document that
        cannot be read has an `error` and a `code`; the other documents are not affected. Up to 256 documents, or 8 MB,
        are read ahead. Raises a `CommandError` if the command cannot be run.
        """
        return cast("Iterator[Result]", self._ask_many(documents, Rows.RECORDS))

    @overload
    def facts_batch(
        self, documents: Iterable[str | Mapping[str, Any] | None], *, long: Literal[False] = False
    ) -> Iterator[FactsResult]: ...

    @overload
    def facts_batch(
        self, documents: Iterable[str | Mapping[str, Any] | None], *, long: Literal[True]
    ) -> Iterator[LongFactsResult]: ...

    def facts_batch(
        self, documents: Iterable[str | Mapping[str, Any] | None], *, long: bool = False
    ) -> Iterator[FactsResult] | Iterator[LongFactsResult]:
        """Does the same as `extract_batch`, with `facts` in place of `records`. `long` is that of `facts`."""
        return cast("Iterator[FactsResult] | Iterator[LongFactsResult]", self._ask_many(documents, Rows.of_facts(long)))

    def answer(
        self, documents: Iterable[str | Mapping[str, Any] | None], rows: Rows
    ) -> Iterator[tuple[Question, bytes | Loss]]:
        """Yields the unparsed answers to documents, in their order, for other modules of this package."""
        questions = (make_question(document, at, self._date) for at, document in enumerate(documents))
        return converse(self._keepers[rows], questions)

    def child_pids(self) -> list[int]:
        """Returns the ids of the child processes that are running at the moment."""
        return [pid for keeper in self._keepers.values() if (pid := keeper.child_pid) is not None]

    def close(self) -> None:
        """Stops the child processes. The extractor cannot be used afterwards."""
        for keeper in self._keepers.values():
            keeper.close()

    def __enter__(self) -> Extractor:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _ask_one(self, text: str, date: object, rows: Rows) -> list[Any]:
        document = {"id": None, "text": text, "date": date}
        [result] = self._ask_many([document], rows)
        if result["error"] is not None:
            raise ExtractError(result["error"], result["code"])
        return cast("list[Any]", result[rows.member])

    def _ask_many(self, documents: Iterable[str | Mapping[str, Any] | None], rows: Rows) -> Iterator[dict[str, Any]]:
        for question, answer in self.answer(documents, rows):
            yield make_result(question.id, answer, rows, self._decimal)
