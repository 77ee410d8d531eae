import type { ComparisonInput, Verdict } from "#lib/comparisons/schema.ts";
import type { Seed } from "#seeds/seed.ts";

/** One sentence per claim: what it counts. The rows stand by date; an undated claim stands at its document's. */
const counts = (sentences: Record<string, string>): ComparisonInput["claims"] =>
  Object.entries(sentences).map(([row, sentence]) => ({ claimId: `clm_${row}`, counts: sentence }));

/** "`a` is a subset of `b`", by the rows of the two claims. */
const pair = (a: string, b: string, verdict: Verdict, reason: string) => ({
  aId: `clm_${a}`,
  bId: `clm_${b}`,
  verdict,
  reason,
});

// Their ids are numbered in the order in which lists show them.
export const comparisons: Seed<ComparisonInput>[] = [
  {
    id: "cmp_01missing",
    content: {
      slug: "how-many-children-are-missing",
      question: "How many children are “missing”?",
      finding:
        "Five of these six claims give a number, and the numbers count at least four different things: children called missing, children whom a report could not account for, children handed from one agency to another, children who crossed the border. Nobody who says “missing” says when a child counts as missing.",
      bothTrue:
        "All of them can stand if each is read as what it counts. Over 600,000 children may have crossed since 2019, more than 448,000 been transferred to HHS in fiscal years 2019–2023, and for 323,000 children a court appearance or a check of their safety be lacking. A majority of those may be living with family, as the American Immigration Council thinks possible, and others have come to harm, as Tom Homan says of children who were found. What could not stand is to read each number as children whose whereabouts nobody knows. How many children that would be is not stated in any of the documents.",
      claims: counts({
        "0010":
          "Children whom a report, as an article tells it, could not account for: those who did not appear in court, and those whose safety could not be verified.",
        "0014": "No children: it says what the report’s number stands for, which in its reading is gaps in records.",
        "0001": "Children called missing, whom the speaker was told to find; not defined, over no stated time.",
        "0022": "Children called missing “under the last administration”; not defined.",
        "0056": "Hand-overs: unaccompanied children whom ICE transferred to HHS in fiscal years 2019–2023.",
        "0036": "Crossings: unaccompanied children who crossed the southern border since 2019.",
      }),
      verdicts: [
        pair(
          "0010",
          "0014",
          "different_measure",
          "The post sets no number against 323,000. It disputes the word “lost” and says what the number stands for; the count itself it leaves alone.",
        ),
        pair(
          "0010",
          "0001",
          "undetermined",
          "“Unaccounted for” is described by its two parts, “missing” is not described at all. That the second rounds the first is a hypothesis.",
        ),
        pair(
          "0010",
          "0022",
          "undetermined",
          "“Unaccounted for” is described by its two parts, “missing” is not. The one has a report of August 2024 behind it, the other names a period and no source.",
        ),
        pair(
          "0010",
          "0056",
          "different_measure",
          "One counts children of whom something is not known, the other transfers. That the first are among the second is not stated.",
        ),
        pair(
          "0010",
          "0036",
          "different_measure",
          "To have crossed the border is not to be unaccounted for. The two numbers stand in different documents, which do not mention each other.",
        ),
        pair(
          "0014",
          "0001",
          "undetermined",
          "The post denies that the report’s children are lost; the later statement calls children missing without naming the report. Whether both mean the same children is not stated.",
        ),
        pair(
          "0014",
          "0022",
          "undetermined",
          "The post denies that the report’s children are lost; the statement calls children missing without naming the report. Whether both mean the same children is not stated.",
        ),
        pair(
          "0014",
          "0056",
          "different_measure",
          "The post speaks of what a report’s records lack, the other claim counts transfers between agencies.",
        ),
        pair(
          "0014",
          "0036",
          "different_measure",
          "The post speaks of what a report’s records lack, the other claim counts crossings of the border.",
        ),
        pair(
          "0001",
          "0022",
          "same_measure",
          "The same speaker, the same word and the same number, defined in neither. One adds “over”, the other “under the last administration”.",
        ),
        pair(
          "0001",
          "0056",
          "different_measure",
          "A child transferred to HHS is not thereby missing; what “missing” covers is not stated.",
        ),
        pair(
          "0001",
          "0036",
          "different_measure",
          "A child who crossed is not thereby missing; what “missing” covers is not stated.",
        ),
        pair(
          "0022",
          "0056",
          "different_measure",
          "A child transferred to HHS is not thereby missing; and the periods (an administration, five fiscal years) are not the same.",
        ),
        pair(
          "0022",
          "0036",
          "different_measure",
          "A child who crossed is not thereby missing; and the periods (an administration, since 2019) are not the same.",
        ),
        pair(
          "0056",
          "0036",
          "overlaps",
          "Children who crossed and were handed over by the end of fiscal year 2023 would be in both. The events differ, and so do the years.",
        ),
      ],
      equationIds: [
        "eqn_unaccountedsum",
        "eqn_missingrounds",
        "eqn_unaccountedoftransfers",
        "eqn_crossedlesstransferred",
      ],
    },
  },
  {
    id: "cmp_02located",
    content: {
      slug: "25000-children-located-of-how-many",
      question: "25,000 children located: of how many?",
      finding:
        "Just under 25,000 are at most about 8 percent of the over 300,000 that the speaker names. Set against the 32,000 who did not appear in court they would be at most about 78 percent; nobody says that this is the base.",
      bothTrue:
        "There is no conflict to resolve between the two tellings of 25,000: “located” and “identified” are one number from one interview. Whether it is a small or a large part depends on the base. It would be most of the children who missed court if the search had begun with these, and at most about a twelfth of all those called missing otherwise. Which children were located is not stated.",
      claims: counts({
        "0010": "Children unaccounted for in a report of August 2024, as an article tells it: one possible base.",
        "0011": "Of these, children who were served a notice and did not appear in court: another possible base.",
        "0001": "Children called missing, whom the speaker was told to find: the base that he names.",
        "0002": "Children located so far; what counts as located is not stated.",
        "0007": "Deaths among “these children”: those located or those missing, the text allows both.",
        "0003": "The same children as those located, called “identified” by the article.",
      }),
      verdicts: [
        pair("0010", "0011", "superset", "The article says that the 323,000 included these children."),
        pair(
          "0010",
          "0001",
          "undetermined",
          "Near in number, and not said to be the same children: one is described by its parts, the other not at all.",
        ),
        pair(
          "0010",
          "0002",
          "different_measure",
          "One counts children unaccounted for, the other children located. The speaker does not name the report, so that those located are among its 323,000 is not stated.",
        ),
        pair(
          "0010",
          "0007",
          "different_measure",
          "One counts children unaccounted for, the other deaths. The speaker does not name the report, so that those who died are among its 323,000 is not stated.",
        ),
        pair(
          "0010",
          "0003",
          "different_measure",
          "One counts children unaccounted for, the other children identified. That these are among the report’s 323,000 is not stated.",
        ),
        pair(
          "0011",
          "0001",
          "different_measure",
          "One counts children who did not appear in court, the other children called missing. Whether the first are among the second is not stated.",
        ),
        pair(
          "0011",
          "0002",
          "different_measure",
          "One counts children who did not appear in court, the other children located. The numbers would allow that the second are among the first; nobody says so.",
        ),
        pair(
          "0011",
          "0007",
          "different_measure",
          "One counts children who did not appear in court, the other deaths. Whether those who died are among the first is not stated.",
        ),
        pair(
          "0011",
          "0003",
          "different_measure",
          "One counts children who did not appear in court, the other children identified. Whether the second are among the first is not stated.",
        ),
        pair("0001", "0002", "superset", "The speaker names the located as found so far of those he was told to find."),
        pair(
          "0001",
          "0007",
          "superset",
          "Under either reading of “these children” they belong to those called missing.",
        ),
        pair("0001", "0003", "superset", "The article calls those identified missing children."),
        pair(
          "0002",
          "0007",
          "different_measure",
          "One counts children located, the other deaths. “These children” may be those located or all those called missing, so whether the dead are among the located is open.",
        ),
        pair(
          "0002",
          "0003",
          "same_measure",
          "The article gives the speaker’s number in its own words: “identified” for “located”, “nearly” for “just under”.",
        ),
        pair(
          "0007",
          "0003",
          "different_measure",
          "One counts deaths, the other children identified. “These children” may be those identified or all those called missing; the text allows both.",
        ),
      ],
      equationIds: [
        "eqn_locatedof300000",
        "eqn_locatedof323000",
        "eqn_locatedof32000",
        "eqn_deathsoflocated",
        "eqn_deathsofmissing",
      ],
    },
  },
  {
    id: "cmp_03released",
    content: {
      slug: "who-were-the-children-released-to",
      question: "Who were the children released to?",
      finding:
        "The documents count children who did not go to a parent and one week of those who did; none counts how many live with family. “Non-family” takes in distant relatives in the very sentence that uses it.",
      bothTrue:
        "A majority may live with family and over 14,500 have gone to unrelated people or distant relatives in one year: distant relatives may be family in the one sentence and non-family in the other, and the years’ totals, of which 14,500 and 9,600 would be parts, are not stated. In the one week with a total, 1,000 of 2,400 went to parents or guardians; how many of the rest went to grandparents, aunts, uncles or siblings is not stated.",
      claims: counts({
        "0016": "A possibility, not a count: most of the children of the report may live with family and go to school.",
        "0027": "Children handed to sponsors called non-family, over a time not stated.",
        "0028": "Children released in 2023 to unrelated people or distant relatives.",
        "0029": "The same in 2024.",
        "0030": "Children of one week of November 2023 who went to parents or legal guardians, out of 2,400.",
        "0031": "No children: it says which releases carry the most risk, those to an unrelated sponsor.",
      }),
      verdicts: [
        pair(
          "0016",
          "0027",
          "different_measure",
          "One puts a share as possible, the other has “thousands”. Without a total neither bounds the other, and both can be so.",
        ),
        pair(
          "0016",
          "0028",
          "different_measure",
          "One puts a share as possible, the other counts. Distant relatives are family in the one and set apart in the other, and the year’s total is not stated.",
        ),
        pair(
          "0016",
          "0029",
          "different_measure",
          "One puts a share as possible, the other counts. Distant relatives are family in the one and set apart in the other, and the year’s total is not stated.",
        ),
        pair(
          "0016",
          "0030",
          "different_measure",
          "Family members are more than parents and guardians, and the children of the report are not those of one week.",
        ),
        pair(
          "0016",
          "0031",
          "different_measure",
          "One is about where most children may live, the other about which children are most at risk.",
        ),
        pair(
          "0027",
          "0028",
          "different_measure",
          "The sentence gives the year’s number as detail of the “thousands”, and calls the group otherwise: non-family here, unrelated or distant relatives there.",
        ),
        pair(
          "0027",
          "0029",
          "different_measure",
          "The sentence gives the year’s number as detail of the “thousands”, and calls the group otherwise: non-family here, unrelated or distant relatives there.",
        ),
        pair(
          "0027",
          "0030",
          "different_measure",
          "One counts children who went to sponsors called non-family, the other those who went to parents or guardians.",
        ),
        pair("0027", "0031", "different_measure", "One counts releases, the other speaks of risk and counts nothing."),
        pair("0028", "0029", "disjoint", "The same description in two different years; the article does not add them."),
        pair(
          "0028",
          "0030",
          "disjoint",
          "Unrelated people and distant relatives in the one, parents and guardians in the other: no child is in both. How many of the week’s other children belong to the first is not stated.",
        ),
        pair(
          "0028",
          "0031",
          "different_measure",
          "One counts releases to unrelated people and distant relatives together, the other speaks of risk and keeps the two apart.",
        ),
        pair(
          "0029",
          "0030",
          "disjoint",
          "Unrelated people and distant relatives in the one, parents and guardians in the other: no child is in both. How many of the week’s other children belong to the first is not stated.",
        ),
        pair(
          "0029",
          "0031",
          "different_measure",
          "One counts releases to unrelated people and distant relatives together, the other speaks of risk and keeps the two apart.",
        ),
        pair(
          "0030",
          "0031",
          "different_measure",
          "One counts children who went to parents or guardians, the other speaks of risk and counts nothing.",
        ),
      ],
      equationIds: ["eqn_releasesadded", "eqn_releaseschange", "eqn_parentsofweek"],
    },
  },
  {
    id: "cmp_04arrests",
    content: {
      slug: "how-many-ice-arrests-a-day",
      question: "How many ICE arrests a day?",
      finding:
        "By the article’s own numbers, roughly 11,000 arrests in 18 days are about 611 a day, not 787. “Tripled” and “too low” are two more statements, and neither comes with a number to check it by.",
      bothTrue:
        "787 a day and 18 days would need 14,166 arrests; 787 a day and 11,000 arrests would need 14 days instead of 18. So all three numbers could stand only if the average leaves out some of the days, or covers another period than the total. No document says so. “Tripled” and “too low” can both be so, since the one compares with last year and the other with what the speaker thinks enough.",
      claims: counts({
        "0046": "Interior enforcement compared with last year: a factor of three, of what is not stated.",
        "0049": "Nothing: it is a judgement on the number of arrests.",
        "0050": "Arrests in 18 days, by ICE data.",
        "0051": "The daily average of the same arrests.",
      }),
      verdicts: [
        pair(
          "0046",
          "0049",
          "different_measure",
          "One compares with last year, the other with what the speaker wants. A number can triple and be called too low.",
        ),
        pair(
          "0046",
          "0050",
          "different_measure",
          "A factor beside a number. Whether “interior enforcement” means arrests is not stated, and no number for last year is given.",
        ),
        pair(
          "0046",
          "0051",
          "different_measure",
          "A factor beside a number. Whether “interior enforcement” means arrests is not stated, and no number for last year is given.",
        ),
        pair("0049", "0050", "different_measure", "One judges the number of arrests, the other gives a number."),
        pair("0049", "0051", "different_measure", "One judges the number of arrests, the other gives an average."),
        pair(
          "0050",
          "0051",
          "different_measure",
          "The same arrests of the same 18 days, once in total and once a day. The total divided by the days does not give the average.",
        ),
      ],
      equationIds: ["eqn_arrestsperday", "eqn_arrestsintotal", "eqn_arrestdays"],
    },
  },
  {
    id: "cmp_05tracking",
    content: {
      slug: "can-the-agencies-track-the-children",
      question: "Can the agencies track the children after transfer?",
      finding:
        "The inspectors’ finding, as two documents tell it, is that ICE cannot follow the children reliably once they are with HHS. ICE and DHS dispute parts of it and name steps they have taken; which parts they dispute is not stated.",
      bothTrue:
        "ICE may lack a system that follows each child and still have begun to automate one part of it, as it says. It may admit problems and dispute how they were put. What is open between the two sides cannot be settled here: neither the inspector general’s documents nor the agencies’ answers are in hand. The headline’s 600k would be true of children who crossed, not of children who are not tracked.",
      claims: counts({
        "0065": "No number: that ICE lacks a reliable system, as one page sums up oversight of 2024–2025.",
        "0068": "No number: that the agencies dispute parts of the inspectors’ account and acknowledge problems.",
        "0066": "No number: steps that ICE says it has begun.",
        "0074": "No number: what the sources of one page do not describe.",
        "0038": "No number: that ICE cannot monitor the children effectively, as an article tells an undated report.",
        "0037": "All the children who crossed since 2019, set in a headline beside tracking.",
      }),
      verdicts: [
        pair(
          "0065",
          "0068",
          "overlaps",
          "The agencies acknowledge problems and dispute parts; which parts is not stated, so how much of the finding is agreed is open.",
        ),
        pair(
          "0065",
          "0066",
          "different_measure",
          "One is about a system from end to end, the other about court attendance and an inbox.",
        ),
        pair(
          "0065",
          "0074",
          "different_measure",
          "One says that ICE lacks a system, the other that no source describes a joint one of DHS and HHS being made.",
        ),
        pair(
          "0065",
          "0038",
          "same_measure",
          "Both say that ICE cannot follow the children after transfer to HHS. Whether they rest on one report is not stated, so they do not count as two findings.",
        ),
        pair(
          "0065",
          "0037",
          "different_measure",
          "One is about what the system can do, the other sets a number of crossings beside it.",
        ),
        pair("0068", "0066", "different_measure", "One is about the account of the past, the other about steps since."),
        pair(
          "0068",
          "0074",
          "different_measure",
          "One is about the account of the past, the other about a joint system that is not described.",
        ),
        pair(
          "0068",
          "0038",
          "undetermined",
          "The agencies dispute parts of an account by the same office; that it is the report of this article is not stated.",
        ),
        pair(
          "0068",
          "0037",
          "undetermined",
          "What the agencies dispute is not stated, and the headline is not said to be part of it.",
        ),
        pair(
          "0066",
          "0074",
          "different_measure",
          "An automation of one part can be under way while no joint system is described.",
        ),
        pair(
          "0066",
          "0038",
          "different_measure",
          "One names steps begun, the other what ICE cannot do. Which came first is not stated.",
        ),
        pair("0066", "0037", "different_measure", "One names steps begun, the other a number of children."),
        pair(
          "0074",
          "0038",
          "different_measure",
          "One is about what sources describe for the future, the other about what ICE can do.",
        ),
        pair(
          "0074",
          "0037",
          "different_measure",
          "One is about what sources describe for the future, the other sets a number of crossings beside tracking.",
        ),
        pair(
          "0038",
          "0037",
          "different_measure",
          "The article’s report gives no number of children; its headline takes the number of those who crossed.",
        ),
      ],
      equationIds: ["eqn_crossedlesstransferred"],
    },
  },
  {
    id: "cmp_06border",
    content: {
      slug: "encounters-beside-apprehensions",
      question: "Encounters beside apprehensions: how far did the numbers fall?",
      finding:
        "The 93 percent is a fall in daily encounters at one border, the 6,177 and the 116 are apprehensions in the whole nation. They stand side by side and measure different things; neither base is given.",
      bothTrue:
        "All three numbers of the statement can be true at once, because none is derived from another: 6,177 apprehensions in July are about 199 a day, and one day can have had 116. How they fit the 93 percent cannot be worked out, since no number of encounters is given. “Plummeted” is borne out by the statement if its numbers are right, for encounters and apprehensions; other numbers of illegal immigration are not given.",
      claims: counts({
        "0019": "By how much daily encounters at the Southwest Border fell; from what level is not stated.",
        "0020": "Apprehensions nationwide in July; the year is inferred.",
        "0021": "Apprehensions nationwide on one day, 20 July.",
        "0018": "“Illegal immigration numbers”, not further named, on the strength of the DHS statement.",
      }),
      verdicts: [
        pair(
          "0019",
          "0020",
          "different_measure",
          "A change in encounters at one border and a count of apprehensions in the nation cannot be set off against each other.",
        ),
        pair(
          "0019",
          "0021",
          "different_measure",
          "A change in encounters at one border and a count of apprehensions on one day cannot be set off against each other.",
        ),
        pair(
          "0019",
          "0018",
          "undetermined",
          "The article’s “numbers” may mean encounters, apprehensions or both; it does not say.",
        ),
        pair(
          "0020",
          "0021",
          "superset",
          "20 July lies in July and both are nationwide. That the month’s number is the Border Patrol’s as the day’s is, is not stated.",
        ),
        pair(
          "0020",
          "0018",
          "undetermined",
          "The article’s “numbers” may mean encounters, apprehensions or both; it does not say.",
        ),
        pair(
          "0021",
          "0018",
          "undetermined",
          "The article’s “numbers” may mean encounters, apprehensions or both; it does not say.",
        ),
      ],
      equationIds: ["eqn_apprehensionsperday"],
    },
  },
  {
    id: "cmp_07court",
    content: {
      slug: "missed-court-never-served-not-verified",
      question: "Missed court, never served, not verified: which children are which?",
      finding:
        "More than 32,000 children were served a notice and did not appear in court. A larger group, 291,000 in one document and “hundreds of thousands” in the other, is described in two ways; that it is one group is not stated.",
      bothTrue:
        "The four claims fit together if both documents tell one report: children transferred in fiscal years 2019–2023, counted as of May 2024, of whom more than 32,000 did not appear in court and 291,000 had not been served a notice or had an incomplete address on record. That is a hypothesis; the report is not in hand, and each document leaves out what the other says.",
      claims: counts({
        "0011": "Children served a notice who did not appear in court, as of May 2024.",
        "0012": "Another group of children, whose safety could not be verified.",
        "0057": "Children who did not appear in court, for fiscal years 2019–2023.",
        "0058": "Children never served a notice, or with an incomplete address, put together.",
      }),
      verdicts: [
        pair("0011", "0012", "disjoint", "The article says “another” 291,000, so it keeps the two groups apart."),
        pair(
          "0011",
          "0057",
          "undetermined",
          "The same number and the same description, as of a month in the one and over five fiscal years in the other. That it is one count is not stated.",
        ),
        pair(
          "0011",
          "0058",
          "undetermined",
          "A child who was served is not among those never served, and may be among those with an incomplete address; the document puts these together.",
        ),
        pair(
          "0012",
          "0057",
          "disjoint",
          "One document keeps its 291,000 apart from those who did not appear in court (“another”); the other document has only the latter.",
        ),
        pair(
          "0012",
          "0058",
          "undetermined",
          "291,000 would fit “hundreds of thousands”. That those not verified are those never served is a hypothesis.",
        ),
        pair(
          "0057",
          "0058",
          "undetermined",
          "A child who missed court had a hearing, and may still have an incomplete address on record; the document does not say how the groups lie to each other.",
        ),
      ],
      equationIds: ["eqn_courttwowindows", "eqn_unservedsame", "eqn_unaccountedsum"],
    },
  },
  {
    id: "cmp_08condition",
    content: {
      slug: "how-are-the-children-who-were-found",
      question: "How are the children who were found?",
      finding:
        "Tom Homan says that some were fine with parents and many were exploited; the American Immigration Council had said that most may be with family. Neither gives a number, and they speak of different children: those found, and all those in a report.",
      bothTrue:
        "Most children without a current address may live with family, and many of those found may have been exploited: those found are less than a tenth of the number called missing, and need not be like the rest. “Some” and “many” fix no share. No document counts the children found by their condition.",
      claims: counts({
        "0015": "No children: it says what a missing address does not show.",
        "0016": "A possibility for the children of the report of August 2024: most with family and in school.",
        "0004": "Some of the children located: fine, with parents who were hiding.",
        "0005": "Many, apparently of the children located: in sex trafficking.",
        "0006": "Many, apparently of the children located: in forced labour.",
      }),
      verdicts: [
        pair(
          "0015",
          "0016",
          "different_measure",
          "One says what a missing address does not show, the other what may be so for most of the children.",
        ),
        pair(
          "0015",
          "0004",
          "different_measure",
          "One is about what a record shows, the other about children who were found.",
        ),
        pair(
          "0015",
          "0005",
          "different_measure",
          "That a missing address does not show trafficking and that children found had been trafficked can both be so.",
        ),
        pair(
          "0015",
          "0006",
          "different_measure",
          "That a missing address does not show exploitation and that children found had been made to work can both be so.",
        ),
        pair(
          "0016",
          "0004",
          "different_measure",
          "Both speak of children with family: one of a majority of all in a report, as a possibility, the other of some who were found a year later.",
        ),
        pair(
          "0016",
          "0005",
          "different_measure",
          "One puts a majority of all as possible, the other says many of those found. Without numbers neither bounds the other.",
        ),
        pair(
          "0016",
          "0006",
          "different_measure",
          "One puts a majority of all as possible, the other says many of those found. Without numbers neither bounds the other.",
        ),
        pair("0004", "0005", "disjoint", "The speaker sets the one against the other: “But many”."),
        pair("0004", "0006", "disjoint", "The speaker sets the one against the other: “But many”."),
        pair(
          "0005",
          "0006",
          "different_measure",
          "Sex trafficking in the one, forced labour in the other. Whether some children were in both is not stated.",
        ),
      ],
      equationIds: ["eqn_locatedof300000"],
    },
  },
];
