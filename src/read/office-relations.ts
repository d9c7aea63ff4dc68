/** How the parts of an office file of Microsoft lead to each other. */
import { parseXml } from "./xml.ts";

/** Where a relation leads: the last word of its type (`styles`), and the path of the part. */
export interface Relation {
  type: string;
  path: string;
}

/** The relations of a part at a path, by their ids; the path is empty for those of the whole file. */
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

/** The path of the first relation of a type; the usual one where there is none. */
export function findByType(relations: ReadonlyMap<string, Relation>, type: string, usual: string): string {
  for (const relation of relations.values()) if (relation.type === type) return relation.path;
  return usual;
}

/** Where the relations of a part are: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function locateRelations(path: string): string {
  const end = path.lastIndexOf("/") + 1;
  return `${path.slice(0, end)}_rels/${path.slice(end)}.rels`;
}

/** `xl/workbook.xml` + `../docProps/x.xml` → `docProps/x.xml`; a target that begins with a slash is whole. */
function resolvePart(from: string, target: string): string {
  const folders = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "" && step !== ".") folders.push(step);
  }
  return folders.join("/");
}
