import type { ClaimantInput } from "#lib/claimants/schema.ts";
import { undated } from "#seeds/dates.ts";
import type { Seed } from "#seeds/seed.ts";

const noDay = undated("None of the documents in hand gives the day.");

export const claimants: Seed<ClaimantInput>[] = [
  {
    id: "clt_homan",
    content: {
      slug: "tom-homan",
      kind: "person",
      name: "Tom Homan",
      description:
        "Quoted in three of the first five documents, which title him border czar of the Trump administration. One says that he was called back from retirement.",
      roles: [
        {
          id: "rol_homanczar",
          title: "Border czar",
          organisation: "Trump administration",
          from: noDay,
          to: noDay,
        },
      ],
    },
  },
  {
    id: "clt_trump",
    content: {
      slug: "donald-trump",
      kind: "person",
      name: "Donald Trump",
      description:
        "Titled President in the documents. His words reach them through others: Tom Homan, aides, or reporters.",
      roles: [
        {
          id: "rol_trumppresident",
          title: "President",
          organisation: "United States",
          from: undated(
            "The documents say “took office” and “election” (November 2024), and not on which day the office began.",
          ),
          to: noDay,
        },
      ],
    },
  },
  {
    id: "clt_noem",
    content: {
      slug: "kristi-noem",
      kind: "person",
      name: "Kristi Noem",
      description: "Titled Homeland Security Secretary in one of the documents.",
      roles: [
        {
          id: "rol_noemsecretary",
          title: "Homeland Security Secretary",
          organisation: "Department of Homeland Security",
          from: noDay,
          to: noDay,
        },
      ],
    },
  },
  {
    id: "clt_devine",
    content: {
      slug: "miranda-devine",
      kind: "person",
      name: "Miranda Devine",
      description: "Named in one of the documents as the host of the podcast “Pod Force One”.",
      roles: [{ id: "rol_devinehost", title: "Host of the podcast “Pod Force One”", from: noDay, to: noDay }],
    },
  },
  {
    id: "clt_dhsoig",
    content: {
      slug: "dhs-office-of-inspector-general",
      kind: "organisation",
      name: "DHS Office of Inspector General",
      description:
        "The inspector general’s office of the Department of Homeland Security. Four of the first five documents name it; none of its reports is in hand.",
    },
  },
  {
    id: "clt_ig",
    content: {
      slug: "inspector-general-not-further-named",
      kind: "organisation",
      name: "An inspector general, not further named",
      description:
        "One document quotes “an IG report” without saying whose. The paragraph before it names the DHS Office of Inspector General; that the two are one is not stated.",
    },
  },
  {
    id: "clt_hhsoig",
    content: {
      slug: "hhs-office-of-inspector-general",
      kind: "organisation",
      name: "HHS Office of Inspector General",
      description: "The inspector general’s office of the Department of Health and Human Services.",
    },
  },
  {
    id: "clt_dhs",
    content: {
      slug: "department-of-homeland-security",
      kind: "organisation",
      name: "Department of Homeland Security (DHS)",
      description: "The federal department to which Immigration and Customs Enforcement belongs.",
    },
  },
  {
    id: "clt_ice",
    content: {
      slug: "immigration-and-customs-enforcement",
      kind: "organisation",
      name: "Immigration and Customs Enforcement (ICE)",
      description: "The agency of the Department of Homeland Security that enforces immigration law.",
    },
  },
  {
    id: "clt_hsi",
    content: {
      slug: "homeland-security-investigations",
      kind: "organisation",
      name: "Homeland Security Investigations (HSI)",
      description: "Named in one document, in words of Tom Homan, as having had several investigations.",
    },
  },
  {
    id: "clt_borderpatrol",
    content: {
      slug: "border-patrol",
      kind: "organisation",
      name: "Border Patrol",
      description: "Named in a DHS statement as having recorded a day’s apprehensions.",
    },
  },
  {
    id: "clt_hhs",
    content: {
      slug: "department-of-health-and-human-services",
      kind: "organisation",
      name: "Department of Health and Human Services (HHS)",
      description: "The federal department to which unaccompanied children are transferred for care.",
    },
  },
  {
    id: "clt_orr",
    content: {
      slug: "office-of-refugee-resettlement",
      kind: "organisation",
      name: "Office of Refugee Resettlement (ORR)",
      description: "The office of the Department of Health and Human Services that places unaccompanied children.",
    },
  },
  {
    id: "clt_treasury",
    content: {
      slug: "treasury-department",
      kind: "organisation",
      name: "Treasury Department",
      description: "Named in one document as reviewing a request for the help of tax agents.",
    },
  },
  {
    id: "clt_administration",
    content: {
      slug: "trump-administration",
      kind: "organisation",
      name: "Trump administration",
      description: "The administration of President Donald Trump, where a document names no single speaker or office.",
    },
  },
  {
    id: "clt_aic",
    content: {
      slug: "american-immigration-council",
      kind: "organisation",
      name: "American Immigration Council",
      description: "Described as an advocacy group by the document that quotes its post of September 2024.",
    },
  },
  {
    id: "clt_factually",
    content: {
      slug: "factually",
      kind: "outlet",
      name: "Factually",
      description:
        "Publisher of a question-and-answer page dated 19 January 2026. The page carries its own notice that Factually can make mistakes.",
    },
  },
  {
    id: "clt_nypost",
    content: {
      slug: "new-york-post",
      kind: "outlet",
      name: "New York Post",
      description: "Named by one document as the place where it found figures on releases of children.",
    },
  },
  {
    id: "clt_foxnews",
    content: {
      slug: "fox-news",
      kind: "outlet",
      name: "Fox News",
      description: "Named by one document as the outlet to which Tom Homan gave an interview on 18 September.",
    },
  },
  {
    id: "clt_outlet0",
    content: {
      slug: "unnamed-outlet-25000-children",
      kind: "outlet",
      name: "Unnamed outlet (article on 25,000 located children)",
      description: "Whoever published the article. The copy in hand names neither publisher nor author.",
    },
  },
  {
    id: "clt_outlet1",
    content: {
      slug: "unnamed-outlet-pod-force-one",
      kind: "outlet",
      name: "Unnamed outlet (article on the podcast “Pod Force One”)",
      description: "Whoever published the article. The copy in hand names neither publisher nor author.",
    },
  },
  {
    id: "clt_outlet2",
    content: {
      slug: "unnamed-outlet-600k-children",
      kind: "outlet",
      name: "Unnamed outlet (article on 600,000 unaccompanied children)",
      description: "Whoever published the article. The copy in hand names neither publisher nor author.",
    },
  },
  {
    id: "clt_outlet3",
    content: {
      slug: "unnamed-outlet-ice-arrests",
      kind: "outlet",
      name: "Unnamed outlet (article on ICE arrests)",
      description: "Whoever published the article. The copy in hand names neither publisher nor author.",
    },
  },
  {
    id: "clt_iceofficer",
    content: {
      slug: "one-ice-officer",
      kind: "person",
      name: "One ICE officer, unnamed",
      description: "Quoted without a name in “an IG report”, which one of the documents quotes.",
    },
  },
  {
    id: "clt_iceofficers",
    content: {
      slug: "ice-officers",
      kind: "crowd",
      name: "ICE officers",
      description: "Officers, unnamed and uncounted, said to have spoken to the DHS Office of Inspector General.",
    },
  },
  {
    id: "clt_officials",
    content: {
      slug: "unnamed-officials",
      kind: "crowd",
      name: "Officials, unnamed",
      description: "“Officials” in the article on ICE arrests; it says neither who nor of which agency.",
    },
  },
  {
    id: "clt_aides",
    content: {
      slug: "presidential-aides",
      kind: "crowd",
      name: "Aides of the President, unnamed",
      description: "Those to whom a remark of the President is said to have been made.",
    },
  },
  {
    id: "clt_reporters",
    content: {
      slug: "reporters",
      kind: "crowd",
      name: "Reporters, unnamed",
      description: "Those to whom the President is said to have spoken; no outlet is named.",
    },
  },
  {
    id: "clt_pollsters",
    content: {
      slug: "unnamed-pollsters",
      kind: "crowd",
      name: "Pollsters, unnamed",
      description: "Behind “recent polling”: no pollster, question, sample or date is given.",
    },
  },
  {
    id: "clt_critics",
    content: {
      slug: "critics",
      kind: "crowd",
      name: "Critics, unnamed",
      description: "Called critics by Factually; it names none and refers to its entries [4], [5], [3] and [8].",
    },
  },
  {
    id: "clt_oversight",
    content: {
      slug: "dhs-and-hhs-oversight-products",
      kind: "crowd",
      name: "DHS and HHS oversight products",
      description:
        "Factually’s collective name for reports, audits and alerts on both departments, and reporting on them.",
    },
  },
  {
    id: "clt_advocacyoutlets",
    content: {
      slug: "reporting-and-advocacy-outlets",
      kind: "crowd",
      name: "Reporting and advocacy outlets, unnamed",
      description: "Factually’s collective name; it names none and refers to its entries [5] and [10].",
    },
  },
];
