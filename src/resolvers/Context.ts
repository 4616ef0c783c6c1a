import type { Parameters } from "../graph/GraphStore.js";
import type { Statement } from "../graph/Statement.js";
import type { DocumentInput } from "../models/DocumentInput.js";
import type { LoadedDocument } from "../models/LoadReport.js";
import type { Quality } from "../models/Statistics.js";
import type { Loaders } from "./loaders/createLoaders.js";

/** What writing needs; the server decides whether a request may have it. */
export interface Writing {
  load(documents: readonly DocumentInput[]): Promise<LoadedDocument[]>;
  /** False if there is no such document. */
  remove(id: string): Promise<boolean>;
}

export interface SentStatement {
  readonly statement: Statement;
  readonly parameters: Parameters;
}

/** What resolvers get; made for one request and dropped with it. */
export interface Context {
  readonly loaders: Loaders;
  /** How well the extractor in use was measured to do; null if it was not. */
  readonly quality: Quality | null;
  /** From now on, what is sent to the store is added to the list that this returns. */
  record(): readonly SentStatement[];
  /** @throws CampaignGraphError FORBIDDEN where writing is off, UNAUTHENTICATED without the right token */
  writing(): Writing;
}
