import type { Parameters } from "../../graph/GraphStore.js";
import type { Statement } from "../../graph/Statement.js";
import { ENTITY_TYPES, type NodeLabel } from "../nodeColumns.js";
import type { ParentQuestion } from "./ParentQuestion.js";

/** Stands behind the columns and parameters of every question of a statement but the first. */
export const suffixOf = (index: number): string => (index === 0 ? "" : `_${index}`);

/** One statement that answers all questions about the nodes `$parents`; rows have a column `parent`. */
export function parentsStatement(questions: readonly ParentQuestion[]): Statement {
  const near = questions.map((question) => question.near).reduce((a, b) => sharedLabel(a, b) as NodeLabel);
  const blocks = questions.flatMap((question, index) =>
    question.blocks.map(({ query, as }) => block(renamed(query, index), `${as}${suffixOf(index)}`)),
  );
  const returned = questions.flatMap((question, index) => [
    ...question.blocks.map(({ as }) => `${as}${suffixOf(index)}`),
    ...question.columns.map(({ expression, as }) => `${renamed(expression, index)} AS ${as}${suffixOf(index)}`),
  ]);
  return {
    name: questions.map(({ name }) => name).join(" + "),
    text: [
      "UNWIND $parents AS parent",
      `MATCH (p:${near} {id: parent})`,
      ...blocks,
      `RETURN ${["parent", ...returned].join(", ")}`,
    ].join("\n"),
  };
}

export function parentsParameters(questions: readonly ParentQuestion[]): Parameters {
  return Object.fromEntries(
    questions.flatMap(({ parameters }, index) =>
      Object.entries(parameters).map(([name, value]) => [`${name}${suffixOf(index)}`, value]),
    ),
  );
}

/** The label under which the parents of both are found, or null if they may be different nodes. */
export function sharedLabel(one: NodeLabel, other: NodeLabel): NodeLabel | null {
  if (one === other) return one;
  const [entity, specific] = one === "Entity" ? [one, other] : [other, one];
  return entity === "Entity" && ENTITY_TYPES.some((type) => type === specific) ? specific : null;
}

const block = (query: string, as: string): string => `CALL (p) {\n  ${query.replaceAll("\n", "\n  ")} AS ${as}\n}`;

const renamed = (text: string, index: number): string => text.replace(/\$\w+/g, `$&${suffixOf(index)}`);
