import { Mark } from "./mark.tsx";

/** Sign and name, as they stand at the head of every page. */
export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2.5 text-ink">
      <Mark className="h-5 w-7 sm:h-6 sm:w-8 text-accent" />
      <span className="font-serif text-21 font-semibold sm:text-27 tracking-[-0.01em]">Countersource</span>
    </span>
  );
}
