import { EntityType } from "../../models/enums.js";
import type { EntityRecord, MentionRecord, OrganizationRecord } from "../../models/records.js";
import { passageOf } from "../recognize/passageOf.js";
import type { SegmentedArticle } from "../segment/SegmentedArticle.js";
import { entitiesOf } from "./RelateContext.js";

/** Where the leaders of an article are named: offsets at which their names begin, by the ordinal of the passage. */
export type People = ReadonlyMap<number, ReadonlySet<number>>;

export function peopleOf(entities: readonly EntityRecord[]): People {
  const people = new Map<number, Set<number>>();
  for (const { mentions } of entitiesOf(entities, EntityType.LEADER))
    for (const { passage, start } of mentions) {
      const starts = people.get(passage) ?? new Set<number>();
      people.set(passage, starts.add(start));
    }
  return people;
}

/** An office between a body and the person who holds it: `某办专职副主任`. */
const OFFICE =
  /^(?![\p{Script=Han}]{0,12}(?:组织|邀请|召开|请|由|派|安排|任命|选举|慰问|看望|欢迎|在|到|为|向|给|与|和))[\p{Script=Han}、]{0,14}(?:书记|主任|主席|[长员]|政委|经理|代表|顾问|参谋|总编)$/u;
const LONGEST_OFFICE = 16;

/** `某部挂职领导某某`: lent by that body. */
const LENT = /^(?:来\p{Script=Han}{1,4})?挂职/u;

/** Whether a body is only named as whose a person is (`某局张三一行`, `某办专职副主任张三`): the person acts there. */
function isOfPerson(text: string, { passage, end }: MentionRecord, people: People): boolean {
  const starts = people.get(passage);
  if (starts === undefined) return false;
  if (LENT.test(text.slice(end, end + 8))) return true;
  for (let at = end; at <= end + LONGEST_OFFICE; at += 1)
    if (starts.has(at)) return at === end || OFFICE.test(text.slice(end, at));
  return false;
}

/** The body without the mentions that only tell whose a person is. */
export function withoutPeople(
  organization: OrganizationRecord,
  people: People,
  article: SegmentedArticle,
): OrganizationRecord {
  const mentions = organization.mentions.filter(
    (mention) =>
      !people.has(mention.passage) || !isOfPerson(passageOf(article, mention.passage)?.text ?? "", mention, people),
  );
  return mentions.length === organization.mentions.length ? organization : { ...organization, mentions };
}
