import { join } from "node:path";
import type { PropertyValue } from "../../models/graphFragment.js";
import type { ExportCounts } from "./ExportCounts.js";
import { type GraphReader, NODE_LABELS, RELATIONSHIP_TYPES } from "./GraphReader.js";
import { OutputFile } from "./OutputFile.js";

/** Properties that are numbers or truth values; every other one is a string, a list as a JSON array. */
const TYPES: Readonly<Record<string, string>> = {
  ordinal: "int",
  sourceStart: "int",
  sourceEnd: "int",
  mentionCount: "int",
  start: "int",
  end: "int",
  confidence: "double",
  damage: "double",
  similarity: "double",
  masked: "boolean",
};

/** `graph.graphml`, as Gephi, yEd, NetworkX and igraph read it. */
export async function exportGraphml(graph: GraphReader, directory: string): Promise<ExportCounts> {
  return OutputFile.write(join(directory, "graph.graphml"), async (file) => {
    await file.line('<?xml version="1.0" encoding="UTF-8"?>');
    await file.line('<graphml xmlns="http://graphml.graphdrawing.org/xmlns">');
    await writeKeys(graph, file);
    await file.line('<graph id="campaign-graph" edgedefault="directed">');
    const counts = { nodes: await writeNodes(graph, file), relationships: await writeEdges(graph, file) };
    await file.line("</graph>");
    await file.line("</graphml>");
    return counts;
  });
}

async function writeKeys(graph: GraphReader, file: OutputFile): Promise<void> {
  const ofNodes = new Set(["labels"]);
  for (const label of NODE_LABELS) for (const name of await graph.nodeProperties(label)) ofNodes.add(name);
  const ofEdges = new Set(["type"]);
  for (const [type] of RELATIONSHIP_TYPES) {
    for (const name of await graph.relationshipProperties(type)) ofEdges.add(name);
  }
  for (const name of [...ofNodes].sort()) await file.line(keyOf("node", name));
  for (const name of [...ofEdges].sort()) await file.line(keyOf("edge", name));
}

/** Nodes and edges have their own keys: one id may not stand for both. */
function keyOf(domain: "node" | "edge", name: string): string {
  return `<key id="${domain}.${name}" for="${domain}" attr.name="${name}" attr.type="${TYPES[name] ?? "string"}"/>`;
}

async function writeNodes(graph: GraphReader, file: OutputFile): Promise<number> {
  let count = 0;
  for (const label of NODE_LABELS) {
    for await (const page of graph.nodes(label)) {
      for (const { id, labels, properties } of page) {
        const data = dataOf("node", { labels: `:${labels.join(":")}`, ...properties });
        await file.line(`<node id="${escape(id)}">${data}</node>`);
      }
      count += page.length;
    }
  }
  return count;
}

async function writeEdges(graph: GraphReader, file: OutputFile): Promise<number> {
  let count = 0;
  for (const [type] of RELATIONSHIP_TYPES) {
    for await (const page of graph.relationships(type)) {
      for (const { id, from, to, properties } of page) {
        const ends = `source="${escape(from)}" target="${escape(to)}"`;
        await file.line(`<edge id="${escape(id)}" ${ends}>${dataOf("edge", { type, ...properties })}</edge>`);
      }
      count += page.length;
    }
  }
  return count;
}

function dataOf(domain: "node" | "edge", properties: Readonly<Record<string, PropertyValue>>): string {
  return Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => {
      const text = Array.isArray(value) ? JSON.stringify(value) : String(value);
      return `<data key="${domain}.${name}">${escape(text)}</data>`;
    })
    .join("");
}

/** Control characters other than tab and line ends cannot stand in XML 1.0, not even escaped. */
function escape(text: string): string {
  return text
    .replace(/[&<>"\r]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}
