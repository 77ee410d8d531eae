/** A topic as lists show it. */
export type TopicSummary = { id: string; slug: string; name: string; description: string; claimCount: number };

/** A topic with its description. */
export type TopicDetail = Omit<TopicSummary, "claimCount"> & { revision: number; updatedAt: string };
