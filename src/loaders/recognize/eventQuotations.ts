import type { Span } from "../../models/span.js";
import { LONGEST_QUOTE } from "./ActivityCandidate.js";

/** Whether the noun stands inside a quoted name: `“党员活动日”活动`. */
export function isWithinName(content: string, { start, end }: Span): boolean {
  const opening = content.lastIndexOf("“", start);
  if (opening < 0 || content.slice(opening, start).includes("”")) return false;
  const closing = content.indexOf("”", end);
  if (closing < 0) return false;
  return closing > end && closing - opening <= LONGEST_INNER && !/[,，、]/u.test(content.slice(opening, closing));
}

const LONGEST_INNER = 20;

/** Behind a quotation these say that it labels something else: `“…志愿服务”试点单位`. */
const LABELS =
  /^\p{Script=Han}{0,4}(?:单位|品牌|机制|模式|体系|平台|称号|队伍|精神|格局|工作法|理念|制度|试点|项目|基地|中心|站|室|岗|职能)|^的\p{Script=Han}{0,6}(?:举措|体现|抓手|载体|要求|部署|任务)|^(?:、?“[^”]{2,12}”){0,4}等\p{Script=Han}{0,6}(?:建设|制度|机制)/u;

/** The noun behind the quotation closes the name: `“岗位大比武”主题党日活动`. */
const NAMED_ON = /^[^\P{Script=Han}在于由是为的和与及将等]{0,6}(?:活动|比赛|竞赛|大赛|党日|团日|行动|教育|测试|测验)/u;

/** Whether what stands behind a quotation makes it a label, or goes on with the name that it begins. */
export function isOnlyLabel(after: string): boolean {
  return LABELS.test(after) || NAMED_ON.test(after);
}

/** `“元宵灯会”`: the noun closes a quotation, and all of it is the name. */
export function insideQuotation(
  content: string,
  { start, end }: Span,
): { start: number; end: number; text: string } | null {
  if (content[end] !== "”") return null;
  const opening = content.lastIndexOf("“", start);
  if (opening < 0 || content.slice(opening, start).includes("”") || end - opening > LONGEST_QUOTE) return null;
  const label = content.slice(opening + 1, end);
  return /^(?:如何|怎样|谁|什么|为什么)/u.test(label) ? null : { start: opening, end: end + 1, text: label };
}
