import { once } from "node:events";
import type { Output } from "./CommandContext.js";

/** Writes and, where the reader is slower, waits for it, so that no answer piles up in memory. */
export async function writeText(output: Output, text: string): Promise<void> {
  if (!output.write(text)) await once(output, "drain");
}
