import { isPlural } from "./nouns.ts";
import { numberAt } from "./numbers.ts";
import { type Found, isHyphen, type Reading } from "./reading.ts";

const folds: Record<string, string> = {
  doubled: "2",
  trebled: "3",
  tripled: "3",
  quadrupled: "4",
  quintupled: "5",
  halved: "0.5",
  twofold: "2",
  threefold: "3",
  fourfold: "4",
  fivefold: "5",
  sixfold: "6",
  sevenfold: "7",
  eightfold: "8",
  ninefold: "9",
  tenfold: "10",
};

/** Whether a word tells of a change: rose, fell, increase, down. */
export function isChangeWord({ tokens, lexicon }: Reading, at: number): boolean {
  const word = tokens[at];
  if (word?.kind !== "word") return false;
  // "up" and "down" are whole words, longer ones may go on: increas-ed, increas-ing.
  return lexicon.changes.some((stem) => (stem.length < 5 ? fitsShort(word.lower, stem) : word.lower.startsWith(stem)));
}

function fitsShort(word: string, stem: string): boolean {
  return word.startsWith(stem) && word.length - stem.length <= (stem.length < 3 ? 0 : 5);
}

/** "tripled", "halved", "threefold", "20-fold", "twice as many", "three times higher": how often as much; or null. */
export function foldFound(reading: Reading, at: number): Found | null {
  const { tokens, lexicon } = reading;
  if (!lexicon.english) return null;
  const found = (value: string, to: number): Found => {
    return { to, value, interval: null, kind: "change", unit: "times", comparator: null };
  };
  const word = tokens[at]?.lower ?? "";
  if (Object.hasOwn(folds, word)) return found(folds[word] ?? "", at + 1);
  if (
    /^(?:double|triple|treble|quadruple)$/.test(word) &&
    /^(?:the|its|their|that|last|what)$/.test(tokens[at + 1]?.lower ?? "")
  ) {
    return found(word === "double" ? "2" : word === "quadruple" ? "4" : "3", at + 1);
  }
  const twice = word === "twice" ? { value: "2", to: at + 1 } : timesAt(reading, at);
  if (!twice) return null;
  if (twice.fold) return found(twice.value, twice.to);
  const next = tokens[twice.to]?.lower ?? "";
  if (next === "as" && tokens[twice.to + 1]?.kind === "word") return found(twice.value, twice.to + 2);
  if (/^(?:more|higher|lower|larger|bigger|faster|greater|longer|heavier|smaller|fewer|less)$/.test(next)) {
    return found(twice.value, twice.to + 1);
  }
  return /^(?:the|its|their)$/.test(next) && isSize(tokens[twice.to + 1]?.lower) ? found(twice.value, twice.to) : null;
}

function timesAt(reading: Reading, at: number): { value: string; to: number; fold?: boolean } | null {
  const number = numberAt(reading, at, false);
  if (!number) return null;
  const next = reading.tokens[number.to];
  if (next?.lower === "times") return { value: number.value.toFixed(), to: number.to + 1 };
  const fold = isHyphen(next) ? number.to + 1 : number.to;
  if (reading.tokens[fold]?.lower !== "fold") return null;
  return { value: number.value.toFixed(), to: fold + 1, fold: true };
}

function isSize(word: string | undefined): boolean {
  return /^(?:number|rate|size|average|amount|level|price|cost|share|volume|national|usual|normal|limit|total)$/.test(
    word ?? "",
  );
}

const changed =
  /^(?:increase|increases|rise|drop|fall|decline|decrease|reduction|cut|growth|jump|surge|hike|dip|slump|gain|loss|higher|lower|more|less|fewer|above|below|up|down|improvement|cheaper|faster|slower|larger|smaller|bigger|shorter|longer)$/;

/**
 * Whether a number between two tokens is the size of a change: by the word before it ("fell by 93 percent", "up 12
 * percent", "a drop of 7") or behind a percentage ("a 7 per cent drop", "30 percent more").
 */
export function isChange(reading: Reading, from: number, found: Found): boolean {
  const { tokens, lexicon } = reading;
  const before = tokens[from - 1]?.lower ?? "";
  const near = (first: number, last: number) => {
    for (let step = first; step <= last; step++) if (isChangeWord(reading, from - step)) return true;
    return false;
  };
  if (lexicon.by.has(before) && near(2, 6)) return true;
  if (!lexicon.english) {
    // "um 3 Prozent gestiegen", "o 3 procenta": the word itself tells, the verb may stand elsewhere.
    return found.unit === "percent" && /^(?:um|o)$/.test(before);
  }
  if (near(1, 1) || (/ly$/.test(before) && near(2, 2))) return found.unit === "percent" || !isPlural(tokens[from - 1]);
  if (/^(?:of|a|an|another|further)$/.test(before) && near(2, 3) && found.unit !== null && before !== "of") return true;
  if (before === "of" && near(2, 2)) return true;
  if (found.unit !== "percent") return false;
  return [0, 1].some(
    (step) => changed.test(tokens[found.to + step]?.lower ?? "") && (step === 0 || tokens[found.to]?.kind === "word"),
  );
}
