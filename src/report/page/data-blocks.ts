import type { DocumentData, FolderData, IndexEntry } from "../data.ts";
import { type ReportDocument, restoreDocument } from "./report-document.ts";

/** The documents of the page. Their blocks are removed, as they would stay in memory beside what they held. */
export function readDocuments(): ReportDocument[] {
  return takeBlocks("document").map((json, index) => restoreDocument(JSON.parse(json) as DocumentData, index));
}

/** The index, where the page is one. */
export function readIndex(): IndexEntry[] | undefined {
  const [json] = takeBlocks("index");
  return json === undefined ? undefined : (JSON.parse(json) as IndexEntry[]);
}

/** What is known of the folder, where the page is in one. */
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
