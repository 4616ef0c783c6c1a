import type { Output } from "./CommandContext.js";

/** How often the line is drawn, in milliseconds: often enough to be alive, too seldom to cost anything. */
const INTERVAL = 100;

/** One line on stderr that is drawn over and over, on a terminal only; elsewhere it stays silent. */
export class Progress {
  readonly #output: Output;
  #drawnAt = 0;
  #visible = false;

  constructor(output: Output) {
    this.#output = output;
  }

  show(text: string): void {
    const now = Date.now();
    if (this.#output.isTTY !== true || now - this.#drawnAt < INTERVAL) return;
    this.#drawnAt = now;
    this.#visible = true;
    this.#output.write(`\r\u001b[K${text}`);
  }

  /** Prints a line that stays, above the moving one. */
  print(line: string): void {
    this.clear();
    this.#output.write(`${line}\n`);
  }

  clear(): void {
    if (this.#visible) this.#output.write("\r\u001b[K");
    this.#visible = false;
    this.#drawnAt = 0;
  }
}
