import { cache } from "react";
import { findRecord } from "#app/(reader)/find-record.ts";
import { paths } from "#lib/paths.ts";
import { getSource } from "#lib/sources/queries.ts";

/** What the address of a source leads to, read once for the page and its metadata. */
export const loadSource = cache((param: string) => findRecord("source", param, paths.source, getSource));
