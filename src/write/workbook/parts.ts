import { WORKBOOK_MARK } from "../marks.ts";
import type { Part } from "./package.ts";
import type { Sheet } from "./sheet.ts";
import { writeStyles } from "./styles.ts";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of a workbook of these sheets, in the order in which they are read. */
export function listParts(sheets: readonly Sheet[]): Part[] {
  const files = sheets.map((sheet, at) => ({ name: `worksheets/sheet${at + 1}.xml`, content: sheet.spool }));
  return [
    // First and stored, so that the beginning of the file shows that this program wrote it.
    { name: "docProps/app.xml", content: writeProperties(), isStored: true },
    { name: "[Content_Types].xml", content: writeContentTypes(files.map(({ name }) => name)) },
    {
      name: "_rels/.rels",
      content: writeRelations([
        ["officeDocument", "xl/workbook.xml"],
        ["extended-properties", "docProps/app.xml"],
      ]),
    },
    { name: "xl/workbook.xml", content: writeWorkbook(sheets) },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: writeRelations([
        ...files.map(({ name }): [string, string] => ["worksheet", name]),
        ["styles", "styles.xml"],
      ]),
    },
    { name: "xl/styles.xml", content: writeStyles() },
    ...files.map(({ name, content }) => ({ name: `xl/${name}`, content })),
  ];
}

function writeProperties(): string {
  return `${XML}<Properties xmlns="${PROPERTIES}">${WORKBOOK_MARK}</Properties>`;
}

function writeContentTypes(sheets: readonly string[]): string {
  const overrides = [
    ["workbook.xml", "sheet.main"],
    ["styles.xml", "styles"],
    ...sheets.map((name) => [name, "worksheet"]),
  ].map(([name, type]) => `<Override PartName="/xl/${name}" ContentType="${TYPE}.${type}+xml"/>`);
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>${overrides.join("")}</Types>`;
}

function writeRelations(relations: readonly [type: string, target: string][]): string {
  const items = relations.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${RELATIONS}">${items.join("")}</Relationships>`;
}

function writeWorkbook(sheets: readonly Sheet[]): string {
  const items = sheets.map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  // Excel and LibreOffice find the filtered range by this name.
  const filters = sheets.map(({ reference, range }, at) => {
    const cells = range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${reference}!${cells}</definedName>`;
  });
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${items.join("")}</sheets><definedNames>${filters.join("")}</definedNames></workbook>`;
}
