import type { Token } from "./ArticleContext.js";
import type { Surroundings } from "./organizationBody.js";
import type { OrganizationHead } from "./organizationWords.js";

const HAN = /\p{Script=Han}/u;

/** `人文与艺术学院`: two fields in the name of one college, the first behind an owner, a place or a mark. */
export function isJoined({ word, start }: Token, { suffix }: OrganizationHead, around: Surroundings): boolean {
  const { edges, ownerEnding, placeEnding, text } = around;
  if (!/^[和与]$/u.test(word) || !JOINED_HEAD.test(suffix) || ownerEnding.has(start)) return false;
  const first = edges.endingAt(start);
  if (!first || first.word.length < 2 || !(/^(n|vn|an|j|nz)$/u.test(first.tag) || FIELD.test(first.word))) return false;
  let front = first.start;
  const before = edges.endingAt(front);
  if (before && /^(n|vn|nz|j)$/u.test(before.tag) && before.word.length > 1 && !ownerEnding.has(front))
    front = before.start;
  return ownerEnding.has(front) || placeEnding.has(front) || !HAN.test(text[front - 1] ?? "");
}

/** Fields of study that the dictionary has as verbs. */
export const FIELD = /^(统计|设计|计算|控制|测绘|规划|传播|翻译|审计|运输|管理|会计|制造|勘查|检验)$/u;
export const JOINED_HEAD = /^(学院|研究院|研究所|研究中心)$/u;
