import * as z from "zod";
import { extractRecordSchema } from "../../record/schemas.ts";

/** The JSON Schema of the output of `--json`. A line of `--ndjson` is one of its items. */
export function describeOutput(): object {
  const output = z.array(extractRecordSchema).meta({
    title: "extract-vi records",
    description: "The quantities and times of Vietnamese reports, in the order of the inputs and of their texts.",
  });
  return z.toJSONSchema(output);
}
