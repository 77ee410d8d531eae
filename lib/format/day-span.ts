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

function parted(day: string): { year: string; month: number; date: number } {
  const [, year = "", month = "1", date = "1"] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day) ?? [];
  return { year, month: Number(month), date: Number(date) };
}

function isLastOfMonth({ year, month, date }: ReturnType<typeof parted>): boolean {
  return new Date(Date.UTC(Number(year), month, 0)).getUTCDate() === date;
}

/**
 * A span of days in words, as short as it can be said: whole years "2019 to 2023", whole months "May 2024", else days
 * "1 October 2018 to 30 September 2023". Takes ISO days; null is an open end. Both open: "time not stated".
 */
export function formatDaySpan(earliest: string | null, latest: string | null): string {
  if (earliest === null && latest === null) return "time not stated";
  const [from, to] = [earliest === null ? null : parted(earliest), latest === null ? null : parted(latest)];
  const startsYear = !from || (from.month === 1 && from.date === 1);
  const endsYear = !to || (to.month === 12 && to.date === 31);
  const startsMonth = !from || from.date === 1;
  const endsMonth = !to || isLastOfMonth(to);
  const write = (at: ReturnType<typeof parted>) => {
    if (startsYear && endsYear) return at.year;
    const month = `${months[at.month - 1]} ${at.year}`;
    return startsMonth && endsMonth ? month : `${at.date} ${month}`;
  };
  if (!from) return to ? `until ${write(to)}` : "time not stated";
  if (!to) return `since ${write(from)}`;
  const [first, last] = [write(from), write(to)];
  return first === last ? first : `${first} to ${last}`;
}
