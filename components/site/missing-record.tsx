import { HttpStatus } from "#components/ui/http-status.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { recordTypeWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";
import type { RecordTypeName } from "#lib/revisions/schema.ts";

type MissingRecordProps = {
  recordType: RecordTypeName;
  /** Records whose addresses are like the one asked for. */
  near: readonly { name: string; href: string }[];
};

/** What stands at an address that leads to no published record: that it does not, and what may have been meant. */
export function MissingRecord({ recordType, near }: MissingRecordProps) {
  const noun = recordTypeWords[recordType].toLowerCase();
  return (
    <>
      <HttpStatus code={404} />
      <PageHeader
        title={`There is no ${noun} at this address`}
        standfirst="The address may have been mistyped or cut short. A record that was renamed leads to its new address, and one that was withdrawn says so and why."
      />
      {near.length > 0 ? (
        <>
          <h2 className="mb-3 text-21">Was one of these meant?</h2>
          <ul className="max-w-prose">
            {near.map(({ name, href }) => (
              <li key={href} className="border-t border-rule py-2">
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="mt-6 max-w-prose">
        Try a number, a name or a phrase in <a href={paths.search()}>search</a>, or start from the{" "}
        <a href={paths.comparisons()}>comparisons</a>.
      </p>
    </>
  );
}
