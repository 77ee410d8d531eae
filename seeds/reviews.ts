import type { ReviewInput } from "#lib/reviews/schema.ts";
import type { Seed } from "#seeds/seed.ts";

const doesNotAddUp = {
  rating: "Does not add up",
  ratingExplanation: "The numbers of the statement, read with their rounding, cannot all hold together.",
};
const addsUp = {
  rating: "Adds up",
  ratingExplanation:
    "The numbers given fit together. It says nothing on whether they were counted well or may be put together.",
};
const countsSomethingElse = {
  rating: "Counts something else",
  ratingExplanation: "The number is given in the same document for another thing than the statement uses it for.",
};
const cannotBeChecked = {
  rating: "Cannot be checked here",
  ratingExplanation:
    "The documents in hand lack what a check would need: a base, a source, a definition, or the document spoken of.",
};

/** A review of the claim of one row. */
function review(row: string, content: Omit<ReviewInput, "claimId">): Seed<ReviewInput> {
  return { id: `rev_${row}`, content: { claimId: `clm_${row}`, ...content } };
}

export const reviews: Seed<ReviewInput>[] = [
  review("0001", {
    conclusion:
      "The number has no definition and no source in the article; a report of August 2024 has a number near it under another name.",
    reasoning:
      "The statement does not say when a child counts as missing or since when. The article sets a report’s 323,000 “unaccounted for” beside it and does not say that the one comes from the other. Round numbers allow it. The American Immigration Council, answering coverage of that report, disputes that such children are lost; it does not dispute the report’s number.",
    ...cannotBeChecked,
  }),
  review("0002", {
    conclusion:
      "Who located the children, since when and what counts as located is not said; and the base decides how much the number is.",
    reasoning:
      "Just under 25,000 are about 8 percent of over 300,000, which is the base that the speaker names. They would be about 8 percent of 323,000 and about 78 percent of the 32,000 who did not appear in court; nobody in the documents says that either of these is the base. The article that reports the number calls the same children “identified”.",
    ...cannotBeChecked,
  }),
  review("0007", {
    conclusion: "The text leaves open of whom the 27 are counted, and gives no source, period or cause.",
    reasoning:
      "“These children” may be the 25,000 located or the over 300,000 called missing. The share differs more than tenfold between the two.",
    ...cannotBeChecked,
  }),
  review("0010", {
    conclusion:
      "323,000 is what the article’s two groups come to; whether the report adds them, and for which time, is not stated.",
    reasoning:
      "More than 32,000 children who did not appear in court and 291,000 whose safety could not be verified are about 323,000. The article says that the number included the first group and calls the second “another”. It gives May 2024 for the first and the report’s month, August 2024, for the whole. The report itself is not in hand.",
    ...addsUp,
  }),
  review("0014", {
    conclusion: "The post disputes what the report’s number means, and gives no number of its own.",
    reasoning:
      "It says that the report shows gaps in records rather than lost children. That is an objection to the word and to the reading; the sum of 323,000 stands untouched by it. Whether a child with an incomplete record is safe is something that neither the post nor the article shows. The report itself is not in hand.",
    ...cannotBeChecked,
  }),
  review("0016", {
    conclusion:
      "The sentence says “may”: it is a possibility that the post raises, without a count or a source in the article.",
    reasoning:
      "No document in hand counts how many of the children live with family. One says that in one week of November 2023, 1,000 of 2,400 went to parents or legal guardians; other relatives are not in that number.",
    ...cannotBeChecked,
  }),
  review("0019", {
    conclusion:
      "The fall is given without the two numbers between which it is measured, and it is of encounters, not of apprehensions.",
    reasoning:
      "The statement says by what share daily encounters at the Southwest Border fell and since when, and not from how many to how many, nor over which days. The numbers beside it (6,177 in July, 116 on one day) are apprehensions in the whole nation. They neither support nor weaken the 93 percent.",
    ...cannotBeChecked,
  }),
  review("0022", {
    conclusion:
      "No document in hand gives a source for 300,000 missing “under the last administration”; the nearest counts have other windows.",
    reasoning:
      "323,000 is of a report of August 2024, with a part as of May 2024. Transfers and missed hearings are counted for fiscal years 2019–2023, and crossings since 2019: years that belong to more than one administration, which is public record and not said in the documents. None of the three is called missing where it is counted.",
    ...cannotBeChecked,
  }),
  review("0027", {
    conclusion: "“Non-family” is wider than it sounds: the numbers that follow it count distant relatives too.",
    reasoning:
      "The sentence goes on with over 14,500 and 9,600 released to “unrelated individuals or distant relatives”, 24,100 in two years. How many were unrelated is not stated. The words pass through four hands: ICE officers, the inspector general’s office, the New York Post and this article.",
  }),
  review("0032", {
    conclusion: "“Up to 30 percent” is given without who was tested, how many, when and why.",
    reasoning:
      "If only families in doubt were tested, the share says nothing about all families; if all were, it does. The article does not say which, and cites no source but the speaker.",
    ...cannotBeChecked,
  }),
  review("0036", {
    conclusion: "The number is given three times in the article and no source for it.",
    reasoning:
      "Over 600,000 are said to have crossed since 2019, across the southern border in one place and into the country in another. The article names a report of an inspector general for its account of tracking and does not say that the number is from it. Another document counts more than 448,000 transfers in fiscal years 2019–2023, which is another event in other years.",
    ...cannotBeChecked,
  }),
  review("0037", {
    conclusion:
      "The headline’s 600k are all the children who crossed since 2019, not those whom the article says are not tracked.",
    reasoning:
      "The article’s text counts over 600,000 who crossed and says that ICE loses track of many of them; it gives no number of these. The headline sets the whole number beside “struggles to track”. Read as “struggles with a total of 600,000”, it can stand.",
    ...countsSomethingElse,
  }),
  review("0044", {
    conclusion:
      "Another document describes the first step otherwise: DHS components at the border, with ICE rarely detaining children.",
    reasoning:
      "The two agree that the children are then handed to HHS. They differ on who holds them first, and neither text cites the law’s words. ICE is a part of DHS, so the article may name one agency for the department.",
  }),
  review("0046", {
    conclusion: "“Tripled” is given without what is counted, from what number and over which months.",
    reasoning:
      "The article gives arrests for 18 days and no number for last year, so the factor cannot be worked out. It also reports the President calling the number of arrests “too low”; a number can have tripled and be called too low.",
    ...cannotBeChecked,
  }),
  review("0051", {
    conclusion: "Roughly 11,000 arrests in 18 days are about 611 a day, not 787.",
    reasoning:
      "11,000 divided by 18 is 611. At 787 a day, 18 days would bring 14,166 arrests; 11,000 arrests would take about 14 days. Reading “roughly 11,000” as anything from 10,000 to 12,000 gives 556 to 667 a day. The data are not published in the article, so which of the three numbers is off cannot be told.",
    ...doesNotAddUp,
  }),
  review("0055", {
    conclusion: "“A majority” is given without pollster, question, sample or date.",
    reasoning: "The article itself says that the answers change with the method asked about, and gives none of them.",
    ...cannotBeChecked,
  }),
  review("0057", {
    conclusion: "Another document gives “more than 32,000” as of May 2024; here it is of fiscal years 2019–2023.",
    reasoning:
      "Both take it from the DHS Office of Inspector General. It may be one count with a period and a cut-off day; neither document says so, and the report is not in hand.",
  }),
  review("0063", {
    conclusion:
      "The same page lists updated memoranda of agreement among the fixes begun since, and calls one of 2021 the most recent.",
    reasoning:
      "The page does not say which memoranda were updated, so the two can be reconciled if these are others than the agreement between DHS and HHS. What it cites for both, [4] and [6], cannot be looked up.",
  }),
  review("0065", {
    conclusion: "The page dates the audits behind this finding in three ways, and its references cannot be looked up.",
    reasoning:
      "They are the 2023 audits in its title, 2023–2024 in a heading and a 2024–2025 series in its summary. It refers to entries [1], [2] and [3] of a list that the copy does not have. ICE and DHS dispute parts of the account; which parts is not stated.",
    ...cannotBeChecked,
  }),
];
