import { decodeAs } from "../decodeAs.js";
import { decodeText } from "../decodeText.js";

/** A token as the tokenizer gives it. */
export interface RtfToken {
  readonly type: number;
  readonly word?: string;
  readonly param?: number;
  readonly data?: Buffer;
}

const GROUP_START = 0;
const GROUP_END = 1;
const CONTROL = 2;

/** Groups that hold no text of the document. */
const HIDDEN = new Set(
  "fonttbl colortbl stylesheet info pict object listtable listoverridetable rsidtbl generator header footer headerl headerr footerl footerr footnote annotation themedata colorschememapping datastore latentstyles xmlnstbl fldinst bkmkstart bkmkend".split(
    " ",
  ),
);

const BREAKS: Readonly<Record<string, string>> = {
  par: "\n",
  line: "\n",
  sect: "\n",
  page: "\n",
  row: "\n",
  cell: " ",
  tab: " ",
};

const SYMBOLS: Readonly<Record<string, string>> = {
  ldblquote: "“",
  rdblquote: "”",
  lquote: "‘",
  rquote: "’",
  emdash: "—",
  endash: "–",
  bullet: "•",
  "~": " ",
  "{": "{",
  "}": "}",
  "\\": "\\",
};

/** Windows code pages by number, and those that font character sets stand for. */
const CODE_PAGES: Readonly<Record<number, string>> = { 936: "GB18030", 54936: "GB18030", 950: "Big5", 65001: "UTF-8" };
const FONT_CHARSETS: Readonly<Record<number, string>> = { 134: "GB18030", 136: "Big5" };

interface Group {
  readonly hidden: boolean;
  /** How many characters follow a `\u` for readers without Unicode. */
  readonly skip: number;
  readonly font: number;
}

/** The text layer over the tokens of a Rich Text document. */
export class RtfText {
  private readonly groups: Group[] = [];
  private group: Group = { hidden: false, skip: 1, font: -1 };
  private atGroupStart = false;
  private toSkip = 0;
  private codePage = "windows-1252";
  private readonly fonts = new Map<number, string>();
  private definedFont = -1;
  private bytes: Buffer[] = [];
  private readonly parts: string[] = [];
  private undecodable = 0;

  take(token: RtfToken): void {
    const first = this.atGroupStart;
    this.atGroupStart = token.type === GROUP_START || (first && token.word === "*");
    if (token.type === GROUP_START) this.groups.push(this.group);
    else if (token.type === GROUP_END) this.leave();
    else if (token.type === CONTROL) this.control(token, first);
    else this.literal(token.data ?? Buffer.alloc(0));
  }

  finish(): { text: string; encoding: string; undecodable: number } {
    this.flush();
    return { text: this.parts.join(""), encoding: this.codePage, undecodable: this.undecodable };
  }

  private leave(): void {
    this.flush();
    this.toSkip = 0;
    this.group = this.groups.pop() ?? this.group;
  }

  private control({ word = "", param, data }: RtfToken, first: boolean): void {
    if (word === "ansicpg") this.codePage = CODE_PAGES[param ?? 0] ?? this.codePage;
    else if (word === "f") this.font(param ?? 0);
    else if (word === "fcharset") this.fontCharset(param ?? 0);
    else if (first && (word === "*" || HIDDEN.has(word))) this.group = { ...this.group, hidden: true };
    else if (word === "uc") this.group = { ...this.group, skip: param ?? 1 };
    else if (word === "u") this.unicode(param ?? 0);
    else if (word === "'" || word === "hex") this.literal(data ?? Buffer.from([param ?? 0]));
    else this.write(BREAKS[word] ?? SYMBOLS[word] ?? "");
  }

  private font(number: number): void {
    this.flush();
    this.definedFont = number;
    this.group = { ...this.group, font: number };
  }

  private fontCharset(charset: number): void {
    const encoding = FONT_CHARSETS[charset];
    if (encoding !== undefined) this.fonts.set(this.definedFont, encoding);
  }

  private unicode(param: number): void {
    this.write(String.fromCharCode(param < 0 ? param + 0x10000 : param));
    this.toSkip = this.group.skip;
  }

  /** Bytes wait, since the two of a character come as two tokens. */
  private literal(data: Buffer): void {
    if (this.group.hidden) return;
    const skipped = Math.min(this.toSkip, data.length);
    this.toSkip -= skipped;
    if (skipped < data.length) this.bytes.push(data.subarray(skipped));
  }

  private write(text: string): void {
    if (text === "" || this.group.hidden) return;
    this.flush();
    this.parts.push(text);
  }

  private flush(): void {
    if (this.bytes.length === 0) return;
    const bytes = Buffer.concat(this.bytes);
    this.bytes = [];
    const encoding = this.fonts.get(this.group.font) ?? this.codePage;
    // Where no Chinese code page is declared, the bytes tell more than the declaration.
    const decoded =
      encoding === "windows-1252" && bytes.some((byte) => byte >= 0x80) ? decodeText(bytes) : decodeAs(bytes, encoding);
    if (decoded.encoding !== "windows-1252" && this.codePage === "windows-1252") this.codePage = decoded.encoding;
    this.undecodable += decoded.undecodable;
    this.parts.push(decoded.text);
  }
}
