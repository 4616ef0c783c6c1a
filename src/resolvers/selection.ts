import type { GraphQLResolveInfo, SelectionNode, SelectionSetNode } from "graphql";
import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective } from "graphql";

/**
 * The fields that a query asks for below one field, by name, whatever the type they stand under: a resolver that knows
 * its type picks those it has. Aliases of one field come together.
 */
export interface Selection {
  readonly fields: ReadonlyMap<string, Selection>;
}

interface Growing {
  readonly fields: Map<string, Growing>;
}

type Source = Pick<GraphQLResolveInfo, "fragments" | "variableValues">;

/** What is selected below the field that `info` belongs to. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const root: Growing = { fields: new Map() };
  for (const field of info.fieldNodes) {
    if (field.selectionSet) collect(field.selectionSet, root, info);
  }
  return root;
}

/** Everything selected at the end of any of the paths, such as `["edges", "node"]` and `["nodes"]`. */
export function selectedAt(selection: Selection, ...paths: readonly (readonly string[])[]): Selection {
  const root: Growing = { fields: new Map() };
  for (const path of paths) {
    let at: Selection | undefined = selection;
    for (const name of path) at = at?.fields.get(name);
    if (at) merge(root, at);
  }
  return root;
}

function merge(into: Growing, from: Selection): void {
  for (const [name, below] of from.fields) {
    const existing = into.fields.get(name) ?? { fields: new Map() };
    into.fields.set(name, existing);
    merge(existing, below);
  }
}

function collect(set: SelectionSetNode, into: Growing, source: Source): void {
  for (const selection of set.selections) {
    if (!isIncluded(selection, source)) continue;
    if (selection.kind === "FragmentSpread") {
      const fragment = source.fragments[selection.name.value];
      if (fragment) collect(fragment.selectionSet, into, source);
    } else if (selection.kind === "InlineFragment") {
      collect(selection.selectionSet, into, source);
    } else {
      const name = selection.name.value;
      const below = into.fields.get(name) ?? { fields: new Map() };
      into.fields.set(name, below);
      if (selection.selectionSet) collect(selection.selectionSet, below, source);
    }
  }
}

function isIncluded(node: SelectionNode, { variableValues }: Source): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false;
}
