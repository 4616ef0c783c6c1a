import { Readable, Writable } from "node:stream";
import { runCommandLine } from "../../src/cli/runCommandLine.js";
import type { Environment } from "../../src/config.js";
import { loadConfig } from "../../src/config.js";

export interface CliRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly environment?: Environment;
  readonly stdin?: string | Buffer;
  /** Ends a command that waits to be stopped, such as `serve`. */
  readonly stopped?: () => Promise<void>;
}

/** Runs one command line in this process, as a shell would run it in its own. */
export async function runCli(argv: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  const stdout = new Collected();
  const stderr = new Collected();
  const status = await runCommandLine(argv, {
    config: () => loadConfig(options.environment ?? {}),
    stdin: Readable.from(options.stdin === undefined ? [] : [Buffer.from(options.stdin)]),
    stdout,
    stderr,
    stopped: options.stopped ?? (() => Promise.resolve()),
  });
  return { status, stdout: stdout.text, stderr: stderr.text };
}

class Collected extends Writable {
  text = "";

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString("utf8");
    done();
  }
}
