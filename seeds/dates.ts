import type { UncertainDate } from "#lib/dates/schema.ts";

// Dates that several seeds share, so that one reading of a document is written down once.

/** S0's interview: the day is printed, the year is not. */
export const foxInterviewDay: UncertainDate = {
  edtf: "2025?-09-18",
  basis: "inferred",
  note: "The article prints “Sept. 18” and no year. It speaks of the time since President Trump took office, after the election of November 2024; the first September after that is in 2025.",
};

/** S0 itself. */
export const publishedS0: UncertainDate = {
  edtf: "2025-09-18/2025-09-28",
  basis: "inferred",
  note: "The article has no date. It places an interview of 18 September in “this past week”, so it followed within days; the year is inferred as for the interview.",
};

/** S0's quotation of a DHS statement. */
export const dhsStatementDay: UncertainDate = {
  edtf: "2025?-08-15",
  basis: "inferred",
  note: "The article prints “Aug. 15” and no year. The statement counts from when President Trump took office, after the election of November 2024; the first August after that is in 2025.",
};

export const oigReportMonth: UncertainDate = { edtf: "2024-08", basis: "stated", note: null };
export const aicPostMonth: UncertainDate = { edtf: "2024-09", basis: "stated", note: null };

/** S1: nothing in the text dates it to a year. */
export const publishedS1: UncertainDate = {
  edtf: null,
  basis: "unknown",
  note: "The article has no date. It calls the Biden administration the last one and gives figures for 2024, so it is from 2025 or later.",
};

/** The podcast that S1 reports. */
export const podcastDay: UncertainDate = {
  edtf: null,
  basis: "unknown",
  note: "The article gives no date for the podcast. It speaks of “the last administration”, so it is from 2025 or later.",
};

/** S2: the only date stands in the page's header. */
export const publishedS2: UncertainDate = {
  edtf: "2026-02-06",
  basis: "page_furniture",
  note: "“Friday, February 6, 2026” stands in the page’s header beside the weather: it may be the day the page was saved rather than the day it was published.",
};

/** S3 itself, and what it reports as recent. */
export const publishedS3: UncertainDate = {
  edtf: "2025?",
  basis: "inferred",
  note: "The article has no date. It has Donald Trump as President, elected in November 2024 by another document, and compares with “last year”; that points to 2025, perhaps early in it, and nothing in the text confirms it.",
};

/** S4: the day on which the publisher says it checked. */
export const checkedS4: UncertainDate = {
  edtf: "2026-01-19",
  basis: "stated",
  note: "The page says “Checked on January 19, 2026”; it gives no other date of publication.",
};

/** The window that S4 prints as FY 2019–2023. */
export const fiscalYears: UncertainDate = {
  edtf: "2018-10-01/2023-09-30",
  basis: "stated",
  note: "Printed as “FY 2019–2023”; the days follow from the federal fiscal year, which runs from 1 October to 30 September.",
};

/** A date of which a document says nothing. */
export const undated = (note: string): UncertainDate => ({ edtf: null, basis: "unknown", note });

/** "Since 2019", as the article on 600,000 children has it. */
export const sinceNineteen: UncertainDate = {
  edtf: "2019/..",
  basis: "stated",
  note: "“Since 2019”: the last day is not stated, nor whether calendar or fiscal years are meant.",
};
