import { flatMap } from "../clean/flatMap.js";
import type { Proposal } from "./ActivityCandidate.js";
import { LONGEST_QUOTE } from "./ActivityCandidate.js";
import type { Reading } from "./activityEvents.js";
import { findFigures } from "./measures.js";
import { crossesTokens } from "./tokenCrossing.js";

const FRAME =
  /^(?<lead>.*)(?<frame>进行|开展|给予|予以|(?<![党经济社会层新团级群体])组织(?!部|系统|委员|人事|工作|生活|建设)|作出|(?<![工动制合操运创写协劳著])作|做|实施)(?<aspect>了|过)?(?<between>(?:[一两几多\d]+余?[次场轮期个]以?上?的?)?(?:\d{4}年)?[\p{Script=Han}“”]{0,8}?)$/u;
const TARGET =
  /(?:对|就|向|在(?!于)|(?<![作成化变认称以])为|给|针对(?!性)|面向|利用|依托|(?<![达得受收遇看感找碰接做想提直等周不])(?:到|赴|深入)|(?<![党社团级群体层])组织(?!部|员|委员|生活))[^,，。;；]{2,30}$/u;
/** What is said of a meeting at it is part of it: `对民主生活会进行点评`. */
const AGENDA = /(?:会|会议|活动|工作)$/u;
/** What a speaker or those present do at a meeting is part of it, too, where nothing says what they do it to. */
const AT_MEETINGS = /(?:点评|讲解|讨论|辩论|解读)$/u;

/**
 * Verbal nouns with a frame: `对…进行了点评`, `给予专题报道`. Without a target, a figure or the mark of something done
 * they only say what one does in general.
 */
export function proposeProcesses({ content, hits, clause, tokens }: Reading): Proposal[] {
  return flatMap(hits.processes, (hit): Proposal[] => {
    const match = FRAME.exec(content.slice(0, hit.start));
    if (!match || crossesTokens({ start: clause.start + hit.start, end: clause.start + hit.end }, tokens)) return [];
    const rest = content.slice(hit.end);
    if (
      /^(?:组(?!织)|员|队|团(?!员)|室|人)|^(?:和|与|、)?[\p{Script=Han}]{0,4}(?:工作|活动|制度|机制|措施|方案|意见|要求|结果|情况|的|时|中|过程|阶段|后|前|发言|心得|体会|笔记|汇报|总结|动员|部署)/u.test(
        rest,
      ) &&
      !/^(?:工作)?(?:$|满意[率度])/u.test(rest)
    )
      return [];
    if (isGeneral(match.groups?.["frame"] ?? "", match.groups?.["between"] ?? "")) return [];
    const from = match.groups?.["lead"]?.length ?? 0;
    const aspect = match.groups?.["aspect"] !== undefined;
    const named = TARGET.exec(content.slice(0, from));
    const target = named && !/自己|基础上$|过程中$|[对就向在为给](?:其|他们|她们|它)/u.test(named[0]) ? named : null;
    if (named && hit.phrase.endsWith("点评") && AGENDA.test(named[0])) return [];
    const figured = findFigures(content).length > 0;
    if (!target && !figured && (!aspect || AT_MEETINGS.test(hit.phrase))) return [];
    const end = hit.end + (/^[、和](?<more>[\p{Script=Han}]{2,4})(?=$)/u.exec(rest)?.[0].length ?? 0);
    const whole = target && end - target.index <= LONGEST_QUOTE ? target.index : from;
    const name = content.slice(whole, end).replace(/了|过/u, "");
    const weight = 1 + (aspect ? 1 : 0) + (target ? 1 : 0) + (figured ? 0.5 : 0);
    return [
      {
        start: clause.start + Math.max(whole, end - LONGEST_QUOTE),
        end: clause.start + end,
        name,
        kind: hit.value,
        method: "activity.process",
        weight,
        bare: target ? null : hit.phrase,
      },
    ];
  });
}

/** What is praised or said of whom in general: `开展扎实而富有成效的帮扶`, `给予我镇的帮扶`, `做海试的科研团队`. */
function isGeneral(frame: string, between: string): boolean {
  if (!between.includes("的")) return false;
  if (/^(?:详细|全面|细致|认真|充分|深入)的/u.test(between)) return false;
  return /成效|扎实|大量|卓越|积极/u.test(between) || /^(?:给予|做|作)$/u.test(frame);
}
