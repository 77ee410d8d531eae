import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "#prisma/generated/client.ts";

// Next bundles its own copy of this module: one client per process all the same.
const slot = Symbol.for("countersource.prisma");
type Holder = { [slot]?: { url: string; client: PrismaClient } };

/** The process's Prisma client for the database that `DATABASE_URL` names. */
export function database(): PrismaClient {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set: the composition root sets it before anything reads");
  const holder = globalThis as Holder; // a symbol of our own on the global object
  if (holder[slot]?.url !== url) {
    holder[slot] = { url, client: new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) }) };
  }
  return holder[slot].client;
}

/** Closes the process's client, if there is one. */
export async function disconnectDatabase(): Promise<void> {
  const holder = globalThis as Holder; // as above
  const held = holder[slot];
  delete holder[slot];
  await held?.client.$disconnect();
}
