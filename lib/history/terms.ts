import {
  basisWords,
  capitalised,
  citationFunctionWords,
  claimantKindWords,
  claimKindWords,
  claimLinkTagWords,
  claimLinkWords,
  counterScopeWords,
  measureRelationWords,
  passageStateWords,
  sourceAccessWords,
  sourceKindWords,
  sourceTierWords,
  verdictWords,
} from "#lib/format/words.ts";
import type { RecordTypeName } from "#lib/revisions/schema.ts";

const fieldWords: Record<string, string> = {
  slug: "address",
  claimantId: "claimant",
  sourceId: "source",
  passageId: "passage",
  captureId: "saved copy",
  measureId: "measure",
  publisherId: "publisher",
  producerId: "producer",
  countedById: "counted by",
  topicIds: "topics",
  equationIds: "sums",
  claimId: "claim",
  fromId: "from",
  toId: "to",
  aId: "first claim",
  bId: "second claim",
  figureId: "number",
  resultId: "stated result",
  resultUnit: "unit of the result",
  roleAsStated: "role as stated",
  bothTrue: "what would make both true",
  asOf: "as of",
  isFirst: "first appearance",
  url: "web address",
  archiveUrl: "archived at",
  bytesSha256: "SHA-256 of the bytes",
  textSha256: "SHA-256 of the text",
  text: "text of the saved copy",
  sameAs: "same as",
  exact: "exact words",
  prefix: "words before",
  suffix: "words after",
  verbatim: "as stated",
  interval: "interval set by hand",
  combination: "may the parts be combined",
  combinationNote: "why they may or may not",
  hypothesis: "an editor’s guess",
  tier: "primary or secondary",
  basis: "how it is known",
  capturedAt: "saved on",
  checkedAt: "checked on",
  accessedOn: "read on",
  figures: "number",
  appearances: "appearance",
  citations: "citation",
  attribution: "attribution step",
  roles: "role",
  captures: "saved copy",
  passages: "passage",
  versions: "version",
  terms: "term",
  relations: "relation",
  claims: "compared claim",
  verdicts: "pair verdict",
  operands: "operand",
};

/** The name of a field in words: `visibilityReason` is "Visibility reason". */
export function fieldInWords(key: string): string {
  return capitalised(fieldWords[key] ?? key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}

const linkKinds = Object.fromEntries(Object.entries(claimLinkWords).map(([kind, words]) => [kind, words.outgoing]));

/** Words of the record's own terms, by record type, list and field. */
const terms: Record<string, Record<string, string>> = {
  "claim/kind": claimKindWords,
  "claim/citations/function": citationFunctionWords,
  "claim/citations/scope": counterScopeWords,
  "claimant/kind": claimantKindWords,
  "source/kind": sourceKindWords,
  "source/tier": sourceTierWords,
  "source/access": sourceAccessWords,
  "source/passages/state": passageStateWords,
  "claim_link/kind": linkKinds,
  "claim_link/tags": claimLinkTagWords,
  "claim_link/basis": basisWords,
  "measure/relations/kind": measureRelationWords,
  "comparison/verdicts/verdict": verdictWords,
};

/** Fields whose value is a term of ours rather than somebody's words. */
const coded =
  /^(kind|tier|access|state|visibility|comparator|operation|combination|function|scope|basis|tags|verdict)$/;

const languages = new Intl.DisplayNames("en-GB", { type: "language" });

/** What a field says, in words where its value is one of the record's own terms: `just_under` is "just under". */
export function termInWords(recordType: RecordTypeName, list: string | null, field: string, value: string): string {
  if (field === "language") return languages.of(value) ?? value;
  const words = terms[[recordType, list, field].filter(Boolean).join("/")];
  return words?.[value] ?? (coded.test(field) ? value.replaceAll("_", " ") : value);
}

const missingWords: Record<string, string> = {
  quote: "none",
  rating: "none",
  ratingExplanation: "none",
  hypothesis: "none",
  interval: "none: read by the published rule",
  url: "none",
  archiveUrl: "none",
  sameAs: "none",
  topicIds: "none",
  equationIds: "none",
  tags: "none",
  scope: "none",
  note: "none",
  passageId: "none",
  resultId: "none: the sum is only worked out",
  capturedAt: "unknown",
  accessedOn: "unknown",
  checkedAt: "not checked",
  prefix: "none",
  suffix: "none",
  constant: "none",
  figureId: "none",
};

/** The word for a field that says nothing. */
export function missingInWords(key: string): string {
  return missingWords[key] ?? "not stated";
}

// The database keeps no order of fields. Theirs here is that of a reader's questions; the address and the rest last.
const order =
  "question name title label kind quote exact verbatim summary finding description definition conclusion reasoning " +
  "bothTrue claimantId publisherId producerId fromId aId function verb verdict scope sourceId toId bId claimId counts " +
  "passageId said published roleAsStated isFirst operation figureId constant value comparator interval unit resultId " +
  "resultUnit combination combinationNote hypothesis measureId population term window asOf place method countedById " +
  "from to organisation reason note tags rating ratingExplanation topicIds equationIds tier access prefix suffix page " +
  "state checkedAt captureId url archiveUrl accessedOn sameAs mediaType capturedAt visibility visibilityReason text " +
  "textSha256 bytesSha256 basis language slug attribution appearances citations figures claims verdicts operands " +
  "roles passages captures versions terms relations";
const places = new Map(order.split(" ").map((key, index) => [key, index]));

/** Sorts the fields of a record or part as readers ask for them. */
export function byFieldOrder([a]: [string, unknown], [b]: [string, unknown]): number {
  return (places.get(a) ?? places.size) - (places.get(b) ?? places.size);
}
