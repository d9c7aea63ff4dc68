"""Builds the wheel from the repository: `python build.py [FOLDER]`. The default folder is `dist`.

It runs `npm run build` first to build the command; pyproject.toml lists the files of the command that go into the
wheel. There is no source distribution, because it would need the sources of the command and their build tools.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def run(*command: str, folder: Path) -> None:
    subprocess.run(command, cwd=folder, check=True)


def main() -> None:
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("npm is not on PATH: install Node.js with npm, which is needed to build the command")
    target = Path(sys.argv[1] if len(sys.argv) > 1 else HERE / "dist").resolve()
    for old in target.glob("extract_vi-*.whl"):
        old.unlink()
    run(npm, "run", "build", folder=HERE.parent)
    run(
        sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(target), str(HERE), folder=HERE
    )
    for wheel in target.glob("extract_vi-*.whl"):
        print(f"{wheel}: {wheel.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
