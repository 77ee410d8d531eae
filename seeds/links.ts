import type { ClaimLinkInput } from "#lib/claims/schema.ts";
import type { Seed } from "#seeds/seed.ts";

type Link = Omit<ClaimLinkInput, "fromId" | "toId">;

/** "`from` repeats `to`", by the rows of the two claims. A link that is a hypothesis is inferred and says so. */
function link(from: string, to: string, content: Link): Seed<ClaimLinkInput> {
  return { id: `lnk_${from}to${to}`, content: { fromId: `clm_${from}`, toId: `clm_${to}`, ...content } };
}

export const claimLinks: Seed<ClaimLinkInput>[] = [
  // How 300,000 travels
  link("0010", "0011", {
    kind: "derived_from",
    tags: ["summed"],
    basis: "inferred",
    reason:
      "The article says that the 323,000 included these children; with the 291,000 they come to 323,000. That the report adds them is not stated.",
  }),
  link("0010", "0012", {
    kind: "derived_from",
    tags: ["summed"],
    basis: "inferred",
    reason:
      "The article names “another” 291,000; with the 32,000 they come to 323,000. That the report adds them is not stated.",
  }),
  link("0009", "0010", {
    kind: "derived_from",
    tags: ["rounded"],
    basis: "inferred",
    reason:
      "Hypothesis: the 300,000 of November 2024 is the 323,000 reported three months before, rounded. The article gives no source for it.",
  }),
  link("0001", "0010", {
    kind: "derived_from",
    tags: ["rounded", "relabelled"],
    basis: "inferred",
    reason:
      "Hypothesis: “over 300,000 missing” is the 323,000 “unaccounted for”, rounded and in another word. The speaker names no source.",
  }),
  link("0001", "0009", {
    kind: "repeats",
    basis: "inferred",
    reason: "The same speaker, task and number, ten months apart, both as the article reports them.",
  }),
  link("0022", "0001", {
    kind: "repeats",
    tags: ["window_changed"],
    basis: "inferred",
    reason:
      "The same speaker, word and number; “under the last administration” is added and “over” is gone. The podcast is undated, so which was said first is not known.",
  }),
  // What answers it
  link("0013", "0010", {
    kind: "responds_to",
    basis: "stated",
    reason: "The post answers media reports on the report of August 2024. It disputes the word “lost”, not the number.",
  }),
  link("0014", "0010", {
    kind: "responds_to",
    basis: "stated",
    reason: "The post says what the report of August 2024 shows in its reading: gaps in records. It disputes no sum.",
  }),
  link("0015", "0010", {
    kind: "responds_to",
    basis: "stated",
    reason: "The post says what a missing address does and does not mean for the children of the report.",
  }),
  link("0016", "0017", {
    kind: "responds_to",
    basis: "inferred",
    reason:
      "The article sets the post against the report; one says that most of the children may be with family, the other that they are considered at risk. Both can be so.",
  }),
  link("0013", "0022", {
    kind: "contradicts",
    basis: "inferred",
    reason:
      "One says that the agency did not “lose” the children, the other that 300,000 were missing. The post is of September 2024 and answers the report, not this statement; that both mean the same children is not stated.",
  }),
  link("0014", "0001", {
    kind: "contradicts",
    basis: "inferred",
    reason:
      "One says that the report shows no lost children, the other speaks of over 300,000 missing. The post is a year older and answers the report; that both mean the same children is not stated.",
  }),
  link("0013", "0039", {
    kind: "contradicts",
    basis: "inferred",
    reason:
      "One says that ICE did not “lose” the children, the other that ICE reportedly loses track of many. That both mean the same children is not stated; losing a child and losing track of one may be different things.",
  }),
  // Located, identified, rescued
  link("0003", "0002", {
    kind: "repeats",
    tags: ["relabelled", "re_attributed"],
    basis: "stated",
    reason:
      "The article attributes the number to Tom Homan; his “located” becomes “identified”, his “they” the Trump administration.",
  }),
  link("0025", "0004", {
    kind: "repeats",
    basis: "inferred",
    reason:
      "The same speaker says in two interviews that some of those found were fine; the reason given changes from deportation to immigration court. The podcast is undated, so which was said first is not known.",
  }),
  link("0023", "0005", {
    kind: "repeats",
    tags: ["relabelled"],
    basis: "inferred",
    reason:
      "The same speaker on children in sex trafficking; “were in” becomes “rescued”. The podcast is undated, so which was said first is not known.",
  }),
  link("0026", "0006", {
    kind: "repeats",
    basis: "inferred",
    reason:
      "The same speaker on children in forced labour: many in one interview, some in the other. The podcast is undated, so which was said first is not known.",
  }),
  link("0017", "0010", {
    kind: "derived_from",
    tags: ["relabelled"],
    basis: "stated",
    reason: "“These were children who …”: the article says it of the children it calls unaccounted for.",
  }),
  // Notices and court
  link("0057", "0011", {
    kind: "repeats",
    tags: ["window_changed"],
    basis: "inferred",
    reason:
      "The same number of children who did not appear, as of May 2024 in one document and for fiscal years 2019–2023 in the other. That it is one count is not stated.",
  }),
  link("0058", "0012", {
    kind: "repeats",
    tags: ["rounded", "relabelled"],
    basis: "inferred",
    reason:
      "Hypothesis: “hundreds of thousands” never served or with incomplete addresses are the 291,000 whose safety could not be verified. Neither document says so.",
  }),
  link("0060", "0010", {
    kind: "repeats",
    tags: ["window_changed"],
    basis: "inferred",
    reason:
      "Hypothesis: both give one finding of the inspector general, once as 323,000 in August 2024, once as many of fiscal years 2019–2023. That the reports are one is not stated.",
  }),
  link("0015", "0059", {
    kind: "responds_to",
    basis: "inferred",
    reason:
      "The post says what a missing address does not mean; the other claim is that addresses were incomplete. That both speak of one report is not stated.",
  }),
  // Releases
  link("0027", "0028", {
    kind: "derived_from",
    tags: ["relabelled"],
    basis: "inferred",
    reason:
      "The sentence gives the year’s number as detail of the “thousands”; “unrelated individuals or distant relatives” become “non-family sponsors”.",
  }),
  link("0027", "0029", {
    kind: "derived_from",
    tags: ["relabelled"],
    basis: "inferred",
    reason:
      "The sentence gives the year’s number as detail of the “thousands”; “unrelated individuals or distant relatives” become “non-family sponsors”.",
  }),
  // Tracking
  link("0037", "0036", {
    kind: "derived_from",
    tags: ["relabelled", "window_dropped"],
    basis: "inferred",
    reason:
      "The only number near 600k in the article counts all who crossed since 2019; the headline puts it to tracking, where the text speaks of many of them.",
  }),
  link("0037", "0039", {
    kind: "derived_from",
    tags: ["population_widened"],
    basis: "inferred",
    reason:
      "The text says that ICE reportedly loses track of many; the headline puts the number of all who crossed to tracking.",
  }),
  link("0039", "0038", {
    kind: "derived_from",
    tags: ["relabelled"],
    basis: "inferred",
    reason:
      "The article’s report says that ICE cannot monitor the children effectively; “reportedly loses track of many” stands in the next paragraph without another source.",
  }),
  link("0043", "0036", {
    kind: "derived_from",
    tags: ["rounded", "relabelled"],
    basis: "inferred",
    reason:
      "Hypothesis: the “hundreds of thousands” of this sentence, a condition, are the 600,000 who crossed, in looser words. The article gives no other number.",
  }),
  link("0038", "0065", {
    kind: "repeats",
    basis: "inferred",
    reason:
      "Both say that ICE cannot follow the children after transfer to HHS. That the undated report is among the oversight products of the other page is a hypothesis.",
  }),
  link("0068", "0065", {
    kind: "responds_to",
    basis: "stated",
    reason:
      "The page says that ICE and DHS disputed parts of the inspector general’s account; which parts is not stated.",
  }),
  link("0068", "0060", {
    kind: "responds_to",
    basis: "inferred",
    reason:
      "The page says that ICE and DHS disputed parts of the inspector general’s account, to which this belongs; which parts is not stated.",
  }),
  link("0068", "0038", {
    kind: "responds_to",
    basis: "inferred",
    reason:
      "Hypothesis: the account that ICE and DHS dispute in part is the one that the other article reports. That the reports are one is not stated.",
  }),
  link("0064", "0044", {
    kind: "contradicts",
    basis: "inferred",
    reason:
      "One says that ICE takes the children into custody first, the other that ICE rarely detains children. A third has DHS components do it, of which ICE is one.",
  }),
  link("0062", "0044", {
    kind: "contradicts",
    basis: "inferred",
    reason:
      "One puts first custody with DHS components at the border, the other with ICE. ICE belongs to DHS, so the two differ in how far they name the agency, and agree on the transfer to HHS.",
  }),
  // Reforms and answers
  link("0066", "0061", {
    kind: "responds_to",
    basis: "inferred",
    reason:
      "The page lists the automation among the steps that followed the audits; manual work is one of the things they found. It covers court attendance only.",
  }),
  link("0067", "0065", {
    kind: "responds_to",
    basis: "stated",
    reason: "The page lists the welfare checks among the steps that followed the audits.",
  }),
  link("0070", "0066", {
    kind: "responds_to",
    basis: "stated",
    reason: "The page names the automation among the fixes that critics call incremental.",
  }),
  link("0070", "0067", {
    kind: "responds_to",
    basis: "stated",
    reason: "The page names the welfare checks among the fixes that critics call incremental.",
  }),
  link("0070", "0069", {
    kind: "responds_to",
    basis: "stated",
    reason: "The page names the four recommendations among the fixes that critics call incremental.",
  }),
  link("0074", "0061", {
    kind: "derived_from",
    basis: "inferred",
    reason:
      "The page says that ICE continues to rely on manual remedies; the manual work that it means is that of the audits.",
  }),
  // Arrests and the border
  link("0051", "0050", {
    kind: "derived_from",
    basis: "stated",
    reason:
      "One sentence gives the arrests of 18 days and their daily average. The division does not give that average.",
  }),
  link("0053", "0052", {
    kind: "responds_to",
    basis: "inferred",
    reason:
      "The article puts the demand for clearance directly after the releases and gives it as his answer to ICE leadership.",
  }),
  link("0018", "0019", {
    kind: "derived_from",
    tags: ["relabelled", "window_dropped"],
    basis: "inferred",
    reason:
      "The article lets the DHS statement follow as its evidence; “encounters” at one border become “illegal immigration numbers”.",
  }),
  link("0018", "0020", {
    kind: "derived_from",
    tags: ["relabelled", "window_dropped"],
    basis: "inferred",
    reason:
      "The article lets the DHS statement follow as its evidence; “apprehensions” of one month become “illegal immigration numbers”.",
  }),
];
