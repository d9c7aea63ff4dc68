import { DuckDBInstance } from "@duckdb/node-api";

/** Rows that DuckDB finds, by the names of their columns: numbers as numbers, lists as arrays. */
export async function queryDuckDB(query: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(query)).getRowObjectsJS();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
