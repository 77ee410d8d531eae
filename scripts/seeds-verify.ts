// Are the words that the seeds quote in the documents? npm run seeds:verify -- <folder with the documents>
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { claimsS0 } from "#seeds/claims/s0.ts";
import { claimsS1 } from "#seeds/claims/s1.ts";
import { claimsS2 } from "#seeds/claims/s2.ts";
import { claimsS3 } from "#seeds/claims/s3.ts";
import { claimsS4 } from "#seeds/claims/s4.ts";
import { sources } from "#seeds/sources.ts";
import { verifySeeds } from "#seeds/verify.ts";

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("Say where the documents are: npm run seeds:verify -- <folder>");
  process.exit(1);
}

const entries = await readdir(folder, { withFileTypes: true }).catch((error: Error) => {
  console.error(`The folder ${folder} cannot be read: ${error.message}`);
  process.exit(1);
});
const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
const files = new Map(
  await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)),
);

const claims = [...claimsS0, ...claimsS1, ...claimsS2, ...claimsS3, ...claimsS4];
const { failures, quotes, rows, documents } = verifySeeds({ sources, claims }, files);
for (const failure of failures) console.log(failure);
console.log(
  `seeds:verify: ${quotes} quotes and passages, ${rows} rows, ${documents} documents checked: ${failures.length} failures`,
);
process.exitCode = failures.length === 0 ? 0 : 1;
