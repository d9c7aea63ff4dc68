"""Fixtures shared by the tests: generated documents, the records of the command for them, a command that misbehaves."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

import extract_vi
from extract_vi._command import find_node

REPOSITORY = Path(__file__).resolve().parents[2]
COMMAND = REPOSITORY / "bin" / "extract.js"
# More than two windows of documents that are sent ahead, and several partitions of Spark.
GENERATED = 700
# The jars of Delta Lake, separated by commas. Without them, the test of Delta Lake is skipped.
DELTA_JARS = os.environ.get("EXTRACT_TEST_DELTA_JARS", "")


class Documents:
    """Texts by name, with the output of the command for them."""

    def __init__(self, folder: Path, names: Iterable[str] | None = None) -> None:
        self._folder = folder
        names = names or sorted(str(path.relative_to(folder)) for path in folder.rglob("*.txt"))
        self.texts = {name: (folder / name).read_text(encoding="utf-8") for name in names}

    def take(self, count: int) -> Documents:
        """Returns the first `count` documents."""
        return Documents(self._folder, list(self.texts)[:count])

    def run_command(self, *arguments: str) -> Counter[str]:
        """Returns the records, or with `--facts` the facts, as a multiset."""
        output = subprocess.run(
            ["node", COMMAND, *arguments, "--ndjson", "--quiet", *self.texts],
            cwd=self._folder,
            check=True,
            capture_output=True,
        ).stdout
        return count_rows(json.loads(line) for line in output.splitlines())


@pytest.fixture(scope="session")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Documents:
    """The texts of `fixtures` and documents generated from them."""
    folder = tmp_path_factory.mktemp("documents")
    corpus = (REPOSITORY / "bench" / "corpus.js").as_uri()
    make = f"import('{corpus}').then((corpus) => corpus.makeCorpus({json.dumps(str(folder))}, {GENERATED}))"
    subprocess.run(["node", "-e", make], check=True)
    for path in sorted((REPOSITORY / "fixtures").glob("*.txt")):
        shutil.copy(path, folder)
    return Documents(folder)


@pytest.fixture(scope="session")
def expected(documents: Documents) -> Counter[str]:
    return documents.run_command()


def count_rows(rows: Iterable[Any]) -> Counter[str]:
    """Returns a multiset of records or facts."""
    return Counter(json.dumps(row, sort_keys=True, ensure_ascii=False) for row in rows)


@pytest.fixture
def extractor() -> Iterator[extract_vi.Extractor]:
    with extract_vi.Extractor() as extractor:
        yield extractor


@pytest.fixture
def misbehave(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """Replaces Node.js by fake_node.py, which misbehaves as the texts demand.

    The fixture is a function that sets further behaviour and returns the path of a file with one line per start.
    """
    starts = tmp_path / "starts"
    starts.touch()
    node = tmp_path / "node"
    fake = Path(__file__).with_name("fake_node.py")
    node.write_text(f'#!/bin/sh\nexec {sys.executable} {fake} "$@"\n')
    node.chmod(0o755)
    monkeypatch.setenv("EXTRACT_NODE", str(node))
    monkeypatch.setenv("FAKE_STARTS", str(starts))

    def set_behaviour(**behaviour: str) -> Path:
        for name, value in behaviour.items():
            monkeypatch.setenv(f"FAKE_{name.upper()}", value)
        return starts

    return set_behaviour


def is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture(scope="session")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A session with two Python workers. The ids of their child processes are in the file EXTRACT_TEST_STARTS."""
    from pyspark.sql import SparkSession

    folder = tmp_path_factory.mktemp("spark")
    starts = folder / "starts"
    starts.touch()
    node = folder / "node"
    node.write_text(f'#!/bin/sh\necho $$ >> {starts}\nexec {find_node()} "$@"\n')
    node.chmod(0o755)
    # The Python workers inherit the environment of the JVM, which inherits this one.
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        patch.setenv("EXTRACT_NODE", str(node))
        patch.setenv("EXTRACT_TEST_STARTS", str(starts))
        builder = (
            SparkSession.builder.master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "4")
            .config("spark.sql.warehouse.dir", str(folder / "warehouse"))
        )
        if DELTA_JARS:
            builder = (
                builder.config("spark.jars", DELTA_JARS)
                .config("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension")
                .config("spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog")
            )
        session = builder.getOrCreate()
        session.sparkContext.setLogLevel("OFF")
        patch.delenv("EXTRACT_NODE")
        yield session
        session.stop()
