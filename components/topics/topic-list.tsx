import { countOf } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";
import type { TopicSummary } from "#lib/topics/dto.ts";

/** Topics with what they are about and how many claims stand under them. */
export function TopicList({ topics }: { topics: readonly TopicSummary[] }) {
  return (
    <ul className="grid gap-x-12 border-b border-rule-heavy md:grid-cols-2">
      {topics.map(({ id, slug, name, description, claimCount }) => (
        <li key={id} className="break-inside-avoid border-t border-rule-heavy py-4">
          <h2 className="text-27">
            <a href={paths.topic(slug)}>{name}</a>
          </h2>
          <p className="mt-2 max-w-prose">{description}</p>
          <p className="mt-2 font-sans text-16 text-muted">{countOf(claimCount, "claim")}</p>
        </li>
      ))}
    </ul>
  );
}
