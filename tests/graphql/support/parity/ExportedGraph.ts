import { readFile } from "node:fs/promises";
import { join } from "node:path";

export interface ExportedNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface ExportedRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const jsonLines = async <T>(path: string): Promise<T[]> =>
  (await readFile(path, "utf8"))
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** The graph as the files of an export hold it, with the few questions that the tests put to it by brute force. */
export class ExportedGraph {
  private constructor(
    readonly nodes: ReadonlyMap<string, ExportedNode>,
    readonly relationships: readonly ExportedRelationship[],
  ) {}

  static async read(folder: string): Promise<ExportedGraph> {
    const nodes = await jsonLines<ExportedNode>(join(folder, "nodes.jsonl"));
    const relationships = await jsonLines<ExportedRelationship>(join(folder, "relationships.jsonl"));
    return new ExportedGraph(new Map(nodes.map((node) => [node.id, node])), relationships);
  }

  labelled(label: string): ExportedNode[] {
    return [...this.nodes.values()].filter(({ labels }) => labels.includes(label));
  }

  /** The relationships of a type that start or end at a node. */
  of(type: string, id: string, end: "from" | "to"): ExportedRelationship[] {
    return this.relationships.filter((relationship) => relationship.type === type && relationship[end] === id);
  }

  /** Passages that name an entity. */
  passagesOf(id: string): string[] {
    return [...new Set(this.of("MENTIONS", id, "to").map(({ from }) => from))];
  }

  articleOf(passage: string): ExportedNode {
    const [above] = this.of("HAS_PASSAGE", passage, "to");
    return this.nodes.get(above?.from ?? "") as ExportedNode;
  }
}
