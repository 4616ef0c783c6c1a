import { Genre } from "../../models/enums.js";
import type { SegmentedArticle } from "../segment/SegmentedArticle.js";

/** A paragraph that ends with the announcement of what is asked for: `…提出三点要求:`. */
const ANNOUNCES = /提出了?[^。;；]{0,10}(?:要求|意见|希望|建议)[:：。]?$/u;
/** A paragraph that tells again what happened. */
const TELLS = /^(?:会上|会后|会议|大会|随后|最后|活动|据悉|目前|截至)/u;

/** A further point of what a speaker said in the paragraphs before. */
const FURTHER = /^(?:第?[二三四五六七八九十](?:是|要|,|，)|[二三四五六七八九十]、?要)/u;

const known = new WeakMap<SegmentedArticle, ReadonlySet<number>>();

/**
 * The paragraphs of a news item that spell out, point by point, what somebody asked for.
 * @returns their ordinals
 */
export function demandedPassages(article: SegmentedArticle): ReadonlySet<number> {
  const found = known.get(article) ?? findDemanded(article);
  known.set(article, found);
  return found;
}

function findDemanded({ genre, passages }: SegmentedArticle): ReadonlySet<number> {
  const demanded = new Set<number>();
  if (genre !== Genre.NEWS && genre !== Genre.OTHER) return demanded;
  let open = false;
  let spoken = false;
  for (const { ordinal, role, text } of passages) {
    if (role !== "body" && role !== "heading") continue;
    if (open && TELLS.test(text)) open = false;
    if (open || (spoken && FURTHER.test(text))) demanded.add(ordinal);
    spoken ||= /强调|指出|要求/u.test(text);
    if (role === "body" && ANNOUNCES.test(text)) open = true;
  }
  return demanded;
}
