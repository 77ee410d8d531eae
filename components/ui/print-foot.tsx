interface PrintFootProps {
  /** Absolute address of exactly this state. */
  permalink: string;
  /** "Revision 3, saved 14 November 2026". */
  revision?: string;
  /** Head hash of the revision chain when the page was made. */
  head?: string;
}

/** On paper only: which state of the record this is and where it can be read again. */
export function PrintFoot({ permalink, revision, head }: PrintFootProps) {
  return (
    <div className="print-only mt-8 border-t border-rule-heavy pt-2 font-sans text-14">
      {revision ? <p>{revision}</p> : null}
      <p>{permalink}</p>
      <p>Countersource. Data under CC BY 4.0; quoted words belong to those who said or published them.</p>
      {head ? <p>Head of the revision chain: {head}</p> : null}
    </div>
  );
}
