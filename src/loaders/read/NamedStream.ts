/** A stream of bytes to read documents from. */
export interface NamedStream {
  /** Name of the document in the graph. */
  readonly source: string;
  readonly stream: AsyncIterable<Buffer>;
  /** The file it comes from, where it is one: archives are read in place. */
  readonly path?: string;
  /** It comes out of an archive: another archive in it is refused. */
  readonly packed: boolean;
}
