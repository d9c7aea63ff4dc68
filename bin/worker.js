// What a worker of the command loads: the same code, compiled already.
import { loadCommand } from "./load.js";

export default loadCommand().command.work;
