import { toClaimCsv } from "#lib/export/claim-record.ts";
import { paths } from "#lib/paths.ts";
import { recordResponse } from "../record-response.ts";

/** The claim as CSV, one row per figure. */
export function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return recordResponse(params, {
    contentType: "text/csv; charset=utf-8; header=present",
    address: paths.claimCsv,
    body: toClaimCsv,
  });
}
