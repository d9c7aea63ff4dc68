import { expect, it } from "vitest";
import { recordFields } from "../../src/kinds/schemas.ts";
import { COLUMNS } from "../../src/write/columns.ts";

it("writes every field of a record, in the order of the schema", () => {
  expect(COLUMNS).toEqual(Object.keys(recordFields));
});
