"""The package itself: its version, its types, its generated file."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import extract_vi

PYTHON = Path(__file__).resolve().parents[1]


def run(*arguments: str) -> None:
    done = subprocess.run([sys.executable, *arguments], cwd=PYTHON, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_version_is_that_of_the_command() -> None:
    package = json.loads((PYTHON.parent / "package.json").read_text(encoding="utf-8"))
    assert extract_vi.__version__ == package["version"]


def test_the_types_are_those_that_the_command_describes() -> None:
    run("generate_schema.py", "--check")


def test_the_types_hold() -> None:
    run("-m", "mypy", "--cache-dir", "/dev/null")


def test_the_style_holds() -> None:
    run("-m", "ruff", "check", "--no-cache", ".")
    run("-m", "ruff", "format", "--no-cache", "--check", ".")
