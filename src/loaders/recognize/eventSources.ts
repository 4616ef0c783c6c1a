import type { ActivityTables } from "./activityTables.js";

/** Whether the words behind an event make it the source, the matter or the front of something else: no deed. */
export function isSource(after: string, { source }: ActivityTables): boolean {
  return (
    /^(?:活动)?[两二三四五六七八]个(?:阶段|环节|部分|板块|步骤)|^(?:活动|工作)?(?:既|不仅|也|都)?是|^暨[^,，。;；]{2,36}上的?(?:重要)?(?:讲话|报告)|^上(?:对|就|作|做)/u.test(
      after,
    ) ||
    EARLIER.test(after) ||
    source.test(after) ||
    RECORDED.test(after)
  );
}

/** `…代表大会第六次会议确定的目标`. */
const EARLIER = /^第[一二三四五六七八九十\d]+次(?:全体)?会议(?:所?确定|通过|批准|提出|精神)/u;

/** What is listed as the matter of records: `党组会、支部学习等各类记录`. */
const RECORDED =
  /^(?:、[^,，。;；、]{2,12}){0,6}等(?:[\p{Script=Han}]{0,8}制度|[\p{Script=Han}]{0,8}机制|(?:各类|各种|相关|有关)?(?:记录|材料|资料|台账|文件))|^(?:、[^,，。;；、]{2,12}){1,6}的(?:重要)?(?:依据|参考)/u;

/** The event's noun is only the front of a body, a place or a matter: `活动中心`, `宣传活动阵地`. */
const PART_OF_NOUN =
  /^(?:[\p{Script=Han}]{0,2}(?:领导小组|办公室|制度|机制)|月(?![份底初中])|新?模式|品牌|队伍|小?分队|小队|队(?!员)|体系|项目|岗(?!位)|网络|窗口|水平|需求|领域|中心|室(?!外)|站|点(?!评)|场[所地馆]|阵地|经费|平台|载体|主题(?!党|团|班|教)|画|(?:纪录|专题|宣传|影|短|微)?片|栏|册|展板|标语|基地|费用|用品|票|奖[牌杯状]|稿|贺卡|课件|教案|材料|资料|笔记|心得|书籍|用书|教材|读本|热情|始终|全过程|系统(?!内)|标题|题目|选手|消息|安保|安全保卫|执勤|展示(?!会|活动|赛|区)|的?关键时刻|的?关键时期|试点|成效|整改(?!推进|工作?会|动员|专题)|总结(?!大?会|表彰)|小结(?!会)|动员(?!大?会|部署)|(?:的)?(?:获奖|获得者|参赛|优胜)|先进(?:单位|集体|个人)|办法|(?:QQ|微信)?群(?!众|英)|(?:[\p{Script=Han}]{2,6})阶段(?!性?(?:总结|动员|部署|推进|汇报)?(?:大会|会))|师(?!生)|团(?!员|日|课)|员)/u;

/** `第六届…大赛、第五届…大赛获奖项目`: whom or what it had honoured before. */
const HONOURED = /^、[^,，。;；、]{2,24}(?:获奖|获得者|参赛)/u;

/** `讲座以及交流互学制度`: what is regulated. */
const REGULATED = /^(?:(?:以?及|[和与、])[^,，。;；]{2,16}|\p{Script=Han}{1,8})(?:制度|机制)(?:[,，。;；]|$)/u;

/** `…活动以及战争时期的照片`: what pictures and things show. */
const SHOWN = /^(?:以?及|[和与、])[^,，。;；]{2,24}(?:照片|图片|史料|资料|文物|实物|档案)/u;

/** Whether the words behind an event's noun make it the front of another noun: `活动中心`, `演讲稿`. */
export function isPartOfNoun(after: string): boolean {
  return PART_OF_NOUN.test(after) || HONOURED.test(after) || REGULATED.test(after) || SHOWN.test(after);
}
