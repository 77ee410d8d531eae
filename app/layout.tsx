import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { env } from "#lib/env.ts";
import { sourceSans, sourceSerif } from "./fonts.ts";
import "./globals.css";

export const metadata: Metadata = {
  metadataBase: new URL(env.origin),
  title: { default: "Countersource", template: "%s · Countersource" },
  description: "Every public claim beside its source and its counter-sources.",
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#151515" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr" className={`${sourceSerif.variable} ${sourceSans.variable}`}>
      <body>{children}</body>
    </html>
  );
}
