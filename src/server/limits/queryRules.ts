import {
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";

export const MAXIMUM_DEPTH = 20;
export const MAXIMUM_ALIASES = 30;
export const MAXIMUM_DIRECTIVES = 30;

function tooComplex(expected: string, came: number): GraphQLError {
  return new GraphQLError(`expected ${expected}, got ${came}`, { extensions: { code: "QUERY_TOO_COMPLEX" } });
}

/** Refuses what nests deeper than any question of the schema needs, fragments followed. */
export function depthRule(context: ValidationContext): ASTVisitor {
  const known = new Map<string, number>();
  const depthOf = (set: SelectionSetNode | undefined, entered: ReadonlySet<string>): number => {
    const below = (set?.selections ?? []).map((selection) => {
      if (selection.kind === Kind.FIELD)
        return selection.selectionSet ? 1 + depthOf(selection.selectionSet, entered) : 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, entered);
      return depthOfFragment(selection.name.value, entered);
    });
    return below.reduce((deepest, depth) => Math.max(deepest, depth), 0);
  };
  const depthOfFragment = (name: string, entered: ReadonlySet<string>): number => {
    // A fragment within itself is refused by another rule; here it only must not go on for ever.
    if (entered.has(name)) return 0;
    const depth = known.get(name) ?? depthOf(context.getFragment(name)?.selectionSet, new Set([...entered, name]));
    known.set(name, depth);
    return depth;
  };
  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, new Set());
      if (depth > MAXIMUM_DEPTH) context.reportError(tooComplex(`at most ${MAXIMUM_DEPTH} levels of fields`, depth));
    },
  };
}

/** Refuses a document with more aliases or directives than a person would write. */
export function countRule(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const counts = countsOf(document);
      if (counts.aliases > MAXIMUM_ALIASES) {
        context.reportError(tooComplex(`at most ${MAXIMUM_ALIASES} aliases`, counts.aliases));
      }
      if (counts.directives > MAXIMUM_DIRECTIVES) {
        context.reportError(tooComplex(`at most ${MAXIMUM_DIRECTIVES} directives`, counts.directives));
      }
    },
  };
}

function countsOf(document: DocumentNode): { aliases: number; directives: number } {
  const counts = { aliases: 0, directives: 0 };
  const visitSet = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      counts.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD && selection.alias) counts.aliases += 1;
      if (selection.kind !== Kind.FRAGMENT_SPREAD) visitSet(selection.selectionSet);
    }
  };
  for (const definition of document.definitions) {
    if (!("selectionSet" in definition)) continue;
    counts.directives += definition.directives?.length ?? 0;
    visitSet(definition.selectionSet);
  }
  return counts;
}
