import type { OrganizationDraft } from "./OrganizationDraft.js";

/** What a common word for a unit may stand for: `校` for a middle school, `院` for a hospital. */
const WORD_NAMES: Readonly<Record<string, RegExp>> = {
  校: /(学校|大学|学院|中学|小学|校区|分校|职校|技校|高中|初中|中专|[一二三四五六七八九十]中|[一二三四五六]小|附中|附小|党校)$/u,
  学校: /(学校|大学|学院|中学|小学|校区|分校|职校|技校|高中|初中|中专|[一二三四五六七八九十]中|[一二三四五六]小|附中|附小)$/u,
  院: /(医院|[一二三四五六七八九十]院|学院|法院|检察院|卫生院|研究院|福利院|保健院|设计院)$/u,
  医院: /(医院|[一二三四五六七八九十]院|保健院)$/u,
  局: /局$/u,
  委: /(?<![省市县区州旗盟地党团])(委|委员会)$/u,
  团: /集团$/u,
  司: /公司$/u,
  集团公司: /集团(公司|有限公司|股份有限公司|有限责任公司)?$/u,
  集团: /集团(公司|有限公司|股份有限公司|有限责任公司)?$/u,
  厂: /厂$/u,
  企业: /(公司|厂|集团)$/u,
  公司: /(公司|集团)$/u,
  村: /(村|村委会|村民委员会)$/u,
  街道: /街道$/u,
  社区: /(社区(\(街道\))?|居委会)$/u,
  小区: /(居民区|小区)$/u,
};

/** A college called by its field alone: `校` is the university that it belongs to. */
function isCollege({ name, place, mentions }: OrganizationDraft): boolean {
  if (place !== null || !name.endsWith("学院")) return false;
  return (
    mentions.length > 0 &&
    mentions.every(({ method, form }) => method === "organization.unit.common" || form === "bare")
  );
}

/** Whether an organization may be meant by a common word such as `校` or `医院`. */
export function fitsWord(draft: OrganizationDraft, word: string): boolean {
  if (/^(校|学校|大学)$/u.test(word) && isCollege(draft)) return false;
  return (WORD_NAMES[word] ?? null)?.test(draft.name) ?? draft.name.endsWith(word);
}
