// The script of a worker: it loads the same bundle, with the same code cache.
require("./load.js").loadCommand().command.serve();
