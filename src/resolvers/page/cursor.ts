import { CampaignGraphError } from "../../models/CampaignGraphError.js";

/** The values of a row's sort keys: where it stands, whatever is written around it. */
export type Position = readonly (string | number)[];

/** A cursor also names the order it belongs to, so that it is not taken for a place in another. */
export function encodeCursor(order: string, position: Position): string {
  return Buffer.from(JSON.stringify([order, ...position]), "utf8").toString("base64url");
}

/** Where a client gets what an argument wants. */
const GIVEN = {
  after: "pageInfo.endCursor, or the cursor of an edge",
  before: "pageInfo.startCursor, or the cursor of an edge",
} as const;

/** @throws CampaignGraphError BAD_INPUT for anything that `encodeCursor` did not make for the same order */
export function decodeCursor(
  cursor: string,
  argument: keyof typeof GIVEN,
  expected: { order: string; keys: number },
): Position {
  const values = parse(cursor);
  if (values === null || values.length !== expected.keys + 1) {
    throw new CampaignGraphError(
      "BAD_INPUT",
      `${argument}: expected a cursor that this list gave (${GIVEN[argument]}), got ${quote(cursor)}`,
    );
  }
  const [order, ...position] = values;
  if (order !== expected.order) {
    throw new CampaignGraphError(
      "BAD_INPUT",
      `${argument}: expected a cursor of a list ordered by ${expected.order}, got one ordered by ${quote(String(order))}`,
    );
  }
  return position;
}

function parse(cursor: string): (string | number)[] | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    const scalars = Array.isArray(value) && value.every((item) => typeof item === "string" || typeof item === "number");
    return scalars ? (value as (string | number)[]) : null;
  } catch {
    return null;
  }
}

const quote = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
