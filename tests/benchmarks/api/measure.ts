import type { Question } from "./questions.js";
import { send, type Server } from "./servers.js";

/** The servers that take turns; only Neo4j has a peer. */
export interface Servers {
  readonly ours: Server;
  readonly bare: Server;
  readonly peer?: Server;
}

type Name = keyof Servers;
/** p95 in milliseconds. */
export type Times = Readonly<Partial<Record<Name, number>>>;

/**
 * How long (ms) and how often at most all servers are asked a question before it is timed. Those of a site have answered
 * it for days: their code and that of the database are compiled, which takes hundreds of requests.
 */
const WARM_UP = { time: 30_000, rounds: 1_000 };

/** Times one question on each server in turn; another begins each round. @throws Error if the answers differ */
export async function measure(question: Question, servers: Servers, fewest: number): Promise<Times> {
  const rounds = question.heavy ? fewest : fewest * 4;
  const names = (["ours", "peer", "bare"] as const).filter((name) => servers[name] !== undefined);
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  const ask = async (round: number, note: (name: Name, time: number) => void): Promise<void> => {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(turn + round) % names.length] as Name;
      note(name, (await send((servers[name] as Server).url, question[name])).time);
    }
  };
  await compareAnswers(question, servers, names);
  const end = performance.now() + WARM_UP.time;
  for (let round = 0; round < WARM_UP.rounds && performance.now() < end; round += 1) await ask(round, () => undefined);
  for (let round = 0; round < rounds; round += 1) await ask(round, (name, time) => times.get(name)?.push(time));
  return Object.fromEntries(names.map((name) => [name, p95(times.get(name) ?? [])]));
}

export function p95(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] as number;
}

async function compareAnswers(question: Question, servers: Servers, names: readonly Name[]): Promise<void> {
  const answers: string[] = [];
  for (const name of names) answers.push(idsOf((await send((servers[name] as Server).url, question[name])).text));
  const [first = "", ...others] = answers;
  const differing = others.find((ids) => ids !== first);
  if (first === "" || differing !== undefined) {
    const shown = answers.map((ids, index) => `${names[index]}: ${ids.slice(0, 200)}`);
    throw new Error(`${question.name}: expected the same ids, got\n${shown.join("\n")}`);
  }
}

/** The ids in an answer, each as often as it occurs. */
const idsOf = (text: string): string =>
  [...text.matchAll(/"((?:campaign|organization|leader|activity)-\d+)"/g)]
    .map(([, id]) => id)
    .sort()
    .join(" ");
