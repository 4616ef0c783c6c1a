import type { GrafeoValue } from "@grafeo-db/js";
import type { GraphValue } from "./GraphStore.js";
import { orderLabels } from "./orderLabels.js";

type Plain = { [key: string]: GrafeoValue };

/** A value as the embedded store gives it, in the form that both stores share. */
export function fromEmbedded(value: GrafeoValue): GraphValue {
  if (value === null || typeof value !== "object") return typeof value === "bigint" ? Number(value) : value;
  if (Array.isArray(value)) return value.map(fromEmbedded);
  if (value instanceof Date) return value.toISOString();
  const map = value as Plain;
  if (Array.isArray(map._labels) && typeof map._id === "number") return nodeOf(map);
  if (typeof map._type === "string" && typeof map._source === "number") {
    return { type: map._type, properties: propertiesOf(map) };
  }
  if (Array.isArray(map.nodes) && Array.isArray(map.edges) && Object.keys(map).length === 2) {
    return { nodes: map.nodes.map(fromEmbedded), relationships: map.edges.map(fromEmbedded) };
  }
  return mapOf(map, () => true);
}

function nodeOf(map: Plain): GraphValue {
  const properties = propertiesOf(map);
  const { id = null, ...others } = properties;
  return { id, labels: orderLabels(map._labels as string[]), properties: others };
}

const own = new Set(["_id", "_labels", "_type", "_source", "_target"]);

function propertiesOf(map: Plain): { [key: string]: GraphValue } {
  return mapOf(map, (key) => !own.has(key));
}

function mapOf(map: Plain, keep: (key: string) => boolean): { [key: string]: GraphValue } {
  const result: { [key: string]: GraphValue } = {};
  for (const key of Object.keys(map).sort()) if (keep(key)) result[key] = fromEmbedded(map[key] ?? null);
  return result;
}
