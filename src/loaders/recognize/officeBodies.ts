import { OrganizationKind } from "../../models/enums.js";
import type { OrganizationRecord } from "../../models/records.js";

/** A title, and the bodies that may stand for it where the text names none beside it. */
interface BodyRule {
  readonly title: RegExp;
  readonly body: RegExp;
  /** Only a body named before in the same passage. */
  readonly near: boolean;
}

const SCHOOL = /(学校|大学|中学|小学|校区|职校|党校|高中|初中|学院|[一二三四五六七八九十]中)$/u;

const RULES: readonly BodyRule[] = [
  { title: /校长$/u, body: SCHOOL, near: false },
  { title: /园长$/u, body: /幼儿园$/u, near: false },
  { title: /院长$/u, body: /院$/u, near: false },
  { title: /局长$/u, body: /局$/u, near: false },
  { title: /厅长$/u, body: /厅$/u, near: false },
  { title: /厂长$/u, body: /厂$/u, near: false },
  { title: /(总经理|董事长|经理|总裁)$/u, body: /(公司|集团|厂)$/u, near: false },
  { title: /(省长|市长|县长|区长|州长|旗长|镇长|乡长)$/u, body: /政府$/u, near: false },
  { title: /行长$/u, body: /(银行|支行|分行)$/u, near: false },
  { title: /(指挥长|总指挥)$/u, body: /指挥部$/u, near: false },
  { title: /(?<!大)组长$|^组员$|^成员$/u, body: /((?<!党)组|指挥部)$/u, near: false },
  { title: /所长$/u, body: /所$/u, near: true },
  { title: /站长$/u, body: /站$/u, near: true },
  { title: /馆长$/u, body: /馆$/u, near: true },
  { title: /队长$/u, body: /队$/u, near: true },
  { title: /处长$/u, body: /处$/u, near: true },
  { title: /科长$/u, body: /科$/u, near: true },
  { title: /部长$/u, body: /部$/u, near: true },
  { title: /会长$/u, body: /(协会|学会|商会|联合会)$/u, near: true },
  { title: /理事长$/u, body: /(联|协会|学会|商会|联合会|基金会)$/u, near: true },
  { title: /书记$/u, body: /([省市县区州镇乡]委|党委|党组|支部|总支|工委|委员会)$/u, near: true },
];

/** Mentions of an article's bodies in the order of their nearness to a place before them. */
export interface BodiesBefore {
  /** Named before the place in the same passage. */
  readonly near: readonly OrganizationRecord[];
  /** Named before the place anywhere. */
  readonly all: readonly OrganizationRecord[];
}

/** The body that a title without one belongs to by its own word: the nearest school of a headmaster. */
export function impliedBody(title: string, { near, all }: BodiesBefore): OrganizationRecord | null {
  const rule = RULES.find((known) => known.title.test(title));
  if (!rule) return null;
  const fitting = (rule.near ? near : all).filter(
    ({ name, kind }) => rule.body.test(name) && kind !== OrganizationKind.MEDIA,
  );
  return fitting[0] ?? null;
}
