import { toClaimRecord } from "#lib/export/claim-record.ts";
import { paths } from "#lib/paths.ts";
import { recordResponse } from "../record-response.ts";

/** The claim as JSON, with its review, addresses and licence. */
export function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return recordResponse(params, {
    contentType: "application/json; charset=utf-8",
    address: paths.claimJson,
    body: (input) => `${JSON.stringify(toClaimRecord(input), null, 2)}\n`,
  });
}
