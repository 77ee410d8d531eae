import { DefinitionList } from "#components/ui/definition-list.tsx";
import { SectionHeading } from "#components/ui/section-heading.tsx";
import { pluralUnit } from "#lib/format/units.ts";
import { countOf } from "#lib/format/words.ts";
import type { ContentView, FieldValue, FieldView } from "#lib/history/dto.ts";

function Value({ value: { text, ref, lang } }: { value: FieldValue }) {
  if (ref?.href) return <a href={ref.href}>{text}</a>;
  if (/^https?:\/\//.test(text)) {
    return (
      <a href={text} rel="nofollow">
        {text}
      </a>
    );
  }
  return (
    <span lang={lang ?? undefined} dir={lang ? "auto" : undefined} className="whitespace-pre-line">
      {text}
    </span>
  );
}

function Fields({ fields }: { fields: readonly FieldView[] }) {
  const items = fields.map(({ label, values, missing }) => ({
    label,
    missing,
    value:
      values.length === 0 ? null : values.length === 1 && values[0] ? (
        <Value value={values[0]} />
      ) : (
        <ul>
          {values.map((value) => (
            <li key={value.text}>
              <Value value={value} />
            </li>
          ))}
        </ul>
      ),
  }));
  return <DefinitionList items={items} />;
}

/** A saved state of a record in full: its own fields, then its parts. */
export function ContentInFull({ content }: { content: ContentView }) {
  return (
    <>
      <Fields fields={content.fields} />
      {content.lists.map(({ key, label, parts }) => (
        <div key={key}>
          <SectionHeading id={key} level={3}>
            {countOf(parts.length, label.toLowerCase(), pluralUnit(label.toLowerCase()))}
          </SectionHeading>
          <ol>
            {parts.map((part) => (
              <li key={part.key} className="mb-6">
                <p className="mb-1 max-w-prose font-serif text-18 font-semibold">{part.title}</p>
                <Fields fields={part.fields} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}
