#!/usr/bin/env bash
# Installs the wheel that build.py made, and runs the tests with it. Arguments are passed to pytest.
set -euo pipefail
cd "$(dirname "$0")"

.venv/bin/pip install --quiet --no-deps --force-reinstall dist/extract_vi-*.whl
.venv/bin/python -m pytest -p no:cacheprovider --durations 12 "$@"
PYTHONPATH=.venv/pandas-2 .venv/bin/python -m pytest -p no:cacheprovider tests/test_pandas.py
