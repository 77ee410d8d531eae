// What libraries from npm find in a sentence: the places and the values, as fair to each as could be made.
import DateTime from "@microsoft/recognizers-text-date-time";
import Numbers from "@microsoft/recognizers-text-number";
import Units from "@microsoft/recognizers-text-number-with-unit";
import nlp from "compromise";

/** A number that a library found: `end` is the character after it; the value as it gives it. */
export type Finding = { start: number; end: number; value: string | null };
export type Library = { name: string; languages: string[]; find: (text: string, lang: string) => Finding[] };

type Recognised = { start: number; end: number; resolution: Record<string, unknown> | null };

const cultures: Record<string, string> = { en: "en-us", de: "de-de", fr: "fr-fr", es: "es-es" };

/** Microsoft's recognisers: percentages, currencies and numbers; what its recogniser of dates takes is left out. */
function recognise(text: string, lang: string): Finding[] {
  const culture = cultures[lang.slice(0, 2)] ?? "en-us";
  const taken: Finding[] = [];
  const dates = attempt(() => DateTime.recognizeDateTime(text, culture))
    // A duration is a figure, so only days, times and years are left out.
    .filter(({ typeName }) => !typeName.endsWith(".duration"));
  const found = [
    ...attempt(() => Numbers.recognizePercentage(text, culture)),
    ...attempt(() => Units.recognizeCurrency(text, culture)),
    ...attempt(() => Numbers.recognizeNumber(text, culture)),
  ] as Recognised[];
  for (const { start, end, resolution } of found) {
    const value = String(resolution?.value ?? "").replace("%", "");
    const apart = (other: { start: number; end: number }) => other.end <= start || other.start > end;
    if (value === "" || value === "null" || !taken.every(apart)) continue;
    if (dates.some((date) => date.start <= end && date.end >= start)) continue;
    taken.push({ start, end: end + 1, value });
  }
  return taken;
}

// The recognisers of some languages fail on some sentences.
function attempt<T>(recogniser: () => T[]): T[] {
  try {
    return recogniser();
  } catch {
    return [];
  }
}

type Match = { number: { num: number | null }; offset: { start: number; length: number } };

/** compromise: its numbers (English only), with fractions and percentages among them. */
function compromise(text: string): Finding[] {
  // Its types do not know what the option adds.
  const matches = nlp(text).numbers().json({ offset: true }) as unknown as Match[];
  return matches.map(({ number, offset }) => ({
    start: offset.start,
    end: offset.start + offset.length,
    value: number.num === null ? null : String(number.num),
  }));
}

export const libraries: readonly Library[] = [
  { name: "@microsoft/recognizers-text", languages: ["en", "de", "fr", "es"], find: recognise },
  { name: "compromise", languages: ["en"], find: compromise },
];
