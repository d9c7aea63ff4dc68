#!/usr/bin/env bash
# Tests the Python package as its users get it: builds the wheel, installs it beside pinned versions of the packages that
# the tests use, and runs them. Arguments are passed to pytest. Needs Python 3.10 or later, and `npm ci` in the repository.
set -euo pipefail
cd "$(dirname "$0")"

./install-test-tools.sh
.venv/bin/python build.py
./test-wheel.sh "$@"
