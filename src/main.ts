#!/usr/bin/env node
import "./production.js";
import { existsSync } from "node:fs";
import { runCommandLine } from "./cli/runCommandLine.js";
import { loadConfig } from "./config.js";

if (existsSync(".env")) process.loadEnvFile(".env");

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
  throw error;
});

const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });

process.exitCode = await runCommandLine(process.argv.slice(2), {
  config: () => loadConfig(process.env),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  stopped,
});
