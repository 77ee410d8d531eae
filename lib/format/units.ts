const irregular: Record<string, string> = {
  child: "children",
  person: "people",
  man: "men",
  woman: "women",
  percent: "percent",
  per: "per",
  times: "times",
};

/** The plural of a unit in English: `child` is "children", `failed appearance` is "failed appearances". */
export function pluralUnit(noun: string): string {
  const words = noun.split(" ");
  const last = words.pop() ?? noun;
  return [...words, irregular[last] ?? regularPlural(last)].join(" ");
}

function regularPlural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** A unit in words after a number, or as it stands where it is none: `arrest/day` is "arrests a day", with `count` "1" "arrest a day". */
export function formatUnit(unit: string, count = "0"): string {
  const [above = "", below, ...others] = unit.split("/");
  if (above === "" || below === "" || others.length > 0) return unit;
  const counted = count === "1" ? above : pluralUnit(above);
  if (!below) return counted;
  return `${counted} ${/^(?:[aeio]|hour)/.test(below) ? "an" : "a"} ${below}`;
}
