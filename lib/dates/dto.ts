import type { Basis } from "./schema.ts";

/** A date as readers get it: the EDTF string with its bounds (ISO days) and its basis. */
export type DateDto = {
  edtf: string | null;
  earliest: string | null;
  latest: string | null;
  basis: Basis;
  note: string | null;
};
