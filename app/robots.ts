import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { env } from "#lib/env.ts";

/** Everything public may be read by anyone's program; the desk is not for them. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection(); // the address of this installation is known when it runs, not when it is built
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/editor", "/api/auth"] },
    sitemap: `${env.origin}/sitemap.xml`,
  };
}
