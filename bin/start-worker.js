const { join } = require("node:path");
const { getHeapStatistics } = require("node:v8");

/**
 * Endings of files that only a worker reads, whatever they hold; a test compares them with the formats. Plain
 * texts are not here.
 */
const ENDINGS =
  /\.(?:docx|docm|dotx|xlsx|xlsm|odt|ott|ods|doc|dot|rtf|pdf|zip|tar|gz|tgz|html|htm|xhtml|csv|tsv|jsonl|ndjson)$/i;

/** What is named after these is written, not read. */
const OUTPUT_OPTIONS = new Set(["-o", "--output", "--html", "--errors"]);

/**
 * Gives a function that starts workers of the command. Where an argument looks like a file that needs one, the first is
 * started at once: it gets ready while the command itself is loaded, which takes as long.
 */
function createStarter(argv) {
  let early = needsWorker(argv) ? startWorker(describeEarlyLimits()) : undefined;
  const forget = () => {
    early = undefined;
  };
  // One that could not start costs nothing: another is started when it is needed, and its failure is reported.
  early?.on("error", forget).on("exit", forget);
  return {
    start(resourceLimits) {
      const worker = early ?? startWorker(resourceLimits);
      forget();
      return worker;
    },
    /** Ends a worker that nobody needed. */
    end() {
      early?.terminate();
    },
  };
}

function needsWorker(argv) {
  // A worker that is started early can't be given more memory than usual.
  if (argv.some((argument) => argument.startsWith("--max-memory"))) return false;
  return argv.some((argument, at) => {
    return ENDINGS.test(argument) && !argument.startsWith("-") && !OUTPUT_OPTIONS.has(argv[at - 1]);
  });
}

/** More than any pool of workers asks for where nobody has said how much memory a document may take. */
function describeEarlyLimits() {
  return { maxOldGenerationSizeMb: getHeapStatistics().heap_size_limit / 2 ** 20 + 8192, maxYoungGenerationSizeMb: 16 };
}

function startWorker(resourceLimits) {
  const { Worker } = require("node:worker_threads");
  // What a library prints is no output of the command.
  return new Worker(join(__dirname, "worker.js"), { resourceLimits, stdout: true });
}

module.exports = { createStarter, ENDINGS };
