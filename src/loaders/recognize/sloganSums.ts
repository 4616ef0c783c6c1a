import { SloganKind } from "../../models/enums.js";
import { chineseNumber } from "./chineseNumber.js";
import type { Quotation } from "./quotations.js";
import type { SloganCandidate } from "./slogans.js";

/** Right behind a list in quotation marks, a number and what its members end with. */
const SUM = /^(?<label>(?<count>[三四五六七八九十])[大个]?(?<head>[\p{Script=Han}]))(?=[,，。;；、的]|为|$)/u;

/** `“师徒书、责任书、承诺书”三书`: the label sums up the list in front of it, which is its members. */
export function sumOf(passage: number, text: string, { end, text: list }: Quotation): SloganCandidate | null {
  const sum = SUM.exec(text.slice(end, end + 6));
  const { label, count, head } = sum?.groups ?? {};
  if (label === undefined || head === undefined) return null;
  const items = list.split("、");
  if (items.length !== chineseNumber(count ?? "") || !items.every((item) => item.length > 1 && item.endsWith(head)))
    return null;
  return {
    passage,
    start: end,
    end: end + label.length,
    surface: label,
    text: label,
    kind: SloganKind.FORMULA,
    items,
    method: "slogan.formula.sum",
    confidence: 0.75,
  };
}
