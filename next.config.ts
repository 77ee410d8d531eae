import type { NextConfig } from "next";

export default {
  // The public cache of server.ts compresses, once per response rather than once per request.
  compress: false,
  // No page uses Next's image resizer, so nobody can make it work.
  images: { unoptimized: true },
  poweredByHeader: false,
  serverExternalPackages: ["@prisma/client"],
  // `npm run check` proves the types; a start need not wait for that again.
  typescript: { ignoreBuildErrors: true },
} satisfies NextConfig;
