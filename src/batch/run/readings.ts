import type { Document } from "../../read/document.ts";
import { isUnread, type Reading, type Unread } from "../../read/read.ts";
import type { ChunkBuilder, Place } from "./chunk.ts";
import type { Note } from "./note.ts";
import type { Work } from "./work.ts";

/** The phases of reading a document. `--timeout` limits only the first two. */
export const PHASES = { reading: 0, extracting: 1, writing: 2 } as const;
export type Phase = keyof typeof PHASES;

/** A position at which a worker was lost: it is reported, not tried again. */
export interface Loss extends Place, Omit<Note, "sort"> {
  /** Whether the rest of the task is lost too, because it cannot be read beyond this position. */
  isRest: boolean;
}

/** The performance of one task. */
export interface Performance {
  work: Work;
  builder: ChunkBuilder;
  /** The position at which to begin, after the results of an earlier worker. */
  from: Place;
  findLoss(reading: number): Loss | undefined;
  reach(reading: number, phase: Phase): void;
  meet(reading: number, source: string): void;
}

/** The outcome of one reading of a task: a document, or the reason why there is none. */
export type Outcome = { at: number; document: Document } | { at: number; note: Note };

/**
 * Yields the outcomes of a task, beginning at `from`. A document that was lost with its worker is not tried again. If
 * nothing after it can be read, it is reported even if it is before `from`.
 */
export async function* walkReadings(
  readings: AsyncGenerator<Reading>,
  task: NamedSource,
  { from, findLoss, reach, meet }: Performance,
): AsyncGenerator<Outcome> {
  try {
    for (let at = 0; ; at++) {
      const loss = findLoss(at);
      if (loss !== undefined && (at >= from.reading || loss.isRest)) yield { at, note: describeLoss(loss) };
      if (loss?.isRest) return;
      reach(at, "reading");
      const { done, value: reading } = await readings.next();
      if (done) return;
      if (at < from.reading || loss !== undefined) continue;
      if (reading.source !== task.source) meet(at, reading.source);
      reach(at, "extracting");
      yield isUnread(reading) ? { at, note: describeUnread(reading, task) } : { at, document: reading };
    }
  } finally {
    await readings.return(undefined);
  }
}

/** The task of the readings. */
interface NamedSource {
  source: string;
  /** Whether it was named by the user, not found in a directory. */
  isNamed: boolean;
}

function describeLoss({ source, reason, code }: Loss): Note {
  return { sort: "failure", source, reason, code };
}

function describeUnread({ source, reason, code }: Unread, task: NamedSource): Note {
  // A folder of reports may also contain pictures.
  const isPassedOver = code === "foreign" && !(task.isNamed && source === task.source);
  const sort = isPassedOver || code === "empty" ? "warning" : "failure";
  return { sort, source, reason: isPassedOver ? `${reason}, skipped` : reason, code };
}

/** Adds a warning for a document without text. */
export function noteIfEmpty({ text }: Document, source: string, builder: ChunkBuilder): void {
  if (text === "") builder.note({ sort: "warning", source, reason: "empty, no records", code: "empty" });
}
