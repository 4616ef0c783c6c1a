import type { GraphValue } from "../graph/GraphStore.js";
import { UsageError } from "./UsageError.js";

/**
 * Adds one `--param name=value` to those before it. The value is JSON if it parses as JSON, else a string.
 * @throws UsageError without a name or without `=`
 */
export function parseParameter(text: string, previous: Record<string, GraphValue> = {}): Record<string, GraphValue> {
  const parts = /^(\p{L}[\p{L}\p{N}_]*|_[\p{L}\p{N}_]+)=([\s\S]*)$/u.exec(text);
  if (parts === null) throw new UsageError(`--param: expected NAME=VALUE, got ${JSON.stringify(text)}`);
  return { ...previous, [parts[1] as string]: parseValue(parts[2] as string) };
}

function parseValue(text: string): GraphValue {
  try {
    return JSON.parse(text) as GraphValue;
  } catch {
    return text;
  }
}
