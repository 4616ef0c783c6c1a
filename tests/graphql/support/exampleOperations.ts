import { readdir, readFile } from "node:fs/promises";

const FOLDER = new URL("../../../examples/operations/", import.meta.url);

/** The saved operations, in the order of their names. */
export async function exampleOperations(): Promise<{ file: string; query: string }[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".graphql")).sort();
  return Promise.all(files.map(async (file) => ({ file, query: await readFile(new URL(file, FOLDER), "utf8") })));
}
