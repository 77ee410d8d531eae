import { Decimal } from "decimal.js";
import { z } from "zod";

const mostDigits = 40;

const sizes: Record<string, number> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  million: 6,
  bn: 9,
  billion: 9,
  tn: 12,
  trillion: 12,
};

// Groups of three after the first, all parted alike: by a comma, a space of any width, or an apostrophe.
const typed = /^([-−])?(\d+|\d{1,3}(?:([,'’\u0020\u00a0\u2009\u202f])\d{3})(?:\3\d{3})*)(\.\d+)?\s*([a-z]+)?$/iu;

/** A number as people type it as a plain decimal: `300,000`, `300k` and `0.3 million` are "300000". Null: none. */
export function readTypedNumber(text: string): string | null {
  const [, minus = "", whole = "", , fraction = "", word] = typed.exec(text.trim()) ?? [];
  const size = word === undefined ? 0 : sizes[word.toLowerCase()];
  if (whole === "" || size === undefined) return null;
  const plain = `${minus && "-"}${whole.replaceAll(/\D/g, "")}${fraction}`;
  return Decimal.clone({ precision: 500 }).pow(10, size).times(plain).toFixed();
}

/** A number typed into a form or an address; gives a plain decimal of at most forty digits to either side of the point. */
export const typedNumber = z.string().transform((text, context) => {
  const number = text.length > 200 ? null : readTypedNumber(text);
  if (number === null) {
    context.addIssue({ code: "custom", message: "is not a number: write 300000, 300,000, 300k or 2.4m" });
    return z.NEVER;
  }
  const [whole = "", fraction = ""] = number.replace("-", "").split(".");
  if (whole.length > mostDigits || fraction.length > mostDigits) {
    context.addIssue({ code: "custom", message: `has more than ${mostDigits} digits to one side of the point` });
    return z.NEVER;
  }
  return number;
});
