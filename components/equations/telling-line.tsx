import type { WorkedEquation } from "#lib/equations/telling.ts";
import { EquationStatusMark } from "./equation-status.tsx";

/** One equation in a line: its working and whether it holds. */
export function TellingLine({ worked, href }: { worked: WorkedEquation; href: string }) {
  const lines = worked.evaluation.working?.lines.filter(({ role }) => role !== "intervals") ?? [];
  if (lines.length === 0) return null;
  return (
    <p className="telling-line">
      <a href={href} className="quiet-link working">
        {lines.map(({ text }) => text).join("; ")}
      </a>
      <span className="block">
        {worked.evaluation.stated ? (
          <EquationStatusMark worked={worked} />
        ) : (
          <span className="text-muted">worked out here; no document states it</span>
        )}
      </span>
    </p>
  );
}
