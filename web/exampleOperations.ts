export interface ExampleOperation {
  /** The file's name, which orders them. */
  readonly file: string;
  /** The comment at the top, without `#`, one line a language. */
  readonly about: readonly string[];
  readonly query: string;
}

declare global {
  interface ImportMeta {
    glob(pattern: string, options: { query: string; import: string; eager: true }): Record<string, string>;
  }
}

const files = import.meta.glob("../examples/operations/*.graphql", { query: "?raw", import: "default", eager: true });

/** The saved operations of `examples/operations/`, in the order of their names. */
export const exampleOperations: readonly ExampleOperation[] = Object.entries(files)
  .map(([path, query]) => ({
    file: path.split("/").at(-1) ?? path,
    about: query
      .split("\n")
      .filter((line) => line.startsWith("# "))
      .map((line) => line.slice(2)),
    query,
  }))
  .sort((a, b) => (a.file < b.file ? -1 : 1));
