// The platform knows the long names; English dates are often short.
const SHORT = "jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec";

/** The names of the months in a language, alone and as they stand in a date, in lower case; empty if none are known. */
export function monthNames(language: string): ReadonlySet<string> {
  const names = new Set(language === "en" ? SHORT.split("|") : []);
  for (const options of [{ month: "long" }, { day: "numeric", month: "long" }] as const) {
    for (let month = 0; month < 12; month++) {
      const name = monthName(language, options, month);
      if (name && /^\p{L}+$/u.test(name)) names.add(name);
    }
  }
  return names;
}

function monthName(language: string, options: Intl.DateTimeFormatOptions, month: number): string | undefined {
  try {
    const format = new Intl.DateTimeFormat(language, { ...options, calendar: "gregory", timeZone: "UTC" });
    const parts = format.formatToParts(new Date(Date.UTC(2024, month, 15)));
    return parts.find(({ type }) => type === "month")?.value.toLowerCase();
  } catch {
    return undefined;
  }
}
