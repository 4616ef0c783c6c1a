import { Genre } from "../../models/enums.js";
import type { StructureLexicon } from "../../models/lexicon/StructureLexicon.js";

/** Opens a news item: `本报讯（记者…）`, `某某市6月3日电`. */
const newsLead = /^(?:本报|本网|本台)?讯|^本(?:报|网|台)(?:讯|消息)|^[\p{Script=Han}]{2,10}\d{1,2}月\d{1,2}日[电讯]/u;

/** A title that tells of an event: `某局召开…总结大会`. */
const eventTitle =
  /^(?!关于).{2,}(?:召开|举行|举办|赴|(?<!深入|扎实|广泛|全面|认真|积极|大力)(?:开展|组织|启动)).*(?:会议?|活动|仪式|典礼|赛|讲座|培训班?|学习|调研|党课)[”"]?$/u;

/** A first paragraph that tells what was done on a day: `3月5日上午,某局召开…`. */
const eventLead =
  /^[^。]{0,60}?(?:\d{1,2}月\d{1,2}日|近日|日前|昨[日天]|今[日天])[^。]{2,80}(?:召开|举行|举办|开展|组织|出席|主持|赴|走进|来到)/u;

/** So many characters may follow the word that names a notice. */
const ENDING = 6;

const reportLead = /(?:现将|下面|现就).{0,40}(?:汇报|报告|总结|通报)如下/u;

/** The genre by the words of the title, else by what the head and the first paragraphs give away. */
export function genreOf(
  titles: readonly string[],
  body: readonly string[],
  credited: boolean,
  lexicon: StructureLexicon,
): Genre {
  if (titles.some((title) => eventTitle.test(title))) return Genre.NEWS;
  const byTitle = titles.map((title) => genreOfTitle(title, lexicon)).find((genre) => genre !== null);
  if (byTitle) return byTitle;
  if (credited || body.slice(0, 2).some((paragraph) => newsLead.test(paragraph))) return Genre.NEWS;
  if (body.slice(0, 2).some((paragraph) => /^同志们[:：]?|^各位/u.test(paragraph))) return Genre.SPEECH;
  if (body.slice(0, 1).some((paragraph) => eventLead.test(paragraph))) return Genre.NEWS;
  if (body.slice(0, 4).some((paragraph) => reportLead.test(paragraph))) return Genre.REPORT;
  return Genre.OTHER;
}

/**
 * The word that stands last decides: a `…报告的通知` is a notice. Far from the end, a word of documents with a form of
 * their own is what the text is about: `以…决议…加强建设`.
 */
function genreOfTitle(title: string, lexicon: StructureLexicon): Genre | null {
  const named = title.replace(/[(（【][^()（）【】]{0,14}[)）】]$/u, "");
  const best = lexicon.genres
    .map(({ genre, words }) => ({ genre, at: Math.max(...words.map((word) => endOf(named, word))) }))
    .reduce((winner, next) => (next.at > winner.at ? next : winner), { genre: "", at: -1 });
  if (best.at < 0 || (best.genre === Genre.NOTICE && best.at < named.length - ENDING)) return null;
  return Genre[best.genre as keyof typeof Genre] ?? null;
}

function endOf(title: string, word: string): number {
  const at = title.lastIndexOf(word);
  return at < 0 ? -1 : at + word.length;
}
