/**
 * `npm run bench -- reading`: how many characters come out right of the generated corpus, for every encoding and format of
 * undamaged files and every kind of damage; the worst file of each beside the mean.
 */
import { type MeasuredFile, measureCorpus } from "../../support/corpus/measureCorpus.js";

const LEAST = { clean: 0.995, repairable: 0.97 };

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`.padStart(9);

/** `utf8.html` of `01.utf8.html`. */
const formOf = ({ file }: MeasuredFile): string => file.name.slice(file.name.indexOf(".") + 1);

const measured = await measureCorpus();
console.log(`reading: ${measured.length} files, characters right in the mean and in the worst file`);
for (const form of [...new Set(measured.map(formOf))].sort()) {
  const files = measured.filter((file) => formOf(file) === form);
  const accuracies = files.map(({ accuracy }) => accuracy);
  const mean = accuracies.reduce((sum, accuracy) => sum + accuracy, 0) / accuracies.length;
  const worst = Math.min(...accuracies);
  const kind = files[0]?.file.kind ?? "clean";
  console.log(
    `  ${form.padEnd(20)} ${kind.padEnd(10)} ${percent(mean)} ${percent(worst)}  (limit ${percent(LEAST[kind]).trim()})`,
  );
  if (worst < LEAST[kind]) process.exitCode = 1;
}
