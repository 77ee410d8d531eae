import { RecordDate } from "#components/dates/record-date.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { Missing } from "#components/ui/missing.tsx";
import type { RoleDto } from "#lib/claimants/dto.ts";
import type { DateDto } from "#lib/dates/dto.ts";

function RoleDay({ date }: { date: DateDto }) {
  return (
    <>
      {date.edtf === null ? <Missing /> : <RecordDate date={date} />}
      {date.note ? <span className="block text-14 text-muted">{date.note}</span> : null}
    </>
  );
}

/** The roles of a claimant with the days on which they began and ended. */
export function RoleTable({ roles }: { roles: readonly RoleDto[] }) {
  if (roles.length === 0) return <p className="max-w-prose">No role is recorded.</p>;
  return (
    <DataTable
      id="role-table"
      caption="Roles and their time"
      columns={[
        { key: "role", label: "Role" },
        { key: "organisation", label: "Of" },
        { key: "from", label: "From" },
        { key: "to", label: "To" },
      ]}
      rows={roles.map(({ id, title, organisation, from, to }) => ({
        key: id,
        header: title,
        cells: [organisation, <RoleDay key="from" date={from} />, <RoleDay key="to" date={to} />],
      }))}
    />
  );
}
