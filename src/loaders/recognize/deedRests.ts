import { ActivityKind } from "../../models/enums.js";

/** How much of the words behind an object still belongs to it. */
export function restOf(after: string, kind: ActivityKind): number {
  if (kind === ActivityKind.STUDY) return seen(after);
  if (kind === ActivityKind.TRAINING) return /^(?:领导)?干部(?=\d)/u.exec(after)?.[0].length ?? 0;
  if (kind !== ActivityKind.EVALUATION && kind !== ActivityKind.CEREMONY) return 0;
  return HONOURED.exec(after)?.[0].length ?? 0;
}

/** `表彰优秀|共产党员`, `评选先进|集体`: the honour names whom it is for. */
const HONOURED =
  /^[\p{Script=Han}]{0,5}?(?:党员|干部|党支部|党组织|集体|个人|单位|工作者|教师|论文|学生|标兵|班组|团员|护士|医生|家庭|员工|职工|[组织]{0,2}奖)/u;

/** How far the name of what is read or watched reaches: `观看《…》`, `收看…专题片`. */
function seen(after: string): number {
  const studied = /^了?[^,，。;；、]{2,26}?(?:精神|讲话|文件|条例|知识|规定|制度|事迹)(?=[,，。;；、]|$)/u.exec(after);
  if (studied) return studied[0].length;
  const match =
    /^了[\p{Script=Han}“”·]{3,20}(?:成效|成果|景区|基地|现场|园区|展厅|展室|社区|村史馆)(?=[,，。;；、]|$)|^了?(?:《[^》]{2,30}》(?:[\p{Script=Han}]{0,6}(?:片|展|录像|一书|文章))?|[\p{Script=Han}“”]{2,14}?(?:片|展览|录像|电影|直播|实况|纪念馆|旧址))/u.exec(
      after,
    );
  return match ? match[0].length : 0;
}
