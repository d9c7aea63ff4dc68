#!/usr/bin/env bash
# Tests the Python package as its users get it: builds the wheel, installs it beside pinned versions of everything that
# the tests use, and runs them. Arguments are those of pytest. Needs Python 3.10 or later, and `npm ci` in the repository.
set -euo pipefail
cd "$(dirname "$0")"

# Spark needs Java; an example of the documentation needs GNU parallel.
wanted=()
command -v java > /dev/null || wanted+=(default-jre-headless)
command -v parallel > /dev/null || wanted+=(parallel)
python3 -c 'import ensurepip' 2> /dev/null || wanted+=(python3-venv)
if [ "${#wanted[@]}" -gt 0 ] && command -v apt-get > /dev/null; then
  apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${wanted[@]}"
fi

[ -x .venv/bin/python ] || python3 -m venv .venv
.venv/bin/pip install --quiet --requirement requirements-test.txt
.venv/bin/python build.py
.venv/bin/pip install --quiet --no-deps --force-reinstall dist/extract_vi-*.whl
# Data frames are tested with the major version before as well.
.venv/bin/pip install --quiet --upgrade --no-deps --target .venv/pandas-2 pandas==2.3.3 pytz==2025.2

.venv/bin/python -m pytest -p no:cacheprovider "$@"
PYTHONPATH=.venv/pandas-2 .venv/bin/python -m pytest -p no:cacheprovider tests/test_pandas.py
