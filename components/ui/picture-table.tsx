import type { CellText, PictureTable as Table } from "#lib/pictures/picture.ts";
import { DataTable } from "./data-table.tsx";
import { DateText } from "./date-text.tsx";
import { Missing } from "./missing.tsx";

function Bare({ text, dateTime, basis, isAbsent, lang }: CellText) {
  if (isAbsent) return <Missing>{text}</Missing>;
  const dated = dateTime !== undefined || basis !== undefined;
  if (!dated) return <span lang={lang}>{text}</span>;
  return (
    <DateText
      text={text}
      {...(dateTime === undefined ? {} : { dateTime })}
      {...(basis === undefined ? {} : { basis })}
    />
  );
}

function Words(words: CellText) {
  const { href, note } = words;
  return (
    <span className="block">
      {href === undefined ? (
        <Bare {...words} />
      ) : (
        <a href={href}>
          <Bare {...words} />
        </a>
      )}
      {note ? <span className="block text-14 text-muted">{note}</span> : null}
    </span>
  );
}

/** The data of a picture as a table; an empty cell is said to be not stated. */
export function PictureTable({ table }: { table: Table }) {
  const [first, ...others] = table.columns;
  return (
    <div className="mt-8">
      <DataTable
        id={table.name}
        caption={table.caption}
        columns={[{ key: first, label: first }, ...others.map((label) => ({ key: label, label }))]}
        rows={table.rows.map(({ id, header, cells }) => ({
          key: id,
          header: <Words {...header} />,
          cells: cells.map((cell, at) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a cell have no identity but their place
            cell.length === 0 ? null : cell.map((piece, index) => <Words key={`${at}-${index}`} {...piece} />),
          ),
        }))}
      />
    </div>
  );
}
