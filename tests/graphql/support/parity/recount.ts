import type { ExportedGraph, ExportedNode } from "./ExportedGraph.js";

/** Values with how often they occur, most frequent first; equal ones in the order of their names, absent last. */
function tally(values: readonly (string | null)[]): { value: string | null; count: number }[] {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const rows = [...counts].map(([value, count]) => ({ value, count }));
  return rows.sort((a, b) => b.count - a.count || ((a.value ?? "~") < (b.value ?? "~") ? -1 : 1));
}

const text = (value: unknown, length?: number): string | null =>
  typeof value === "string" ? value.slice(0, length) : null;

const placesOf = (graph: ExportedGraph, organization: string): (string | null)[] => {
  const places = graph.of("LOCATED_IN", organization, "from").map(({ to }) => to);
  return places.length === 0 ? [null] : places;
};

/** What `facets(type: ORGANIZATION)` must say. */
export function recountFacets(graph: ExportedGraph) {
  const all = graph.labelled("Organization");
  const by = (valueOf: (node: ExportedNode) => string | null) => tally(all.map(valueOf));
  return {
    kinds: by(({ properties }) => text(properties.kind)),
    levels: by(({ properties }) => text(properties.level)),
    places: tally(all.flatMap(({ id }) => placesOf(graph, id))).map(({ value, count }) => ({ id: value, count })),
    years: by(({ properties }) => text(properties.firstAttestedOn, 4)),
  };
}

/** What `coverage` must say, a line a cell: place, year, genre, documents, articles. */
export function recountCoverage(graph: ExportedGraph): string[] {
  const cells = new Map<string, { documents: Set<string>; articles: Set<string> }>();
  for (const { from: document, to: article } of graph.relationships.filter(({ type }) => type === "CONTAINS")) {
    const { properties } = graph.nodes.get(article) as ExportedNode;
    const issuers = graph.of("ISSUED_BY", article, "from").flatMap(({ to }) => placesOf(graph, to));
    const known = issuers.filter((place) => place !== null);
    for (const place of known.length === 0 ? [null] : known) {
      const key = JSON.stringify([place, text(properties.issuedOn, 4), properties.genre]);
      const cell = cells.get(key) ?? { documents: new Set(), articles: new Set() };
      cell.documents.add(document);
      cell.articles.add(article);
      cells.set(key, cell);
    }
  }
  return [...cells].map(([key, { documents, articles }]) => `${key} ${documents.size} ${articles.size}`).sort();
}

/** What `timeline(id)` must say. */
export function recountTimeline(graph: ExportedGraph, id: string) {
  const periods = new Map<string, { mentions: number; articles: Set<string>; activities: Set<string> }>();
  const at = (date: unknown) => {
    const period = text(date, 7);
    if (period === null) return null;
    const entry = periods.get(period) ?? { mentions: 0, articles: new Set(), activities: new Set() };
    periods.set(period, entry);
    return entry;
  };
  for (const { from: passage } of graph.of("MENTIONS", id, "to")) {
    const article = graph.articleOf(passage);
    const entry = at(article.properties.issuedOn);
    if (entry === null) continue;
    entry.mentions += 1;
    entry.articles.add(article.id);
  }
  for (const type of ["ORGANIZED", "TOOK_PART_IN", "PART_OF"]) {
    const ends = [
      ...graph.of(type, id, "from").map(({ to }) => to),
      ...graph.of(type, id, "to").map(({ from }) => from),
    ];
    for (const end of ends) {
      const { labels, properties } = graph.nodes.get(end) as ExportedNode;
      if (labels.includes("Activity")) at(properties.date)?.activities.add(end);
    }
  }
  return [...periods]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, { mentions, articles, activities }]) => ({
      period,
      articles: articles.size,
      mentions,
      activities: activities.size,
    }));
}

/** What `coOccurrences(id)` must say of each entity: in how many passages and articles both are named. */
export function recountCoOccurrences(
  graph: ExportedGraph,
  id: string,
): Map<string, { passages: number; articles: number }> {
  const found = new Map<string, Set<string>>();
  for (const passage of graph.passagesOf(id)) {
    for (const { to } of graph.of("MENTIONS", passage, "from")) {
      if (to !== id) found.set(to, (found.get(to) ?? new Set()).add(passage));
    }
  }
  return new Map(
    [...found].map(([other, passages]) => {
      const articles = new Set([...passages].map((passage) => graph.articleOf(passage).id));
      return [other, { passages: passages.size, articles: articles.size }];
    }),
  );
}
