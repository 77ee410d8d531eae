import { undated } from "#seeds/dates.ts";
import type { ClaimSeed } from "#seeds/seed.ts";

const articleUndated = undated("Not stated; the article itself has no date.");
const interviewUndated = undated("The article calls the interview recent; neither it nor the article has a date.");
const past18Days = undated(
  "“The past 18 days”: the article has no date, so neither the first nor the last day is known.",
);
const byIce = {
  value: "arrests by ICE",
  basis: "inferred" as const,
  note: "The sentence has “ICE data” and “arrests”; the headline and the article are about ICE arrests.",
};
const paraphrased = { claimantId: "clt_outlet3", sourceId: "src_s3", verb: "paraphrased it" };

/** Rows 46 to 55, 76 and 77: the article on ICE arrests. */
export const claimsS3: ClaimSeed[] = [
  {
    id: "clm_0046",
    row: 46,
    content: {
      slug: "homan-interior-enforcement-tripled",
      kind: "statistic",
      label: "Interior enforcement has tripled and is not enough",
      summary:
        "Tom Homan said that interior enforcement has tripled since last year and remains insufficient, as an undated article reports a recent interview. What was counted, and from which level, is not stated.",
      claimantId: "clt_homan",
      roleAsStated: "border czar",
      said: interviewUndated,
      attribution: [{ claimantId: "clt_homan", sourceId: "src_homaninterview", verb: "said it" }, paraphrased],
      appearances: [
        { id: "app_0046a", sourceId: "src_homaninterview", isFirst: true },
        { id: "app_0046b", sourceId: "src_s3", passageId: "psg_0046a" },
      ],
      citations: [
        {
          id: "cit_0046a",
          sourceId: "src_homaninterview",
          passageId: "psg_0046a",
          function: "made_in",
          note: "The article cites “a recent interview” without outlet or date, and gives this part without quotation marks.",
        },
        {
          id: "cit_0046b",
          sourceId: "src_s3",
          passageId: "psg_0049a",
          function: "context",
          note: "The same article has the President reportedly call the number of ICE arrests too low. Whether arrests are what has tripled is not stated.",
        },
      ],
      figures: [
        {
          id: "fig_0046a",
          verbatim: "tripled",
          kind: "change",
          comparator: "bare",
          value: "3",
          unit: "times",
          measureId: "mea_interiorenforcement",
          term: "interior enforcement",
          window: undated("“Since last year”: which year, and which months are compared, is not stated."),
        },
      ],
      topicIds: ["top_arrests"],
    },
  },
  {
    id: "clm_0047",
    row: 47,
    content: {
      slug: "homan-hundreds-of-thousands-need-to-be-arrested",
      kind: "statement",
      label: "Hundreds of thousands of “criminal aliens” need to be arrested",
      summary:
        "Tom Homan said that there are more “criminal aliens” who need to be arrested, hundreds of thousands, as an undated article quotes a recent interview. Whom the words cover, and where the number is from, is not stated.",
      quote: "There are more criminal aliens that need to be arrested, hundreds of thousands",
      claimantId: "clt_homan",
      roleAsStated: "border czar",
      said: interviewUndated,
      attribution: [
        { claimantId: "clt_homan", sourceId: "src_homaninterview", verb: "said it" },
        { claimantId: "clt_outlet3", sourceId: "src_s3", verb: "quoted it" },
      ],
      appearances: [
        { id: "app_0047a", sourceId: "src_homaninterview", isFirst: true },
        { id: "app_0047b", sourceId: "src_s3", passageId: "psg_0047a" },
      ],
      citations: [
        {
          id: "cit_0047a",
          sourceId: "src_homaninterview",
          passageId: "psg_0047a",
          function: "made_in",
          note: "The article quotes the sentence from “a recent interview”, without outlet or date.",
        },
      ],
      figures: [
        {
          id: "fig_0047a",
          verbatim: "hundreds of thousands",
          kind: "count",
          comparator: "magnitude",
          value: "100000",
          unit: "person",
          measureId: "mea_toarrest",
          term: "criminal aliens",
          population: {
            value: "those whom the speaker calls criminal aliens and says need to be arrested",
            basis: "stated",
            note: "Who counts as one is not stated.",
          },
        },
      ],
      topicIds: ["top_arrests"],
    },
  },
  {
    id: "clm_0048",
    row: 48,
    content: {
      slug: "homan-sanctuary-cities-and-leaks-are-barriers",
      kind: "statement",
      label: "Sanctuary cities and leaks are barriers",
      summary:
        "Tom Homan named sanctuary cities and operational leaks as barriers that keep ICE from its full potential, as an undated article reports. No city and no leak is named.",
      claimantId: "clt_homan",
      roleAsStated: "border czar",
      said: interviewUndated,
      attribution: [{ claimantId: "clt_homan", sourceId: "src_homaninterview", verb: "said it" }, paraphrased],
      appearances: [
        { id: "app_0048a", sourceId: "src_homaninterview", isFirst: true },
        { id: "app_0048b", sourceId: "src_s3", passageId: "psg_0048a" },
      ],
      citations: [
        {
          id: "cit_0048a",
          sourceId: "src_homaninterview",
          passageId: "psg_0048a",
          function: "made_in",
          note: "The article reports it in the paragraph on the recent interview (“He also pointed to”), without quotation marks.",
        },
      ],
      topicIds: ["top_arrests"],
    },
  },
  {
    id: "clm_0049",
    row: 49,
    content: {
      slug: "trump-arrest-numbers-too-low",
      kind: "opinion",
      label: "The number of ICE arrests is “too low”",
      summary:
        "Donald Trump has reportedly told aides that the number of ICE arrests is “too low”, as an undated article prints it. Who reported it, and when he said it, is not stated.",
      quote: "too low",
      claimantId: "clt_trump",
      roleAsStated: "President",
      said: articleUndated,
      attribution: [
        { claimantId: "clt_aides", verb: "were told, reportedly" },
        { claimantId: "clt_outlet3", sourceId: "src_s3", verb: "quoted two words, with “reportedly”" },
      ],
      appearances: [{ id: "app_0049a", sourceId: "src_s3", passageId: "psg_0049a", isFirst: true }],
      citations: [
        {
          id: "cit_0049a",
          sourceId: "src_s3",
          passageId: "psg_0049a",
          function: "made_in",
          note: "The only place in hand where the words stand. Who passed them on is not stated.",
        },
        {
          id: "cit_0049b",
          sourceId: "src_icedata",
          passageId: "psg_0050a",
          function: "context",
          note: "The number of arrests that the article gives in its next paragraph. Whether the remark was about it is not stated; the article says that he was briefed on current numbers.",
        },
        {
          id: "cit_0049c",
          sourceId: "src_homaninterview",
          passageId: "psg_0046a",
          function: "context",
          note: "Tom Homan, in the same article: enforcement has tripled since last year and remains insufficient.",
        },
      ],
      topicIds: ["top_arrests"],
    },
  },
  {
    id: "clm_0050",
    row: 50,
    content: {
      slug: "ice-data-11000-arrests-in-18-days",
      kind: "statistic",
      label: "Roughly 11,000 arrests in 18 days",
      summary:
        "ICE data indicate that roughly 11,000 arrests were made in the past 18 days, as an undated article reports. Which days these are, and where the data can be found, is not stated.",
      claimantId: "clt_ice",
      said: articleUndated,
      attribution: [{ claimantId: "clt_ice", sourceId: "src_icedata", verb: "counted it" }, paraphrased],
      appearances: [
        { id: "app_0050a", sourceId: "src_icedata", isFirst: true },
        { id: "app_0050b", sourceId: "src_s3", passageId: "psg_0050a" },
      ],
      citations: [
        {
          id: "cit_0050a",
          sourceId: "src_icedata",
          passageId: "psg_0050a",
          function: "made_in",
          note: "“ICE data”: neither a publication nor a date is given.",
        },
        {
          id: "cit_0050b",
          sourceId: "src_s3",
          passageId: "psg_0051a",
          function: "context",
          note: "The same sentence adds a daily average. How it was worked out is not stated.",
        },
      ],
      figures: [
        {
          id: "fig_0050a",
          verbatim: "roughly 11,000",
          kind: "count",
          comparator: "about",
          value: "11000",
          unit: "arrest",
          measureId: "mea_icearrests",
          term: "arrests",
          population: byIce,
          countedById: "clt_ice",
          window: past18Days,
        },
        {
          id: "fig_0050b",
          verbatim: "the past 18 days",
          kind: "duration",
          comparator: "bare",
          value: "18",
          interval: { low: "18", high: "18", reason: "Days are counted whole, not rounded." },
          unit: "day",
          term: "the past",
          window: past18Days,
        },
      ],
      topicIds: ["top_arrests"],
    },
  },
  {
    id: "clm_0051",
    row: 51,
    content: {
      slug: "ice-data-787-arrests-a-day",
      kind: "statistic",
      label: "An average of 787 arrests a day",
      summary:
        "ICE data indicate that the arrests of the past 18 days average 787 per day, as an undated article reports. Whether ICE or the article worked out the average is not stated.",
      claimantId: "clt_ice",
      said: articleUndated,
      attribution: [{ claimantId: "clt_ice", sourceId: "src_icedata", verb: "counted it" }, paraphrased],
      appearances: [
        { id: "app_0051a", sourceId: "src_icedata", isFirst: true },
        { id: "app_0051b", sourceId: "src_s3", passageId: "psg_0051a" },
      ],
      citations: [
        {
          id: "cit_0051a",
          sourceId: "src_icedata",
          passageId: "psg_0051a",
          function: "made_in",
          note: "“ICE data”: neither a publication nor a date is given.",
        },
        {
          id: "cit_0051b",
          sourceId: "src_s3",
          passageId: "psg_0050a",
          function: "context",
          note: "The total and the number of days that stand in the same sentence.",
        },
      ],
      figures: [
        {
          id: "fig_0051a",
          verbatim: "787 per day",
          kind: "rate",
          comparator: "bare",
          value: "787",
          unit: "arrest/day",
          measureId: "mea_arrestsperday",
          term: "averaging",
          population: byIce,
          window: past18Days,
        },
      ],
      topicIds: ["top_arrests"],
    },
  },
  {
    id: "clm_0052",
    row: 52,
    content: {
      slug: "officials-some-released-for-lack-of-space",
      kind: "statement",
      label: "Some were released for lack of space and other logistical issues",
      summary:
        "Unnamed officials said that some migrants have been released because of limited detention space and other logistical issues, as an undated article reports. How many, and of which agency the officials are, is not stated.",
      claimantId: "clt_officials",
      roleAsStated: "officials",
      said: articleUndated,
      attribution: [{ claimantId: "clt_officials", verb: "said it" }, paraphrased],
      appearances: [{ id: "app_0052a", sourceId: "src_s3", passageId: "psg_0052a", isFirst: true }],
      citations: [
        {
          id: "cit_0052a",
          sourceId: "src_s3",
          passageId: "psg_0052a",
          function: "made_in",
          note: "The only place in hand where it stands; where the officials said it is not stated.",
        },
        {
          id: "cit_0052b",
          sourceId: "src_s3",
          passageId: "psg_0053a",
          function: "context",
          note: "The next sentence: Tom Homan says that no release should occur without clearance from headquarters. Whether these releases had it is not stated.",
        },
      ],
      figures: [
        {
          id: "fig_0052a",
          verbatim: "some",
          kind: "count",
          comparator: "vague",
          unit: "person",
          measureId: "mea_releasedarrested",
          term: "released",
          population: {
            value: "migrants",
            basis: "stated",
            note: "That they are among those arrested in the 18 days is the sense of the paragraph and is not stated.",
          },
        },
      ],
      topicIds: ["top_arrests"],
    },
  },
  {
    id: "clm_0053",
    row: 53,
    content: {
      slug: "homan-no-releases-without-headquarters-clearance",
      kind: "statement",
      label: "No releases without clearance from headquarters",
      summary:
        "Tom Homan said that no releases should occur without clearance from headquarters, and that he has spoken with ICE leadership, as an undated article reports. Where he said it is not stated.",
      claimantId: "clt_homan",
      roleAsStated: "border czar",
      said: articleUndated,
      attribution: [{ claimantId: "clt_homan", verb: "said it" }, paraphrased],
      appearances: [{ id: "app_0053a", sourceId: "src_s3", passageId: "psg_0053a", isFirst: true }],
      citations: [
        {
          id: "cit_0053a",
          sourceId: "src_s3",
          passageId: "psg_0053a",
          function: "made_in",
          note: "The only place in hand where it stands; the article does not say whether it belongs to the recent interview.",
        },
        {
          id: "cit_0053b",
          sourceId: "src_s3",
          passageId: "psg_0052a",
          function: "context",
          note: "The sentence before it: unnamed officials say that some migrants have been released, and why.",
        },
      ],
      topicIds: ["top_arrests"],
    },
  },
  {
    id: "clm_0054",
    row: 54,
    content: {
      slug: "noem-asks-for-irs-agents",
      kind: "statement",
      label: "IRS agents were asked for; the Treasury Department reviews it",
      summary:
        "Kristi Noem has formally requested that IRS agents help to investigate businesses suspected of hiring migrants who are in the country illegally and to track human trafficking networks, and the Treasury Department is reviewing the request, as an undated article reports. The request is neither quoted nor dated.",
      claimantId: "clt_noem",
      roleAsStated: "Homeland Security Secretary",
      said: articleUndated,
      attribution: [{ claimantId: "clt_noem", verb: "requested it" }, paraphrased],
      appearances: [{ id: "app_0054a", sourceId: "src_s3", passageId: "psg_0054a", isFirst: true }],
      citations: [
        {
          id: "cit_0054a",
          sourceId: "src_s3",
          passageId: "psg_0054a",
          function: "made_in",
          note: "The article names no document and no source for the request.",
        },
        {
          id: "cit_0054b",
          sourceId: "src_s3",
          passageId: "psg_0054b",
          function: "context",
          note: "On the review the article names no source either.",
        },
      ],
      topicIds: ["top_arrests"],
    },
  },
  {
    id: "clm_0055",
    row: 55,
    content: {
      slug: "polling-majority-favors-deporting",
      kind: "statistic",
      label: "A majority favours deporting; opinions vary by method",
      summary:
        "Recent polling suggests that a majority of Americans favour deporting people who are in the country illegally, with opinions that vary when particular methods are named, as an undated article reports. Pollster, question, sample and date are not stated.",
      claimantId: "clt_pollsters",
      said: undated("The article calls the polling recent; neither it nor the article has a date."),
      attribution: [{ claimantId: "clt_pollsters", sourceId: "src_polling", verb: "asked the question" }, paraphrased],
      appearances: [
        { id: "app_0055a", sourceId: "src_polling", isFirst: true },
        { id: "app_0055b", sourceId: "src_s3", passageId: "psg_0055a" },
      ],
      citations: [
        {
          id: "cit_0055a",
          sourceId: "src_polling",
          passageId: "psg_0055a",
          function: "made_in",
          note: "“Recent polling”: no pollster, question, sample or date is given.",
        },
        {
          id: "cit_0055b",
          sourceId: "src_polling",
          passageId: "psg_0055b",
          function: "qualifies",
          scope: "completeness",
          note: "The same sentence goes on that opinions vary when particular methods of enforcement are introduced. Which methods, and how far, is not stated.",
        },
      ],
      figures: [
        {
          id: "fig_0055a",
          verbatim: "a majority",
          kind: "share",
          comparator: "majority",
          unit: "percent",
          measureId: "mea_favordeporting",
          term: "favor deporting",
          population: { value: "Americans", basis: "stated", note: "Who was asked is not stated." },
        },
      ],
      topicIds: ["top_arrests"],
    },
  },
  {
    id: "clm_0076",
    row: 76,
    content: {
      slug: "administration-seeks-agreements-with-central-american-nations",
      kind: "statement",
      label: "Agreements with Central American nations are sought",
      summary:
        "An undated article, whose publisher is unknown, said that the Trump administration is working to secure agreements with Central American nations to speed up deportations. It quotes nobody and names neither a nation nor a source.",
      quote: "working to secure agreements with Central American nations to speed up deportations",
      claimantId: "clt_outlet3",
      said: articleUndated,
      attribution: [{ claimantId: "clt_outlet3", sourceId: "src_s3", verb: "printed it in its own words" }],
      appearances: [{ id: "app_0076a", sourceId: "src_s3", passageId: "psg_0076a", isFirst: true }],
      citations: [
        {
          id: "cit_0076a",
          sourceId: "src_s3",
          passageId: "psg_0076a",
          function: "made_in",
          note: "The article’s own statement about the administration; that the administration said so is not stated.",
        },
      ],
      topicIds: ["top_arrests"],
    },
  },
  {
    id: "clm_0077",
    row: 77,
    content: {
      slug: "trump-removing-criminals-as-fast-as-possible",
      kind: "statement",
      label: "Removing dangerous criminals as quickly as possible; progress is slow",
      summary:
        "Donald Trump told reporters that his administration is working to remove dangerous criminals from the country as quickly as possible, and has expressed frustration over what he sees as slow progress, as an undated article reports. None of it is quoted.",
      claimantId: "clt_trump",
      roleAsStated: "President",
      said: articleUndated,
      attribution: [{ claimantId: "clt_reporters", verb: "were told" }, paraphrased],
      appearances: [{ id: "app_0077a", sourceId: "src_s3", passageId: "psg_0077a", isFirst: true }],
      citations: [
        {
          id: "cit_0077a",
          sourceId: "src_s3",
          passageId: "psg_0077a",
          function: "made_in",
          note: "“Speaking to reporters”: no outlet, place or day is given.",
        },
        {
          id: "cit_0077b",
          sourceId: "src_s3",
          passageId: "psg_0077b",
          function: "made_in",
          note: "The article gives the frustration without saying to whom it was expressed.",
        },
        {
          id: "cit_0077c",
          sourceId: "src_homaninterview",
          passageId: "psg_0046a",
          function: "context",
          note: "Tom Homan, in the same article: enforcement has tripled since last year and remains insufficient.",
        },
      ],
      topicIds: ["top_arrests"],
    },
  },
];
