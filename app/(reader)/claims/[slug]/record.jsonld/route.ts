import { paths } from "#lib/paths.ts";
import { toClaimJsonLd } from "#lib/reviews/json-ld.ts";
import { recordResponse } from "../record-response.ts";

/** The claim as schema.org JSON-LD. */
export function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return recordResponse(params, {
    contentType: "application/ld+json; charset=utf-8",
    address: paths.claimJsonLd,
    body: (input) => `${JSON.stringify(toClaimJsonLd(input), null, 2)}\n`,
  });
}
