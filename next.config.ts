import type { NextConfig } from "next";
export default {
  compress: false,
  poweredByHeader: false,
  serverExternalPackages: ["@prisma/client"],
} satisfies NextConfig;
