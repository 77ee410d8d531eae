/** An arrow between two boxes. */
export type Link = { from: string; to: string };

function neighbours(links: readonly Link[], of: keyof Link, to: keyof Link): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const link of links) {
    if (link.from !== link.to) found.set(link[of], [...(found.get(link[of]) ?? []), link[to]]);
  }
  return found;
}

/**
 * Rows from the first to the last, each after those that lead to it: what follows from the row above comes next, so that
 * a way runs straight down. A circle is entered at the first of it that something above leads to, or else that is given.
 */
export function orderRows(ids: readonly string[], links: readonly Link[]): string[] {
  const next = neighbours(links, "from", "to");
  const before = neighbours(links, "to", "from");
  const open = new Set(ids);
  const rows: string[] = [];
  const isReady = (id: string) => open.has(id) && (before.get(id) ?? []).every((one) => !open.has(one));
  const following = (fits: (id: string) => boolean) => {
    for (let at = rows.length - 1; at >= 0; at -= 1) {
      const found = next.get(rows[at] ?? "")?.find(fits);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  while (open.size > 0) {
    const row =
      following(isReady) ?? ids.find(isReady) ?? following((id) => open.has(id)) ?? ids.find((id) => open.has(id));
    if (row === undefined) break;
    rows.push(row);
    open.delete(row);
  }
  return rows;
}
