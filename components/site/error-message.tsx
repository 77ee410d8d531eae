import { paths } from "#lib/paths.ts";
/** What a reader is told when a page could not be made; never why in detail. */
export function ErrorMessage({ reference }: { reference?: string }) {
  return (
    <div className="prose">
      <h1 className="text-36">This page could not be made</h1>
      <p>
        The fault is on our side, and what you asked for may well exist. Load the page again in a minute. If it fails
        again, <a href={paths.comparisons()}>the comparisons</a> may still open, and{" "}
        <a href={`${paths.about()}#contact`}>the contact page</a> says where to report it.
      </p>
      {reference ? <p>Please quote this reference: {reference}</p> : null}
    </div>
  );
}
