import type { Comparator } from "../schema.ts";
import { lexiconAr } from "./lexicon-ar.ts";
import { lexiconCs } from "./lexicon-cs.ts";
import { lexiconDe } from "./lexicon-de.ts";
import { lexiconEn } from "./lexicon-en.ts";
import { lexiconEs } from "./lexicon-es.ts";
import { lexiconFr } from "./lexicon-fr.ts";
import type { LexiconWords } from "./lexicon-words.ts";
import { monthNames } from "./months.ts";
import { type Phrases, phrasesOf } from "./phrases.ts";

/** A word for a number that is not said: its comparator, and the size it names. */
export type VagueMeaning = { comparator: Comparator; value: string | null };

/** The words of one language, ready to be looked up. */
export type Lexicon = {
  english: boolean;
  dotOrdinals: boolean;
  before: Phrases<Comparator>;
  after: Phrases<Comparator>;
  scales: Phrases<number>;
  numbers: ReadonlyMap<string, number>;
  percent: Phrases<"percent" | "percentage point" | "basis point">;
  currencies: Phrases<string>;
  times: Phrases<string>;
  per: Phrases<true>;
  between: Phrases<true>;
  and: Phrases<true>;
  from: Phrases<true>;
  to: Phrases<true>;
  vague: Phrases<VagueMeaning>;
  names: ReadonlySet<string>;
  clock: Phrases<true>;
  by: ReadonlySet<string>;
  changes: readonly string[];
  months: ReadonlySet<string>;
};

const words: Record<string, LexiconWords> = {
  ar: lexiconAr,
  cs: lexiconCs,
  de: lexiconDe,
  en: lexiconEn,
  es: lexiconEs,
  fr: lexiconFr,
};

// What every language uses: the signs, the codes, and the short forms of units of measure.
const signs = {
  before: { about: "~|≈|ca .|ca|circa", more_than: ">", under: "<", at_least: "≥|> =", at_most: "≤|< =" },
  currencies: {
    dollar: "$|usd",
    euro: "€|eur",
    pound: "£|gbp",
    yen: "¥|jpy",
    rupee: "₹|inr|rs",
    rouble: "₽|rub",
    won: "₩|krw",
    lira: "₺|try",
    shekel: "₪|ils",
    franc: "chf",
    koruna: "kč|czk",
    krone: "dkk|nok",
    krona: "sek",
    zloty: "zł|pln",
    hryvnia: "₴|uah",
    yuan: "cny|rmb",
  },
} satisfies Partial<LexiconWords>;

const lexicons = new Map<string, Lexicon>();

/** The lexicon of a BCP 47 language; one with signs and codes only where no words of that language are known. */
export function lexiconOf(lang: string): Lexicon {
  const language = lang.toLowerCase().split("-")[0] ?? "";
  const known = lexicons.get(language);
  if (known) return known;
  const built = build(language, words[language] ?? {});
  if (words[language]) lexicons.set(language, built);
  return built;
}

function build(language: string, own: LexiconWords): Lexicon {
  const flags = (list = "") => phrasesOf([[list, true as const]]);
  const turned = <T extends string>(...records: (Partial<Record<T, string>> | undefined)[]) =>
    // Object.entries loses the key type that the record has.
    phrasesOf(records.flatMap((record) => Object.entries(record ?? {}).map(([key, list]) => [String(list), key as T])));
  return {
    english: language === "en",
    dotOrdinals: own.dotOrdinals ?? false,
    before: turned<Comparator>(own.before, signs.before),
    after: turned<Comparator>(own.after, { at_least: "+" }),
    scales: phrasesOf(Object.entries(own.scales ?? {}).map(([power, list]) => [list, Number(power)])),
    numbers: new Map(Object.entries(own.numbers ?? {}).flatMap(([value, list]) => spread(list, Number(value)))),
    percent: turned<"percent" | "percentage point" | "basis point">(own.percent, { percent: "%|٪" }),
    currencies: turned<string>(own.currencies, signs.currencies),
    times: turned<string>(own.times),
    per: flags(own.per),
    between: flags(own.between),
    and: flags(own.and),
    from: flags(own.from),
    to: flags(own.to),
    vague: phrasesOf((own.vague ?? []).map(([list, comparator, value]) => [list, { comparator, value }])),
    names: new Set((own.names ?? "").split("|")),
    clock: flags(own.clock),
    by: new Set((own.by ?? "").split("|")),
    changes: (own.changes ?? "").split("|").filter((stem) => stem !== ""),
    months: monthNames(language),
  };
}

function spread(list: string, value: number): [string, number][] {
  return list.split("|").map((word) => [word, value]);
}
