/** The label of the ontology first, `Entity` last: the order in which both stores show labels. */
export function orderLabels(labels: readonly string[]): string[] {
  const own = labels.filter((label) => label !== "Entity").sort();
  return own.length === labels.length ? own : [...own, "Entity"];
}
