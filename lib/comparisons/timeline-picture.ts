import type { ClaimDetail } from "#lib/claims/dto.ts";
import { dateCell } from "#lib/claims/figure-picture.ts";
import type { DateDto } from "#lib/dates/dto.ts";
import { dateInWords, spanInWords } from "#lib/format/dates.ts";
import { countOf } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";
import type { CellText, Picture, PictureTable } from "#lib/pictures/picture.ts";
import { drawRows } from "#lib/pictures/rows-drawing.ts";
import { layOutTimeline, type TimelineItem } from "#lib/pictures/timeline.ts";
import { type Office, officesOf, termWords, toTerm } from "./terms-of-office.ts";

const undatedLast = "9999";

function toStatement({ id, label, slug, said }: ClaimDetail): TimelineItem {
  const { earliest, latest } = said;
  const inferred = said.basis === "inferred";
  return { id, label, when: dateInWords(said), earliest, latest, inferred, href: paths.claim(slug) };
}

const windowsOf = ({ figures }: ClaimDetail) => figures.filter(({ window }) => window.edtf !== null);

function toWindows(claim: ClaimDetail): TimelineItem[] {
  return windowsOf(claim).map(({ id, verbatim, window }) => ({
    id,
    label: claim.figures.length === 1 ? claim.label : `${verbatim}: ${claim.label}`,
    when: spanInWords(window),
    earliest: window.earliest,
    latest: window.latest,
    inferred: window.basis === "inferred",
    href: paths.claim(claim.slug),
  }));
}

function findingOf(claims: readonly ClaimDetail[]): string {
  const undated = claims.filter(({ said }) => said.edtf === null).length;
  if (undated === 0) return "Every one of these claims has a date";
  if (undated === claims.length) return "None of these claims has a known date";
  return `${undated} of these ${claims.length} claims ${undated === 1 ? "has" : "have"} no known date`;
}

/** Each window beside the number it belongs to, with the reason where it is inferred. */
function windowCells(claim: ClaimDetail): CellText[] {
  const { figures } = claim;
  return windowsOf(claim).flatMap(({ verbatim, window }) =>
    dateCell(window, "span").map((cell) => ({
      ...cell,
      text: figures.length > 1 ? `${verbatim}: ${cell.text}` : cell.text,
      note: window.note,
    })),
  );
}

function statementTable(claims: readonly ClaimDetail[]): PictureTable {
  return {
    name: "timeline-table",
    caption: "When each was said, in which role, and over what time each counts",
    columns: ["Claim", "By whom", "Role as stated", "Said", "Time counted", "As of"],
    rows: claims.map((claim) => ({
      id: claim.id,
      header: { text: claim.label, href: paths.claim(claim.slug) },
      cells: [
        [{ text: claim.claimant.name, href: paths.claimant(claim.claimant.slug) }],
        claim.roleAsStated === null ? [] : [{ text: claim.roleAsStated }],
        dateCell(claim.said),
        windowCells(claim),
        claim.figures.flatMap(({ asOf }) => dateCell(asOf)).slice(0, 1),
      ],
    })),
  };
}

/** A date with why it is known or not known. */
const reasoned = (date: DateDto): CellText[] =>
  date.edtf === null
    ? [{ text: "not stated", isAbsent: true, note: date.note }]
    : dateCell(date).map((cell) => ({ ...cell, note: date.note }));

function officeTable(offices: readonly Office[]): PictureTable {
  return {
    name: "terms-table",
    caption: "Offices of those who speak, as far as the record states their time",
    columns: ["Office", "Held by", "From", "To", "Named so in"],
    rows: offices.map(({ role, claimant, namedIn }) => ({
      id: role.id,
      header: { text: role.organisation === null ? role.title : `${role.title}, ${role.organisation}` },
      cells: [
        [{ text: claimant.name, href: paths.claimant(claimant.slug) }],
        reasoned(role.from),
        reasoned(role.to),
        namedIn.map(({ label, slug }) => ({ text: label, href: paths.claim(slug) })),
      ],
    })),
  };
}

const header = [
  ...["lane", "id", "label", "when", "earliest", "latest", "basis", "note", "claimant_id", "claimant", "claim_id"],
];

function dataOf(claims: readonly ClaimDetail[], offices: readonly Office[]): Picture["data"] {
  const statements = claims.map((claim) => [
    ...["statement", claim.id, claim.label, dateInWords(claim.said), claim.said.earliest, claim.said.latest],
    ...[claim.said.basis, claim.said.note, claim.claimant.id, claim.claimant.name, claim.id],
  ]);
  const windows = claims.flatMap((claim) =>
    windowsOf(claim).map(({ id, verbatim, window }) => [
      ...["time counted", id, verbatim, spanInWords(window), window.earliest, window.latest, window.basis],
      ...[window.note, claim.claimant.id, claim.claimant.name, claim.id],
    ]),
  );
  const terms = offices.map((office) => [
    ...["term of office", office.role.id, office.role.title, termWords(office)],
    ...[office.role.from.earliest, office.role.to.latest, `${office.role.from.basis}/${office.role.to.basis}`],
    ...[office.role.from.note, office.claimant.id, office.claimant.name, null],
  ]);
  return { header, rows: [...windows, ...terms, ...statements] };
}

/**
 * Claims by the date on which each was said, over the times that their numbers cover and the terms of office of those
 * who speak; what is not dated stands in words. Null where nothing is dated, so that there is nothing to draw.
 */
export function timelinePicture(claims: readonly ClaimDetail[]): { picture: Picture | null; tables: PictureTable[] } {
  const ordered = claims.toSorted((a, b) =>
    (a.said.earliest ?? undatedLast).localeCompare(b.said.earliest ?? undatedLast),
  );
  const windows = ordered.flatMap(toWindows);
  const offices = officesOf(ordered);
  const statements = ordered.map(toStatement);
  const tables = [statementTable(ordered), ...(offices.length > 0 ? [officeTable(offices)] : [])];
  const terms = offices.map(toTerm);
  const all = [...windows, ...terms, ...statements];
  if (all.every(({ earliest, latest }) => earliest === null && latest === null)) return { picture: null, tables };
  const spans = [
    { heading: "Times that the numbers cover", spans: windows },
    { heading: "Offices of those who speak", spans: terms },
  ].filter((lane) => lane.spans.length > 0);
  const parts = [
    "The day each was said",
    ...(windows.length > 0 ? ["the time that each number covers where one is stated"] : []),
    ...(terms.length > 0 ? ["the offices of those who speak as far as they are dated"] : []),
  ];
  const broken = all.some(({ inferred, earliest, latest }) => inferred && earliest !== latest);
  const picture: Picture = {
    name: "timeline",
    title: findingOf(claims),
    subtitle: `${parts.join("; ")}${broken ? "; a broken line is inferred, not stated" : ""}`,
    description: `${countOf(statements.length, "statement")}. ${all.map(({ when, label }) => `${when}: ${label}`).join("; ")}.`,
    source: "Source: the claims listed in the table; dates are stated unless the words beside them say otherwise.",
    draw: (width) => drawRows(layOutTimeline(statements, spans, width)),
    tables,
    data: dataOf(ordered, offices),
  };
  return { picture, tables };
}
