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
  /** A row that can come now and without which one that follows from the rows above cannot. */
  const wanting = () => {
    const seen = new Set<string>();
    const search = rows.toReversed().flatMap((row) => next.get(row)?.filter((id) => open.has(id)) ?? []);
    for (let id = search.shift(); id !== undefined; id = search.shift()) {
      if (isReady(id)) return id;
      if (seen.has(id)) continue;
      seen.add(id);
      search.unshift(...(before.get(id) ?? []).filter((one) => open.has(one)));
    }
    return undefined;
  };
  while (open.size > 0) {
    const row =
      following(isReady) ??
      wanting() ??
      ids.find(isReady) ??
      following((id) => open.has(id)) ??
      ids.find((id) => open.has(id));
    if (row === undefined) break;
    rows.push(row);
    open.delete(row);
  }
  return rows;
}
