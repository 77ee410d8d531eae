import type { EquationInput } from "#lib/equations/schema.ts";
import type { Seed } from "#seeds/seed.ts";

export const equations: Seed<EquationInput>[] = [
  {
    id: "eqn_unaccountedsum",
    content: {
      slug: "unaccounted-for-as-a-sum",
      label: "Is 323,000 the sum of the two groups that the article lists?",
      operation: "sum",
      operands: [
        { figureId: "fig_0012a", label: "Safety could not be verified" },
        { figureId: "fig_0011a", label: "Did not appear in court" },
      ],
      resultId: "fig_0010a",
      resultUnit: "child",
      combination: "not_stated",
      combinationNote:
        "The article says that the number “included” those who did not appear and names “another” group whose safety could not be verified. It does not say that these are all, that both cover the same time, or that the report adds them.",
    },
  },
  {
    id: "eqn_missingrounds",
    content: {
      slug: "323000-as-300000",
      label: "Can “300,000” be 323,000 in round numbers?",
      operation: "rounds_to",
      operands: [{ figureId: "fig_0010a", label: "Unaccounted for, August 2024" }],
      resultId: "fig_0022a",
      resultUnit: "child",
      combination: "not_stated",
      combinationNote:
        "The speaker names no source for “300,000 missing children”. That one number can be the other in round numbers does not show that it is.",
      hypothesis: "The 300,000 may be the 323,000 of the report of August 2024, rounded and called missing.",
    },
  },
  {
    id: "eqn_unaccountedoftransfers",
    content: {
      slug: "323000-of-448000",
      label: "What share of the children transferred would 323,000 be?",
      operation: "share_of",
      operands: [
        { figureId: "fig_0010a", label: "Unaccounted for, August 2024" },
        { figureId: "fig_0056a", label: "Transferred, fiscal years 2019–2023" },
      ],
      resultUnit: "percent",
      combination: "not_stated",
      combinationNote:
        "The two numbers stand in different documents. That the children unaccounted for are among those transferred in these years is not stated in either.",
    },
  },
  {
    id: "eqn_crossedlesstransferred",
    content: {
      slug: "600000-less-448000",
      label: "How far apart are crossings and transfers?",
      operation: "difference",
      operands: [
        { figureId: "fig_0036a", label: "Crossed since 2019" },
        { figureId: "fig_0056a", label: "Transferred, fiscal years 2019–2023" },
      ],
      resultUnit: "child",
      combination: "not_stated",
      combinationNote:
        "One counts crossings since 2019, the other transfers in fiscal years 2019–2023: neither the event nor the years are the same.",
      hypothesis:
        "Children who crossed after fiscal year 2023, and children who crossed and were not transferred by ICE, may make up the difference.",
    },
  },
  {
    id: "eqn_courttwowindows",
    content: {
      slug: "more-than-32000-in-two-windows",
      label: "Is “more than 32,000” one count in two documents?",
      operation: "equals",
      operands: [{ figureId: "fig_0057a", label: "Did not appear, fiscal years 2019–2023" }],
      resultId: "fig_0011a",
      resultUnit: "child",
      combination: "not_stated",
      combinationNote:
        "One document gives the number as of May 2024, the other for fiscal years 2019–2023. That both are one count is not stated.",
      hypothesis:
        "Both documents may take it from one report: transfers of fiscal years 2019–2023, counted in May 2024.",
    },
  },
  {
    id: "eqn_unservedsame",
    content: {
      slug: "291000-as-hundreds-of-thousands",
      label: "Can “hundreds of thousands” never served be the 291,000?",
      operation: "equals",
      operands: [{ figureId: "fig_0012a", label: "Safety could not be verified" }],
      resultId: "fig_0058a",
      resultUnit: "child",
      combination: "not_stated",
      combinationNote: "The documents describe the two groups in different words, and one of them gives no number.",
      hypothesis:
        "The children whose safety could not be verified in one document may be those never served a notice, or with an incomplete address, in the other.",
    },
  },
  {
    id: "eqn_locatedof300000",
    content: {
      slug: "25000-of-300000",
      label: "Just under 25,000 of over 300,000",
      operation: "share_of",
      operands: [
        { figureId: "fig_0002a", label: "Located" },
        { figureId: "fig_0001a", label: "Called missing" },
      ],
      resultUnit: "percent",
      combination: "stated",
      combinationNote:
        "The speaker names the 25,000 as what was located so far of the missing children whom he was told to find. He gives no percentage.",
    },
  },
  {
    id: "eqn_locatedof323000",
    content: {
      slug: "25000-of-323000",
      label: "Just under 25,000 of 323,000",
      operation: "share_of",
      operands: [
        { figureId: "fig_0002a", label: "Located" },
        { figureId: "fig_0010a", label: "Unaccounted for, August 2024" },
      ],
      resultUnit: "percent",
      combination: "not_stated",
      combinationNote: "The speaker does not name the report; the article sets its number beside his.",
    },
  },
  {
    id: "eqn_locatedof32000",
    content: {
      slug: "25000-of-32000",
      label: "Just under 25,000 of more than 32,000",
      operation: "share_of",
      operands: [
        { figureId: "fig_0002a", label: "Located" },
        { figureId: "fig_0011a", label: "Did not appear in court" },
      ],
      resultUnit: "percent",
      combination: "not_stated",
      combinationNote:
        "Nobody says that the children located are those who did not appear in court. The division shows how much the answer depends on the base.",
    },
  },
  {
    id: "eqn_deathsoflocated",
    content: {
      slug: "27-of-25000",
      label: "27 deaths, of the children located",
      operation: "share_of",
      operands: [
        { figureId: "fig_0007a", label: "Died" },
        { figureId: "fig_0002a", label: "Located" },
      ],
      resultUnit: "percent",
      combination: "not_stated",
      combinationNote: "“These children” may mean those located or all those called missing; the text allows both.",
    },
  },
  {
    id: "eqn_deathsofmissing",
    content: {
      slug: "27-of-300000",
      label: "27 deaths, of the children called missing",
      operation: "share_of",
      operands: [
        { figureId: "fig_0007a", label: "Died" },
        { figureId: "fig_0001a", label: "Called missing" },
      ],
      resultUnit: "percent",
      combination: "not_stated",
      combinationNote: "“These children” may mean those located or all those called missing; the text allows both.",
    },
  },
  {
    id: "eqn_arrestsperday",
    content: {
      slug: "11000-arrests-in-18-days",
      label: "Are 11,000 arrests in 18 days 787 a day?",
      operation: "quotient",
      operands: [
        { figureId: "fig_0050a", label: "Arrests in 18 days" },
        { figureId: "fig_0050b", label: "Days, as the article gives them" },
      ],
      resultId: "fig_0051a",
      resultUnit: "arrest/day",
      combination: "stated",
      combinationNote: "The article puts the arrests, the 18 days and the average into one sentence.",
    },
  },
  {
    id: "eqn_arrestsintotal",
    content: {
      slug: "787-a-day-for-18-days",
      label: "Do 787 arrests a day for 18 days come to 11,000?",
      operation: "product",
      operands: [
        { figureId: "fig_0051a", label: "Arrests a day" },
        { figureId: "fig_0050b", label: "Days, as the article gives them" },
      ],
      resultId: "fig_0050a",
      resultUnit: "arrest",
      combination: "stated",
      combinationNote: "The article puts the arrests, the 18 days and the average into one sentence.",
    },
  },
  {
    id: "eqn_arrestdays",
    content: {
      slug: "11000-arrests-at-787-a-day",
      label: "In how many days do 787 arrests a day come to 11,000?",
      operation: "quotient",
      operands: [
        { figureId: "fig_0050a", label: "Arrests" },
        { figureId: "fig_0051a", label: "Arrests a day" },
      ],
      resultUnit: "day",
      combination: "assumed",
      combinationNote: "The article gives 18 days; this asks which number of days the other two numbers would fit.",
      hypothesis: "The average may leave out some of the 18 days, or cover another period than the total.",
    },
  },
  {
    id: "eqn_releasesadded",
    content: {
      slug: "14500-and-9600-released",
      label: "What do the two years’ releases come to, and are they “thousands”?",
      operation: "sum",
      operands: [
        { figureId: "fig_0028a", label: "Released to unrelated people or distant relatives, 2023" },
        { figureId: "fig_0029a", label: "The same, 2024" },
      ],
      resultId: "fig_0027a",
      resultUnit: "child",
      combination: "not_stated",
      combinationNote:
        "The article does not add the years. It calls the first number’s group non-family sponsors, and lists distant relatives in the others.",
    },
  },
  {
    id: "eqn_releaseschange",
    content: {
      slug: "14500-to-9600",
      label: "How did the releases change from 2023 to 2024?",
      operation: "percent_change",
      operands: [
        { figureId: "fig_0028a", label: "Released to unrelated people or distant relatives, 2023" },
        { figureId: "fig_0029a", label: "The same, 2024" },
      ],
      resultUnit: "percent",
      combination: "assumed",
      combinationNote:
        "The article gives both years in one sentence and does not compare them. Whether they are calendar or fiscal years, and whether 2024 is a whole one, is not stated.",
    },
  },
  {
    id: "eqn_parentsofweek",
    content: {
      slug: "1000-of-2400-children",
      label: "1,000 of 2,400 children of one week",
      operation: "share_of",
      operands: [
        { figureId: "fig_0030a", label: "Went to parents or legal guardians" },
        { figureId: "fig_0030b", label: "All children of the week" },
      ],
      resultUnit: "percent",
      combination: "stated",
      combinationNote: "The article gives the one as part of the other.",
    },
  },
  {
    id: "eqn_apprehensionsperday",
    content: {
      slug: "6177-apprehensions-in-july",
      label: "How many apprehensions a day are 6,177 in July?",
      operation: "quotient",
      operands: [
        { figureId: "fig_0020a", label: "Apprehensions in July" },
        { constant: "31", unit: "day", label: "Days of July" },
      ],
      resultUnit: "apprehension/day",
      combination: "assumed",
      combinationNote:
        "The statement gives the month and one day (116), and no average. Encounters, which it says fell by 93 percent, are another measure and cannot be set into this division.",
    },
  },
];
