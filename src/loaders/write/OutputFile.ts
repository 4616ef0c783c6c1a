import { type FileHandle, open } from "node:fs/promises";

/** UTF-16 units gathered before they are written. */
const CHUNK = 1_000_000;

/** A text file that is written from its beginning to its end. */
export class OutputFile {
  #pending: string[] = [];
  #length = 0;

  private constructor(private readonly handle: FileHandle) {}

  /** Runs `work` with a new file in the place of whatever was there, and closes it. */
  static async write<T>(path: string, work: (file: OutputFile) => Promise<T>): Promise<T> {
    const handle = await open(path, "w");
    try {
      const file = new OutputFile(handle);
      try {
        return await work(file);
      } finally {
        await file.#flush();
      }
    } finally {
      await handle.close();
    }
  }

  async line(text: string): Promise<void> {
    this.#pending.push(text, "\n");
    this.#length += text.length;
    if (this.#length > CHUNK) await this.#flush();
  }

  async #flush(): Promise<void> {
    await this.handle.writeFile(this.#pending.join(""));
    this.#pending = [];
    this.#length = 0;
  }
}
