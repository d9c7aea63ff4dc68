import type { DocumentData, FolderData, IndexEntry } from "../data.ts";
import { type ReportDocument, restoreDocument } from "./report-document.ts";

/** Reads the documents of the page and removes their blocks, which would keep a second copy of the data in memory. */
export function readDocuments(): ReportDocument[] {
  return takeBlocks("document").map((json, index) => restoreDocument(JSON.parse(json) as DocumentData, index));
}

/** Reads the index; undefined if the page is not an index. */
export function readIndex(): IndexEntry[] | undefined {
  const [json] = takeBlocks("index");
  return json === undefined ? undefined : (JSON.parse(json) as IndexEntry[]);
}

/** Reads the data about the folder; undefined if the page is not in one. */
export function readFolder(): FolderData | undefined {
  const [json] = takeBlocks("folder");
  return json === undefined ? undefined : (JSON.parse(json) as FolderData);
}

function takeBlocks(name: string): string[] {
  const blocks = [...document.querySelectorAll(`script[type="application/json"][data-${name}]`)];
  return blocks.map((block) => {
    block.remove();
    return block.textContent ?? "";
  });
}
