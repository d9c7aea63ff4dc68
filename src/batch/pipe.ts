import { constants, createReadStream, openSync } from "node:fs";
import { Socket } from "node:net";
import { platform } from "node:process";
import { ReadError } from "../read/document.ts";

/**
 * The bytes of a named pipe or a device as they come. A pipe into which nobody writes anything for so many seconds is
 * given up. Throws what the system says, or a `ReadError`.
 */
export async function* openPipe(path: string | Buffer, isPipe: boolean, patience: number): AsyncGenerator<Uint8Array> {
  yield* isPipe && platform === "linux" ? openSocket(path, patience) : createReadStream(path);
}

/** Opened without waiting for somebody who writes, which nothing could call back. Other systems take that for its end. */
function openSocket(path: string | Buffer, patience: number): Socket {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const socket = new Socket({ fd, readable: true, writable: false });
  return socket.setTimeout(patience * 1000, () => {
    socket.destroy(new ReadError(`no data came for ${patience} s; --timeout raises the limit`, "io_error"));
  });
}
