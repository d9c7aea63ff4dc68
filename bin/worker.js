// What a worker of the command loads: the same code, compiled already.
require("./load.js").loadCommand().command.serve();
