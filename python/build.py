"""Builds the wheel from the repository: `python build.py [--built] [FOLDER]`. The default folder is `dist`.

It runs `npm run build` first to build the command, unless `--built` says that it is up to date; pyproject.toml lists
the files of the command that go into the wheel. There is no source distribution, because it would need the sources of
the command and their build tools.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def run(*command: str, folder: Path) -> None:
    subprocess.run(command, cwd=folder, check=True)


def main() -> None:
    options = argparse.ArgumentParser(description="Builds the wheel.")
    options.add_argument("--built", action="store_true", help="use the command as it is, without building it first")
    options.add_argument("folder", nargs="?", default=HERE / "dist", type=Path)
    arguments = options.parse_args()
    target = arguments.folder.resolve()
    for old in target.glob("extract_vi-*.whl"):
        old.unlink()
    if not arguments.built:
        npm = shutil.which("npm")
        if npm is None:
            sys.exit("npm is not on PATH: install Node.js with npm, which is needed to build the command")
        run(npm, "run", "build", folder=HERE.parent)
    run(
        sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(target), str(HERE), folder=HERE
    )
    for wheel in target.glob("extract_vi-*.whl"):
        print(f"{wheel}: {wheel.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
