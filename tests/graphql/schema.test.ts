import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import {
  type GraphQLEnumType,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { buildGraphSchema } from "../../src/resolvers/buildGraphSchema.js";
import { printGraphSchema } from "../../src/resolvers/printGraphSchema.js";

const schema = buildGraphSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
);

/** Every element of a type that a reader may look up, with its description. */
function elements(type: GraphQLNamedType): (readonly [name: string, description: string | null | undefined])[] {
  const own = [[type.name, type.description] as const];
  if (isEnumType(type)) return [...own, ...valuesOf(type)];
  if (isInputObjectType(type)) {
    return [...own, ...Object.values(type.getFields()).map((f) => [`${type.name}.${f.name}`, f.description] as const)];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  const fields = Object.values(type.getFields()).flatMap((field) => [
    [`${type.name}.${field.name}`, field.description] as const,
    ...field.args.map((argument) => [`${type.name}.${field.name}(${argument.name})`, argument.description] as const),
  ]);
  return [...own, ...fields];
}

const valuesOf = (type: GraphQLEnumType) =>
  type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as const);

describe("The schema", () => {
  it("is the one that schema.graphql holds (npm run schema writes it)", async () => {
    const committed = await readFile(new URL("../../schema.graphql", import.meta.url), "utf8");
    assert.equal(printGraphSchema(), committed);
  });

  it("describes every type, field, argument and enum value in English and in Chinese", () => {
    // A scalar that comes with a package is described by its package.
    const ours = types.filter(({ name }) => name !== "DateTime");
    const faults = ours
      .flatMap(elements)
      .filter(([, description]) => !/^[^\p{Script=Han}]*[A-Za-z]{2}.*\n.*\p{Script=Han}/u.test(description ?? ""))
      .map(([name]) => name);
    assert.deepEqual(faults, []);
  });

  it("lets every list of nodes be paged from both ends", () => {
    const faults = types.flatMap((type) => {
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      return Object.values(type.getFields())
        .filter((field) => String(field.type).endsWith("Connection!"))
        .filter(({ args }) => !["first", "after", "last", "before"].every((name) => args.some((a) => a.name === name)))
        .map((field) => `${type.name}.${field.name}`);
    });
    assert.deepEqual(faults, []);
  });
});
