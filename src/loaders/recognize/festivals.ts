/** First day of the Spring Festival (month-day) from 1990, by the Chinese calendar. */
const SPRING_FESTIVALS_FROM_1990 =
  "01-27 02-15 02-04 01-23 02-10 01-31 02-19 02-07 01-28 02-16 02-05 01-24 02-12 02-01 01-22 02-09 01-29 02-18 02-07 01-26 02-14 02-03 01-23 02-10 01-31 02-19 02-08 01-28 02-16 02-05 01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06 01-26 02-13 02-03".split(
    " ",
  );

const FIXED: readonly (readonly [word: string, day: string])[] = [
  ["元旦", "01-01"],
  ["三八", "03-08"],
  ["五一", "05-01"],
  ["五四", "05-04"],
  ["六一", "06-01"],
  ["七一", "07-01"],
  ["八一", "08-01"],
  ["教师节", "09-10"],
  ["国庆", "10-01"],
  ["清明", "04-04"],
  ["植树节", "03-12"],
  ["护士节", "05-12"],
  ["宪法日", "12-04"],
  ["学雷锋纪念日", "03-05"],
  ["志愿者日", "12-05"],
  ["烈士纪念日", "09-30"],
  ["公祭日", "12-13"],
  ["安全教育日", "04-15"],
  ["消费者权益日", "03-15"],
  ["环境日", "06-05"],
  ["禁毒日", "06-26"],
];

/** The day (`2005-02-09`) of a feast in a year; null for a feast or year that is not known. */
export function festivalDate(name: string, year: number): string | null {
  const spring = SPRING_FESTIVALS_FROM_1990[year - 1990];
  if (name.includes("春节")) return spring ? `${year}-${spring}` : null;
  if (name.includes("元宵")) return spring ? daysAfter(`${year}-${spring}`, 14) : null;
  const fixed = FIXED.find(([word]) => name.includes(word));
  return fixed ? `${year}-${fixed[1]}` : null;
}

function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
