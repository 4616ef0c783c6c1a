import { OrganizationKind } from "../../models/enums.js";
import type { OrganizationRecord } from "../../models/records.js";
import { memoized } from "./memoized.js";

/** A title, and the bodies that may stand for it where the text names none beside it. */
export interface BodyRule {
  readonly title: RegExp;
  /** Only a body named before in the same passage. */
  readonly near: boolean;
  fits(body: OrganizationRecord): boolean;
}

interface NamedRule {
  readonly title: RegExp;
  readonly body: RegExp;
  readonly near: boolean;
}

const SCHOOL = /(学校|大学|中学|小学|职校|党校|高中|初中|学院|[一二三四五六七八九十]中)$/u;
const COMPANY = /(公司|集团|厂|银行|支行|分行|油田|矿务局)$/u;

const NAMED_RULES: readonly NamedRule[] = [
  { title: /校长(助理)?$/u, body: SCHOOL, near: false },
  { title: /园长$/u, body: /幼儿园$/u, near: false },
  { title: /院长(助理)?$/u, body: /(?<!国务)院$/u, near: false },
  { title: /局长(助理)?$/u, body: /(?<!政治)局$/u, near: false },
  { title: /厅长$/u, body: /厅$/u, near: false },
  { title: /厂长$/u, body: /厂$/u, near: false },
  { title: /(总经理|董事长|经理|总裁|总工程师|总会计师|总经济师)(助理)?$/u, body: COMPANY, near: false },
  { title: /省长$/u, body: /省(人民)?政府$/u, near: false },
  { title: /市长$/u, body: /市(人民)?政府$/u, near: false },
  { title: /县长$/u, body: /县(人民)?政府$/u, near: false },
  { title: /区长$/u, body: /区(人民)?政府$/u, near: false },
  { title: /(州长|旗长|盟长)$/u, body: /[州旗盟](人民)?(政府|公署)$/u, near: false },
  { title: /镇长$/u, body: /镇(人民)?政府$/u, near: false },
  { title: /乡长$/u, body: /乡(人民)?政府$/u, near: false },
  { title: /行长$/u, body: /(银行|支行|分行|信用社)$/u, near: false },
  { title: /检察长$/u, body: /检察院$/u, near: false },
  { title: /(指挥长|总指挥)$/u, body: /指挥部$/u, near: false },
  { title: /团长$/u, body: /(?<!集)团$/u, near: true },
  { title: /(?<![大检])组长$|^组员$|^成员$/u, body: /((?<!党)组|指挥部)$/u, near: false },
  { title: /所长$/u, body: /所$/u, near: true },
  { title: /站长$/u, body: /站$/u, near: true },
  { title: /馆长$/u, body: /馆$/u, near: true },
  { title: /队长$/u, body: /队$/u, near: true },
  { title: /处长$/u, body: /处$/u, near: true },
  { title: /科长$/u, body: /科$/u, near: true },
  { title: /社长$/u, body: /社$/u, near: true },
  { title: /部长$/u, body: /(?<!支|总|指挥|俱乐|干)部$/u, near: true },
  { title: /会长$/u, body: /(协会|学会|商会|联合会)$/u, near: true },
  {
    title: /^(?:常务|专职|兼职)?副?主席$/u,
    body: /(妇联|工会|文联|科协|工商联|残联|侨联|作协|社科联|妇女联合会|工商业联合会|残疾人联合会|文学艺术界联合会|科学技术协会)$/u,
    near: true,
  },
  { title: /理事长$/u, body: /(联|协会|学会|商会|联合会|基金会)$/u, near: true },
  { title: /(?<!总|第一)书记$/u, body: /([省市县区州镇乡]委|党委|党组|支部|总支|工委|(?<!大)委员会)$/u, near: true },
];
/** Heads that are called 主任. */
const DIRECTED = /(委|委员会|办|办公室|中心|处|室|站|局|所)$/u;

const RULES: readonly BodyRule[] = NAMED_RULES.map(({ title, body, near }) => ({
  title,
  near,
  fits: ({ name, kind }) => body.test(name) && kind !== OrganizationKind.MEDIA,
}));

/** Which bodies a title without one may belong to by its own word: a school for a headmaster. */
export const bodyRule: (title: string) => BodyRule | null = memoized(
  (title) => RULES.find((known) => known.title.test(title)) ?? null,
);

/** The title is what a head of that body, or a deputy, is called. */
export function isHeadOf(title: string, body: OrganizationRecord): boolean {
  if (/主任$/u.test(title)) return DIRECTED.test(body.name);
  return RULES.some((rule) => rule.title.test(title) && rule.fits(body));
}
