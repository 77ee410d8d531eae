/** Tells the server in front of Next which status this page answers with; Next pages cannot set one. */
export function HttpStatus({ code }: { code: 400 | 404 | 410 }) {
  return <meta name="http-status" content={String(code)} />;
}
