import { EntityType } from "../../models/enums.js";
import type { EntityRecord, OrganizationRecord } from "../../models/records.js";
import { entitiesOf } from "./RelateContext.js";

/** Bodies below a province, a city, a county, by what their names show; words that only sound so are taken out first. */
const SOUNDS_SO = /自治区|城镇|乡镇|乡村|农村|社区矫正/gu;
const BELOW_CITY = /[县区镇乡村]|街道|小学|中学|学校|医院|公司|支部/u;
const BELOW_COUNTY = /[镇乡村]|街道|社区|小学|中学|学校|学院|医院|公司|支部/u;
const BELOW: Readonly<Record<string, RegExp>> = {
  省: /[市县区镇乡村]|街道|小学|中学|医院|支部/u,
  市: BELOW_CITY,
  州: BELOW_CITY,
  县: BELOW_COUNTY,
  区: BELOW_COUNTY,
};
const CIRCLE = /^(?:去年|今年|上年|本年度?|本次|此次|\d{4}年度?)?的?全(?<circle>[国省市县区州])/u;
const FRONT = /^(?:中共|中国共产党)/u;

/**
 * Whether a deed's own name shows that it is not that of a body which no sentence gives it to: it is of a wider circle
 * (`全市…会议` of a village school), or it begins with a place that the body's name and address do not have.
 */
export function isAnothersDeed(deed: string, owner: OrganizationRecord, entities: readonly EntityRecord[]): boolean {
  const forms = [owner.name, ...owner.aliases].map((form) => form.replace(FRONT, ""));
  const circle = CIRCLE.exec(deed)?.groups?.["circle"];
  if (circle === "国" || (CONGRESS.test(deed) && !CONVENES.test(owner.name))) return true;
  const below = circle === undefined ? undefined : BELOW[circle];
  if (below?.test(owner.name.replace(SOUNDS_SO, ""))) return true;
  if (!EVENT.test(deed)) return false;
  const [place] = entitiesOf(entities, EntityType.PLACE)
    .flatMap(({ name, aliases }) => [name, ...aliases].filter((form) => form.length > 1 && deed.startsWith(form)))
    .sort((left, right) => right.length - left.length);
  if (place === undefined || DONE_AT.test(deed.slice(place.length))) return false;
  return ![...forms, owner.qualifier ?? ""].some((form) => form.includes(place) || place.includes(form));
}

/** Congresses are convened by their own bodies, not by a government that reports to them. */
const CONGRESS = /人民代表大会|人代会|政治协商会议|政协会议|人大会议/u;
const CONVENES = /人大|人民代表大会|政协|政治协商会议/u;
const EVENT = /(?:会|会议|仪式|典礼|赛|节|展|展览|班)$/u;
/** `某县调研座谈会`: the place is where the deed is done. */
const DONE_AT = /^(?:调研|考察|参观|学习|慰问|帮扶|扶贫|之行)/u;

/** In front of a body these make it the one that is gone to, or done something for. */
const TO = "(?:前往|赴|到|来到|走进|进入|走访|参观|慰问|看望|深入|为|给|向|帮助)";

/** Whether the clause of a deed tells that it is done at, or for, the body itself: a host does not visit himself. */
export function isDoneTo(clause: string, { name, aliases }: OrganizationRecord): boolean {
  return [name, ...aliases].some((form) => {
    const at = form.length > 2 ? clause.lastIndexOf(form) : -1;
    if (at <= 0) return false;
    return (
      GONE_TO.test(clause.slice(0, at)) || (AT.test(clause.slice(0, at)) && VENUE.test(clause.slice(at + form.length)))
    );
  });
}

const GONE_TO = new RegExp(`${TO}[^,，。;；在由]{0,24}$`, "u");
/** `启动仪式在某村举行`: the body lends its ground. */
const AT = /在[^,，。;；]{0,12}$/u;
const VENUE =
  /^(?!的?(?:[^,，。;；]{0,6})?(?:领导|组织|指导|支持|帮助|带领|统一))[^,，。;；]{0,12}(?:启动|举行|召开|举办|开幕|揭牌)/u;
