// Who may import whom: DESIGN in README.md, "The map of the house". `npm run check` runs this.
import swc from "@swc/core";

// TypeScript 7 has no JavaScript API, so swc parses; dependency-cruiser does not tell it which files hold JSX.
const parseFileSync = swc.parseFileSync;
swc.parseFileSync = (path, options) => parseFileSync(path, { ...options, tsx: path.endsWith(".tsx") });

/** Folders of lib that know no noun: every noun may use them, they use none. */
const FOUNDATION = ["dates", "db", "format", "forms", "http", "input", "pictures"];

/** The nouns, lowest first: a noun imports from its own floor and the floors beneath, never from one above. */
const FLOORS = [
  ["auth", "revisions"],
  ["claimants", "topics"],
  ["measures", "figures"],
  ["sources"],
  ["claims"],
  ["comparisons", "equations"],
  ["reviews", "corrections"],
  ["history", "search", "feeds", "export"],
  ["api"],
];

const anyOf = (names) => `(${names.join("|")})`;
const inLib = (names) => `^lib/${anyOf(names)}/`;
const nouns = FLOORS.flat();
const OURS = "^(app|components|lib|seeds|scripts|tests|server\\.ts|pages\\.ts)";

/** The files of a noun that read or write: not for those who only show. */
const ACTING = "/(queries|mutations|definition|definitions|select|columns|[^/]*-(queries|mutations))\\.ts$";
const PURE = "^lib/.+/(rules|schema|dto|types)\\.ts$|^lib/(format|forms|dates|input)/";
const DATABASE = ["^lib/db/", "^prisma/generated/(?!enums)", "^node_modules/(@prisma|pg)/"];

const floors = FLOORS.slice(0, -1).map((floor, index) => ({
  name: `floor-${floor.join("-")}`,
  comment: `lib/${floor.join(", lib/")} lie beneath what they import here. Move the shared part down, or the caller up.`,
  severity: "error",
  from: { path: inLib(floor) },
  to: { path: inLib(FLOORS.slice(index + 1).flat()) },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file, or a third one is missing beneath them.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unresolved",
      comment: "The import leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "lib-knows-no-page",
      comment: "lib stands beneath components and app.",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^(app|components)/|^server\\.ts$" },
    },
    {
      name: "components-know-no-app",
      comment: "components stand beneath app.",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^app/|^server\\.ts$" },
    },
    {
      name: "components-render-only",
      comment: "From lib a component takes types, pure rules, formats and paths. What it shows is handed to it.",
      severity: "error",
      from: { path: "^components/" },
      to: { path: [`^lib/.*${ACTING}`, "^lib/(http|env)"] },
    },
    {
      name: "components-reach-no-database",
      comment: "Somewhere behind this import is the database. Move the pure part to a file of its own.",
      severity: "error",
      from: { path: "^components/" },
      to: { path: DATABASE, reachable: true },
    },
    {
      name: "ui-knows-no-noun",
      comment: "components/ui are parts without a domain.",
      severity: "error",
      from: { path: "^components/ui/" },
      to: { path: `^components/(?!ui/)|${inLib(nouns)}` },
    },
    {
      name: "core-knows-no-framework",
      comment: "Queries, mutations, rules, mappers and schemas run anywhere: no Next, no React.",
      severity: "error",
      from: { path: "^lib/", pathNot: ["^lib/http/", "^lib/forms/"] },
      to: { path: "^node_modules/(next|react|react-dom|server-only|client-only)/" },
    },
    {
      name: "prisma-behind-queries",
      comment:
        "Prisma is touched only in lib/db, the revision chain, queries, mutations, definitions, mappers (types) and test support.",
      severity: "error",
      from: {
        pathNot: [
          "^lib/db/",
          "^lib/(revisions|history)/",
          "^lib/.+/(queries|mutations|mappers|definition|columns)(\\.ts$|/)",
          "^tests/(support|integration|bench)/",
          "^seeds/",
          "^scripts/",
          "^prisma",
        ],
      },
      // The enums are plain values and types, generated beside the client.
      to: {
        path: "^prisma/generated/|^node_modules/(@prisma|pg)/",
        pathNot: "^prisma/generated/enums\\.ts$",
      },
    },
    {
      name: "rules-are-pure",
      comment: "Rules, schemas, shapes and formats run anywhere: no file, process or network, no configuration.",
      severity: "error",
      from: { path: PURE },
      to: { path: "^lib/env\\.ts$|^(node:)?(fs|net|http|https|child_process|os)($|/)" },
    },
    {
      name: "rules-reach-no-database",
      comment: "Somewhere behind this import is the database.",
      severity: "error",
      from: { path: PURE },
      to: { path: DATABASE, reachable: true },
    },
    {
      name: "queries-do-not-write",
      comment: "A read never reaches a mutation.",
      severity: "error",
      from: { path: "^lib/.+/(queries|mappers)\\.ts$" },
      to: { path: "^lib/.+/mutations\\.ts$" },
    },
    {
      name: "foundation-knows-no-noun",
      comment: "db, dates, forms, http, input and the single files of lib carry every noun and know none.",
      severity: "error",
      from: { path: [inLib(FOUNDATION), "^lib/[^/]+\\.ts$"], pathNot: "^lib/format/" },
      to: { path: inLib(nouns) },
    },
    {
      name: "format-knows-terms-only",
      comment: "lib/format prints the terms of the nouns: it takes their schemas and shapes, nothing that acts.",
      severity: "error",
      from: { path: "^lib/format/" },
      to: { path: inLib(nouns), pathNot: "/(schema|dto|types)\\.ts$" },
    },
    ...floors,
    {
      name: "every-folder-has-a-floor",
      comment: "This folder of lib is not in FLOORS or FOUNDATION of .dependency-cruiser.mjs: give it its place.",
      severity: "error",
      from: {},
      to: { path: "^lib/[^/]+/", pathNot: inLib([...nouns, ...FOUNDATION]) },
    },
    {
      name: "shipped-code-knows-no-tests",
      comment: "Tests stay out of what is served.",
      severity: "error",
      from: { path: "^(app|components|lib)/|^server\\.ts$" },
      to: { path: "^tests/" },
    },
    {
      name: "no-catch-all",
      comment: "No utils, helpers, common, managers or services: name the thing by what it is.",
      severity: "error",
      from: { path: OURS },
      to: {
        path: ["/(utils?|helpers?|common|misc)(/|\\.tsx?$)", "-(manager|service)\\.tsx?$"],
        pathNot: "node_modules",
      },
    },
    {
      name: "no-barrel",
      comment: "Import the file that holds the thing.",
      severity: "error",
      from: { path: OURS },
      to: { path: "/index\\.tsx?$", pathNot: "node_modules" },
    },
  ],
  options: {
    parser: "swc",
    doNotFollow: { path: ["node_modules", "^prisma/generated"] },
    exclude: { path: ["^\\.next", "^\\.data"] },
    enhancedResolveOptions: {
      conditionNames: ["import", "node", "default", "types"],
      exportsFields: ["exports"],
      extensions: [".ts", ".tsx", ".js", ".json"],
    },
  },
};
