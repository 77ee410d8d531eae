import type { ClaimInput } from "#lib/claims/schema.ts";
import type { StatedFact, UncertainDate } from "#lib/dates/schema.ts";
import { podcastDay, undated } from "#seeds/dates.ts";
import type { ClaimSeed } from "#seeds/seed.ts";

// Readings that several of these claims share, written down once.

const homanOnPodcast = { claimantId: "clt_homan", roleAsStated: "border czar", said: podcastDay };

const throughPodcast: NonNullable<ClaimInput["attribution"]> = [
  { claimantId: "clt_homan", verb: "said it" },
  { claimantId: "clt_devine", sourceId: "src_podcast", verb: "interviewed him" },
  { claimantId: "clt_outlet1", sourceId: "src_s1", verb: "quoted it" },
];
const throughNewYorkPost: NonNullable<ClaimInput["attribution"]> = [
  { claimantId: "clt_iceofficers", verb: "told it" },
  { claimantId: "clt_dhsoig", verb: "was told" },
  { claimantId: "clt_nypost", sourceId: "src_nypostarticle", verb: "reported it" },
  { claimantId: "clt_outlet1", sourceId: "src_s1", verb: "paraphrased it" },
];

const toldToInspector: UncertainDate = undated(
  "The officers told it “previously”; neither that day nor those of the New York Post’s article and of this one are given.",
);
const unrelatedOrDistant: StatedFact = {
  value: "Migrant children released to unrelated individuals or distant relatives",
  basis: "stated",
  note: "How distant a relative is meant is not said.",
};
const childrenFound: StatedFact = {
  value: "Children found",
  basis: "inferred",
  note: "He speaks of children “we found” or “rescued”; whom he counts among them is not said.",
};

export const claimsS1: ClaimSeed[] = [
  {
    id: "clm_0022",
    row: 22,
    content: {
      slug: "homan-300000-missing-children",
      kind: "statistic",
      label: "300,000 missing children under the last administration",
      summary:
        "Tom Homan said on Miranda Devine’s podcast “Pod Force One” that there were 300,000 missing children under the last administration. Whom “missing” covers, who counted, and on what source is not stated, nor is the day.",
      quote: "There were 300,000 missing children under the last administration",
      ...homanOnPodcast,
      attribution: throughPodcast,
      appearances: [
        { id: "app_0022a", sourceId: "src_podcast", isFirst: true },
        { id: "app_0022b", sourceId: "src_s1", passageId: "psg_0022a" },
      ],
      citations: [
        {
          id: "cit_0022a",
          sourceId: "src_podcast",
          passageId: "psg_0022a",
          function: "made_in",
          note: "Said on the podcast, as the article quotes it. The podcast itself is not in hand.",
        },
        {
          id: "cit_0022b",
          sourceId: "src_aicpost",
          passageId: "psg_0014a",
          function: "disputes",
          scope: "label",
          note: "A post of September 2024, quoted in another article, says of the report of August 2024 that it reflects gaps in paperwork and not lost children. It disputes the label and the reading, not the arithmetic. That this number comes from that report is not stated.",
        },
        {
          id: "cit_0022c",
          sourceId: "src_podcast",
          passageId: "psg_0025a",
          function: "qualifies",
          scope: "label",
          note: "On the same podcast Homan said that some of the children found were with their families and had just not responded to call-ins.",
        },
        {
          id: "cit_0022d",
          sourceId: "src_s4",
          passageId: "psg_0056a",
          function: "qualifies",
          scope: "attribution",
          note: "Factually gives the inspector general’s figures for fiscal years 2019 to 2023, which by the public record span two administrations. That this number rests on them is a hypothesis: no document says so.",
        },
      ],
      figures: [
        {
          id: "fig_0022a",
          verbatim: "300,000",
          kind: "count",
          comparator: "bare",
          value: "300000",
          unit: "child",
          measureId: "mea_missing",
          term: "missing",
          population: {
            value: "Children called missing",
            basis: "stated",
            note: "The quoted words say no more; the article speaks of migrant children.",
          },
          window: {
            edtf: "2021-01-20/2025-01-20",
            basis: "inferred",
            note: "“under the last administration”; the article’s first sentence names the Biden administration, whose term ran between these days. Whether the children were counted over the term or at its end is not said.",
          },
        },
      ],
      topicIds: ["top_missingchildren"],
    },
  },
  {
    id: "clm_0023",
    row: 23,
    content: {
      slug: "homan-ice-rescued-sex-trafficked-children",
      kind: "statement",
      label: "Children who had been sex-trafficked were rescued",
      summary:
        "Tom Homan said on “Pod Force One” that “we” rescued victims of sex trafficking. The article that quotes him, whose publisher is unknown, puts it as ICE having rescued migrant children sex-trafficked under the Biden administration. How many and when is not stated.",
      quote: "We rescued victims of sex trafficking",
      ...homanOnPodcast,
      attribution: throughPodcast,
      appearances: [
        { id: "app_0023a", sourceId: "src_podcast", isFirst: true },
        { id: "app_0023b", sourceId: "src_s1", passageId: "psg_0023a" },
      ],
      citations: [
        {
          id: "cit_0023a",
          sourceId: "src_podcast",
          passageId: "psg_0023a",
          function: "made_in",
          note: "Said on the podcast, as the article quotes it. The podcast itself is not in hand.",
        },
        {
          id: "cit_0023b",
          sourceId: "src_s1",
          passageId: "psg_0023b",
          function: "made_in",
          note: "The article’s own wording, which names ICE and the Biden administration. The words quoted from Homan in this sentence name neither.",
        },
        {
          id: "cit_0023c",
          sourceId: "src_podcast",
          passageId: "psg_0025a",
          function: "qualifies",
          scope: "completeness",
          note: "On the same podcast Homan said that some of the children found were with their families and had just not responded to call-ins. He gives no number for either group.",
        },
        {
          id: "cit_0023d",
          sourceId: "src_aicpost",
          passageId: "psg_0015a",
          function: "context",
          note: "A post of September 2024, quoted in another article, says that lacking a current address does not mean that children were trafficked. Homan’s quoted words do not rest on addresses.",
        },
      ],
      topicIds: ["top_exploitation", "top_located"],
    },
  },
  {
    id: "clm_0025",
    row: 25,
    content: {
      slug: "homan-some-children-found-were-fine-with-families",
      kind: "statement",
      label: "Some of the children found were fine with their families",
      summary:
        "Tom Homan said on “Pod Force One” that some of the children found were perfectly fine with their families and had just not responded to call-ins, not wanting the consequences of immigration court. How many is not stated.",
      quote:
        "Some of the children we found [were] perfectly fine with their families. They just didn’t respond to call-ins",
      ...homanOnPodcast,
      attribution: throughPodcast,
      appearances: [
        { id: "app_0025a", sourceId: "src_podcast", isFirst: true },
        { id: "app_0025b", sourceId: "src_s1", passageId: "psg_0025a" },
      ],
      citations: [
        {
          id: "cit_0025a",
          sourceId: "src_podcast",
          passageId: "psg_0025a",
          function: "made_in",
          note: "Said on the podcast, as the article quotes it; the word in brackets is the article’s. The podcast itself is not in hand.",
        },
        {
          id: "cit_0025b",
          sourceId: "src_podcast",
          passageId: "psg_0023a",
          function: "qualifies",
          scope: "completeness",
          note: "On the same podcast Homan said that victims of sex trafficking were rescued. He gives no number for either group.",
        },
        {
          id: "cit_0025c",
          sourceId: "src_podcast",
          passageId: "psg_0026a",
          function: "qualifies",
          scope: "completeness",
          note: "On the same podcast Homan said that some victims of forced labour were rescued. He gives no number for either group.",
        },
        {
          id: "cit_0025d",
          sourceId: "src_aicpost",
          passageId: "psg_0016a",
          function: "context",
          note: "A post of September 2024, quoted in another article, says that a majority of the children in the report of August 2024 may live at home and go to school. It is about that report and not about children found since.",
        },
      ],
      figures: [
        {
          id: "fig_0025a",
          verbatim: "Some of the children",
          kind: "count",
          comparator: "vague",
          unit: "child",
          measureId: "mea_foundsafe",
          term: "perfectly fine",
          population: childrenFound,
        },
      ],
      topicIds: ["top_located", "top_court"],
    },
  },
  {
    id: "clm_0026",
    row: 26,
    content: {
      slug: "homan-forced-labour-on-ranches-and-chicken-farms",
      kind: "statement",
      label: "Victims of forced labour were rescued from ranches and chicken farms",
      summary:
        "Tom Homan said on “Pod Force One” that some victims of forced labour were rescued and that children were found working on ranches and chicken farms, out of school, which he called enslaved labour. How many, where and when is not stated.",
      quote: "We rescued some victims of forced labor. We found children working on ranches and chicken farms",
      ...homanOnPodcast,
      attribution: throughPodcast,
      appearances: [
        { id: "app_0026a", sourceId: "src_podcast", isFirst: true },
        { id: "app_0026b", sourceId: "src_s1", passageId: "psg_0026a" },
      ],
      citations: [
        {
          id: "cit_0026a",
          sourceId: "src_podcast",
          passageId: "psg_0026a",
          function: "made_in",
          note: "Said on the podcast, as the article quotes it. The podcast itself is not in hand.",
        },
        {
          id: "cit_0026b",
          sourceId: "src_podcast",
          passageId: "psg_0025a",
          function: "qualifies",
          scope: "completeness",
          note: "On the same podcast Homan said that some of the children found were with their families and had just not responded to call-ins. He gives no number for either group.",
        },
        {
          id: "cit_0026c",
          sourceId: "src_aicpost",
          passageId: "psg_0015a",
          function: "context",
          note: "A post of September 2024, quoted in another article, says that lacking a current address does not mean that children were trafficked. Homan’s quoted words do not rest on addresses.",
        },
      ],
      figures: [
        {
          id: "fig_0026a",
          verbatim: "some victims of forced labor",
          kind: "count",
          comparator: "vague",
          unit: "child",
          measureId: "mea_foundlabor",
          term: "victims of forced labor",
          population: childrenFound,
          place: { value: "United States", basis: "stated", note: "Named at the end of the sentence." },
        },
      ],
      topicIds: ["top_exploitation", "top_located"],
    },
  },
  {
    id: "clm_0027",
    row: 27,
    content: {
      slug: "ice-officers-thousands-handed-to-non-family-sponsors",
      kind: "statistic",
      label: "Thousands of children were handed over to non-family sponsors",
      summary:
        "According to an article whose publisher is unknown, which cites the New York Post, ICE officers told the DHS Office of Inspector General that thousands of migrant children were handed over to non-family sponsors. When they told it, and their own words, are not stated.",
      claimantId: "clt_iceofficers",
      roleAsStated: "ICE officers",
      said: toldToInspector,
      attribution: throughNewYorkPost,
      appearances: [
        { id: "app_0027a", sourceId: "src_nypostarticle", isFirst: true },
        { id: "app_0027b", sourceId: "src_s1", passageId: "psg_0027a" },
      ],
      citations: [
        {
          id: "cit_0027a",
          sourceId: "src_s1",
          passageId: "psg_0027a",
          function: "made_in",
          note: "The article’s paraphrase.",
        },
        {
          id: "cit_0027b",
          sourceId: "src_nypostarticle",
          function: "cites_as_evidence",
          note: "Named at the end of the sentence as its source, without headline, date or address.",
        },
        {
          id: "cit_0027c",
          sourceId: "src_nypostarticle",
          passageId: "psg_0028a",
          function: "qualifies",
          scope: "definition",
          note: "The same sentence goes on with unrelated individuals and distant relatives, so “non-family” seems to take in distant relatives.",
        },
        {
          id: "cit_0027d",
          sourceId: "src_igreport",
          passageId: "psg_0031b",
          function: "qualifies",
          scope: "completeness",
          note: "An IG report that the article quotes says that “these relatives” may have been appropriately qualified.",
        },
        {
          id: "cit_0027e",
          sourceId: "src_igreport",
          passageId: "psg_0031a",
          function: "context",
          note: "The same sentence of the IG report goes on that one ICE officer said that children released to an unrelated sponsor are the most at risk of trafficking or forced labour.",
        },
      ],
      figures: [
        {
          id: "fig_0027a",
          verbatim: "thousands",
          kind: "count",
          comparator: "magnitude",
          value: "1000",
          interval: {
            low: "2000",
            high: null,
            reason:
              "The word has no top here: the same sentence goes on with over 14,500 and 9,600 as its detail, so ten thousand is not meant as a limit.",
          },
          unit: "child",
          measureId: "mea_releasednonfamily",
          term: "handed over to non-family sponsors",
          population: { value: "Migrant children", basis: "stated", note: null },
          window: undated("No period is given with “thousands”; the sentence goes on with figures for 2023 and 2024."),
        },
      ],
      topicIds: ["top_sponsors"],
    },
  },
  {
    id: "clm_0028",
    row: 28,
    content: {
      slug: "over-14500-children-released-to-non-parents-2023",
      kind: "statistic",
      label: "Over 14,500 children released to unrelated people or distant relatives in 2023",
      summary:
        "According to an article whose publisher is unknown, which cites the New York Post and what ICE officers told the DHS Office of Inspector General, HHS released over 14,500 children to unrelated individuals or distant relatives in 2023. Whether the year is calendar or fiscal is not stated.",
      claimantId: "clt_iceofficers",
      roleAsStated: "ICE officers",
      said: toldToInspector,
      attribution: throughNewYorkPost,
      appearances: [
        { id: "app_0028a", sourceId: "src_nypostarticle", isFirst: true },
        { id: "app_0028b", sourceId: "src_s1", passageId: "psg_0028a" },
      ],
      citations: [
        {
          id: "cit_0028a",
          sourceId: "src_s1",
          passageId: "psg_0028a",
          function: "made_in",
          note: "The article’s paraphrase. Whether the officers, the inspector general or the New York Post gave the number is not clear from the sentence.",
        },
        {
          id: "cit_0028b",
          sourceId: "src_nypostarticle",
          function: "cites_as_evidence",
          note: "Named at the end of the sentence as its source, without headline, date or address.",
        },
        {
          id: "cit_0028c",
          sourceId: "src_igreport",
          passageId: "psg_0031b",
          function: "qualifies",
          scope: "completeness",
          note: "An IG report that the article quotes says that “these relatives” may have been appropriately qualified. It does not touch the number.",
        },
        {
          id: "cit_0028d",
          sourceId: "src_igreport",
          passageId: "psg_0031a",
          function: "context",
          note: "The same sentence of the IG report goes on that one ICE officer said that children released to an unrelated sponsor are the most at risk of trafficking or forced labour.",
        },
      ],
      figures: [
        {
          id: "fig_0028a",
          verbatim: "over 14,500",
          kind: "count",
          comparator: "over",
          value: "14500",
          unit: "child",
          measureId: "mea_releasednonparent",
          term: "unrelated individuals or distant relatives",
          population: unrelatedOrDistant,
          window: {
            edtf: "2023",
            basis: "stated",
            note: "Whether the calendar or the fiscal year is meant is not said; it is read here as the calendar year.",
          },
        },
      ],
      topicIds: ["top_sponsors"],
    },
  },
  {
    id: "clm_0029",
    row: 29,
    content: {
      slug: "9600-children-released-to-non-parents-2024",
      kind: "statistic",
      label: "9,600 children released to unrelated people or distant relatives in 2024",
      summary:
        "According to an article whose publisher is unknown, which cites the New York Post and what ICE officers told the DHS Office of Inspector General, HHS released 9,600 children to unrelated individuals or distant relatives in 2024. Whether the year is calendar or fiscal, and whole, is not stated.",
      claimantId: "clt_iceofficers",
      roleAsStated: "ICE officers",
      said: toldToInspector,
      attribution: throughNewYorkPost,
      appearances: [
        { id: "app_0029a", sourceId: "src_nypostarticle", isFirst: true },
        { id: "app_0029b", sourceId: "src_s1", passageId: "psg_0029a" },
      ],
      citations: [
        {
          id: "cit_0029a",
          sourceId: "src_s1",
          passageId: "psg_0029a",
          function: "made_in",
          note: "The article’s paraphrase. Whether the officers, the inspector general or the New York Post gave the number is not clear from the sentence.",
        },
        {
          id: "cit_0029b",
          sourceId: "src_nypostarticle",
          function: "cites_as_evidence",
          note: "Named at the end of the sentence as its source, without headline, date or address.",
        },
        {
          id: "cit_0029c",
          sourceId: "src_igreport",
          passageId: "psg_0031b",
          function: "qualifies",
          scope: "completeness",
          note: "An IG report that the article quotes says that “these relatives” may have been appropriately qualified. It does not touch the number.",
        },
        {
          id: "cit_0029d",
          sourceId: "src_igreport",
          passageId: "psg_0031a",
          function: "context",
          note: "The same sentence of the IG report goes on that one ICE officer said that children released to an unrelated sponsor are the most at risk of trafficking or forced labour.",
        },
      ],
      figures: [
        {
          id: "fig_0029a",
          verbatim: "9,600",
          kind: "count",
          comparator: "bare",
          value: "9600",
          unit: "child",
          measureId: "mea_releasednonparent",
          term: "unrelated individuals or distant relatives",
          population: unrelatedOrDistant,
          window: {
            edtf: "2024",
            basis: "stated",
            note: "Whether the calendar or the fiscal year is meant, and whether all of it, is not said; it is read here as the calendar year.",
          },
        },
      ],
      topicIds: ["top_sponsors"],
    },
  },
  {
    id: "clm_0030",
    row: 30,
    content: {
      slug: "1000-of-2400-children-went-to-parents-or-guardians",
      kind: "statistic",
      label: "In one week, 1,000 of 2,400 children went to parents or guardians",
      summary:
        "According to an article whose publisher is unknown, only 1,000 of 2,400 children in one week of November 2023 went to parents or legal guardians. The sentence follows on figures from the New York Post and names no source. Which week, and where the other children went, is not stated.",
      claimantId: "clt_iceofficers",
      roleAsStated: "ICE officers",
      said: toldToInspector,
      attribution: [
        { claimantId: "clt_iceofficers", verb: "told it, if it came the same way as the sentence before" },
        ...throughNewYorkPost.slice(1),
      ],
      appearances: [
        { id: "app_0030a", sourceId: "src_nypostarticle", isFirst: true },
        { id: "app_0030b", sourceId: "src_s1", passageId: "psg_0030a" },
      ],
      citations: [
        {
          id: "cit_0030a",
          sourceId: "src_s1",
          passageId: "psg_0030a",
          function: "made_in",
          note: "The article’s own sentence. It begins “Additionally” and names no source; that it comes the same way as the sentence before is inferred.",
        },
        {
          id: "cit_0030b",
          sourceId: "src_nypostarticle",
          function: "cites_as_evidence",
          note: "Named in the sentence before. That it also holds this figure is inferred from “Additionally”.",
        },
        {
          id: "cit_0030c",
          sourceId: "src_igreport",
          passageId: "psg_0031b",
          function: "qualifies",
          scope: "completeness",
          note: "An IG report that the article quotes says that “these relatives” may have been appropriately qualified: relatives other than parents are not in the 1,000. It does not touch the number.",
        },
      ],
      figures: [
        {
          id: "fig_0030a",
          verbatim: "only 1,000",
          kind: "count",
          comparator: "bare",
          value: "1000",
          unit: "child",
          measureId: "mea_releasedparent",
          term: "went to parents or legal guardians",
          population: { value: "The 2,400 children of the week", basis: "stated", note: null },
          window: {
            edtf: "2023-11",
            basis: "stated",
            note: "One week of that month; which week is not said.",
          },
        },
        {
          id: "fig_0030b",
          verbatim: "2,400",
          kind: "count",
          comparator: "bare",
          value: "2400",
          unit: "child",
          measureId: "mea_released",
          term: "kids",
          population: {
            value: null,
            basis: "unknown",
            note: "“Kids”; that they are the children released in that week is not said.",
          },
          window: {
            edtf: "2023-11",
            basis: "stated",
            note: "One week of that month; which week is not said.",
          },
        },
      ],
      topicIds: ["top_sponsors"],
    },
  },
  {
    id: "clm_0031",
    row: 31,
    content: {
      slug: "ice-officer-most-at-risk-released-to-unrelated-sponsors",
      kind: "statement",
      label: "Most at risk are children released to an unrelated sponsor; relatives may have qualified",
      summary:
        "One ICE officer, unnamed, said that unaccompanied children released to an unrelated sponsor are the most at risk of trafficking or forced labour; the IG report that says so adds that relatives may have been appropriately qualified. Whose report it is, and when, is not stated.",
      claimantId: "clt_iceofficer",
      roleAsStated: "ICE officer",
      said: undated("The article gives no date for the IG report, nor for what the officer said."),
      attribution: [
        { claimantId: "clt_iceofficer", verb: "said it" },
        { claimantId: "clt_ig", sourceId: "src_igreport", verb: "reported it" },
        { claimantId: "clt_outlet1", sourceId: "src_s1", verb: "quoted it" },
      ],
      appearances: [
        { id: "app_0031a", sourceId: "src_igreport", isFirst: true },
        { id: "app_0031b", sourceId: "src_s1", passageId: "psg_0031a" },
      ],
      citations: [
        {
          id: "cit_0031a",
          sourceId: "src_igreport",
          passageId: "psg_0031a",
          function: "made_in",
          note: "The report’s words for what the officer said, as the article quotes them. No figure is given.",
        },
        {
          id: "cit_0031b",
          sourceId: "src_igreport",
          passageId: "psg_0031b",
          function: "made_in",
          note: "The first half of the same sentence. Whether it is the officer’s view or the report’s is not clear.",
        },
        {
          id: "cit_0031c",
          sourceId: "src_aicpost",
          passageId: "psg_0016a",
          function: "context",
          note: "A post of September 2024, quoted in another article, says that a majority of the children in the report of August 2024 may be with family. That is about relatives and not about unrelated sponsors.",
        },
      ],
      topicIds: ["top_sponsors", "top_exploitation"],
    },
  },
  {
    id: "clm_0032",
    row: 32,
    content: {
      slug: "homan-dna-up-to-30-percent-of-families-unrelated",
      kind: "statistic",
      label: "DNA tests showed up to 30 percent of supposed families unrelated",
      summary:
        "According to the article, Tom Homan said on “Pod Force One” that DNA tests showed up to 30 percent of supposed families to be unrelated. Who was tested, when, where and how many is not stated; his own words are not printed.",
      ...homanOnPodcast,
      attribution: [
        { claimantId: "clt_homan", verb: "said it" },
        { claimantId: "clt_devine", sourceId: "src_podcast", verb: "interviewed him" },
        { claimantId: "clt_outlet1", sourceId: "src_s1", verb: "paraphrased it" },
      ],
      appearances: [
        { id: "app_0032a", sourceId: "src_podcast", isFirst: true },
        { id: "app_0032b", sourceId: "src_s1", passageId: "psg_0032a" },
      ],
      citations: [
        {
          id: "cit_0032a",
          sourceId: "src_podcast",
          passageId: "psg_0032a",
          function: "made_in",
          note: "Said on the podcast, in the article’s paraphrase. The podcast itself is not in hand, and no source is given for the share.",
        },
      ],
      figures: [
        {
          id: "fig_0032a",
          verbatim: "up to 30%",
          kind: "share",
          comparator: "up_to",
          value: "30",
          unit: "percent",
          measureId: "mea_dnaunrelated",
          term: "unrelated",
          population: {
            value: "Supposed families",
            basis: "stated",
            note: "How many were tested, and how they were chosen, is not said.",
          },
          method: { value: "DNA testing", basis: "stated", note: "Of which sample is not said." },
        },
      ],
      topicIds: ["top_exploitation", "top_border"],
    },
  },
  {
    id: "clm_0033",
    row: 33,
    content: {
      slug: "homan-parents-paid-smugglers-some-children-trafficked",
      kind: "statement",
      label: "Many parents paid smugglers; some of the children were trafficked",
      summary:
        "Tom Homan said on “Pod Force One” that a lot of parents paid a smuggling organisation to bring their children over the border, and that some of these children were trafficked. How many, when, and on what source is not stated.",
      quote:
        "A lot of parents paid a smuggling organization to bring their kids [over the border]. Some of these children were trafficked",
      ...homanOnPodcast,
      attribution: throughPodcast,
      appearances: [
        { id: "app_0033a", sourceId: "src_podcast", isFirst: true },
        { id: "app_0033b", sourceId: "src_s1", passageId: "psg_0033a" },
      ],
      citations: [
        {
          id: "cit_0033a",
          sourceId: "src_podcast",
          passageId: "psg_0033a",
          function: "made_in",
          note: "Said on the podcast, as the article quotes it; the words in brackets are the article’s. The podcast itself is not in hand.",
        },
      ],
      figures: [
        {
          id: "fig_0033a",
          verbatim: "A lot of parents",
          kind: "count",
          comparator: "vague",
          unit: "parent",
          measureId: "mea_parentspaid",
          term: "paid a smuggling organization",
        },
        {
          id: "fig_0033b",
          verbatim: "Some of these children",
          kind: "count",
          comparator: "vague",
          unit: "child",
          measureId: "mea_smuggledtrafficked",
          term: "trafficked",
          population: {
            value: "Children whose parents paid a smuggling organisation to bring them",
            basis: "inferred",
            note: "“These children”, in the sentence after the one on the parents.",
          },
        },
      ],
      topicIds: ["top_exploitation", "top_border"],
    },
  },
  {
    id: "clm_0034",
    row: 34,
    content: {
      slug: "homan-hsi-investigations-of-rented-children",
      kind: "statement",
      label: "HSI investigated children rented, and rented again, to adults",
      summary:
        "Tom Homan said on “Pod Force One” that Homeland Security Investigations had several investigations in which a cartel rented a child to an adult for crossing the border, after which the child was sent back and rented again. How many, when, and with what result is not stated.",
      quote:
        "HSI [Homeland Security Investigations] had several investigations where a child was rented by the criminal cartel",
      ...homanOnPodcast,
      attribution: [{ claimantId: "clt_hsi", verb: "investigated it, by Homan’s account" }, ...throughPodcast],
      appearances: [
        { id: "app_0034a", sourceId: "src_podcast", isFirst: true },
        { id: "app_0034b", sourceId: "src_s1", passageId: "psg_0034a" },
      ],
      citations: [
        {
          id: "cit_0034a",
          sourceId: "src_podcast",
          passageId: "psg_0034a",
          function: "made_in",
          note: "Said on the podcast, as the article quotes it; the words in brackets are the article’s. The podcast itself is not in hand, and no document of HSI is named.",
        },
        {
          id: "cit_0034b",
          sourceId: "src_podcast",
          passageId: "psg_0034b",
          function: "made_in",
          note: "The end of the sentence, which says that a child was rented more than once.",
        },
      ],
      figures: [
        {
          id: "fig_0034a",
          verbatim: "several investigations",
          kind: "count",
          comparator: "vague",
          unit: "investigation",
          measureId: "mea_investigations",
          term: "investigations",
        },
      ],
      topicIds: ["top_exploitation", "top_border"],
    },
  },
];
