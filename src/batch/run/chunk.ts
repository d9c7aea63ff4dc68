import type { Note } from "./note.ts";

/** A position in a group: the index of a task, and of a reading of that task. */
export interface Place {
  task: number;
  reading: number;
  /** Inside a document, the number of characters of its output that were already passed on. */
  written?: number;
}

/** A part of the results of a group of tasks. */
export interface Chunk {
  /** The output, in UTF-8. */
  bytes: Uint8Array;
  /** Whether the output begins a document, so that a separator may have to be written before it. */
  isStart: boolean;
  notes: Note[];
  documents: number;
  rows: number;
  /** The position of the work that follows this chunk; inside a document, its rest. */
  next: Place;
}

/** The number of characters that are collected in one chunk. */
const CHUNK = 1 << 16;

const encoder = new TextEncoder();

/** Collects the output of documents in chunks. */
export class ChunkBuilder {
  #text = "";
  #notes: Note[] = [];
  #documents = 0;
  #rows = 0;
  /** Whether an earlier document of the chunk has output. */
  #hasText = false;
  #isDocumentEmpty: boolean;
  #isStart: boolean;

  /** `isRest` says that the chunk begins inside a document. */
  constructor(
    private readonly between: string,
    isRest = false,
  ) {
    this.#isStart = !isRest;
    this.#isDocumentEmpty = !isRest;
  }

  /** Whether the chunk is large enough to be passed on. */
  get isFull(): boolean {
    return this.#text.length >= CHUNK;
  }

  get isEmpty(): boolean {
    return this.#text === "" && this.#notes.length === 0 && this.#documents === 0;
  }

  /** Adds a note. */
  note(note: Note): void {
    this.#notes.push(note);
  }

  /** Begins a document with this number of rows. */
  startDocument(rows: number): void {
    this.#documents++;
    this.#rows += rows;
    this.#hasText ||= !this.#isDocumentEmpty;
    this.#isDocumentEmpty = true;
  }

  /** Adds a piece of the output of the document. */
  add(piece: string): void {
    if (piece === "") return;
    if (this.#isDocumentEmpty && this.#hasText) this.#text += this.between;
    this.#isDocumentEmpty = false;
    this.#text += piece;
  }

  /** Returns the collected chunk and begins a new one. */
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
