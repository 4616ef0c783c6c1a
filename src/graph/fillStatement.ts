import type { Statement } from "./Statement.js";

const IDENTIFIER = /^[A-Za-z][A-Za-z_]*$/;

/**
 * Puts labels or relationship types of the ontology, which no Cypher parameter can stand for, in the place of
 * `__NAME__`. Anything but a plain identifier is refused, so nothing that a user typed can get in.
 * @throws Error if a value is no identifier, or if a placeholder stays empty
 */
export function fillStatement(statement: Statement, values: Readonly<Record<string, string>>): Statement {
  const text = statement.text.replace(/__([A-Z]+)__/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined || !IDENTIFIER.test(value)) {
      throw new Error(`${statement.name}: expected a label or type for ${name}, got ${JSON.stringify(value)}`);
    }
    return value;
  });
  return { name: `${statement.name}[${Object.values(values).join(",")}]`, text };
}
