import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { OrganizationCandidate } from "../../../src/loaders/recognize/OrganizationCandidate.js";
import { DraftRegister } from "../../../src/loaders/resolve/DraftRegister.js";
import { OrganizationKind } from "../../../src/models/enums.js";

const candidate = {
  kind: OrganizationKind.PARTY_COMMITTEE,
  head: "党委",
  headClass: "party",
  masked: false,
  places: [],
} satisfies Partial<OrganizationCandidate> as unknown as OrganizationCandidate;

describe("the organizations of an article", () => {
  it("never belong to themselves, however the article names them", () => {
    const register = new DraftRegister();
    const owned = (name: string, owner: ReturnType<DraftRegister["named"]> | null) =>
      register.named(name, candidate, { owner, place: null });
    const hospital = owned("青石医院", null);
    const committee = owned("青石医院党委", hospital);
    owned("青石医院", committee);
    owned("青石医院", hospital);
    assert.equal(hospital.owner, null);
    assert.equal(committee.owner, hospital);
  });
});
