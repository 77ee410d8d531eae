import { DateText } from "#components/ui/date-text.tsx";
import type { DateDto } from "#lib/dates/dto.ts";
import { dateWords, spanWords } from "#lib/format/dates.ts";

/** A date of the record in words, uncertainty and basis included; `span` reads an interval as a stretch of time. */
export function RecordDate({ date, span = false }: { date: DateDto; span?: boolean }) {
  return <DateText {...(span ? spanWords(date) : dateWords(date))} />;
}
