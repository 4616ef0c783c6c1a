import { RelationType } from "../../models/enums.js";
import type { EvidenceRecord, RelationRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import type { ArticleContext } from "../recognize/ArticleContext.js";
import type { ResolvedLeader } from "../resolve/leaders.js";
import { sentenceEvidence } from "./sentenceEvidence.js";

/** Bodies told by another office of the same person. */
const SURER: ReadonlySet<string> = new Set(["position.chain", "position.government"]);

/** One relation for each person, organization and title, with the sentences that give the office. */
export function relatePositions({ article }: ArticleContext, leaders: readonly ResolvedLeader[]): RelationRecord[] {
  return flatMap(leaders, ({ record, positions }) => {
    const byOffice = new Map<string, { to: string; title: string; evidence: EvidenceRecord[] }>();
    for (const { title, organization, passage, start, end, method } of positions) {
      if (organization === null) continue;
      const office = byOffice.get(`${title}@${organization}`) ?? { to: organization, title, evidence: [] };
      const evidence = sentenceEvidence(
        article,
        { passage, start, end },
        method,
        method === "position.body" ? 0.9 : SURER.has(method) ? 0.75 : 0.6,
      );
      const known = office.evidence.some(
        (other) => other.passage === evidence.passage && other.start === evidence.start,
      );
      if (!known) office.evidence.push(evidence);
      byOffice.set(`${title}@${organization}`, office);
    }
    return [...byOffice.values()].map(({ to, title, evidence }) => ({
      type: RelationType.HOLDS_POSITION,
      from: record.key,
      to,
      title,
      evidence: evidence.sort((left, right) => left.passage - right.passage || left.start - right.start),
    }));
  });
}
