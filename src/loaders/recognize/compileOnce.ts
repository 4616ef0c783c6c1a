/** Makes what a recognizer derives from a lexicon (sets, tries) once for each lexicon, not once for each article. */
export function compileOnce<Source extends object, Compiled>(
  compile: (source: Source) => Compiled,
): (source: Source) => Compiled {
  const made = new WeakMap<Source, { readonly compiled: Compiled }>();
  return (source) => {
    const known = made.get(source);
    if (known) return known.compiled;
    const compiled = compile(source);
    made.set(source, { compiled });
    return compiled;
  };
}
