/** What one document contributes to the graph, in the form both stores write. */
export type PropertyValue = null | boolean | number | string | readonly string[] | readonly number[];

export interface GraphNode {
  readonly id: string;
  /** The label of the ontology first; entities also carry `Entity`. */
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export interface GraphRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export interface GraphFragment {
  readonly documentId: string;
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}
