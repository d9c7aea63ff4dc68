import { expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../src/read/limits.ts";
import { isUnread } from "../../src/read/read.ts";
import { expectLinear, fill } from "../growth.ts";
import { readAll } from "./files.ts";
import { makeDocx, makeZip } from "./make-zip.ts";

const page = (body: string) => Buffer.from(`<html><body>${body}</body></html>`);
const rtf = (body: string) => Buffer.from(`{\\rtf1 ${body}}`, "latin1");
const odt = (body: string) =>
  makeZip([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.text" },
    { name: "content.xml", content: `<office:body><office:text>${body}</office:text></office:body>` },
  ]);

// Files that would hang a reader whose time is not linear.
it.each<[string, string, (length: number) => Uint8Array]>([
  ["x.html", "pieces of a paragraph", (length) => page(`<p>${fill("< 5 ", length)}`)],
  ["x.html", "entities", (length) => page(`<p>${fill("&#7891; ", length)}`)],
  ["x.html", "inline tags", (length) => page(`<p>${fill("<b>a</b>", length)}`)],
  ["x.html", "cells", (length) => page(`<table><tr>${fill("<td>a ", length)}`)],
  ["x.html", "breaks", (length) => page(`a${fill("<br>", length)}b`)],
  ["x.html", "open tags", (length) => page(`${fill("<b>", length)}5%`)],
  ["x.html", "open tags and ends of others", (length) => page(fill("<b>", length / 2) + fill("</i>", length / 2))],
  ["x.html", "open blocks of an article", (length) => page(`<nav>x</nav>${fill("<div><p>Thu 5%.</p>", length)}`)],
  ["x.html", "open blocks of furniture", (length) => page(fill("<div class=ads>a", length))],
  ["x.html", "open blocks with dates", (length) => page(fill("<div class=date>a", length))],
  ["x.html", "links in links", (length) => page(`<nav>x</nav>${fill("<a href=/>a", length)}`)],
  ["x.html", "rows in rows", (length) => page(`<table>${fill("<tr><td>5<div>", length)}`)],
  ["x.rtf", "characters of Unicode", (length) => rtf(fill("\\u7891? ", length))],
  ["x.rtf", "bytes with spaces", (length) => rtf(fill("\\'e9 ", length))],
  ["x.rtf", "paragraphs", (length) => rtf(`a ${fill("\\par", length)} b`)],
  ["x.rtf", "cells", (length) => rtf(`\\trowd\\intbl ${fill("a\\cell ", length)}\\row`)],
  ["x.rtf", "a name of a font", (length) => rtf(`{\\fonttbl{\\f0 ${fill("a{}", length)}}}5`)],
  ["x.odt", "spans", (length) => odt(`<text:p>${fill("<text:span>a</text:span>", length)}</text:p>`)],
  ["x.docx", "runs", (length) => makeDocx(`<w:p>${fill("<w:r><w:t>a</w:t></w:r>", length)}</w:p>`)],
])("%s with %s is read in linear time", async (name, _what, make) => {
  const limits = { ...DEFAULT_LIMITS, ratio: 1e6 };
  const read = async (bytes: Uint8Array) => {
    const [reading] = await readAll(name, bytes, { limits });
    expect(reading !== undefined && !isUnread(reading)).toBe(true);
  };
  await expectLinear(make, read, 153_600);
});
