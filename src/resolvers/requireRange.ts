import { CampaignGraphError } from "../models/CampaignGraphError.js";

/** @throws CampaignGraphError BAD_INPUT if `value` is not within the range, both ends included */
export function requireRange(name: string, value: number, [least, most]: readonly [number, number]): number {
  if (value >= least && value <= most) return value;
  throw new CampaignGraphError("BAD_INPUT", `${name}: expected a whole number from ${least} to ${most}, got ${value}`);
}
