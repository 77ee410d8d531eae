/** An answer that says what is wrong with what a program asked for: a problem by RFC 9457. */
export function problem(status: number, title: string, more: object): Response {
  const body = JSON.stringify({ type: "about:blank", title, status, ...more }, null, 2);
  return new Response(`${body}\n`, { status, headers: { "Content-Type": "application/problem+json; charset=utf-8" } });
}
