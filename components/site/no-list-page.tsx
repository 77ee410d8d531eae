import { HttpStatus } from "#components/ui/http-status.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";

/** What stands at an address that asks for a page of a list in a way that no link of ours does. */
export function NoListPage({ firstPage }: { firstPage: string }) {
  return (
    <>
      <HttpStatus code={400} />
      <PageHeader
        title="There is no such page of the list"
        standfirst="The address names a place in a list (its “cursor”), and this one leads nowhere. It may have been cut short or changed."
      />
      <p>
        <a href={firstPage}>Start at the first page of the list</a>
      </p>
    </>
  );
}
