import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isLeafType,
  isObjectType,
} from "graphql";
import { collectSubfields } from "graphql/execution/collectFields.js";
import type { NodeLabel } from "../nodeColumns.js";

/** A node of which nothing is known yet but its id. */
interface Announced {
  readonly label: NodeLabel;
  readonly id: string;
}

/**
 * Asks for the relations of a node together with the node itself. Resolvers of relations need no more of their parent
 * than its id, so they can be run before it has come; when GraphQL runs them again, their batches have the answers.
 * Nothing depends on it: what goes wrong here goes wrong again, and is told, when its turn comes.
 */
export function askAhead({ label, id }: Announced, context: object, info: GraphQLResolveInfo): void {
  const type = info.schema.getType(label);
  if (!isObjectType(type)) return;
  const fields = collectSubfields(info.schema, info.fragments, info.variableValues, type, info.fieldNodes);
  for (const [key, fieldNodes] of fields) {
    try {
      askField(type, { __typename: label, id }, { context, info, key, fieldNodes });
    } catch {
      // Told when GraphQL comes to the field.
    }
  }
}

interface Asking {
  readonly context: object;
  readonly info: GraphQLResolveInfo;
  readonly key: string;
  readonly fieldNodes: readonly FieldNode[];
}

function askField(type: GraphQLObjectType, parent: object, { context, info, key, fieldNodes }: Asking): void {
  const [node] = fieldNodes;
  const field = node && type.getFields()[node.name.value];
  if (!node || !field?.resolve || isLeafType(getNamedType(field.type))) return;
  const path = { prev: info.path, key, typename: type.name };
  const below = { ...info, fieldName: field.name, fieldNodes, returnType: field.type, parentType: type, path };
  const answer: unknown = field.resolve(parent, getArgumentValues(field, node, info.variableValues), context, below);
  if (answer instanceof Promise) answer.catch(() => undefined);
}
