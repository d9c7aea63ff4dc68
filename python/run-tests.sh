#!/usr/bin/env bash
# Tests the Python package as users install it: builds the wheel, installs it together with pinned versions of the
# packages that the tests use, and runs the tests. Arguments are passed to pytest. Needs Python 3.10 or later, and
# `npm ci` in the repository.
set -euo pipefail
cd "$(dirname "$0")"

./install-test-tools.sh
.venv/bin/python build.py
.venv/bin/pip install --quiet --no-deps --force-reinstall dist/extract_vi-*.whl

.venv/bin/python -m pytest -p no:cacheprovider "$@"
PYTHONPATH=.venv/pandas-2 .venv/bin/python -m pytest -p no:cacheprovider tests/test_pandas.py
