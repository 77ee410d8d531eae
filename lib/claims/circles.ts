export type Arrow = { from: string; to: string };

/** Groups of nodes each of which leads to every other of its group; a node that leads to itself is a group of one. */
export function findCircles(arrows: readonly Arrow[]): string[][] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of arrows) next.set(from, (next.get(from) ?? new Set()).add(to));
  const reach = new Map<string, Set<string>>();
  for (const start of next.keys()) {
    const found = new Set<string>();
    const open = [...(next.get(start) ?? [])];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (found.has(at)) continue;
      found.add(at);
      open.push(...(next.get(at) ?? []));
    }
    reach.set(start, found);
  }
  const circles = new Map<string, string[]>();
  for (const [start, found] of reach) {
    const members = [...reach.keys()].filter((other) => found.has(other) && reach.get(other)?.has(start)).sort();
    if (members.length > 0) circles.set(members.join(" "), members);
  }
  return [...circles.values()];
}
