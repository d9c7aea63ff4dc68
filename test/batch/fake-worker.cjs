// A worker that does what the sources of its tasks say: `eat`, `wait`, `spin`, `push`, or else gives their names.
const { existsSync, writeFileSync } = require("node:fs");
const { parentPort } = require("node:worker_threads");

const sleep = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

const acts = {
  /** Takes memory outside of the heap until it is ended. */
  eat() {
    for (const taken = []; ; sleep(5)) taken.push(new Uint8Array(8e6).fill(1));
  },
  /** Takes memory of the heap in one array, which V8 can't end well at its own limit. */
  push() {
    for (const taken = []; ; ) taken.push(1.5);
  },
  spin() {
    for (;;);
  },
  /** Waits to be ended, the first time. */
  wait(marker) {
    if (existsSync(marker)) return;
    writeFileSync(marker, "");
    for (;;) sleep(10);
  },
};

parentPort.once("message", () => {
  parentPort.on("message", ({ tasks, past, port, cell }) => {
    for (let task = past.from.task; task < tasks.length; task++) {
      const [act, argument] = tasks[task].source.split(" ");
      const loss = past.losses.find((one) => one.task === task);
      if (loss === undefined) {
        Atomics.store(cell, 2, 1);
        Atomics.store(cell, 1, 0);
        Atomics.store(cell, 0, task);
        acts[act]?.(argument);
      }
      const notes = loss === undefined ? [] : [{ sort: "failure", ...loss }];
      const bytes = new TextEncoder().encode(loss === undefined ? `${act}\n` : "");
      const next = { task: task + 1, reading: 0 };
      port.postMessage({ chunk: { bytes, isStart: false, notes, documents: 1, rows: 0, next } });
    }
    port.close();
    parentPort.postMessage(null);
  });
});
