import { OrganizationKind } from "../../models/enums.js";
import type { Span } from "../../models/span.js";
import { matchesOf } from "../clean/matchesOf.js";
import { isMediumAlone } from "../segment/isMediumAlone.js";

/** A medium that a text names as where it comes from. Offsets are UTF-16, in the passage. */
export interface StatedMedium extends Span {
  readonly kind: OrganizationKind.MEDIA;
}

/** `来源:某某网`, `(转自某某日报)`. */
const STATED =
  /(?:来源|稿源|转自|转载自|摘自|来自|出处|供稿)[::]?\s*[“《]?([\p{Script=Han}A-Za-z0-9·]{1,12}?(?:网|报|台|社|在线|热线|频道|客户端|传媒|公众号|杂志|周刊|融媒|融媒体中心))(?=$|[\s\d,,。;;、()()》”|丨·—【\[]|作者|编辑|责|记者|发布|时间|日期|浏览|点击)/gu;
const STATES = /来源|稿源|[转摘来载]自|出处|供稿/u;
/** `某某网讯`, `某某在线3月2日消息` at the beginning of a paragraph. */
const OPENING =
  /^\s*[(【]?([\p{Script=Han}]{1,10}?(?:(?:网|在线|热线)[\p{Script=Han}]{2,4}(?:频道|站)|网|在线|新闻(?!网)|客户端|日报|晚报|时报|商报|晨报|新闻中心|广播站|记者团|通讯社))(?=\s*(?:[(][^()]{1,12}[)]\s*)?(?:讯|消息|电|(?!中心|频道)[\p{Script=Han}]{2,4}(?:讯(?=\s*[((])|消息)|[\p{Script=Han}]{0,6}(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:讯|电|消息))|[(][^()]{2,16}[)]\s*(?:\d{4}年)?\d{1,2}月|[(](?:记者|通讯员)[^()]{2,20}[)])/u;
/** `某某星报、某某财经网讯` */
const SEVERAL = /^(\p{Script=Han}{2,8}(?:网|报|台|在线))、(\p{Script=Han}{2,8}(?:网|报|台|在线))(?=讯|消息)/u;
/** `本网`, `互联网`, `局网`: no names. */
const NO_NAME =
  /^(本|互联|局域|我|该|原|某|各|相关|有关|官|外|内)(网|报|台|社|站|网站)?$|^(互联|局域|因特|官方|门户|内部)/u;

/** Finds media named as the source of a text, by where their names end. */
export function findStatedMedia(text: string): ReadonlyMap<number, StatedMedium> {
  const found = new Map<number, StatedMedium>();
  const add = (name: string, start: number): void => {
    if (NO_NAME.test(name)) return;
    found.set(start + name.length, { start, end: start + name.length, kind: OrganizationKind.MEDIA });
  };
  if (STATES.test(text)) {
    for (const match of matchesOf(text, STATED)) {
      const name = match[1] as string;
      add(name, match.index + match[0].lastIndexOf(name));
    }
  }
  const several = SEVERAL.exec(text);
  if (several) {
    const [, first, second] = several as unknown as [string, string, string];
    add(first, 0);
    add(second, first.length + 1);
  }
  if (isMediumAlone(text)) add(text, 0);
  const opening = OPENING.exec(text);
  if (opening) add(opening[1] as string, opening[0].lastIndexOf(opening[1] as string));
  return found;
}
