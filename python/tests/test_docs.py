"""Runs the examples of the pages on Python and compares their output with the pages."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from conftest import COMMAND, REPOSITORY

PAGES = ["python/README.md", "docs/python.md", "docs/recipes.md", "docs/scale.md"]
OFFICE = REPOSITORY / "test" / "files" / "office"


def find_blocks(page: str, language: str) -> list[str]:
    text = (REPOSITORY / page).read_text(encoding="utf-8")
    blocks = re.findall(rf"^( *)```{language}\n(.*?)^ *```", text, re.MULTILINE | re.DOTALL)
    return [re.sub(f"^{indent}", "", block, flags=re.MULTILINE) for indent, block in blocks]


def find_output(block: str) -> str:
    """Returns the expected output of an example: the comments at its end."""
    lines = block.splitlines()
    first = len(lines)
    while lines[first - 1].startswith("# "):
        first -= 1
    return "".join(f"{line[2:]}\n" for line in lines[first:])


def make_outputs(folder: Path) -> None:
    """Writes the files that the recipes read, by the commands of their page."""
    (folder / "fixtures").symlink_to(REPOSITORY / "fixtures")
    page = (REPOSITORY / "docs" / "recipes.md").read_text(encoding="utf-8")
    commands = set(re.findall(r"extract (fixtures --glob .* -o \w+\.(?:parquet|ndjson))\b(?! )", page))
    assert len(commands) == 4
    for arguments in commands:
        subprocess.run(["node", COMMAND, *shlex.split(arguments)], cwd=folder, check=True)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The working directory of the examples, with a folder of reports, a file of documents, and outputs to be read."""
    folder = tmp_path_factory.mktemp("examples")
    make_outputs(folder)
    (folder / "reports").mkdir()
    shutil.copy(OFFICE / "bao-cao.docx", folder / "reports")
    (folder / "reports" / "hong.docx").write_bytes(b"PK\x03\x04 and nothing of an archive")
    texts = ["Toàn tỉnh có 304 hộ nghèo.", "Sáng 3/12, tỉnh đón 5,2 triệu lượt khách."]
    with (folder / "documents.jsonl").open("w", encoding="utf-8") as lines:
        for at, text in enumerate(texts):
            document = {"id": at, "version": 1, "day": "2022-12-31", "text": text, "date": "2022-12-31"}
            lines.write(json.dumps(document) + "\n")
    return folder


EXAMPLES = [
    pytest.param(page, at, block, id=f"{page}-{at}")
    for page in PAGES
    for at, block in enumerate(find_blocks(page, "python"))
]


@pytest.fixture(scope="module")
def names() -> dict[str, dict[str, Any]]:
    """The names defined by the examples of each page so far: an example may use those of earlier ones."""
    return {page: {} for page in PAGES}


@pytest.mark.parametrize(("page", "at", "block"), EXAMPLES)
def test_an_example_prints_what_the_page_says(
    page: str,
    at: int,
    block: str,
    folder: Path,
    names: dict[str, dict[str, Any]],
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:
    if "spark" in block:
        request.getfixturevalue("spark")
    monkeypatch.chdir(folder)
    if "ray" in block:
        pytest.importorskip("ray").init(num_cpus=1, include_dashboard=False, log_to_driver=False)
    # The JVM of Spark has another working directory, so that its paths have to be absolute.
    code = re.sub(r'\.(load|json|parquet)\("', rf'.\1("{folder}/', block)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(code, f"{page}-{at}", "exec"), names[page])
    if find_output(block):
        assert printed.getvalue() == find_output(block)


def test_the_example_for_gnu_parallel_reads_all_documents(folder: Path, tmp_path: Path) -> None:
    if shutil.which("parallel") is None:
        pytest.skip("GNU parallel is not installed")
    command = tmp_path / "extract"
    command.write_text(f'#!/bin/sh\nexec node {COMMAND} "$@"\n')
    command.chmod(0o755)
    [line] = [block for block in find_blocks("docs/scale.md", "bash") if block.startswith("parallel")]
    environment = {**os.environ, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}
    subprocess.run(["sh", "-c", line], cwd=folder, env=environment, check=True)
    answers = (folder / "answers.ndjson").read_text(encoding="utf-8").splitlines()
    assert [json.loads(answer)["id"] for answer in answers] == [0, 1]
