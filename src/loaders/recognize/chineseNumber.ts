const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  "○": 0,
  "０": 0,
  O: 0,
  Ｏ: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  双: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Reads `12`, `十二`, `二十`, `二〇一一`; null for anything else. Up to 99 in words, any length digit by digit. */
export function chineseNumber(written: string): number | null {
  if (/^\d+$/u.test(written)) return Number(written);
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/u.exec(written);
  if (tens) return (tens[1] ? (DIGITS[tens[1]] as number) : 1) * 10 + (tens[2] ? (DIGITS[tens[2]] as number) : 0);
  let value = 0;
  for (const character of written) {
    const digit = /\d/u.test(character) ? Number(character) : DIGITS[character];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return written.length > 0 ? value : null;
}
