interface PagerProps {
  /** Names the navigation, e.g. "Pages of claims". */
  label: string;
  previousHref?: string;
  nextHref?: string;
  previousLabel?: string;
  nextLabel?: string;
}

/** Links to the page before and the page after; nothing where there is only one. */
export function Pager({
  label,
  previousHref,
  nextHref,
  previousLabel = "Previous page",
  nextLabel = "Next page",
}: PagerProps) {
  if (!previousHref && !nextHref) return null;
  return (
    <nav
      aria-label={label}
      className="no-print mt-8 flex flex-wrap justify-between gap-4 border-t border-rule font-sans text-16"
    >
      {previousHref ? (
        <a href={previousHref} rel="prev" className="py-3">
          {previousLabel}
        </a>
      ) : null}
      {nextHref ? (
        <a href={nextHref} rel="next" className="ms-auto py-3">
          {nextLabel}
        </a>
      ) : null}
    </nav>
  );
}
