import type { ByteLimit } from "./bytes.ts";
import { ReadError } from "./document.ts";
import type { Member, ReadContext } from "./format.ts";
import { createDocumentSizeError } from "./limits.ts";
import { findByType, locateRelations, type Relation, readRelations } from "./office-relations.ts";
import { listEntries } from "./zip-entries.ts";

/** The parts of an office file, which is a ZIP archive. A part is only unpacked when it is read. */
export class OfficePackage {
  #length = 0;

  /** @param limit for all parts that are read, together */
  constructor(
    private readonly members: ReadonlyMap<string, Member>,
    private readonly limit: { bytes: number; error: ReadError },
  ) {}

  has(name: string): boolean {
    return this.members.has(name);
  }

  /**
   * Unpacks a part and counts its bytes. They are counted each time, as a file may refer to one part a thousand times.
   * Throws a `ReadError` if there is no such part, if the limit is exceeded, or if the part declares entities.
   */
  async read(name: string): Promise<Uint8Array> {
    const member = this.members.get(name);
    if (member === undefined) throw new ReadError(`it has no part '${name}'; it may be damaged`);
    const { bytes, error } = this.limit;
    const limit: ByteLimit = () => ({ bytes: bytes - this.#length, error });
    const part = await member.load(limit);
    this.#length += part.length;
    refuseEntities(part);
    return part;
  }

  /** A part as text. Throws a `ReadError` as `read` does. */
  async readText(name: string): Promise<string> {
    return Buffer.from(await this.read(name))
      .toString("utf8")
      .replace(/^\uFEFF/, "");
  }

  /** A part as text; empty if there is no such part. */
  async readTextIfAny(name: string): Promise<string> {
    return this.has(name) ? this.readText(name) : "";
  }

  /**
   * Finds the main part of an Office Open XML file by the relations of the package. Returns its path and its own
   * relations. `usual` is the path if there is no such relation.
   */
  async findMain(usual: string): Promise<{ path: string; relations: ReadonlyMap<string, Relation> }> {
    const path = findByType(readRelations(await this.readTextIfAny("_rels/.rels"), ""), "officeDocument", usual);
    return { path, relations: readRelations(await this.readTextIfAny(locateRelations(path)), path) };
  }
}

/** Opens an office file. `limit` is for all its parts together; by default, it is the limit of a document. */
export async function openPackage(
  bytes: Uint8Array,
  context: ReadContext,
  limit = { bytes: context.limits.documentBytes, error: createDocumentSizeError(context.limits) },
): Promise<OfficePackage> {
  const members = new Map<string, Member>();
  for await (const member of listEntries(bytes, context)) members.set(member.name, member);
  return new OfficePackage(members, limit);
}

/**
 * Throws a `ReadError` if a part has a document type. Office programs write none, and its entities may expand without
 * end.
 */
function refuseEntities(part: Uint8Array): void {
  const xml = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  if (xml.includes("<!DOCTYPE") || xml.includes("<!ENTITY")) {
    throw new ReadError("its XML declares entities, which office programs never do; it is not read", "unsafe");
  }
}
