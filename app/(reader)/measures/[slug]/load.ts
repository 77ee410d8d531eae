import { cache } from "react";
import { findRecord } from "#app/(reader)/find-record.ts";
import { getMeasure } from "#lib/measures/queries.ts";
import { paths } from "#lib/paths.ts";

/** What the address of a measure leads to, read once for the page and its metadata. */
export const loadMeasure = cache((param: string) => findRecord("measure", param, paths.measure, getMeasure));
