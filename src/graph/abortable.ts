import { CampaignGraphError } from "../models/CampaignGraphError.js";

/**
 * Waits for `work` no longer than until `signal` aborts.
 * @param onAbort called once if that happens; what `work` becomes afterwards is dropped
 * @throws CampaignGraphError TIMEOUT when aborted
 */
export async function abortable<T>(
  work: () => Promise<T>,
  signal: AbortSignal | undefined,
  onAbort: () => void = () => undefined,
): Promise<T> {
  if (signal === undefined) return work();
  if (signal.aborted) throw timeout(signal);
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => {
      reject(timeout(signal));
      onAbort();
    };
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    if (stop) signal.removeEventListener("abort", stop);
  }
}

function timeout(signal: AbortSignal): CampaignGraphError {
  return new CampaignGraphError("TIMEOUT", "the store was told to stop before it had answered; ask for less at once", {
    cause: signal.reason,
  });
}
