import { validateSync, type ValidationError } from "class-validator";
import type { PageArguments } from "../../models/arguments/PageArguments.js";
import { CampaignGraphError } from "../../models/CampaignGraphError.js";

/**
 * Checks the arguments of a field against what their classes declare. Called once a field of the query, not once a row
 * of its parents. @throws CampaignGraphError BAD_INPUT that names every argument at fault and what is allowed
 */
export function validateArguments(args: PageArguments | object): void {
  const faults = describeFaults(validateSync(args, { whitelist: false }));
  if ("first" in args && "last" in args && args.first != null && args.last != null) {
    faults.push("first, last: expected one of the two, got both");
  }
  if (faults.length > 0) throw new CampaignGraphError("BAD_INPUT", faults.join("; "));
}

/** One line for each argument at fault: what was expected, what came. */
export function describeFaults(errors: readonly ValidationError[]): string[] {
  return errors.flatMap((error) => messages(error, ""));
}

function messages({ property, value, constraints, children }: ValidationError, prefix: string): string[] {
  const path = `${prefix}${property}`;
  const own = [...new Set(Object.values(constraints ?? {}))].map(
    (message) => `${path}: ${message}, got ${shown(value)}`,
  );
  return [...own, ...(children ?? []).flatMap((child) => messages(child, `${path}.`))];
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
