import { listEquationsOfClaims } from "#lib/equations/queries.ts";
import { toClaimRecord } from "#lib/export/claim-record.ts";
import { paths } from "#lib/paths.ts";
import { recordResponse } from "../record-response.ts";

/** The claim as JSON, with the equations on its figures, its review, addresses and licence. */
export function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return recordResponse(params, {
    contentType: "application/json; charset=utf-8",
    address: paths.claimJson,
    async body(input) {
      const equations = await listEquationsOfClaims({
        where: { id: input.claim.id },
        visibility: "published",
        limit: 100,
      });
      return `${JSON.stringify(toClaimRecord({ ...input, equations }), null, 2)}\n`;
    },
  });
}
