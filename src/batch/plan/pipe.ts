import { constants, createReadStream, openSync } from "node:fs";
import { Socket } from "node:net";
import { platform } from "node:process";
import { ReadError } from "../../read/document.ts";

/**
 * The bytes of a named pipe or a device as a stream. It fails with a `ReadError` when a pipe gives no data for `patience`
 * seconds, or with the error of the system.
 */
export async function* openPipe(path: string | Buffer, isPipe: boolean, patience: number): AsyncGenerator<Uint8Array> {
  yield* isPipe && platform === "linux" ? openSocket(path, patience) : createReadStream(path);
}

/** A pipe is opened without waiting for a writer, because that wait could not be interrupted. */
function openSocket(path: string | Buffer, patience: number): Socket {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const socket = new Socket({ fd, readable: true, writable: false });
  return socket.setTimeout(patience * 1000, () => {
    socket.destroy(new ReadError(`no data came for ${patience} s; --timeout raises the limit`, "io_error"));
  });
}
