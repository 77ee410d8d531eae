import { z } from "zod";
import { line, prose, slug } from "#lib/input/text.ts";

/** A topic as an editor enters it. */
export const topicContentSchema = z.strictObject({ slug, name: line(120), description: prose(600) });
export type TopicContent = z.infer<typeof topicContentSchema>;
export type TopicInput = z.input<typeof topicContentSchema>;
