import type { SourceInput } from "#lib/sources/schema.ts";
import {
  aicPostMonth,
  checkedS4,
  dhsStatementDay,
  foxInterviewDay,
  oigReportMonth,
  podcastDay,
  publishedS0,
  publishedS1,
  publishedS2,
  publishedS3,
  undated,
} from "#seeds/dates.ts";
import { passagesS0 } from "#seeds/passages/s0.ts";
import { passagesS1 } from "#seeds/passages/s1.ts";
import { passagesS2 } from "#seeds/passages/s2.ts";
import { passagesS3 } from "#seeds/passages/s3.ts";
import { passagesS4 } from "#seeds/passages/s4.ts";
import type { PassageInput, Seed } from "#seeds/seed.ts";

/**
 * The capture of a held document: a plain-text file, no more. Its text is its bytes read as UTF-8 and brought to
 * Unicode NFC, with nothing else changed (no trimming, no line folding); `textSha256` is the SHA-256 of that text in
 * UTF-8. All five files are already NFC, so both hashes of each are the same.
 */
function plainTextCapture(id: string, sha256: string): NonNullable<SourceInput["captures"]> {
  return [
    {
      id,
      capturedAt: null,
      mediaType: "text/plain",
      bytesSha256: sha256,
      textSha256: sha256,
      text: null,
      visibility: "private",
      visibilityReason:
        "The text belongs to its publisher. The record keeps its hashes and the short passages quoted from it; who has the same file can check them.",
    },
  ];
}

/** When seeds:verify last found every passage in its document. */
const checkedAt = "2026-11-22T00:00:00.000Z";
const checked = (passages: PassageInput[]): PassageInput[] => passages.map((passage) => ({ ...passage, checkedAt }));

export const sources: Seed<SourceInput>[] = [
  {
    id: "src_s0",
    content: {
      slug: "article-nearly-25000-children-identified",
      kind: "article",
      tier: "secondary",
      access: "held",
      title: "Article: nearly 25,000 children identified (untitled)",
      description:
        "An article on an interview with Tom Homan, a report of August 2024, a post that answers the coverage of it, and a DHS statement. The copy has no headline; the title here is ours. Publisher and author are unknown: the copy names neither.",
      publisherId: null,
      published: publishedS0,
      captures: plainTextCapture("cap_s0", "db2ff8e438e279e8c527330402e32b1212097ea3ad1e5d17760d36063d60f4eb"),
      passages: checked(passagesS0),
    },
  },
  {
    id: "src_s1",
    content: {
      slug: "article-pod-force-one",
      kind: "article",
      tier: "secondary",
      access: "held",
      title: "Article: Tom Homan on “Pod Force One” (untitled)",
      description:
        "An article on a podcast with Tom Homan, with figures it takes from the New York Post. The copy has no headline; the title here is ours. Publisher and author are unknown: the copy names neither.",
      publisherId: null,
      published: publishedS1,
      captures: plainTextCapture("cap_s1", "1df6982273a3f863d1a633e93a03456f07ac10714923baf4524dfffd1657aadd"),
      passages: checked(passagesS1),
    },
  },
  {
    id: "src_s2",
    content: {
      slug: "ice-struggles-to-track-600k",
      kind: "article",
      tier: "secondary",
      access: "held",
      title: "ICE Struggles to Track 600k Unaccompanied Migrant Kids",
      description:
        "An article on a report of the DHS Office of Inspector General, which it neither dates nor links. Publisher and author are unknown: the copy names neither.",
      publisherId: null,
      published: publishedS2,
      captures: plainTextCapture("cap_s2", "4adf29a6588e05bbc3656c14c5a7e190ebdefb899ab1d707d179a65b2437e1d8"),
      passages: checked(passagesS2),
    },
  },
  {
    id: "src_s3",
    content: {
      slug: "trump-and-homan-push-for-increased-ice-arrests",
      kind: "article",
      tier: "secondary",
      access: "held",
      title: "Trump And Homan Push For Increased ICE Arrests As Immigration Crackdown Escalates",
      description:
        "An article on the number of ICE arrests and what the President and others say about it. Publisher and author are unknown: the copy names neither.",
      publisherId: null,
      published: publishedS3,
      captures: plainTextCapture("cap_s3", "2db06cd4adb6de5f95b7056e0e44fc88ff25f0f8edec0a4c2f698dbf83372a2a"),
      passages: checked(passagesS3),
    },
  },
  {
    id: "src_s4",
    content: {
      slug: "factually-how-agencies-track-children",
      kind: "fact_check",
      tier: "secondary",
      access: "held",
      title:
        "How do federal agencies (HHS, DHS, ICE) currently track unaccompanied migrant children and what reforms have been proposed since the 2023 audits?",
      description:
        "A question-and-answer page by Factually. It cites ten entries, [1] to [10], and the copy has no list of what they are. It dates the audits in three ways: 2023, 2023–2024 and 2024–2025.",
      publisherId: "clt_factually",
      published: checkedS4,
      captures: plainTextCapture("cap_s4", "09cec7f0e09a14215591ba67eb016667913a4b77e1891f3dc476094f8f935eff"),
      passages: checked(passagesS4),
    },
  },
  {
    id: "src_foxinterview",
    content: {
      slug: "fox-news-interview-tom-homan",
      kind: "interview",
      tier: "primary",
      access: "cited_only",
      title: "Fox News interview with Tom Homan, 18 September",
      description:
        "The interview from which the article on 25,000 located children quotes. Neither programme nor address is given.",
      publisherId: "clt_foxnews",
      published: foxInterviewDay,
    },
  },
  {
    id: "src_oigreport",
    content: {
      slug: "dhs-oig-report-august-2024",
      kind: "report",
      tier: "primary",
      access: "cited_only",
      title: "DHS Office of Inspector General report, August 2024",
      description:
        "The report that the article on 25,000 located children describes. Neither title nor number is given. That it is the management alert cited by Factually, or the report in the article on 600,000 children, is not stated.",
      publisherId: "clt_dhsoig",
      published: oigReportMonth,
    },
  },
  {
    id: "src_aicpost",
    content: {
      slug: "american-immigration-council-post-september-2024",
      kind: "post",
      tier: "primary",
      access: "cited_only",
      title: "American Immigration Council post, September 2024",
      description: "A post that answers media reports on the August 2024 report. Neither title nor address is given.",
      publisherId: "clt_aic",
      published: aicPostMonth,
    },
  },
  {
    id: "src_mediareports",
    content: {
      slug: "media-reports-on-the-oig-report",
      kind: "other",
      tier: "secondary",
      access: "unresolvable",
      title: "Media reports on the August 2024 report",
      description:
        "“These media reports” in the post of the American Immigration Council, as the article quotes it. Which reports is not said, so no reader can look them up.",
      publisherId: null,
      published: undated("Not said. The post that speaks of them is of September 2024."),
    },
  },
  {
    id: "src_dhsstatement",
    content: {
      slug: "dhs-statement-15-august",
      kind: "statement",
      tier: "primary",
      access: "cited_only",
      title: "DHS statement, 15 August",
      description:
        "A statement on encounters and apprehensions that the article on 25,000 located children quotes. Neither title nor address is given.",
      publisherId: "clt_dhs",
      published: dhsStatementDay,
    },
  },
  {
    id: "src_podcast",
    content: {
      slug: "pod-force-one-tom-homan",
      kind: "podcast",
      tier: "primary",
      access: "cited_only",
      title: "“Pod Force One” with Tom Homan",
      description: "The podcast by Miranda Devine from which the article quotes. Neither episode nor date is given.",
      publisherId: "clt_devine",
      published: podcastDay,
    },
  },
  {
    id: "src_nypostarticle",
    content: {
      slug: "new-york-post-releases-of-children",
      kind: "article",
      tier: "secondary",
      access: "cited_only",
      title: "New York Post article on releases of children",
      description:
        "The source that the article on “Pod Force One” gives for its figures of 2023 and 2024. Neither headline nor date is given.",
      publisherId: "clt_nypost",
      published: undated("The document that cites it gives no date."),
    },
  },
  {
    id: "src_igreport",
    content: {
      slug: "ig-report-on-releases",
      kind: "report",
      tier: "primary",
      access: "unresolvable",
      title: "“An IG report” on releases of children",
      description:
        "Quoted in the article on “Pod Force One”. Neither the inspector general nor title nor date is given, so no reader can look it up. The paragraph before it names the DHS Office of Inspector General; that this is its report is not stated.",
      publisherId: "clt_ig",
      published: undated("The document that cites it gives no date."),
    },
  },
  {
    id: "src_oigreports2",
    content: {
      slug: "dhs-oig-report-undated",
      kind: "report",
      tier: "primary",
      access: "unresolvable",
      title: "DHS Office of Inspector General report, undated",
      description:
        "The “recent report” of the article on 600,000 children, which gives it neither title nor number nor date, so no reader can tell which it is. That it is the report of August 2024 is not stated.",
      publisherId: "clt_dhsoig",
      published: undated("The article calls it recent and new, and gives no date."),
    },
  },
  {
    id: "src_homaninterview",
    content: {
      slug: "tom-homan-recent-interview",
      kind: "interview",
      tier: "primary",
      access: "unresolvable",
      title: "“A recent interview” with Tom Homan",
      description:
        "Cited in the article on ICE arrests. Neither outlet nor date is given, so no reader can look it up.",
      publisherId: null,
      published: undated("The article calls it recent, and gives no date."),
    },
  },
  {
    id: "src_icedata",
    content: {
      slug: "ice-data-on-arrests",
      kind: "dataset",
      tier: "primary",
      access: "unresolvable",
      title: "ICE data on arrests over 18 days",
      description:
        "Cited in the article on ICE arrests as “ICE data”. Neither a publication nor the dates of the 18 days are given, so no reader can look it up.",
      publisherId: "clt_ice",
      published: undated("The article gives no date; it says “the past 18 days”."),
    },
  },
  {
    id: "src_polling",
    content: {
      slug: "recent-polling-on-deportation",
      kind: "other",
      tier: "unknown",
      access: "unresolvable",
      title: "“Recent polling” on deportation",
      description:
        "Cited in the article on ICE arrests. Neither pollster nor question nor sample nor date is given, so no reader can look it up.",
      publisherId: "clt_pollsters",
      published: undated("The article calls it recent, and gives no date."),
    },
  },
  {
    id: "src_oigalert",
    content: {
      slug: "dhs-oig-management-alert",
      kind: "report",
      tier: "primary",
      access: "cited_only",
      title: "DHS Office of Inspector General management alert",
      description:
        "The management alert that Factually describes, with related audits, as the source of its transfer figures. Neither number nor date is given. That it is the report of August 2024 in another document is not stated.",
      publisherId: "clt_dhsoig",
      published: undated("The page gives no date for the alert; it dates the audits as 2023, 2023–2024 and 2024–2025."),
    },
  },
  {
    id: "src_oigaudits",
    content: {
      slug: "dhs-oig-related-audits",
      kind: "report",
      tier: "primary",
      access: "unresolvable",
      title: "DHS Office of Inspector General audits related to the alert",
      description:
        "“Related audits” beside the management alert in Factually’s page; none is named, so no reader can look them up.",
      publisherId: "clt_dhsoig",
      published: undated("The page dates the audits in three ways: 2023, 2023–2024 and 2024–2025."),
    },
  },
  {
    id: "src_hhsoigaudits",
    content: {
      slug: "hhs-oig-audits-of-orr-grantees",
      kind: "report",
      tier: "primary",
      access: "unresolvable",
      title: "HHS Office of Inspector General audits of ORR grantees",
      description: "Audits that Factually says go on; none is named, so no reader can look them up.",
      publisherId: "clt_hhsoig",
      published: undated("The page gives no date."),
    },
  },
  {
    id: "src_tvpra",
    content: {
      slug: "trafficking-victims-protection-reauthorization-act",
      kind: "law",
      tier: "primary",
      access: "cited_only",
      title: "Trafficking Victims Protection Reauthorization Act (TVPRA)",
      description:
        "The law under which, as Factually describes it, children are transferred to the Office of Refugee Resettlement.",
      publisherId: null,
      published: undated("The page that cites it gives no date."),
    },
  },
  {
    id: "src_moa2021",
    content: {
      slug: "dhs-hhs-memorandum-of-agreement-2021",
      kind: "agreement",
      tier: "primary",
      access: "cited_only",
      title: "DHS–HHS Memorandum of Agreement, 2021",
      description: "The agreement that Factually calls the most recent between the two departments.",
      publisherId: null,
      published: { edtf: "2021", basis: "stated", note: "The year in which it was signed, as Factually gives it." },
    },
  },
  ...Array.from({ length: 10 }, (_, index) => unlistedReference(index + 1)),
];

/** One of the numbers that S4 cites. The copy in hand has no list, so nobody can tell what stands behind it. */
function unlistedReference(number: number): Seed<SourceInput> {
  return {
    id: `src_ref${String(number).padStart(2, "0")}`,
    content: {
      slug: `factually-reference-${number}`,
      kind: "other",
      tier: "unknown",
      access: "unresolvable",
      title: `Factually’s reference [${number}], not listed`,
      description: `Factually’s page cites [${number}]. The copy in hand has no list of references, so no reader can look it up.`,
      publisherId: null,
      published: undated("What the number stands for is not known, so neither is its date."),
    },
  };
}
