import { findRecord } from "#app/(reader)/find-record.ts";
import { loadLineage } from "#app/(reader)/load-lineage.ts";
import { absentResponse, pictureResponse } from "#app/(reader)/picture-response.ts";
import { lineagePicture } from "#lib/claims/lineage-picture.ts";
import { getClaim } from "#lib/claims/queries.ts";
import { dayInWords } from "#lib/format/dates.ts";
import { paths } from "#lib/paths.ts";

type Context = { params: Promise<{ slug: string; file: string }> };

/** A picture of a claim as a file: "lineage.svg". */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { slug, file } = await params;
  const found = await findRecord("claim", slug, (now) => paths.claimPicture(now, file), getClaim);
  if (found.kind !== "record") return absentResponse("claim", found);
  const { id, slug: subject, revision, updatedAt } = found.record;
  const { lineage } = await loadLineage({ claimIds: [id], retellings: true });
  return pictureResponse({
    file,
    subject,
    pictures: [lineagePicture(lineage)],
    provenance: {
      path: paths.claim(subject),
      state: `Revision ${revision}, ${dayInWords(updatedAt)}`,
      permalink: paths.revision("claim", id, revision),
    },
  });
}
