#!/usr/bin/env bash
# Makes the files of office/ with LibreOffice (Debian: libreoffice-writer, libreoffice-calc).
set -euo pipefail
cd "$(dirname "$0")"

work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
# convert FORMAT FILE [READ-AS]
convert() {
  soffice --headless "-env:UserInstallation=file://$work/profile" ${3:+"--infilter=$3"} \
    --convert-to "$1" --outdir "$work" "$2" > /dev/null 2>&1
}

# A report as plain paragraphs, and one with headings, lists and a table.
cp ../../fixtures/huyen-kinh-te.txt "$work"
convert odt "$work/huyen-kinh-te.txt" 'Text (encoded):UTF8'
cp office/bao-cao.source.html "$work/bao-cao.html"
convert odt "$work/bao-cao.html" 'HTML (StarWriter)'
rm "$work/bao-cao.html"

for name in huyen-kinh-te bao-cao; do
  convert 'docx:Office Open XML Text' "$work/$name.odt"
  convert 'doc:MS Word 97' "$work/$name.odt"
  convert rtf "$work/$name.odt"
  convert pdf "$work/$name.odt"
  convert 'html:HTML (StarWriter)' "$work/$name.odt"
  for ending in odt docx doc rtf pdf html; do mv "$work/$name.$ending" office/; done
  mv "office/$name.html" pages/
done
