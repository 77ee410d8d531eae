import type { MeasureInput } from "#lib/measures/schema.ts";
import type { Seed } from "#seeds/seed.ts";

export const measures: Seed<MeasureInput>[] = [
  // Children
  {
    id: "mea_missing",
    content: {
      slug: "children-called-missing",
      name: "Children called missing",
      definition:
        "Children who a speaker says are missing, or whose finding is set as a task, without saying when a child counts as missing or since when.",
      population: "Not defined by the speakers; migrant children in the United States.",
      unit: "child",
      terms: [
        { term: "missing" },
        {
          term: "lost",
          note: "Used by those who answer the claim: the American Immigration Council says they were not “lost”.",
        },
      ],
      relations: [
        {
          toId: "mea_unaccounted",
          kind: "overlapping",
          reason:
            "The numbers are near each other and both are about migrant children whose whereabouts are in question; no document says that one was taken from the other. That “missing” is the sum of the report in other words is a hypothesis.",
        },
      ],
    },
  },
  {
    id: "mea_unaccounted",
    content: {
      slug: "children-unaccounted-for",
      name: "Children unaccounted for",
      definition:
        "As the article gives the report of August 2024: children who did not appear in court after being served a notice, together with children whose safety could not be verified.",
      population: "Children who, in the article’s words, illegally entered the United States.",
      unit: "child",
      producerId: "clt_dhsoig",
      terms: [
        { term: "unaccounted for" },
        { term: "lost", note: "The word of media reports as the American Immigration Council quotes them." },
        {
          term: "paperwork gaps",
          note: "The American Immigration Council’s words for what the report of August 2024 shows. It gives no number with them.",
        },
      ],
      relations: [
        {
          toId: "mea_failedtoappear",
          kind: "broader",
          reason: "The article says that the children unaccounted for included those who did not appear in court.",
        },
        {
          toId: "mea_safetyunverified",
          kind: "broader",
          reason: "The article lists “another 291,000” whose safety could not be verified as the rest of the number.",
        },
        {
          toId: "mea_locationunknown",
          kind: "overlapping",
          reason:
            "Both are about children whom an agency could not account for after release; whether they are the same children is not stated.",
        },
      ],
    },
  },
  {
    id: "mea_failedtoappear",
    content: {
      slug: "children-who-did-not-appear-in-court",
      name: "Children who did not appear in court",
      definition: "Children who were served a notice to appear in immigration court and did not appear.",
      population: "Children served a notice; one document adds those transferred in fiscal years 2019–2023.",
      unit: "child",
      producerId: "clt_dhsoig",
      terms: [{ term: "failed to appear" }, { term: "missed court appearances" }, { term: "missed hearings" }],
      relations: [
        {
          toId: "mea_safetyunverified",
          kind: "disjoint",
          reason: "The article that counts both keeps them apart: “another 291,000”.",
        },
        {
          toId: "mea_notserved",
          kind: "overlapping",
          reason:
            "A child served a notice is not among those never served, and may be among those with an incomplete address; the one document that counts these puts the two together.",
        },
      ],
    },
  },
  {
    id: "mea_safetyunverified",
    content: {
      slug: "children-whose-safety-could-not-be-verified",
      name: "Children whose safety could not be verified",
      definition: "Children of whom the report, as the article gives it, says that their safety could not be verified.",
      population: "Children other than those who did not appear in court (“another”); nothing more is said.",
      unit: "child",
      producerId: "clt_dhsoig",
      terms: [{ term: "safety could not be verified" }],
      relations: [
        {
          toId: "mea_notserved",
          kind: "overlapping",
          reason:
            "That this is the group described elsewhere as never served a notice is a hypothesis: one document has 291,000, the other “hundreds of thousands”, and neither says so.",
        },
      ],
    },
  },
  {
    id: "mea_notserved",
    content: {
      slug: "children-never-served-a-notice-to-appear",
      name: "Children never served a notice to appear, or with an incomplete address",
      definition:
        "Children who were never served a notice to appear in immigration court, or whose records show an incomplete sponsor address; the one document that counts them puts the two together.",
      population: "Unaccompanied children transferred by ICE.",
      unit: "child",
      producerId: "clt_dhsoig",
      terms: [
        { term: "never served" },
        { term: "unserved NTAs", note: "NTA is short for Notice to Appear." },
        { term: "incomplete sponsor addresses" },
      ],
    },
  },
  {
    id: "mea_locationunknown",
    content: {
      slug: "children-whose-location-or-status-ice-could-not-account-for",
      name: "Children whose location or status ICE could not account for",
      definition:
        "Children transferred to HHS of whom ICE could not say, after their release, where or in what status they were.",
      population: "Unaccompanied children transferred in fiscal years 2019–2023.",
      unit: "child",
      producerId: "clt_dhsoig",
      terms: [{ term: "could not account for" }, { term: "could not account for the locations or status" }],
      relations: [
        { toId: "mea_transfers", kind: "narrower", reason: "The document speaks of “many” of those transferred." },
      ],
    },
  },
  {
    id: "mea_untracked",
    content: {
      slug: "children-who-could-not-be-tracked",
      name: "Children who could not be tracked",
      definition:
        "Children of whom an article says that the government could not keep track, or that ICE lost track. It does not say how that was found out.",
      population: "Unaccompanied children who crossed the southern border.",
      unit: "child",
      terms: [
        { term: "loses track of" },
        { term: "cannot keep track of" },
        { term: "unaccounted for", note: "The same article’s closing words; it gives no number with them." },
      ],
      relations: [
        {
          toId: "mea_crossings",
          kind: "narrower",
          reason: "The article speaks of many of those who crossed; only its headline names all of them.",
        },
        {
          toId: "mea_locationunknown",
          kind: "close",
          reason: "Both are about ICE not knowing where a child is after transfer; only one of them names a period.",
        },
      ],
    },
  },
  {
    id: "mea_transfers",
    content: {
      slug: "children-transferred-from-ice-to-hhs",
      name: "Children transferred from ICE to HHS",
      definition: "Unaccompanied children whom ICE handed over to the Department of Health and Human Services.",
      population: "Unaccompanied children in federal custody.",
      unit: "child",
      producerId: "clt_dhsoig",
      terms: [{ term: "transferred" }, { term: "transfers" }],
      relations: [
        {
          toId: "mea_crossings",
          kind: "overlapping",
          reason:
            "Children who crossed are said to be taken in and then handed over; whether each was is not stated, and the two counts cover different years.",
        },
        {
          toId: "mea_failedtoappear",
          kind: "broader",
          reason: "One document counts those who did not appear among the transfers of the same period.",
        },
        {
          toId: "mea_notserved",
          kind: "broader",
          reason: "The document lists those never served among the children transferred.",
        },
      ],
    },
  },
  {
    id: "mea_crossings",
    content: {
      slug: "unaccompanied-children-who-crossed",
      name: "Unaccompanied children who crossed the border",
      definition: "Children who crossed the southern border of the United States without a parent or guardian.",
      population: "Unaccompanied children at the southern border.",
      unit: "child",
      terms: [{ term: "crossed the southern border" }, { term: "entered the country" }],
    },
  },
  {
    id: "mea_located",
    content: {
      slug: "children-located",
      name: "Children located",
      definition:
        "Children of whom the administration says that it has located them. What counts as located (a visit, a call, an address) is not said.",
      population: "Children whom the speakers call missing.",
      unit: "child",
      terms: [
        { term: "located" },
        { term: "identified", note: "The article’s word for the number that the speaker calls located." },
        { term: "found" },
        { term: "rescued", note: "Used for some of those found; no document gives the number." },
      ],
      relations: [
        {
          toId: "mea_missing",
          kind: "narrower",
          reason: "The speaker presents those located as part of the children called missing.",
        },
      ],
    },
  },
  {
    id: "mea_foundsafe",
    content: {
      slug: "located-children-described-as-fine",
      name: "Located children described as fine",
      definition: "Children who were located and are described as fine with their parents or families.",
      unit: "child",
      terms: [{ term: "fine" }, { term: "perfectly fine" }],
      relations: [
        {
          toId: "mea_foundtrafficked",
          kind: "disjoint",
          reason: "The speaker sets the one against the other: some were fine, “but many” were not.",
        },
        {
          toId: "mea_foundlabor",
          kind: "disjoint",
          reason: "The speaker sets the one against the other: some were fine, “but many” were not.",
        },
        { toId: "mea_located", kind: "narrower", reason: "The speaker calls them some of those located." },
      ],
    },
  },
  {
    id: "mea_foundtrafficked",
    content: {
      slug: "located-children-in-sex-trafficking",
      name: "Located children in sex trafficking",
      definition: "Children who were located and are described as having been in sex trafficking.",
      unit: "child",
      terms: [{ term: "in sex trafficking" }, { term: "victims of sex trafficking" }, { term: "sex-trafficked" }],
      relations: [{ toId: "mea_located", kind: "narrower", reason: "The speaker calls them many of those located." }],
    },
  },
  {
    id: "mea_foundlabor",
    content: {
      slug: "located-children-in-forced-labour",
      name: "Located children in forced labour",
      definition: "Children who were located and are described as having been made to work.",
      unit: "child",
      terms: [
        { term: "forced labor" },
        { term: "slavery" },
        { term: "enslaved labor" },
        { term: "victims of forced labor" },
      ],
      relations: [
        { toId: "mea_located", kind: "narrower", reason: "The speaker calls them some or many of those located." },
      ],
    },
  },
  {
    id: "mea_deaths",
    content: {
      slug: "deaths-among-the-children",
      name: "Deaths among “these children”",
      definition:
        "Children of whom the speaker says that they have since died. Whether they are part of those located or of all those called missing is not clear from the text.",
      unit: "child",
      terms: [{ term: "died" }],
      relations: [
        {
          toId: "mea_missing",
          kind: "narrower",
          reason: "Under either reading of “these children” they belong to those called missing.",
        },
      ],
    },
  },
  {
    id: "mea_atrisk",
    content: {
      slug: "children-considered-at-risk",
      name: "Children considered at risk of exploitation",
      definition: "Children who are considered at risk of exploitation; who considers them so is not said.",
      unit: "child",
      terms: [{ term: "at risk of exploitation" }, { term: "at risk for trafficking" }],
      relations: [
        {
          toId: "mea_unaccounted",
          kind: "close",
          reason: "The article says it of the children it calls unaccounted for, without saying whether of each.",
        },
      ],
    },
  },
  {
    id: "mea_withfamily",
    content: {
      slug: "children-who-may-live-with-family",
      name: "Children who may live with family",
      definition: "Children who, as the speaker puts it, may live with family and go to school. It is not a count.",
      unit: "percent",
      terms: [{ term: "reunited with family" }],
    },
  },
  {
    id: "mea_unsafeorigin",
    content: {
      slug: "children-from-unsafe-countries",
      name: "Children from countries with unsafe conditions",
      definition:
        "Children who crossed and are said to flee unsafe conditions at home; neither countries nor numbers are given.",
      unit: "child",
      relations: [
        { toId: "mea_crossings", kind: "narrower", reason: "The article calls them many of those who crossed." },
      ],
    },
  },
  // Releases
  {
    id: "mea_releasednonfamily",
    content: {
      slug: "children-released-to-non-family-sponsors",
      name: "Children handed to non-family sponsors",
      definition:
        "Children handed over to sponsors called non-family. The sentence goes on with unrelated individuals and distant relatives, so distant relatives seem to be counted in.",
      unit: "child",
      terms: [{ term: "non-family sponsors" }],
      relations: [
        {
          toId: "mea_releasednonparent",
          kind: "close",
          reason:
            "The same sentence gives the figures for unrelated individuals or distant relatives as its detail; “non-family” taken strictly would leave the relatives out.",
        },
      ],
    },
  },
  {
    id: "mea_releasednonparent",
    content: {
      slug: "children-released-to-unrelated-people-or-distant-relatives",
      name: "Children released to unrelated people or distant relatives",
      definition:
        "Children released in a year to people who are not related to them or are distant relatives. How distant, and whether the year is a calendar or a fiscal year, is not said.",
      unit: "child",
      terms: [{ term: "unrelated individuals or distant relatives" }],
      relations: [
        {
          toId: "mea_released",
          kind: "overlapping",
          reason: "One counts years, the other one week with every destination; children of that week may be in both.",
        },
        {
          toId: "mea_releasedparent",
          kind: "disjoint",
          reason:
            "By definition: parents and guardians on one side, unrelated people and distant relatives on the other.",
        },
      ],
    },
  },
  {
    id: "mea_releasedparent",
    content: {
      slug: "children-released-to-parents-or-guardians",
      name: "Children who went to parents or legal guardians",
      definition: "Children who went to a parent or a legal guardian.",
      unit: "child",
      terms: [{ term: "went to parents or legal guardians" }],
      relations: [
        { toId: "mea_released", kind: "narrower", reason: "They are given as part of all children of one week." },
      ],
    },
  },
  {
    id: "mea_released",
    content: {
      slug: "children-released-in-all",
      name: "Children of one week, all destinations",
      definition:
        "All the children of whom a part went to parents or guardians, in the week that the article names. That all of them were released is not said.",
      unit: "child",
    },
  },
  {
    id: "mea_dnaunrelated",
    content: {
      slug: "supposed-families-found-unrelated",
      name: "Supposed families found unrelated by DNA",
      definition:
        "Share of supposed families of whom DNA tests showed that they were not related. Who was tested, when and why is not said.",
      unit: "percent",
      terms: [{ term: "unrelated" }],
    },
  },
  {
    id: "mea_parentspaid",
    content: {
      slug: "parents-who-paid-smugglers",
      name: "Parents who paid smugglers",
      definition: "Parents who are said to have paid a smuggling organisation to bring their children.",
      unit: "parent",
    },
  },
  {
    id: "mea_smuggledtrafficked",
    content: {
      slug: "smuggled-children-who-were-trafficked",
      name: "Smuggled children who were trafficked",
      definition: "Children brought by smugglers who are said to have been trafficked.",
      unit: "child",
      terms: [{ term: "trafficked" }],
    },
  },
  {
    id: "mea_investigations",
    content: {
      slug: "investigations-of-rented-children",
      name: "Investigations of rented children",
      definition:
        "Investigations of Homeland Security Investigations into children rented to adults, as a speaker tells it.",
      unit: "investigation",
    },
  },
  // The border
  {
    id: "mea_encounterschange",
    content: {
      slug: "change-in-daily-southwest-border-encounters",
      name: "Change in daily Southwest Border encounters",
      definition:
        "By how much the number of encounters a day at the Southwest Border fell. From which level and to which level is not said.",
      population: "Encounters at the Southwest Border.",
      unit: "percent",
      producerId: "clt_dhs",
      terms: [{ term: "encounters" }, { term: "plunged" }],
    },
  },
  {
    id: "mea_apprehensions",
    content: {
      slug: "nationwide-apprehensions",
      name: "Nationwide apprehensions",
      definition: "People apprehended anywhere in the nation in the period named, as the statement counts them.",
      population: "The whole nation.",
      unit: "apprehension",
      producerId: "clt_dhs",
      terms: [{ term: "apprehensions" }],
    },
  },
  // Enforcement
  {
    id: "mea_icearrests",
    content: {
      slug: "ice-arrests",
      name: "ICE arrests",
      definition: "Arrests made by ICE in the period named. Whether a person arrested twice counts twice is not said.",
      unit: "arrest",
      producerId: "clt_ice",
      terms: [{ term: "arrests" }],
    },
  },
  {
    id: "mea_arrestsperday",
    content: {
      slug: "ice-arrests-a-day",
      name: "ICE arrests a day",
      definition: "ICE arrests of a period divided by its days, as the article gives the average.",
      unit: "arrest/day",
      producerId: "clt_ice",
      terms: [{ term: "averaging" }],
      relations: [
        {
          toId: "mea_icearrests",
          kind: "close",
          reason: "The same arrests, counted a day instead of over the whole period.",
        },
      ],
    },
  },
  {
    id: "mea_interiorenforcement",
    content: {
      slug: "interior-enforcement",
      name: "Interior enforcement, compared with last year",
      definition:
        "How many times as large interior enforcement is as last year. What is counted, over which months and from which level is not said.",
      unit: "times",
      terms: [{ term: "interior enforcement" }, { term: "tripled" }],
    },
  },
  {
    id: "mea_toarrest",
    content: {
      slug: "people-said-to-need-arrest",
      name: "People said to need arrest",
      definition:
        "People whom the speaker calls criminal aliens and says need to be arrested. Who counts as one, and where the number is from, is not said.",
      unit: "person",
      terms: [{ term: "criminal aliens" }],
    },
  },
  {
    id: "mea_releasedarrested",
    content: {
      slug: "people-released-after-arrest",
      name: "People released after arrest",
      definition: "Migrants released because of limited detention space and other logistical reasons.",
      unit: "person",
    },
  },
  {
    id: "mea_favordeporting",
    content: {
      slug: "americans-in-favour-of-deporting",
      name: "Americans in favour of deporting",
      definition:
        "Share of Americans who favour deporting people who are in the country illegally, as a poll asked it. The question is not given.",
      unit: "percent",
    },
  },
  {
    id: "mea_recommendations",
    content: {
      slug: "recommendations-to-ice",
      name: "Recommendations to ICE",
      definition: "Recommendations that the DHS Office of Inspector General made to ICE.",
      unit: "recommendation",
      producerId: "clt_dhsoig",
    },
  },
];
