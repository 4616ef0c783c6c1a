import { writeFile } from "node:fs/promises";
import { printGraphSchema } from "../src/resolvers/printGraphSchema.js";

await writeFile(new URL("../schema.graphql", import.meta.url), printGraphSchema());
