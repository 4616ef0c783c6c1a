import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const here = fileURLToPath(new URL(".", import.meta.url));
const cache = fileURLToPath(new URL("../../.cache/neo4j/", import.meta.url));

/**
 * The folder with the jars of the server, brought from Maven Central once.
 * @throws Error in one line if Java or Maven is missing or Maven Central cannot be reached
 */
export async function resolveJars(): Promise<string> {
  const folder = join(cache, "lib");
  await need("java", "-version", "Java 17");
  if (existsSync(folder)) return folder;
  await need("mvn", "-v", "Maven");
  await mkdir(cache, { recursive: true });
  // Under another name until all is there: a run that was cut short leaves nothing that looks complete.
  const partial = join(cache, `lib-${process.pid}`);
  const goal = ["-q", "-B", "-f", join(here, "pom.xml"), "dependency:copy-dependencies", "-DincludeScope=runtime"];
  try {
    await promisify(execFile)("mvn", [...goal, `-DoutputDirectory=${partial}`], { timeout: 600_000 });
    await rename(partial, folder);
  } catch (cause) {
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw new Error(`Maven could not bring Neo4j: ${firstLine(cause)}`, { cause });
  }
  return folder;
}

async function need(program: string, argument: string, name: string): Promise<void> {
  await promisify(execFile)(program, [argument]).catch((cause: unknown) => {
    throw new Error(`${name} is needed to start Neo4j, and "${program} ${argument}" does not run`, { cause });
  });
}

const firstLine = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause)).split("\n", 1)[0];
