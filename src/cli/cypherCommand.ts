import { readFile } from "node:fs/promises";
import { Command, Option } from "commander";
import type { GraphStore, GraphValue, Row } from "../graph/GraphStore.js";
import type { Statement } from "../graph/Statement.js";
import { CampaignGraphError } from "../models/CampaignGraphError.js";
import type { CommandContext } from "./CommandContext.js";
import { ExitStatus } from "./ExitStatus.js";
import { findWritingClause } from "./findWritingClause.js";
import { type RowFormat, formatRows, rowFormats } from "./formatRows.js";
import { parseParameter } from "./parseParameter.js";
import { UsageError } from "./UsageError.js";
import { withStore } from "./withStore.js";
import { writeText } from "./writeText.js";

interface CypherOptions {
  readonly param?: Record<string, GraphValue>;
  readonly format: RowFormat;
  readonly write?: boolean;
}

/** `cypher QUERY|FILE`: one statement, read-only unless `--write`. */
export function cypherCommand(context: CommandContext, finish: (status: ExitStatus) => void): Command {
  return new Command("cypher")
    .description("run one Cypher statement; read-only unless --write")
    .argument("<query-or-file>", "the statement, or a file that ends in .cypher")
    .option("--param <name=value>", "a parameter, JSON if it parses, else a string; may be repeated", parseParameter)
    .addOption(new Option("--format <format>", "how rows are printed").choices(rowFormats).default("table"))
    .option("--write", "let the statement change the graph")
    .action(async (queryOrFile: string, options: CypherOptions, command: Command) => {
      const statement = await readStatement(queryOrFile);
      const writing = options.write === true;
      if (!writing) refuseWriting(statement);
      const rows = await withStore(context, command, (store) => run(store, statement, options), {
        readOnly: !writing,
      });
      await writeText(context.stdout, formatRows(rows, options.format));
      finish(ExitStatus.DONE);
    });
}

async function readStatement(queryOrFile: string): Promise<Statement> {
  if (!/^[^\n]*\.cypher$/.test(queryOrFile)) return { name: "command line", text: withoutEnd(queryOrFile) };
  try {
    return { name: queryOrFile, text: withoutEnd(await readFile(queryOrFile, "utf8")) };
  } catch (cause) {
    throw new CampaignGraphError(
      "NOT_FOUND",
      `${queryOrFile}: expected a readable file with one statement, found none`,
      {
        cause,
      },
    );
  }
}

/** Tools that print Cypher end it with a semicolon, which the stores do not take. */
function withoutEnd(text: string): string {
  const bare = text.trim().replace(/;$/, "").trim();
  if (bare === "") throw new UsageError("expected a Cypher statement, got an empty one");
  return bare;
}

/** The first of two guards: it explains itself. The second is the store, opened read-only. */
function refuseWriting(statement: Statement): void {
  const clause = findWritingClause(statement.text);
  if (clause !== null) {
    throw new UsageError(`the statement writes (${clause}), and cypher only reads; add --write to change the graph`);
  }
}

async function run(store: GraphStore, statement: Statement, options: CypherOptions): Promise<Row[]> {
  const parameters = options.param ?? {};
  if (options.write !== true) return store.read(statement, parameters);
  return store.write((transaction) => transaction.run(statement, parameters));
}
