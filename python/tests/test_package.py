"""The package itself: its version, its types, the generated file, the files of the wheel."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import extract_vi
from extract_vi._command import find_node, find_script

PYTHON = Path(__file__).resolve().parents[1]


def run(*arguments: str) -> None:
    done = subprocess.run([sys.executable, *arguments], cwd=PYTHON, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_version_is_that_of_the_command() -> None:
    package = json.loads((PYTHON.parent / "package.json").read_text(encoding="utf-8"))
    assert extract_vi.__version__ == package["version"]


def test_the_types_are_those_that_the_command_describes() -> None:
    run("generate_schema.py", "--check")


def test_the_type_checker_finds_no_errors() -> None:
    run("-m", "mypy", "--cache-dir", "/dev/null")


def test_the_linter_finds_no_errors() -> None:
    run("-m", "ruff", "check", "--no-cache", ".")
    run("-m", "ruff", "format", "--no-cache", "--check", ".")


def test_the_command_of_the_package_is_complete(tmp_path: Path) -> None:
    """The command in the wheel reads and writes every format like that of the repository: no file is missing."""
    repository = PYTHON.parent
    files = [str(path) for path in sorted((repository / "test" / "files").rglob("*")) if is_small(path)]
    assert len(files) > 20
    outputs = []
    for script in (find_script(), repository / "bin" / "extract.js"):
        for ending, inputs in (("csv", files), ("html", files[:1]), ("parquet", files[:1]), ("xlsx", files[:1])):
            target = tmp_path / f"records.{ending}"
            command = [find_node(), str(script), "-q", "-o", str(target), *inputs]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            assert "please report" not in done.stderr
            outputs.append((ending, target.read_bytes() if ending == "csv" else target.stat().st_size > 0))
        schema = subprocess.run([find_node(), str(script), "schema"], capture_output=True, check=True).stdout
        outputs.append(("schema", schema))
    assert outputs[:5] == outputs[5:]


def is_small(path: Path) -> bool:
    return path.is_file() and path.suffix not in {".sh", ".py"} and path.stat().st_size < 200_000
