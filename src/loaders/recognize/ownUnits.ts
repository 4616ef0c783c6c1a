import { OrganizationKind } from "../../models/enums.js";
import { matchesOf } from "../clean/matchesOf.js";
import type { OrganizationCandidate } from "./OrganizationCandidate.js";

type Unplaced = Omit<OrganizationCandidate, "passage">;

/** `我校`, `本院`: the unit that writes, `该局`: the one just named, by where the word ends. */
export function ownUnits(text: string): ReadonlyMap<number, Unplaced> {
  const found = new Map<number, Unplaced>();
  for (const match of matchesOf(text, OWN_UNIT)) {
    const head = match[1] as string;
    const start = match.index;
    const end = start + match[0].length;
    if (head.length === 1 && NOT_UNIT.test(text[end] ?? "")) continue;
    found.set(end, {
      start,
      end,
      surface: match[0],
      method: match[0].startsWith("该") ? "organization.named" : "organization.own",
      confidence: 0.7,
      form: "bare",
      kind: OrganizationKind.OTHER,
      headClass: "unit",
      head,
      relative: "",
      deictic: match[0].startsWith("该") ? "named" : "own",
      places: [],
      owner: null,
      body: "",
      national: null,
      masked: false,
    });
  }
  return found;
}

const OWN_UNIT = /[我本该](校区|校|院|局|委|厂|公司|集团|中心|社区|街道|村|馆|站|所|行|矿|会|处|队|社|园|场)/gu;

/** `本会议`, `本校长`, `本处分`: another word. */
const NOT_UNIT = /[长议员场分伍区团计谈]/u;
