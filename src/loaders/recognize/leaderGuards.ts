import type { Lexicon } from "../../models/lexicon/Lexicon.js";
import type { OfficeChain } from "./findOffices.js";

/** People who are visited for their age, illness or need are told by their former office. */
const VISITED =
  /(慰问|看望|走访|救助|资助|捐助)[^,，。;；:：]{0,10}(老|困难|离休|退休|患|病|生活)[^,，。;；:：]{0,8}$/u;
const STUDENT_BODY =
  /(学生会|少先队|班委会|团支部|社团|研究生会|青年志愿者(?:协会|服务队))(宣传部|学习部|文体部|秘书处)?$/u;

/** The office is none in the sense of the graph: of pupils, of the old and needy who once held it. */
export function isNoOffice(chain: OfficeChain, text: string, { offices }: Lexicon): boolean {
  const before = text.slice(Math.max(0, chain.start - 24), chain.start);
  const beside = text.slice(Math.max(0, chain.titleStart - 8), chain.titleStart);
  return (
    offices.notOfficesBefore.some((word) => beside.endsWith(word)) || STUDENT_BODY.test(beside) || VISITED.test(before)
  );
}

/** People whose deeds are held up as an example, whatever office they held. */
const HELD_UP = /^(?:同志)?(?:等)?(?:的)?(?:先进|感人|英雄|典型|模范|优秀|光辉|崇高){0,2}(?:事迹|精神|式的?好)/u;

/** What stands behind the name shows that the person is no office holder. */
export function isNoHolder(nameEnd: number, text: string, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word, nameEnd)) || HELD_UP.test(text.slice(nameEnd, nameEnd + 12));
}
