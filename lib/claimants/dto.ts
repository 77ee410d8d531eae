import type { ClaimantKind } from "./schema.ts";

/** A claimant as others refer to it. */
export type ClaimantRef = {
  id: string;
  slug: string;
  name: string;
  kind: ClaimantKind;
  language: string;
  direction: "ltr" | "rtl";
};
