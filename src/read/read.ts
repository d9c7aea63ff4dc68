import { type ByteLimit, readFileBytes, readStreamBytes, type SystemPath } from "./bytes.ts";
import { type Document, ReadError, type UnreadCode } from "./document.ts";
import type { FileBytes, Part, ReadContext, ReadSettings } from "./format.ts";
import { Budget, BudgetError, createArchiveSizeError, createDocumentSizeError, type Limits } from "./limits.ts";
import { createNameError, findByName, recognize } from "./recognize.ts";

/** Where the bytes of an input come from. Bytes in memory may be read as a file with a name other than the source. */
export type Origin =
  | { path: SystemPath }
  | { stream: Parameters<typeof readStreamBytes>[0] }
  | { bytes: Uint8Array; name?: string };

/** A part of an input that cannot be read, and why: for people (`reason`) and for programs (`code`). */
export interface Unread {
  source: string;
  reason: string;
  code: UnreadCode;
}

/** A result of reading an input. */
export type Reading = Document | Unread;

/** Whether a result is a failure. */
export function isUnread(reading: Reading): reading is Unread {
  return "reason" in reading;
}

/** Number of levels of archives that are read: an archive in an archive is, an archive in that one is not. */
const MAX_LEVELS = 2;

/**
 * Reads one input and yields its documents, and the parts of it that cannot be read. Only bugs are thrown. All it needs
 * is in its arguments, so it can run in a worker. `check` may refuse the input by its bytes: it throws a `ReadError`.
 */
export async function* readInput(
  source: string,
  origin: Origin,
  settings: ReadSettings,
  check: (bytes: Uint8Array) => void = () => {},
): AsyncGenerator<Reading> {
  try {
    const bytes = await loadBytes(source, origin, settings);
    check(bytes);
    const budget = new Budget(settings.limits, bytes.length);
    const { name = source } = "bytes" in origin ? origin : {};
    yield* readFile({ name, bytes }, source, 0, { ...settings, budget });
  } catch (error) {
    yield describeFailure(source, error);
  }
}

/**
 * Loads the bytes of an input. Throws a `ReadError` if there are too many, or if the operating system reports an error.
 */
export function loadBytes(source: string, origin: Origin, { limits }: ReadSettings): Uint8Array | Promise<Uint8Array> {
  if ("bytes" in origin) return origin.bytes;
  const limit = limitBytes(source, limits);
  return "path" in origin ? readFileBytes(origin.path, limit) : readStreamBytes(origin.stream, limit);
}

/** The size limit of a file, by its first bytes. They may also show that it is not read at all. */
function limitBytes(name: string, limits: Limits): ByteLimit {
  return (head) =>
    recognize(name, head).isArchive
      ? { bytes: limits.totalBytes, error: createArchiveSizeError(limits) }
      : { bytes: limits.documentBytes, error: createDocumentSizeError(limits) };
}

async function* readFile(
  file: FileBytes,
  source: string,
  level: number,
  context: Omit<ReadContext, "text">,
): AsyncGenerator<Reading> {
  const format = recognize(file.name, file.bytes, context.textField !== undefined);
  if (format.isArchive && level >= MAX_LEVELS) {
    throw new ReadError("an archive in an archive in an archive; unpack the outer ones first", "unsupported");
  }
  const { limits } = context;
  if (file.bytes.length > (format.isArchive ? limits.totalBytes : limits.documentBytes)) {
    throw format.isArchive ? createArchiveSizeError(limits) : createDocumentSizeError(limits);
  }
  const read = await format.load();
  try {
    const text = context.budget.startText(file.bytes.length);
    for await (const part of read(file, { ...context, text })) yield* readPart(part, source, level, context);
  } catch (error) {
    if (error instanceof ReadError) throw error.code === "foreign" ? blameName(error, file.name) : error;
    if (error instanceof RangeError && error.message.startsWith("Maximum call stack")) {
      throw new ReadError("its parts are nested too deeply to be read; no program writes such a file");
    }
    // The error of a library that cannot parse the file.
    throw new ReadError(`damaged, or not ${format.title} after all: ${describe(error)}`);
  }
}

/** A binary file whose beginning is text: if its name says that it is a text, it is damaged. */
function blameName(error: ReadError, name: string): ReadError {
  const named = findByName(name);
  const [claimed] = named;
  return claimed !== undefined && named.some(({ isText }) => isText) ? createNameError(claimed, error.reason) : error;
}

async function* readPart(
  part: Part,
  source: string,
  level: number,
  context: Omit<ReadContext, "text">,
): AsyncGenerator<Reading> {
  const place = source + part.at;
  if (part.sort === "text") {
    const { sort: _, at: __, ...document } = part;
    yield { source: place, ...document };
    return;
  }
  try {
    if (part.sort === "unread") throw part.error;
    const { name, load } = part.member;
    const bytes = await load(limitBytes(name, context.limits));
    // A compressed file is not a level: its only member has the same source.
    yield* readFile({ name, bytes }, place, part.at === "" ? level : level + 1, context);
  } catch (error) {
    if (!(error instanceof ReadError) || error instanceof BudgetError) throw error;
    yield describeFailure(place, error);
  }
}

function describeFailure(source: string, error: unknown): Unread {
  if (!(error instanceof ReadError)) throw error;
  return { source, reason: error.reason, code: error.code };
}

function describe(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n", 1)[0] ?? "";
}
