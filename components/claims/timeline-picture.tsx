import type { ReactNode } from "react";
import { Picture } from "#components/ui/picture.tsx";
import { countOf } from "#lib/format/words.ts";
import type { TimelineItem, TimelineSpans } from "#lib/pictures/timeline.ts";
import { layOutTimeline } from "#lib/pictures/timeline.ts";

interface TimelinePictureProps {
  id: string;
  /** The finding. */
  title: string;
  /** What is dated, and over what period. */
  subtitle: string;
  statements: readonly TimelineItem[];
  /** Windows of the numbers, terms of office. */
  spans?: readonly TimelineSpans[];
  source?: ReactNode;
}

/** Statements by date: a day as a dot, an uncertain date as the line within which it lies, the undated beneath. */
export function TimelinePicture({ id, title, subtitle, statements, spans = [], source }: TimelinePictureProps) {
  const listed = statements.map(({ when, label }) => `${when}: ${label}`).join("; ");
  return (
    <Picture
      id={id}
      title={title}
      subtitle={subtitle}
      description={`${countOf(statements.length, "statement")}. ${listed}.`}
      layOut={(width) => layOutTimeline(statements, spans, width)}
      source={source}
    />
  );
}
