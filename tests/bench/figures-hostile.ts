// npm run bench:figures
// How long the reader of figures takes for texts that are made to keep it busy, beside ordinary prose of that length.
// Milliseconds of the processor, medians of three, so that what else the machine does is not counted.
import { extractFigures } from "#lib/figures/extract.ts";
import { hostileTexts } from "#tests/fixtures/hostile-texts.ts";

const PROSE = "In the first week nearly 1,200 homes stood empty, 5.1 percent of all, and the council counted on. ";
const prose = median(PROSE.repeat(1000).slice(0, 100_000));

console.log(`${"ordinary prose".padEnd(24)}${prose.toFixed(0).padStart(6)} ms`);
for (const [name, text] of hostileTexts) {
  const ms = median(text);
  console.log(`${name.padEnd(24)}${ms.toFixed(0).padStart(6)} ms   ${(ms / prose).toFixed(1)} of prose`);
}

function median(text: string): number {
  const runs = [1, 2, 3].map(() => {
    const started = process.cpuUsage();
    for (const lang of ["en", "fr"]) extractFigures(text, lang);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return runs.toSorted((a, b) => a - b)[1] ?? 0;
}
