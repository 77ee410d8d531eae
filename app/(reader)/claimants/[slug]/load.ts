import { cache } from "react";
import { findRecord } from "#app/(reader)/find-record.ts";
import { getClaimant } from "#lib/claimants/queries.ts";
import { paths } from "#lib/paths.ts";

/** What the address of a claimant leads to, read once for the page and its metadata. */
export const loadClaimant = cache((param: string) => findRecord("claimant", param, paths.claimant, getClaimant));
