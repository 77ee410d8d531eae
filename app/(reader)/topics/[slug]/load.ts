import { cache } from "react";
import { findRecord } from "#app/(reader)/find-record.ts";
import { paths } from "#lib/paths.ts";
import { getTopic } from "#lib/topics/queries.ts";

/** What the address of a topic leads to, read once for the page and its metadata. */
export const loadTopic = cache((param: string) => findRecord("topic", param, paths.topic, getTopic));
