import iconv from "iconv-lite";

const FIRST_LEAD = 0x81;
const LAST_LEAD = 0xfe;
const FIRST_TRAIL = 0x40;
const LAST_TRAIL = 0xfe;
const PRIVATE_USE = 0xe000;
const LAST_PRIVATE_USE = 0xf8ff;
const REPLACEMENT = 0xfffd;

/** Two-byte part of GBK, both ways: as `lead << 8 | trail` and as UTF-16 code unit; 0 where there is none. */
interface GbkTables {
  readonly toUnicode: Uint16Array;
  readonly fromUnicode: Uint16Array;
}

let tables: GbkTables | undefined;

/** Built from the codec at the first use. */
function gbkTables(): GbkTables {
  tables ??= buildTables();
  return tables;
}

/** The code unit of a byte pair, or 0 where GBK has none. */
export function gbkCode(lead: number, trail: number): number {
  return gbkTables().toUnicode[(lead << 8) | trail] as number;
}

/** `lead << 8 | trail` of a character, or 0 where GBK has it not as two bytes. */
export function gbkEncode(character: string): number {
  return gbkTables().fromUnicode[character.charCodeAt(0)] as number;
}

function buildTables(): GbkTables {
  const toUnicode = new Uint16Array(0x10000);
  const fromUnicode = new Uint16Array(0x10000);
  const rowLength = LAST_TRAIL - FIRST_TRAIL + 1;
  // A line each: the codec takes all pairs in one call.
  const bytes = Buffer.alloc((LAST_LEAD - FIRST_LEAD + 1) * rowLength * 3, "\n");
  for (let at = 0, pair = 0; at < bytes.length; at += 3, pair += 1) {
    bytes[at] = FIRST_LEAD + Math.floor(pair / rowLength);
    bytes[at + 1] = FIRST_TRAIL + (pair % rowLength);
  }
  iconv
    .decode(bytes, "gbk")
    .split("\n")
    .slice(0, -1)
    .forEach((decoded, pair) => {
      const code = decoded.charCodeAt(0);
      const known = decoded.length === 1 && code !== REPLACEMENT && !(code >= PRIVATE_USE && code <= LAST_PRIVATE_USE);
      if (!known) return;
      const value = bytes.readUInt16BE(pair * 3);
      toUnicode[value] = code;
      if (fromUnicode[code] === 0) fromUnicode[code] = value;
    });
  assignPrivateUse(fromUnicode);
  return { toUnicode, fromUnicode };
}

/** The rows that GBK leaves to its users, and where decoders put them in the private use area (94 characters a row). */
const userRows: readonly { readonly lead: number; readonly last: number; readonly unicode: number }[] = [
  { lead: 0xaa, last: 0xaf, unicode: 0xe000 },
  { lead: 0xf8, last: 0xfe, unicode: 0xe234 },
];
/** The rows 0xa1 to 0xa7 are free below 0xa1, 96 characters each. */
const SHORT_ROWS_UNICODE = 0xe4c6;
const ROW = 94;
const FIRST_ROW_TRAIL = 0xa1;

/** A pair from these rows is mostly a slip, and its bytes are still known by where the decoder put it. */
function assignPrivateUse(fromUnicode: Uint16Array): void {
  let unicode = SHORT_ROWS_UNICODE;
  for (let lead = 0xa1; lead <= 0xa7; lead += 1) {
    for (let trail = 0x40; trail <= 0xa0; trail += 1) {
      if (trail !== 0x7f) fromUnicode[unicode++] = (lead << 8) | trail;
    }
  }
  for (const { lead, last, unicode } of userRows) {
    for (let row = lead; row <= last; row += 1) {
      for (let cell = 0; cell < ROW; cell += 1) {
        fromUnicode[unicode + (row - lead) * ROW + cell] = (row << 8) | (FIRST_ROW_TRAIL + cell);
      }
    }
  }
}
