import type { ReactNode } from "react";
import { Shell } from "#components/site/shell.tsx";

export default function ReaderLayout({ children }: { children: ReactNode }) {
  return <Shell>{children}</Shell>;
}
