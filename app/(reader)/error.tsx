"use client";

import { ErrorMessage } from "#components/site/error-message.tsx";

export default function ReaderError({ error }: { error: Error & { digest?: string } }) {
  return <ErrorMessage reference={error.digest} />;
}
