import type { GraphValue, Parameters, Row } from "../../graph/GraphStore.js";
import type { Statement } from "../../graph/Statement.js";
import type { ParentQuestion } from "./ParentQuestion.js";
import { parentsParameters, parentsStatement, sharedLabel, suffixOf } from "./parentsStatement.js";

/** Sends one statement; bound to the time limit and the log of one request. */
export type Read = (statement: Statement, parameters: Parameters) => Promise<Row[]>;

/** The answers to one question by parent; a parent that is not in the store has none. */
type Answers = ReadonlyMap<string, Row>;

interface Waiting {
  readonly question: ParentQuestion;
  readonly parents: readonly string[];
  resolve(answers: Answers): void;
  reject(error: unknown): void;
}

/**
 * Asks questions about nodes. Those that come together about the same nodes (five relations of one organization) go to
 * the store as one statement: the way there and back costs more than most of them.
 */
export function createAsk(read: Read) {
  let waiting: Waiting[] = [];

  function sendAll(): void {
    const groups = grouped(waiting);
    waiting = [];
    for (const group of groups) void send(read, group);
  }

  return (question: ParentQuestion, parents: readonly string[]): Promise<Answers> =>
    new Promise((resolve, reject) => {
      // Batches of one tick are handed over one after another: when this runs, all of them are here.
      if (waiting.length === 0) process.nextTick(sendAll);
      waiting.push({ question, parents, resolve, reject });
    });
}

function grouped(waiting: readonly Waiting[]): Waiting[][] {
  const groups: Waiting[][] = [];
  for (const item of waiting) {
    const group = groups.find((members) => members.every((member) => isBeside(item, member)));
    if (group) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

function isBeside(one: Waiting, other: Waiting): boolean {
  return (
    sharedLabel(one.question.near, other.question.near) !== null &&
    one.parents.length === other.parents.length &&
    one.parents.every((id, index) => id === other.parents[index])
  );
}

async function send(read: Read, group: readonly Waiting[]): Promise<void> {
  const questions = group.map(({ question }) => question);
  try {
    const parents = [...(group[0]?.parents ?? [])];
    const rows = await read(parentsStatement(questions), { ...parentsParameters(questions), parents });
    group.forEach(({ question, resolve }, index) => resolve(answersOf(rows, question, index)));
  } catch (error) {
    for (const { reject } of group) reject(error);
  }
}

function answersOf(rows: readonly Row[], { blocks, columns }: ParentQuestion, index: number): Answers {
  if (index === 0) return new Map(rows.map((row) => [row.parent as string, row]));
  const names = [...blocks, ...columns].map(({ as }) => as);
  const own = (row: Row): Row =>
    Object.fromEntries(names.map((name) => [name, row[`${name}${suffixOf(index)}`] as GraphValue]));
  return new Map(rows.map((row) => [row.parent as string, own(row)]));
}
