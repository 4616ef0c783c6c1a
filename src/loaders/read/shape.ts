/**
 * Small guards for data read from files: each tells whether a value has the wanted form, and they nest, so that a
 * lexicon section is checked in one expression.
 */
export type Shape<T> = (value: unknown) => value is T;

export const text: Shape<string> = (value) => typeof value === "string";
export const number: Shape<number> = (value) => typeof value === "number";
export const flag: Shape<boolean> = (value) => typeof value === "boolean";

export const nullable =
  <T>(inner: Shape<T>): Shape<T | null> =>
  (value): value is T | null =>
    value === null || inner(value);

/** A field that may be left out. */
export const optional =
  <T>(inner: Shape<T>): Shape<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || inner(value);

export const oneOf =
  <T extends string>(allowed: Readonly<Record<string, T>>): Shape<T> =>
  (value): value is T =>
    Object.values(allowed).includes(value as T);

export const listOf =
  <T>(inner: Shape<T>): Shape<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(inner);

export const recordOf =
  <T>(inner: Shape<T>): Shape<Readonly<Record<string, T>>> =>
  (value): value is Readonly<Record<string, T>> =>
    isObject(value) && Object.values(value).every(inner);

export const objectOf =
  <T extends object>(fields: { readonly [Field in keyof T]: Shape<T[Field]> }): Shape<T> =>
  (value): value is T =>
    isObject(value) &&
    Object.entries<Shape<unknown>>(fields).every(([field, inner]) => inner(value[field])) &&
    Object.keys(value).every((field) => field in fields);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
