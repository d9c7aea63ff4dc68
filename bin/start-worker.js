const { join } = require("node:path");
const { getHeapStatistics } = require("node:v8");

/**
 * Extensions of files that only a worker reads, whatever their content. A test compares them with the formats. Plain
 * text files are not included.
 */
const ENDINGS =
  /\.(?:docx|docm|dotx|xlsx|xlsm|xls|xlt|odt|ott|ods|doc|dot|rtf|pdf|zip|tar|gz|tgz|html|htm|xhtml|csv|tsv|jsonl|ndjson)$/i;

/** The argument after one of these options is an output file. */
const OUTPUT_OPTIONS = new Set(["-o", "--output", "--html", "--errors"]);

/**
 * Returns a function that starts workers of the command. If an argument looks like a file that needs a worker, the
 * first worker is started at once, and loads while the main thread loads the command.
 */
function createStarter(argv) {
  let early = needsWorker(argv) ? startWorker(describeEarlyLimits()) : undefined;
  const forget = () => {
    early = undefined;
  };
  // If the early worker fails to start, another is started when needed, and a failure of that one is reported.
  early?.on("error", forget).on("exit", forget);
  return {
    start(resourceLimits) {
      const worker = early ?? startWorker(resourceLimits);
      forget();
      return worker;
    },
    /** Terminates the early worker if it was not used. */
    end() {
      early?.terminate();
    },
  };
}

function needsWorker(argv) {
  // The memory limit of a worker cannot be changed after its start.
  if (argv.some((argument) => argument.startsWith("--max-memory"))) return false;
  return argv.some((argument, at) => {
    return ENDINGS.test(argument) && !argument.startsWith("-") && !OUTPUT_OPTIONS.has(argv[at - 1]);
  });
}

/** Limits of the early worker: higher than any pool of workers requests by default. */
function describeEarlyLimits() {
  return { maxOldGenerationSizeMb: getHeapStatistics().heap_size_limit / 2 ** 20 + 8192, maxYoungGenerationSizeMb: 16 };
}

function startWorker(resourceLimits) {
  const { Worker } = require("node:worker_threads");
  // Output that a library prints must not appear in the output of the command.
  return new Worker(join(__dirname, "worker.js"), { resourceLimits, stdout: true });
}

module.exports = { createStarter, ENDINGS };
