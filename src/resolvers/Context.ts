import type { DocumentInput } from "../models/DocumentInput.js";
import type { LoadedDocument } from "../models/LoadReport.js";
import type { Loaders } from "./loaders/createLoaders.js";

/** What writing needs; the server decides whether a request may have it. */
export interface Writing {
  load(documents: readonly DocumentInput[]): Promise<LoadedDocument[]>;
  /** False if there is no such document. */
  remove(id: string): Promise<boolean>;
}

/** What resolvers get; made for one request and dropped with it. */
export interface Context {
  readonly loaders: Loaders;
  /** @throws CampaignGraphError FORBIDDEN where writing is off, UNAUTHENTICATED without the right token */
  writing(): Writing;
}
