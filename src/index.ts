export { type ExtractOptions, type ExtractRecord, extract } from "./extract.ts";
