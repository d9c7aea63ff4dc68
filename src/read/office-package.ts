import type { ByteLimit } from "./bytes.ts";
import { ReadError } from "./document.ts";
import type { Member, ReadContext } from "./format.ts";
import { createDocumentSizeError } from "./limits.ts";
import { findByType, locateRelations, type Relation, readRelations } from "./office-relations.ts";
import { listEntries } from "./zip-entries.ts";

/** The parts of an office file, which is a ZIP archive. A part is unpacked when it is read, and only then. */
export class OfficePackage {
  #length = 0;

  /** `limit` is for all parts that are read together. */
  constructor(
    private readonly members: ReadonlyMap<string, Member>,
    private readonly limit: { bytes: number; error: ReadError },
  ) {}

  has(name: string): boolean {
    return this.members.has(name);
  }

  /**
   * Unpacks a part and counts its bytes, each time anew: a file may name one part a thousand times. Throws a `ReadError`
   * where there is none, and for parts that would take a run down.
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

  /** A part as text. Throws where there is none. */
  async readText(name: string): Promise<string> {
    return Buffer.from(await this.read(name))
      .toString("utf8")
      .replace(/^\uFEFF/, "");
  }

  /** A part as text; empty where there is none. */
  async readTextIfAny(name: string): Promise<string> {
    return this.has(name) ? this.readText(name) : "";
  }

  /** The main part of an Office Open XML file, by the relations of the file, and its own relations. */
  async findMain(usual: string): Promise<{ path: string; relations: ReadonlyMap<string, Relation> }> {
    const path = findByType(readRelations(await this.readTextIfAny("_rels/.rels"), ""), "officeDocument", usual);
    return { path, relations: readRelations(await this.readTextIfAny(locateRelations(path)), path) };
  }
}

/** Opens an office file. `limit` is for its parts together; the limit of a document where none is given. */
export async function openPackage(
  bytes: Uint8Array,
  context: ReadContext,
  limit = { bytes: context.limits.documentBytes, error: createDocumentSizeError(context.limits) },
): Promise<OfficePackage> {
  const members = new Map<string, Member>();
  for await (const member of listEntries(bytes, context)) members.set(member.name, member);
  return new OfficePackage(members, limit);
}

/** Office files declare no document type: one that does may have entities that grow without end. */
function refuseEntities(part: Uint8Array): void {
  const xml = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  if (xml.includes("<!DOCTYPE") || xml.includes("<!ENTITY")) {
    throw new ReadError("its XML declares entities, which office programs don't; it is not read", "unsafe");
  }
}
