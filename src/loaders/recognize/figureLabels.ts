/** Figures alone, or sums: `531`, `2+1`, `三四五`, `党建+服务`. */
const FIGURES =
  /^(?:\d{3,5}|\d{1,2}(?:[+＋](?:\d{1,2}|[nNxX])){1,4}|[一二三四五六七八九十]{3,5}|[\p{Script=Han}]{1,4}[+＋](?:[\p{Script=Han}]{1,6}|[NnXx]))$/u;
/** Emergency numbers, years and days of remembrance. */
const KNOWN_NUMBER =
  /^(?:1[12]\d|12(?!345)\d{3}|95\d{3}|(?:19|20)\d\d|315|512|618|一二九|九一八|五一二|三一五|五三一|七一一|二三四|一二三)$/u;
const SUMS_UP =
  /^(?:[\p{Script=Han}]{0,6}?)(?:工作法|学习法|管理法|机制|模式|体系|党建|举措|思路|战略|格局|架构|工程|计划|行动|服务|治理|目标|要求|方案|突破|布局|部署)/u;

/** `“531”归口党建`, `“2+1”工作法`: figures between marks that sum up a list, where a noun right behind says of what. */
export function isFigureLabel(label: string, after: string): boolean {
  return FIGURES.test(label) && !KNOWN_NUMBER.test(label) && SUMS_UP.test(after);
}

const INNER = /^[\p{Script=Han}]{1,4}(?<count>[二三四五六七八九十])(?<head>[\p{Script=Han}]{1,2})$/u;

/** `“以案三讲”`: the number stands inside; a label only if what is listed bears its head. */
export function isInnerLabel(label: string, items: readonly string[]): boolean {
  const head = INNER.exec(label)?.groups?.["head"];
  return head !== undefined && items.length > 1 && items.every((item) => item.includes(head));
}

/** Whether a label may be one whose number stands inside. */
export function mayBeInner(label: string): boolean {
  return INNER.test(label);
}
