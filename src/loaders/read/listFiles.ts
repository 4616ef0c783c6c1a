import type { Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { ReadFailure } from "../../models/sourceText.js";

/** A file to read and the name that it has in the graph. */
export interface FoundFile {
  readonly path: string;
  readonly source: string;
}

export type FoundInput =
  { readonly status: "found"; readonly file: FoundFile } | { readonly status: "failed"; readonly failure: ReadFailure };

/**
 * The files that the given paths name: a file itself, under its base name, and a folder's files at any depth, in sorted
 * order, under their path inside it. Hidden files and folders are passed over.
 */
export async function* listFiles(paths: readonly string[]): AsyncGenerator<FoundInput> {
  for (const path of paths) {
    const stats = await stat(path).catch(() => null);
    if (stats === null) yield failed(path, "no such file or folder");
    else if (stats.isDirectory()) yield* listFolder(path);
    else if (isReadable(stats)) yield { status: "found", file: { path, source: basename(path) } };
    else yield failed(path, "expected a file or a folder, got a device or socket");
  }
}

async function* listFolder(folder: string): AsyncGenerator<FoundInput> {
  let empty = true;
  for await (const source of walk(folder, "")) {
    empty = false;
    yield { status: "found", file: { path: join(folder, source), source } };
  }
  if (empty) yield failed(folder, "expected a folder with documents, found none in it");
}

async function* walk(folder: string, inside: string): AsyncGenerator<string> {
  const entries = await readdir(join(folder, inside), { withFileTypes: true });
  // By code unit, not by locale: the order must be the same on every machine.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const source = inside === "" ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) yield* walk(folder, source);
    else if (entry.isFile()) yield source;
  }
}

const isReadable = (stats: Stats): boolean => stats.isFile() || stats.isFIFO();

const failed = (source: string, reason: string): FoundInput => ({ status: "failed", failure: { source, reason } });
