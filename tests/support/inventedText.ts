import { seededRandom } from "./corpus/seededRandom.js";

const CHARACTERS = [..."党委会议学习组织教育活动工作建设群众服务基层支部书记村镇县区开展落实要求认真研究部署整改提高"];

/** A text without meaning in the characters of the genre, the same for the same seed. */
export function inventedText(seed: number, length = 1200): string {
  const random = seededRandom(seed);
  return Array.from({ length }, () => CHARACTERS[Math.floor(random() * CHARACTERS.length)]).join("");
}

/** Replaces this share of the characters. */
export function editedText(original: string, share: number, seed: number): string {
  const random = seededRandom(seed);
  return [...original].map((one) => (random() < share ? "改" : one)).join("");
}
