#!/usr/bin/env bash
# Makes the files of encodings/ from the fixtures, with the iconv of glibc and with recode, which knows VNI.
set -euo pipefail
cd "$(dirname "$0")"

for name in kiem-tra-dang tin-tai-nan; do
  from=../../fixtures/$name.txt
  to=encodings/$name
  { printf '\xef\xbb\xbf'; cat "$from"; } > "$to.utf-8-bom.txt"
  iconv -f UTF-8 -t UTF-16LE "$from" > "$to.utf-16le-no-bom.txt"
  iconv -f UTF-8 -t UTF-16BE "$from" > "$to.utf-16be-no-bom.txt"
  { printf '\xff\xfe'; iconv -f UTF-8 -t UTF-16LE "$from"; } > "$to.utf-16le.txt"
  { printf '\xfe\xff'; iconv -f UTF-8 -t UTF-16BE "$from"; } > "$to.utf-16be.txt"
  iconv -f UTF-8 -t CP1258 "$from" > "$to.windows-1258.txt"
  iconv -f UTF-8 -t VISCII "$from" > "$to.viscii.txt"
  iconv -f UTF-8 -t TCVN5712-1 "$from" > "$to.tcvn3.txt"
  recode UTF-8..VNI < "$from" > "$to.vni.txt"
  # What a program makes of it that takes the codes for Western letters.
  iconv -f ISO-8859-1 -t UTF-8 "$to.tcvn3.txt" > "$to.tcvn3-as-unicode.txt"
  iconv -f WINDOWS-1252 -t UTF-8 "$to.vni.txt" > "$to.vni-as-unicode.txt"
done
