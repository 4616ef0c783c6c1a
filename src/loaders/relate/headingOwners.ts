import { OrganizationKind } from "../../models/enums.js";
import type { OrganizationRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import type { SegmentedArticle } from "../segment/SegmentedArticle.js";
import { isAttribute } from "./subjects.js";
import type { Subject } from "./subjects.js";

/** Longer lines are text, in UTF-16 code units. */
const LONGEST_HEADING = 60;
/** Behind a body's name a line of text that heads a section says little more: `某某局工作情况`. */
const LABEL = /^(?:[:：]|(?:工作)?(?:情况|概况|概述|简介|总结)|党建|党的建设|精神文明建设)?$/u;

/** A line below a picture. */
const CAPTION = /正在|供图|摄影?[)）]?$|图为|摄于/u;

/** A line that tells of somebody who came. */
const GUEST =
  /到会|出席|莅临|视察|致辞|(?:书记|主任|[局院校部县市区镇乡厂科处会]长)[\p{Script=Han}]{2,3}(?:讲话|参加|指导|到|来|作|主持)/u;

/** The bodies that headings, the title among them, begin with, in the order of the text; what stands below is theirs. */
export function headingOwners(
  { passages }: SegmentedArticle,
  organizations: readonly OrganizationRecord[],
): readonly Subject[] {
  const heads = new Map(
    passages
      .filter(({ role, text }) => text.length <= LONGEST_HEADING && role !== "date" && role !== "byline")
      .map((passage) => [passage.ordinal, passage]),
  );
  const named = organizations.filter(({ kind }) => kind !== OrganizationKind.MEDIA);
  return flatMap(named, ({ key, mentions }) => mentions.map((mention) => ({ mention, key })))
    .filter(({ mention: { passage, start, end } }) => {
      const head = heads.get(passage);
      if (!head || !/^[—–─-]*$/u.test(head.text.slice(0, start)) || isAttribute(head.text.slice(end))) return false;
      if (CAPTION.test(head.text) || (head.role !== "title" && GUEST.test(head.text.slice(end)))) return false;
      return head.role !== "body" || LABEL.test(head.text.slice(end));
    })
    .sort((left, right) => left.mention.passage - right.mention.passage);
}
