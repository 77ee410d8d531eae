"use client";

import { ErrorMessage } from "#components/site/error-message.tsx";
import "./globals.css";

export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body className="p-8">
        <title>Something failed · Countersource</title>
        <ErrorMessage reference={error.digest} />
      </body>
    </html>
  );
}
