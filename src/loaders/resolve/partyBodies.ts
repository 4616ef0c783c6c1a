import { OrganizationKind } from "../../models/enums.js";
import type { OrganizationDraft } from "./OrganizationDraft.js";

type Drafts = readonly OrganizationDraft[];

/** Whether a unit has a Party committee, and so many branches. */
export function hasCommittee(drafts: Drafts, unit: OrganizationDraft): boolean {
  return drafts.some(({ owner, kind }) => owner === unit && kind === OrganizationKind.PARTY_COMMITTEE);
}

/** The only committee of a place below the province, if the article has one. */
export function onlyCommittee(drafts: Drafts): OrganizationDraft | null {
  const committees = drafts.filter(({ headClass, head }) => headClass === "committee" && head !== "省委");
  return committees.length === 1 ? (committees[0] ?? null) : null;
}

/** The committee of the place that the article is about, else the only one. */
export function localCommittee(drafts: Drafts, place: string | null): OrganizationDraft | null {
  const own = place === null ? null : drafts.find((draft) => draft.headClass === "committee" && draft.place === place);
  return own ?? onlyCommittee(drafts);
}

/** The Party body of a unit, its committee before its branches. */
export function partyBodyOf(
  drafts: Drafts,
  unit: OrganizationDraft,
  main: OrganizationDraft | null,
): OrganizationDraft | null {
  const committee = drafts.find(
    ({ owner, headClass, kind }) =>
      owner === unit && headClass === "party" && kind === OrganizationKind.PARTY_COMMITTEE,
  );
  return committee ?? (main?.owner === unit ? main : null);
}
