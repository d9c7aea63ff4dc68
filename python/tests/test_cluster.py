"""A standalone cluster on this machine. One of its workers is killed in the middle of a job."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pyspark
import pytest
from conftest import Documents, count_rows

HERE = Path(__file__).parent
SPARK_CLASS = Path(pyspark.__file__).parent / "bin" / "spark-class"
DEPLOY = "org.apache.spark.deploy"
# Seconds. Generous, because the whole time passes only if something is wrong.
TIMEOUT = 120


class Cluster:
    """A master and its workers, each in its own process group."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._processes: list[subprocess.Popen[bytes]] = []
        self._port = find_free_port()
        self.master = f"spark://127.0.0.1:{self._port}"

    def start(self, workers: int) -> None:
        self._start("master", f"{DEPLOY}.master.Master", "--port", str(self._port), "--webui-port", "0")
        wait_until(self._is_listening)
        for at in range(workers):
            # Without --port, each has its own address, so that the loss of one is not mistaken for the loss of all.
            work = ["--work-dir", str(self._folder / f"work-{at}"), "--cores", "1", "--memory", "700m"]
            self._start(f"worker-{at}", f"{DEPLOY}.worker.Worker", *work, "--webui-port", "0", self.master)
        wait_until(lambda: (self._folder / "master.log").read_text().count("Registering worker") == workers)

    def kill_worker(self) -> None:
        os.killpg(self._processes[-1].pid, signal.SIGKILL)
        self._processes.pop().wait()

    def stop(self) -> None:
        for process in reversed(self._processes):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
            process.wait()

    def _start(self, name: str, *command: str) -> None:
        environment = {**os.environ, "SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable}
        with (self._folder / f"{name}.log").open("wb") as log:
            self._processes.append(
                subprocess.Popen(
                    [str(SPARK_CLASS), *command[:1], "--host", "127.0.0.1", *command[1:]],
                    stdout=log,
                    stderr=log,
                    env=environment,
                    start_new_session=True,
                )
            )

    def _is_listening(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self._port)) == 0


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    cluster = Cluster(tmp_path)
    try:
        cluster.start(workers=2)
        yield cluster
    finally:
        cluster.stop()


def test_a_killed_worker_neither_loses_nor_duplicates_records(
    cluster: Cluster, documents: Documents, tmp_path: Path
) -> None:
    some = documents.take(400)
    lines = tmp_path / "documents.jsonl"
    with lines.open("w", encoding="utf-8") as file:
        for at, (name, text) in enumerate(some.texts.items()):
            file.write(json.dumps({"id": name, "version": 1, "batch": at % 3, "text": text}) + "\n")
    output = tmp_path / "records"
    expected = some.run_command()

    job = start_job(cluster, lines, output)
    wait_until(lambda: has_written(output) or job.poll() is not None)
    assert job.poll() is None
    cluster.kill_worker()
    assert "Lost executor" in finish(job)
    assert count_rows(read_records(output)) == expected
    assert sorted(path.name for path in output.glob("document_batch=*")) == [f"document_batch={at}" for at in range(3)]

    # Run again with the remaining worker, the job leaves the table unchanged.
    finish(start_job(cluster, lines, output))
    assert count_rows(read_records(output)) == expected


def start_job(cluster: Cluster, lines: Path, output: Path) -> subprocess.Popen[str]:
    command = [sys.executable, str(HERE / "cluster_job.py"), cluster.master, str(lines), str(output)]
    environment = {**os.environ, "SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable}
    return subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, env=environment)


def finish(job: subprocess.Popen[str]) -> str:
    """Waits for a job to succeed. Returns its output on stderr."""
    _, messages = job.communicate()
    assert job.returncode == 0, messages[-4000:]
    return messages


def has_written(output: Path) -> bool:
    """Returns whether a task has written records; files in the temporary folder of an unfinished job count."""
    return any(path.stat().st_size > 0 for path in output.rglob("part-*.parquet"))


def read_records(output: Path) -> Iterator[dict[str, Any]]:
    for row in pq.read_table(output).to_pylist():
        fields = {name: value for name, value in row.items() if not name.startswith("document_")}
        yield {
            name: int(value) if isinstance(value, float) and value.is_integer() else value
            for name, value in fields.items()
        }


def wait_until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + TIMEOUT
    while not holds():
        assert time.monotonic() < end, f"the condition did not hold within {TIMEOUT} s"
        time.sleep(0.05)


def find_free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
