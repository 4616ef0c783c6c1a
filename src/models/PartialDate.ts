import { GraphQLError, GraphQLScalarType, Kind, print } from "graphql";
import { bilingual } from "./bilingual.js";

const FORM = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** @param written as the client wrote it */
function parse(value: unknown, written = JSON.stringify(value)): string {
  if (typeof value === "string" && FORM.test(value)) return value;
  throw new GraphQLError(
    `expected a date in quotation marks such as "2005", "2005-02" or "2005-02-28", got ${written}`,
    {
      extensions: { code: "BAD_USER_INPUT" },
    },
  );
}

/** A date as exact as the text states it: a year, a month or a day. Compares as a string. */
export const PartialDate = new GraphQLScalarType<string, string>({
  name: "PartialDate",
  ...bilingual(
    "A date as exact as the text states it: 2005, 2005-02 or 2005-02-28.",
    "按原文精确程度书写的日期:2005、2005-02 或 2005-02-28。",
  ),
  serialize: (value) => String(value),
  parseValue: (value) => parse(value),
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined, print(node)),
});
