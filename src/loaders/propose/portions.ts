import type { ArticleRecord, PassageRecord } from "../../models/records.js";
import type { ProposalRequest } from "./Proposer.js";

/** Text in UTF-16 code units that one request holds at most, so that the answer, several times as long, has room. */
const PORTION = 4000;

/** Cuts an article into requests at passages; a passage longer than a portion makes one by itself. */
export function portions({ title, issuedOn, passages }: ArticleRecord): ProposalRequest[] {
  const groups: PassageRecord[][] = [];
  let room = 0;
  for (const passage of passages) {
    if (passage.text.length > room || groups.length === 0) {
      groups.push([]);
      room = PORTION;
    }
    groups.at(-1)?.push(passage);
    room -= passage.text.length;
  }
  return groups.map((group) => ({
    title,
    issuedOn,
    passages: group.map(({ ordinal, heading, text }) => ({ ordinal, heading, text })),
  }));
}
