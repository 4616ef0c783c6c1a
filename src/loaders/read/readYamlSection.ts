import { parse } from "yaml";
import { CampaignGraphError } from "../../models/CampaignGraphError.js";
import type { Shape } from "./shape.js";

/**
 * Reads one YAML section of the lexicon.
 * @throws CampaignGraphError BAD_INPUT when the file is not YAML or lacks a field
 */
export function readYamlSection<T>(file: string, content: string, shape: Shape<T>): T {
  const value: unknown = parseYaml(file, content);
  if (!shape(value)) {
    throw new CampaignGraphError(
      "BAD_INPUT",
      `lexicon/${file} lacks a field or has one of another form than expected.`,
    );
  }
  return value;
}

function parseYaml(file: string, content: string): unknown {
  try {
    return parse(content);
  } catch (cause) {
    throw new CampaignGraphError("BAD_INPUT", `lexicon/${file} is not valid YAML: ${String(cause)}`, { cause });
  }
}
