import type { GraphFragment } from "../../models/graphFragment.js";
import type { WriteOutcome } from "./WriteOutcome.js";

export interface IncomingDocument {
  readonly source: string;
  readonly fragment: GraphFragment;
  /** Hash of the fragment without its source: the same bytes read by the same rules have the same. */
  readonly extraction: string;
}

export interface StoredDocument {
  readonly id: string;
  readonly sources: readonly string[];
  readonly extraction: string;
}

export interface BatchPlan {
  /** In the order of the incoming documents. */
  readonly outcomes: readonly WriteOutcome[];
  /** Stored documents that have no source left. */
  readonly removed: readonly string[];
  /** Stored documents whose contents are taken out before they are written again. */
  readonly rewritten: readonly string[];
  /** Each document once that is to be written, with all its sources. */
  readonly written: readonly { readonly incoming: IncomingDocument; readonly sources: readonly string[] }[];
  /** Stored documents that keep their contents and change their sources. */
  readonly renamed: readonly { readonly id: string; readonly sources: readonly string[] }[];
}

interface State {
  readonly before: StoredDocument | null;
  readonly sources: Set<string>;
  extraction: string;
  incoming: IncomingDocument | null;
}

/** Decides what becomes of each document, as if they came one after another. */
export function planBatch(incoming: readonly IncomingDocument[], stored: readonly StoredDocument[]): BatchPlan {
  const states = new Map<string, State>(stored.map((document) => [document.id, stateOf(document)]));
  const owners = new Map(stored.flatMap(({ id, sources }) => sources.map((source) => [source, id] as const)));
  const outcomes = incoming.map((document) => take(document, states, owners));
  return { outcomes, ...sort(states) };
}

const stateOf = (document: StoredDocument): State => ({
  before: document,
  sources: new Set(document.sources),
  extraction: document.extraction,
  incoming: null,
});

function take(document: IncomingDocument, states: Map<string, State>, owners: Map<string, string>): WriteOutcome {
  const { source, extraction, fragment } = document;
  const { documentId } = fragment;
  const owner = owners.get(source);
  const edited = owner !== undefined && owner !== documentId;
  if (edited) states.get(owner)?.sources.delete(source);
  owners.set(source, documentId);
  const known = states.get(documentId);
  if (known === undefined) {
    states.set(documentId, { before: null, sources: new Set([source]), extraction, incoming: document });
    return { source, documentId, status: edited ? "replaced" : "added" };
  }
  const isNewSource = !known.sources.has(source);
  known.sources.add(source);
  if (known.extraction !== extraction) {
    known.extraction = extraction;
    known.incoming = document;
    return { source, documentId, status: "replaced" };
  }
  return { source, documentId, status: edited ? "replaced" : isNewSource ? "source-added" : "unchanged" };
}

function sort(states: ReadonlyMap<string, State>): Omit<BatchPlan, "outcomes"> {
  const plan = {
    removed: [] as string[],
    rewritten: [] as string[],
    written: [] as { incoming: IncomingDocument; sources: string[] }[],
    renamed: [] as { id: string; sources: string[] }[],
  };
  for (const [id, { before, sources: set, incoming }] of states) {
    const sources = [...set].sort();
    if (sources.length === 0) {
      if (before) plan.removed.push(id);
    } else if (incoming) {
      if (before) plan.rewritten.push(id);
      plan.written.push({ incoming, sources });
    } else if (before && sources.join("\n") !== [...before.sources].sort().join("\n")) {
      plan.renamed.push({ id, sources });
    }
  }
  return plan;
}
