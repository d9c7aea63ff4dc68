#!/usr/bin/env bash
# Makes the files of sheets/ with LibreOffice (Debian: libreoffice-calc).
set -euo pipefail
cd "$(dirname "$0")/sheets"

work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
# Comma, double quote, UTF-8, from the first line, English figures, quoted fields are text: no, find dates: yes.
soffice --headless "-env:UserInstallation=file://$work/profile" --infilter='CSV:44,34,76,1,,1033,false,true' \
  --convert-to xlsx --outdir "$work" so-lieu.source.csv > /dev/null 2>&1
mv "$work/so-lieu.source.xlsx" so-lieu.xlsx
for format in xls ods; do
  soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to "$format" --outdir . so-lieu.xlsx > /dev/null 2>&1
done
