#!/usr/bin/env bash
# Makes the files of archives/ with zip, GNU tar and gzip, from files that stand here.
set -euo pipefail
cd "$(dirname "$0")"

work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
mkdir -p "$work/reports/2022" "$work/reports/năm 2023" "$work/reports/.git"
cp office/bao-cao.docx "$work/reports/2022/bao-cao.docx"
cp office/bao-cao.txt "$work/reports/năm 2023/báo cáo.txt"
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR' > "$work/reports/logo.png"
echo 'Chi 9 tỷ đồng.' > "$work/reports/.git/hidden.txt"
head -c 3000 office/bao-cao.docx > "$work/reports/cut.docx"
(cd "$work/reports/2022" && zip -qr "$work/inner.zip" . && tar -czf "$work/inner.tar.gz" bao-cao.docx)
mkdir "$work/outer"
cp "$work/inner.zip" "$work/inner.tar.gz" "$work/outer/"

to=$PWD/archives
rm -f "$to"/*
(cd "$work/reports" && zip -qr "$to/reports.zip" .)
tar -C "$work/reports" -cf "$to/reports.tar" .
tar -C "$work/reports" -czf "$to/reports.tar.gz" .
(cd "$work/outer" && zip -qr "$to/nested.zip" .)
(cd "$to" && zip -q "$to/nested-twice.zip" nested.zip)
gzip -c office/bao-cao.txt > "$to/bao-cao.txt.gz"
gzip -c office/bao-cao.docx > "$to/bao-cao.docx.gz"
(cd "$work/reports/2022" && zip -q -P secret "$to/encrypted.zip" bao-cao.docx)
