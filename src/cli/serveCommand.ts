import { Command } from "commander";
import type { Config } from "../config.js";
import { parsePort } from "../config.js";
import type { CommandContext } from "./CommandContext.js";
import { ExitStatus } from "./ExitStatus.js";
import { globalOptionsOf } from "./globalOptions.js";
import { loadSamples } from "./loadSamples.js";
import { openExtractor } from "./openExtractor.js";
import { UsageError } from "./UsageError.js";
import { withStore } from "./withStore.js";

interface ServeOptions {
  readonly port?: number;
  readonly host?: string;
  readonly samples?: boolean;
}

/** `serve`: the GraphQL service, until SIGINT or SIGTERM. */
export function serveCommand(context: CommandContext, finish: (status: ExitStatus) => void): Command {
  return new Command("serve")
    .description("serve the graph: /graphql, /graphiql, /healthz, /readyz")
    .option("--port <number>", "port, 0 for any free one (default: PORT, else 4000)", toPort)
    .option("--host <address>", "address to listen on (default: HOST, else 127.0.0.1)")
    .option("--samples", "load the sample documents first, if the embedded default store is used and empty")
    .action(async (options: ServeOptions, command: Command) => {
      await serve(options, context, command);
      finish(ExitStatus.DONE);
    });
}

async function serve(options: ServeOptions, context: CommandContext, command: Command): Promise<void> {
  const config = withOptions(context.config(), options);
  const byDefault = globalOptionsOf(command).store === undefined && config.neo4j.uri === null;
  await withStore(context, command, async (store) => {
    const [{ startServer }, { readQuality }, extractor] = await Promise.all([
      import("../server/startServer.js"),
      import("../server/readQuality.js"),
      openExtractor(),
    ]);
    const quality = await readQuality(extractor.version);
    if (options.samples === true && byDefault) await loadSamples(store, extractor, context);
    const server = await startServer({ store, extractor, config, quality });
    context.stdout.write(`Serving ${server.url} (stop with Ctrl+C)\n`);
    await context.stopped();
    await server.close();
  });
}

function toPort(text: string): number {
  const port = parsePort(text);
  if (port === null)
    throw new UsageError(`--port: expected a whole number from 0 to 65535, got ${JSON.stringify(text)}`);
  return port;
}

function withOptions(config: Config, options: ServeOptions): Config {
  return Object.freeze({ ...config, port: options.port ?? config.port, host: options.host ?? config.host });
}
