import { cspHash, pageCsp } from "./security-headers.ts";

const STYLE =
  ":root{color-scheme:light dark}body{max-width:34rem;margin:12vh auto;padding:0 1.25rem;font:1.125rem/1.55 system-ui,sans-serif}h1{font:600 1.6rem/1.25 Georgia,serif}a{color:inherit}a:focus-visible{outline:3px solid;outline-offset:3px}p small{font-size:.9rem}";

/** The policy of every plain page. */
export const PLAIN_PAGE_CSP = pageCsp({ styles: [cspHash(STYLE)] });

export type PlainPage = { title: string; paragraphs: string[]; link: { href: string; text: string } };

/** A page that needs nothing else to work: no database, no Next, no stylesheet. */
export function plainPage({ title, paragraphs, link }: PlainPage): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} · Countersource</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join("\n")}
<p><a href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a></p>
</main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const HOME = { href: "/", text: "Go to the first page" };
const AGAIN = { href: "", text: "Try again" };

export const AWAY: PlainPage = {
  title: "The record cannot be reached right now",
  paragraphs: [
    "Countersource is running, but its database does not answer. Nothing is lost, and the page will be back by itself, usually within a minute.",
  ],
  link: AGAIN,
};

export const BUSY: PlainPage = {
  title: "Too many pages are being made right now",
  paragraphs: ["Nothing is wrong with the record. Please try again in some seconds."],
  link: AGAIN,
};

export const STARTING: PlainPage = {
  title: "Countersource is starting",
  paragraphs: ["The record is being opened. This takes some seconds, at the very first start up to a minute."],
  link: AGAIN,
};

export const badRequest = (problem: string): PlainPage => ({
  title: "This address cannot be read",
  paragraphs: [problem],
  link: HOME,
});

export const failed = (requestId: string): PlainPage => ({
  title: "Something went wrong on our side",
  paragraphs: [`The page could not be made. The fault was noted under the number ${requestId}.`],
  link: AGAIN,
});
