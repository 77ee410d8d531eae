import type { DateDto } from "./dto.ts";
import { boundsOf } from "./rules.ts";
import type { Basis, StatedFact, UncertainDate } from "./schema.ts";

type DateColumns<P extends string> = Record<`${P}Edtf`, string | null> &
  Record<`${P}Earliest` | `${P}Latest`, Date | null> &
  Record<`${P}Basis`, Basis> &
  Record<`${P}Note`, string | null>;

type FactColumns<P extends string> = Record<P, string | null> &
  Record<`${P}Basis`, Basis> &
  Record<`${P}Note`, string | null>;

/** Columns of an uncertain date under a prefix: `said` gives `saidEdtf`, `saidEarliest` and so on. */
export function toDateColumns<P extends string>(prefix: P, date: UncertainDate): DateColumns<P> {
  const bounds = date.edtf === null ? null : boundsOf(date.edtf);
  // Computed keys widen to string; the type says which they are.
  return {
    [`${prefix}Edtf`]: date.edtf,
    [`${prefix}Earliest`]: bounds?.earliest ? new Date(bounds.earliest) : null,
    [`${prefix}Latest`]: bounds?.latest ? new Date(bounds.latest) : null,
    [`${prefix}Basis`]: date.basis,
    [`${prefix}Note`]: date.note,
  } as DateColumns<P>;
}

/** The uncertain date that stands in the columns under a prefix. */
export function fromDateColumns<P extends string>(prefix: P, row: DateColumns<P>): UncertainDate {
  // The compiler does not look up a template key in an intersection of records; the parameter's type vouches for it.
  const columns = row as Record<string, unknown>;
  return {
    edtf: columns[`${prefix}Edtf`] as string | null,
    basis: columns[`${prefix}Basis`] as Basis,
    note: columns[`${prefix}Note`] as string | null,
  };
}

/** Columns of a stated fact under a prefix: `place` gives `place`, `placeBasis`, `placeNote`. */
export function toFactColumns<P extends string>(prefix: P, fact: StatedFact): FactColumns<P> {
  // Computed keys widen to string; the type says which they are.
  return {
    [prefix]: fact.value,
    [`${prefix}Basis`]: fact.basis,
    [`${prefix}Note`]: fact.note,
  } as FactColumns<P>;
}

/** The stated fact that stands in the columns under a prefix. */
export function fromFactColumns<P extends string>(prefix: P, row: FactColumns<P>): StatedFact {
  // As above.
  const columns = row as Record<string, unknown>;
  return {
    value: columns[prefix] as string | null,
    basis: columns[`${prefix}Basis`] as Basis,
    note: columns[`${prefix}Note`] as string | null,
  };
}

const isoDay = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

/** The date as readers get it, from the columns under a prefix. */
export function toDateDto<P extends string>(prefix: P, row: DateColumns<P>): DateDto {
  // As above.
  const columns = row as Record<string, unknown>;
  return {
    ...fromDateColumns(prefix, row),
    earliest: isoDay(columns[`${prefix}Earliest`] as Date | null),
    latest: isoDay(columns[`${prefix}Latest`] as Date | null),
  };
}
