// What a worker of the command loads: the same code, compiled already.
module.exports = require("./load.js").loadCommand().command.work;
