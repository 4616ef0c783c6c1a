import { fitsUnit } from "./selfUnit.js";

const UNIT = /[校院局厅馆所镇乡处厂站]|公司|集团|街道/u;
/** An office, or several, that leave out whose they are: `校党委书记`, `我局党组成员、副局长`. */
const OFFICE = new RegExp(
  `(?:^|[,，日午天])(?<office>(?:[我本副长、]|机关|党委|党组|党工委|党总支|领导|行政|班子|常委|委员|成员|常务|专职|书记|主任|主席|党支部|支部|检察|组长|政委|分管|${UNIT.source})+)$`,
  "u",
);
const REACH = 30;

/** Whether the person named at `start` is spoken of as one of the body `name`, without that name. */
export function isOfOwn(text: string, start: number, name: string): boolean {
  const office = OFFICE.exec(text.slice(Math.max(0, start - REACH), start))?.groups?.["office"] ?? "";
  const unit = UNIT.exec(office)?.[0];
  return unit !== undefined && fitsUnit(unit, name);
}
