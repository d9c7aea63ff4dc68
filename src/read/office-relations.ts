/** Relations between the parts of a Microsoft office file. */
import { parseXml } from "./xml.ts";

/** A relation: the last segment of its type (`styles`), and the path of the target part. */
export interface Relation {
  type: string;
  path: string;
}

/** Parses the relations of the part at `path`, by their ids. `path` is empty for the relations of the whole package. */
export function readRelations(relations: string, path: string): Map<string, Relation> {
  const found = new Map<string, Relation>();
  parseXml(relations, {
    open: (name, { Id = "", Target = "", Type = "" }) => {
      if (name !== "Relationship") return;
      found.set(Id, { type: Type.slice(Type.lastIndexOf("/") + 1), path: resolvePart(path, Target) });
    },
  });
  return found;
}

/** The path of the first relation of a type; `usual` if there is none. */
export function findByType(relations: ReadonlyMap<string, Relation>, type: string, usual: string): string {
  for (const relation of relations.values()) if (relation.type === type) return relation.path;
  return usual;
}

/** The path of the relations of a part: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function locateRelations(path: string): string {
  const end = path.lastIndexOf("/") + 1;
  return `${path.slice(0, end)}_rels/${path.slice(end)}.rels`;
}

/**
 * Resolves a target against the path of a part: `xl/workbook.xml` + `../docProps/x.xml` → `docProps/x.xml`. A target
 * that begins with a slash is absolute.
 */
function resolvePart(from: string, target: string): string {
  const folders = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "" && step !== ".") folders.push(step);
  }
  return folders.join("/");
}
