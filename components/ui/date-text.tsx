interface DateTextProps {
  /** As formatted for readers, uncertainty included: "about September 2025". */
  text: string;
  /** ISO date, month or year, where the date is one. */
  dateTime?: string;
  /** How the date is known: "inferred from …", "from page furniture". */
  basis?: string;
}

/** A date as far as it is known, and how it is known. */
export function DateText({ text, dateTime, basis }: DateTextProps) {
  return (
    <>
      {dateTime ? <time dateTime={dateTime}>{text}</time> : <span>{text}</span>}
      {basis ? <span className="text-muted"> ({basis})</span> : null}
    </>
  );
}
