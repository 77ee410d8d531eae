/** One day, month or year of an EDTF string, taken apart. */
export type EdtfPoint = {
  /** In words without any qualification: "18 September 2025", "the 2010s". */
  text: string;
  /** ISO date, month or year where no digit is left open. */
  iso: string | null;
  /** Which parts are marked uncertain or approximate. */
  uncertain: readonly Part[];
  approximate: readonly Part[];
  /** The parts that the string has. */
  parts: readonly Part[];
};

export type Part = "year" | "month" | "day";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The divisions of a year that EDTF numbers from 21 on. */
const divisions: Record<string, string> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
  "33": "the first quarter of",
  "34": "the second quarter of",
  "35": "the third quarter of",
  "36": "the fourth quarter of",
  "37": "the first third of",
  "38": "the second third of",
  "39": "the last third of",
  "40": "the first half of",
  "41": "the second half of",
};

const mark = "([?~%]?)";
const pattern = new RegExp(
  `^${mark}(-?[\\dX]{4})${mark}(?:-${mark}([\\dX]{2})${mark}(?:-${mark}([\\dX]{2})${mark}(?:T(\\d{2}:\\d{2})(?::\\d{2}(?:\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?)?)?$`,
);

function yearInWords(year: string): string | null {
  if (!year.includes("X")) {
    const number = Number(year);
    return number > 0 ? String(number) : `${1 - number} BC`;
  }
  if (/^\d{3}X$/.test(year)) return `the ${year.slice(0, 3)}0s`;
  if (/^\d{2}XX$/.test(year)) return `the years ${year.slice(0, 2)}00 to ${year.slice(0, 2)}99`;
  return null;
}

function inWords(year: string, month: string | undefined, day: string | undefined): string | null {
  const yearText = yearInWords(year);
  if (yearText === null || (month && year.includes("X"))) return null;
  if (month === undefined) return yearText;
  if (month === "XX") {
    if (day === undefined) return `${yearText}, month unknown`;
    return day === "XX" ? `${yearText}, month and day unknown` : null;
  }
  const name = divisions[month] ? `${divisions[month]} ${yearText}` : `${months[Number(month) - 1]} ${yearText}`;
  if (day === undefined) return name;
  if (day === "XX") return `${name}, day unknown`;
  return day.includes("X") ? null : `${Number(day)} ${name}`;
}

/** A mark before a part belongs to that part, one after it to everything up to there. */
function marked(parts: readonly Part[], marks: readonly (readonly [string, string])[], signs: string): Part[] {
  return parts.filter(
    (_, index) =>
      signs.includes(marks[index]?.[0] || " ") || marks.slice(index).some(([, after]) => signs.includes(after || " ")),
  );
}

/** Takes one EDTF date apart; null for a form that has no plain words. */
export function readPoint(edtf: string): EdtfPoint | null {
  const match = pattern.exec(edtf);
  if (!match) return null;
  const [, y1 = "", year = "", y2 = "", m1 = "", month, m2 = "", d1 = "", day, d2 = "", clock, zone] = match;
  const words = inWords(year, month, day);
  if (words === null || words.includes("undefined")) return null;
  const parts = (["year", "month", "day"] as const).slice(0, day ? 3 : month ? 2 : 1);
  const marks = [[y1, y2] as const, [m1, m2] as const, [d1, d2] as const];
  const digits = [year, month, day].filter((part) => part !== undefined).join("-");
  const plain = !digits.includes("X") && !(month && divisions[month]) && !year.startsWith("-");
  return {
    text: clock ? `${words}, ${clock}${zone ? ` ${zone === "Z" ? "UTC" : `UTC${zone}`}` : ""}` : words,
    iso: plain ? digits : null,
    uncertain: marked(parts, marks, "?%"),
    approximate: marked(parts, marks, "~%"),
    parts,
  };
}
