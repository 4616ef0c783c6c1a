// Run where @graphql-inspector/core is installed: refuses what would break a client of the last release.
import { readFileSync } from "node:fs";
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

const [released, present] = [process.argv[2], "schema.graphql"].map((file) => buildSchema(readFileSync(file, "utf8")));
const changes = await diff(released, present);
const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
for (const { message } of breaking) console.log(`breaking: ${message}`);
console.log(`${changes.length} changes, ${breaking.length} of them breaking`);
if (breaking.length > 0) process.exitCode = 1;
