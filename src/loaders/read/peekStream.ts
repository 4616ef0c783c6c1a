/** The beginning of a stream, and the whole of it. */
export interface Peeked {
  readonly head: Buffer;
  readonly stream: AsyncIterable<Buffer>;
}

/** Looks at the first bytes of a stream without taking them from it. */
export async function peekStream(source: AsyncIterable<Buffer>, bytes: number): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]();
  const taken: Buffer[] = [];
  let length = 0;
  let done = false;
  while (length < bytes && !done) {
    const next = await iterator.next();
    if (next.done) done = true;
    else {
      taken.push(next.value);
      length += next.value.length;
    }
  }
  async function* whole(): AsyncGenerator<Buffer> {
    try {
      yield* taken;
      while (!done) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { head: Buffer.concat(taken), stream: whole() };
}
