import type { TopicInput } from "#lib/topics/schema.ts";
import type { Seed } from "#seeds/seed.ts";

export const topics: Seed<TopicInput>[] = [
  {
    id: "top_missingchildren",
    content: {
      slug: "missing-children",
      name: "“Missing” migrant children",
      description:
        "How many children who crossed the border are called missing, unaccounted for or lost, by whom, and what each number counts.",
    },
  },
  {
    id: "top_located",
    content: {
      slug: "children-located",
      name: "Children located",
      description: "How many children are said to have been located, identified or rescued, and in what condition.",
    },
  },
  {
    id: "top_exploitation",
    content: {
      slug: "trafficking-and-forced-labour",
      name: "Trafficking and forced labour",
      description:
        "What is said about children who were exploited or are thought to be at risk of it, and on what source.",
    },
  },
  {
    id: "top_sponsors",
    content: {
      slug: "sponsors-and-releases",
      name: "Sponsors and releases",
      description: "To whom children were released: parents, guardians, other relatives, unrelated sponsors.",
    },
  },
  {
    id: "top_tracking",
    content: {
      slug: "tracking-after-transfer",
      name: "Tracking after transfer",
      description:
        "Whether federal agencies can follow a child from custody to care and after release, what hinders them, and what was proposed.",
    },
  },
  {
    id: "top_court",
    content: {
      slug: "notices-and-court",
      name: "Notices and court",
      description: "Notices to appear in immigration court: who was served one, who was not, who did not appear.",
    },
  },
  {
    id: "top_border",
    content: {
      slug: "border-crossings",
      name: "Border crossings",
      description: "Crossings, encounters and apprehensions: three things that are counted differently.",
    },
  },
  {
    id: "top_arrests",
    content: {
      slug: "arrests-and-removals",
      name: "Arrests and removals",
      description: "Arrests by ICE, releases after arrest, removals, and what is said about their number.",
    },
  },
];
