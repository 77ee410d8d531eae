// npm start and, with --dev, npm run dev: makes what is missing or stale, then hands over to server.ts in this process.
import { buildPages, generateClient } from "./build.ts";

const dev = process.argv.includes("--dev");

process.chdir(`${import.meta.dirname}/..`);
Object.assign(process.env, { NODE_ENV: dev ? "development" : "production" });

await generateClient();
if (!dev) await buildPages();
await import("../server.ts");
