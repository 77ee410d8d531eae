import type { Metadata } from "next";
import { Shell } from "#components/site/shell.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { paths } from "#lib/paths.ts";

export const metadata: Metadata = { title: "Not found", robots: { index: false } };

export default function NotFound() {
  return (
    <Shell>
      <Prose>
        <h1 className="text-36">There is no page at this address</h1>
        <p>
          The address may have been mistyped or cut short. Nothing that was once published here is removed without a
          trace: a record that was renamed leads to its new address, and one that was withdrawn says so and why.
        </p>
        <p>
          Try a number, a name or a phrase in <a href={paths.search()}>search</a>, or start from the{" "}
          <a href={paths.comparisons()}>comparisons</a>.
        </p>
      </Prose>
    </Shell>
  );
}
