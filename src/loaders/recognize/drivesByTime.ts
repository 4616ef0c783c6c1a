import type { DriveSighting } from "./driveSightings.js";
import { GENERIC, LEAD_IN } from "./driveNames.js";
import { flatMap } from "../clean/flatMap.js";
import { matchesOf } from "../clean/matchesOf.js";

const MOTTO_YEAR =
  /(?:巩固|深化|开展|推进|落实|部署)(?:了|好)?(?<name>[\p{Script=Han}]{2,8}(?:建设|提升|服务|落实|整治|质量|创新|攻坚|突破|管理)年)(?:活动)?/gu;

/** `巩固作风建设年成果`: a year under a motto needs no quotation marks. */
export function mottoYears(text: string, passage: number): DriveSighting[] {
  if (!/[设升务实治量新坚破理]年/u.test(text)) return [];
  return flatMap(matchesOf(text, MOTTO_YEAR), (match): DriveSighting[] => {
    const name = (match.groups?.["name"] ?? "").replace(LEAD_IN, "");
    const start = match.index + match[0].indexOf(name);
    const surface = text.slice(start, match.index + match[0].length);
    const span = { passage, start, end: start + surface.length, surface };
    return [{ name: surface, label: null, weight: 2, method: "campaign.local.year", confidence: 0.7, ...span }];
  });
}

const SINCE =
  /(?<=^|[。;；,，])(?:自|自从|从)?(?<name>[\p{Script=Han}]{4,18}(?:整治|治理|行动|大讨论|攻坚战|大会战|主题教育|系列活动|创建活动|实践活动))(?:工作|活动)?(?:开展|启动|实施|部署)以来/gu;

/** `自某某整治工作开展以来,…`: what has been going on since then is a drive. */
export function drivesSince(text: string, passage: number): DriveSighting[] {
  if (!text.includes("以来")) return [];
  return flatMap(matchesOf(text, SINCE), (match): DriveSighting[] => {
    const name = (match.groups?.["name"] ?? "").replace(LEAD_IN, "").replace(/^[自从]+/u, "");
    if (name.length < 6 || GENERIC.test(name) || /[的了和与]/u.test(name)) return [];
    const start = match.index + match[0].indexOf(name);
    const span = { passage, start, end: start + name.length, surface: name };
    return [{ name, label: null, weight: 2, method: "campaign.local.since", confidence: 0.7, ...span }];
  });
}
