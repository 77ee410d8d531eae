import { permanentRedirect } from "next/navigation";
import { connection } from "next/server";
import { NotFoundError } from "#lib/errors.ts";
import { slug as slugSchema } from "#lib/input/text.ts";
import type { Found, Visibility } from "#lib/revisions/visibility.ts";
import { type AddressedType, findNearSlugs } from "#lib/search/near.ts";

/** What a page with a slug in its address has to show: the record, what is left of it, or what may have been meant. */
export type FoundRecord<T> =
  | Exclude<Found<T>, { kind: "moved" }>
  | { kind: "missing"; near: { name: string; href: string }[] };

/**
 * Finds the published record of a page. A malformed or unknown slug gives near matches; a former one redirects for good.
 */
export async function findRecord<T>(
  type: AddressedType,
  param: string,
  path: (slug: string) => string,
  get: (input: { slug: string; visibility: Visibility }) => Promise<Found<T>>,
): Promise<FoundRecord<T>> {
  await connection();
  const slug = slugSchema.safeParse(param);
  if (!slug.success) return missing(type, param, path);
  const found = await get({ slug: slug.data, visibility: "published" }).catch((error: unknown) => {
    if (error instanceof NotFoundError) return null;
    throw error;
  });
  if (found === null) return missing(type, param, path);
  if (found.kind === "moved") permanentRedirect(path(found.slug));
  return found;
}

async function missing(type: AddressedType, param: string, path: (slug: string) => string) {
  const near = await findNearSlugs(type, param);
  return { kind: "missing" as const, near: near.map(({ slug, name }) => ({ name, href: path(slug) })) };
}
