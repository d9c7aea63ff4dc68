import { expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import { facts } from "../../src/facts/facts.ts";
import type { DocumentData } from "../../src/report/data.ts";
import { lastYearParts } from "../../src/report/last-year.ts";
import { restoreDocument } from "../../src/report/page/report-document.ts";
import { PageWriter } from "../../src/report/page-writer.ts";

/** What a page is written of one document. */
async function writePage(text: string, source: string): Promise<{ html: string; data: DocumentData }> {
  let html = "";
  const sink = {
    write: (piece: string | Uint8Array) => {
      html += piece;
      return undefined;
    },
    flush: () => undefined,
    close: async () => {},
    abort: () => {},
  };
  const writer = new PageWriter(sink, { script: "", style: "" });
  const records = extract(text, { source });
  const rows = facts(records, text);
  const counts = { characters: text.length, records: records.length, facts: rows.length };
  await writer.startDocument({ source, title: null, date: "2024-06-30", text, ...counts });
  for (const record of records) await writer.addRecord(record);
  for (const fact of rows) await writer.addFact(fact);
  await writer.end();
  const [, json = ""] = /data-document>([\s\S]*?)<\/script>/.exec(html) ?? [];
  return { html, data: JSON.parse(json) as DocumentData };
}

it.each([
  ["Thu ngân sách đạt 2.167.098.765.432.109.876 đồng, tăng 8%. Chi đạt 5-7 tỷ đồng.\nXếp thứ 14/63 tỉnh."],
  ["</script><!-- <script> Thu 5 tỷ đồng\u2028, \ud800 tăng 8%."],
  [""],
  ["Không có số nào."],
])("a page gives back what was written into it: %j", async (text) => {
  const { data } = await writePage(text, "dir/<b>.txt");
  const records = extract(text, { source: "dir/<b>.txt" });
  const document = restoreDocument(data, 0);
  expect(document).toMatchObject({ source: "dir/<b>.txt", name: "<b>.txt", date: "2024-06-30", text });
  expect(document.records).toEqual(records);
  expect(document.facts).toEqual(facts(records, text).map((fact) => ({ ...fact, last_year: lastYearParts(fact) })));
});

it("has no angle bracket in its data", async () => {
  const { html } = await writePage("</script> <b> Thu 5 tỷ đồng.", "a.txt");
  const block = html.slice(
    html.indexOf("data-document>") + 14,
    html.indexOf("</script>", html.indexOf("data-document>")),
  );
  expect(block).not.toContain("<");
  expect(JSON.parse(block).text).toBe("</script> <b> Thu 5 tỷ đồng.");
});
