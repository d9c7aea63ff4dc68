import type { FailureCode } from "./errors.ts";

/** Something to tell a person of an input: that it failed, or that it is odd. */
export interface Note {
  sort: "failure" | "warning";
  source: string;
  reason: string;
  code: FailureCode;
}

/** A place in a group: a task, and a reading of that task. */
export interface Place {
  task: number;
  reading: number;
  /** In the midst of a document, the characters of its output that were handed on. */
  written?: number;
}

/** A part of what came of a group of tasks. */
export interface Chunk {
  /** Output, in UTF-8. */
  bytes: Uint8Array;
  /** Whether the output begins with it a document, or a run of them, that knows nothing of those before. */
  isStart: boolean;
  notes: Note[];
  documents: number;
  rows: number;
  /** What is to do after it; in the midst of a document, the rest of that. */
  next: Place;
}

/** Characters that are gathered before they are handed on. */
const CHUNK = 1 << 16;

const encoder = new TextEncoder();

/** Gathers the output of documents into chunks. */
export class ChunkBuilder {
  #text = "";
  #notes: Note[] = [];
  #documents = 0;
  #rows = 0;
  /** Whether a document before the one at hand has a text. */
  #hasText = false;
  #isDocumentEmpty: boolean;
  #isStart: boolean;

  /** `isRest` where it begins in the midst of a document. */
  constructor(
    private readonly between: string,
    isRest = false,
  ) {
    this.#isStart = !isRest;
    this.#isDocumentEmpty = !isRest;
  }

  /** Whether it is time to hand on what there is. */
  get isFull(): boolean {
    return this.#text.length >= CHUNK;
  }

  get isEmpty(): boolean {
    return this.#text === "" && this.#notes.length === 0 && this.#documents === 0;
  }

  /** Adds something to tell. */
  note(note: Note): void {
    this.#notes.push(note);
  }

  /** Begins a document of so many rows. */
  startDocument(rows: number): void {
    this.#documents++;
    this.#rows += rows;
    this.#hasText ||= !this.#isDocumentEmpty;
    this.#isDocumentEmpty = true;
  }

  /** Adds a piece of the document's text. */
  add(piece: string): void {
    if (piece === "") return;
    if (this.#isDocumentEmpty && this.#hasText) this.#text += this.between;
    this.#isDocumentEmpty = false;
    this.#text += piece;
  }

  /** What there is, which is then no more here. */
  take(next: Place): Chunk {
    const chunk: Chunk = {
      bytes: encoder.encode(this.#text),
      isStart: this.#isStart && this.#text !== "",
      notes: this.#notes,
      documents: this.#documents,
      rows: this.#rows,
      next,
    };
    if (chunk.isStart) this.#isStart = false;
    this.#text = "";
    this.#notes = [];
    this.#documents = 0;
    this.#rows = 0;
    return chunk;
  }
}
