#!/usr/bin/env bash
# Installs the tools for the tests of the Python package: Java for Spark, GNU parallel for an example in the
# documentation, and a virtual environment with pinned packages. Continuous integration runs it in the background.
set -euo pipefail
cd "$(dirname "$0")"

wanted=()
command -v java > /dev/null || wanted+=(default-jre-headless)
command -v parallel > /dev/null || wanted+=(parallel)
python3 -c 'import ensurepip' 2> /dev/null || wanted+=(python3-venv)
if [ "${#wanted[@]}" -gt 0 ] && command -v apt-get > /dev/null; then
  apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${wanted[@]}"
fi

[ -x .venv/bin/python ] || python3 -m venv .venv
.venv/bin/pip install --quiet --requirement requirements-test.txt
# The data frames are also tested with the previous major version of pandas.
[ -d .venv/pandas-2 ] || .venv/bin/pip install --quiet --no-deps --target .venv/pandas-2 pandas==2.3.3 pytz==2025.2
