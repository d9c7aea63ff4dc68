"""The results of documents if the child process crashes, hangs or misbehaves."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import Documents, count_rows, is_running

import extract_vi
from extract_vi import Extractor

Misbehave = Callable[..., Path]


def count_starts(starts: Path) -> int:
    return len(starts.read_text().splitlines())


@pytest.mark.parametrize(
    ("poison", "code"),
    [("die", "crash"), ("quit", "crash"), ("half", "crash"), ("garble", "crash"), ("hang", "timeout")],
)
def test_only_the_document_that_ends_the_child_is_lost(misbehave: Misbehave, poison: str, code: str) -> None:
    misbehave()
    documents = [f"text {at}" if at != 20 else poison for at in range(300)]
    with Extractor(timeout=0.3, watchdog=0.2) as extractor:
        results = list(extractor.extract_batch(documents))
    assert [result["id"] for result in results] == list(range(300))
    assert [result["code"] for result in results] == [code if at == 20 else None for at in range(300)]
    read = [result["records"][0]["text"] for result in results if result["records"]]
    assert read == [text for text in documents if text != poison]


def test_each_document_that_ends_the_child_is_lost(misbehave: Misbehave) -> None:
    misbehave()
    documents = ["die" if at % 10 == 3 else f"text {at}" for at in range(40)]
    with Extractor() as extractor:
        results = list(extractor.extract_batch(documents))
    assert [result["code"] for result in results] == ["crash" if at % 10 == 3 else None for at in range(40)]


def test_an_extra_answer_does_not_shift_the_others(misbehave: Misbehave) -> None:
    misbehave()
    documents = ["twice" if at == 5 else f"text {at}" for at in range(20)]
    with Extractor() as extractor:
        results = list(extractor.extract_batch(documents))
    assert [result["code"] for result in results] == ["crash" if at == 5 else None for at in range(20)]
    assert all(result["records"][0]["text"] == f"text {result['id']}" for result in results if result["records"])


def test_a_child_that_ends_early_and_often_loses_nothing(misbehave: Misbehave) -> None:
    starts = misbehave(most="7")
    with Extractor() as extractor:
        results = list(extractor.extract_batch(f"text {at}" for at in range(30)))
    assert [result["records"][0]["text"] for result in results if result["records"]] == [
        f"text {at}" for at in range(30)
    ]
    assert 4 <= count_starts(starts) <= 10


def test_a_single_text_raises_the_code(misbehave: Misbehave) -> None:
    starts = misbehave()
    with Extractor() as extractor:
        assert len(extractor.extract("text")) == 1
        with pytest.raises(extract_vi.ExtractError) as raised:
            extractor.extract("die")
        assert raised.value.code == "crash"
        assert len(extractor.extract("text")) == 1
    # The first child, one for the second attempt, and one for the last text.
    assert count_starts(starts) == 3


def test_output_on_stderr_does_not_block_the_child(misbehave: Misbehave) -> None:
    misbehave()
    with Extractor() as extractor:
        assert len(list(extractor.extract_batch(["chatter"] * 5))) == 5


def test_a_command_that_does_not_start_raises_an_error(misbehave: Misbehave) -> None:
    starts = misbehave(refusal="needs Node 20")
    with Extractor() as extractor, pytest.raises(extract_vi.CommandError, match="needs Node 20"):
        list(extractor.extract_batch(["text"] * 5))
    assert count_starts(starts) == 3


def test_a_rejected_option_is_not_tried_again(misbehave: Misbehave) -> None:
    starts = misbehave(refusal="unknown option", exit="2")
    with Extractor() as extractor, pytest.raises(extract_vi.CommandError, match="unknown option"):
        extractor.extract("text")
    assert count_starts(starts) == 1


def test_nothing_is_lost_if_the_child_is_killed(documents: Documents) -> None:
    some = documents.take(600)
    with Extractor() as extractor:
        rows: list[Any] = []
        batch = extractor.extract_batch({"id": name, "text": text} for name, text in some.texts.items())
        for at, result in enumerate(batch):
            assert result["error"] is None
            rows += result["records"] or ()
            if at in (100, 300):
                [pid] = extractor.child_pids()
                os.kill(pid, signal.SIGKILL)
    assert count_rows(rows) == some.run_command()


def test_nothing_is_lost_if_the_child_is_stopped() -> None:
    with Extractor(timeout=1, watchdog=1) as extractor:
        results = []
        for at, result in enumerate(extractor.extract_batch(["có 3 xã"] * 600)):
            results.append(result)
            if at == 100:
                [pid] = extractor.child_pids()
                os.kill(pid, signal.SIGSTOP)
    assert [len(result["records"] or ()) for result in results] == [1] * 600


def test_nothing_is_lost_if_the_child_is_killed_between_two_texts(extractor: Extractor) -> None:
    for _ in range(3):
        assert len(extractor.extract("có 3 xã")) == 1
        [pid] = extractor.child_pids()
        os.kill(pid, signal.SIGKILL)


def test_threads_share_one_child(extractor: Extractor) -> None:
    wrong: list[Any] = []

    def ask(first: int) -> None:
        for number in range(first, first + 40):
            [record] = extractor.extract(f"có {number} xã")
            if record["value"] != number:
                wrong.append(record)

    threads = [threading.Thread(target=ask, args=(1000 * at,)) for at in range(1, 9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert len(extractor.child_pids()) == 1


def test_two_batches_of_one_extractor_may_be_read_alternately(extractor: Extractor) -> None:
    one = extractor.extract_batch(f"có {at} xã" for at in range(2, 600))
    other = extractor.extract_batch(f"có {at} hộ" for at in range(2, 600))
    for at, (first, second) in enumerate(zip(one, other, strict=True), 2):
        [record], [another] = first["records"] or [], second["records"] or []
        assert (record["text"], another["text"]) == (f"{at} xã", f"{at} hộ")


def run_in_fork(function: Callable[[], str]) -> str:
    """Calls a function in a fork of this process. Returns its result, or the `repr` of an exception."""
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        # If the function waits forever, the fork ends without output.
        signal.alarm(60)
        try:
            os.write(write, function().encode())
        except BaseException as error:
            os.write(write, repr(error).encode())
        finally:
            os._exit(0)
    os.close(write)
    with os.fdopen(read) as output:
        answer = output.read()
    os.waitpid(pid, 0)
    return answer


def test_a_fork_has_a_child_of_its_own(extractor: Extractor) -> None:
    extractor.extract("có 3 xã")
    [pid] = extractor.child_pids()

    def run() -> str:
        values = [record["value"] for record in extractor.extract("có 4 xã")]
        return f"{values} {extractor.child_pids() != [pid]}"

    assert run_in_fork(run) == "[4] True"
    assert extractor.extract("có 5 xã")[0]["value"] == 5
    assert extractor.child_pids() == [pid]


def test_the_shared_functions_work_in_a_fork() -> None:
    extract_vi.extract("có 3 xã")
    assert run_in_fork(lambda: str(extract_vi.extract("có 4 xã")[0]["value"])) == "4"


def test_a_batch_cannot_be_continued_in_a_fork(extractor: Extractor) -> None:
    batch = extractor.extract_batch(["có 3 xã"] * 300)
    next(batch)
    assert "fork" in run_in_fork(lambda: str(next(batch)))
    assert len(list(batch)) == 299


def test_a_fork_does_not_keep_the_child_running() -> None:
    extractor = Extractor()
    extractor.extract("có 3 xã")
    [pid] = extractor.child_pids()
    fork = os.fork()
    if fork == 0:
        time.sleep(60)
        os._exit(0)
    try:
        start = time.monotonic()
        extractor.close()
        assert not is_running(pid)
        # If the fork held the pipe open, the child would run until it is killed after five seconds.
        assert time.monotonic() - start < 4
    finally:
        os.kill(fork, signal.SIGKILL)
        os.waitpid(fork, 0)


def test_closing_stops_the_children() -> None:
    with Extractor() as extractor:
        extractor.extract("có 3 xã")
        extractor.facts("có 3 xã")
        pids = extractor.child_pids()
        assert len(pids) == 2
    assert not any(map(is_running, pids))


def test_an_extractor_that_is_garbage_collected_stops_its_child() -> None:
    extractor = Extractor()
    extractor.extract("có 3 xã")
    [pid] = extractor.child_pids()
    del extractor
    for _ in range(600):
        if not is_running(pid):
            break
        time.sleep(0.05)
    assert not is_running(pid)


def test_the_command_abandons_a_document_after_its_timeout() -> None:
    slow = "Thu 5 tỷ đồng, tăng 8% so với năm 2023. " * 60_000
    with Extractor(timeout=0.2, max_size="50MB") as extractor:
        results = list(extractor.extract_batch(["có 3 xã", slow, "có 4 xã"]))
    assert [result["code"] for result in results] == [None, "timeout", None]
