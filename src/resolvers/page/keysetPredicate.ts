interface Bound {
  /** Parameters are `$after0`, `$after1` and so on. */
  readonly parameter: string;
  readonly greater: boolean;
  readonly inclusive: boolean;
}

/**
 * Compares the sort keys with a position, first key first. The outermost comparison stands alone (`k >= $a AND (…)`),
 * in the form that an index can answer.
 */
export function keysetPredicate(keys: readonly string[], bound: Bound, index = 0): string {
  const key = keys[index] as string;
  const value = `$${bound.parameter}${index}`;
  const strict = `${key} ${bound.greater ? ">" : "<"} ${value}`;
  if (index === keys.length - 1) return bound.inclusive ? strict.replace(/ ([<>]) /, " $1= ") : strict;
  const rest = keysetPredicate(keys, bound, index + 1);
  return `${key} ${bound.greater ? ">=" : "<="} ${value} AND (${strict} OR (${rest}))`;
}
