import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
/** In another folder `tsx` would not find how this project is compiled. */
const TSX_TSCONFIG_PATH = fileURLToPath(new URL("../../tsconfig.json", import.meta.url));

/** A command line in a process of its own, with nothing of this project in its environment. */
export function startCli(argv: readonly string[], folder: string) {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), main, ...argv], {
    cwd: folder,
    env: { PATH, HOME, TSX_TSCONFIG_PATH },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output.stderr += chunk.toString()));
  const ended = once(child, "close").then(([status]) => status as number | null);
  /** Resolves to the first match in standard output; rejects if the process ends before. */
  const printed = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = pattern.exec(output.stdout);
        if (found !== null) resolve(found);
      };
      child.stdout.on("data", look);
      look();
      void ended.then((status) => reject(new Error(`ended with ${status} before: ${output.stdout}${output.stderr}`)));
    });
  return { child, output, ended, printed };
}
