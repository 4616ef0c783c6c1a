import { ActivityKind } from "../../models/enums.js";

/** Events that have a chair and speakers, and that people are counted at. */
export const GATHERINGS: ReadonlySet<ActivityKind> = new Set([
  ActivityKind.MEETING,
  ActivityKind.CEREMONY,
  ActivityKind.LECTURE,
  ActivityKind.TRAINING,
  ActivityKind.DISCUSSION,
]);
