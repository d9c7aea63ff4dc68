#!/usr/bin/env bash
# Makes the files of office/ with LibreOffice and qpdf (Debian: libreoffice-writer,
# libreoffice-calc, fonts-liberation, qpdf).
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
  convert 'html:HTML (StarWriter)' "$work/$name.odt"
  for ending in odt docx doc rtf html; do mv "$work/$name.$ending" office/; done
  mv "office/$name.html" pages/
done

# A report in .VnTime, as they were written before Unicode.
cp pages/cong-thong-tin.tcvn3.html "$work/vntime.html"
convert odt "$work/vntime.html" 'HTML (StarWriter)'
convert 'docx:Office Open XML Text' "$work/vntime.odt"
convert 'doc:MS Word 97' "$work/vntime.odt"
convert rtf "$work/vntime.odt"
mv "$work"/vntime.{odt,docx,doc,rtf} office/

# PDF files. The report in letters as reports have them: its PDF file has to draw some from another font.
page() { sed -e 's/&/\&amp;/g' -e 's/</\&lt;/g' -e 's/^$/<br>/' -e 's/.*/<p style="margin:0">&<\/p>/' "$@"; }
to_pdf() {
  convert odt "$work/$1.html" 'HTML (StarWriter)'
  convert pdf "$work/$1.odt"
  mv "$work/$1.pdf" pdf/
}
mkdir -p pdf
{ echo '<meta charset="utf-8">'; page ../../fixtures/huyen-kinh-te.txt; } > "$work/huyen-kinh-te.html"
to_pdf huyen-kinh-te
cp office/bao-cao.source.html "$work/bao-cao.html"
to_pdf bao-cao

# Several pages with a header, a footer and page numbers.
{
  echo '<meta charset="utf-8"><div title="header"><p>UBND huyện - Báo cáo số 12/BC-UBND</p></div>'
  page ../../fixtures/{huyen-kinh-te,y-te,ngan-sach,nam-hoc}.txt
  echo '<div title="footer"><p align="center"><sdfield type=page subtype=random format=page>1</sdfield></p></div>'
} > "$work/nhieu-trang.html"
to_pdf nhieu-trang

qpdf --encrypt secret secret 256 -- pdf/huyen-kinh-te.pdf pdf/encrypted.pdf
