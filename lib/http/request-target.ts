const MAX_LENGTH = 8192;
const MOST_PARAMETERS = 150;

/** What is wrong with the target of a request (path and query as they came), as a sentence; undefined when nothing is. */
export function problemWithTarget(target: string): string | undefined {
  if (!target.startsWith("/")) return "The address of a request must begin with a slash.";
  if (target.length > MAX_LENGTH) {
    return `The address is ${target.length} characters long, and no address here has more than ${MAX_LENGTH}.`;
  }
  if (!URL.canParse(`http://host${target}`) || target.split("?", 1)[0]?.includes("\\")) {
    return "The address is not one: a backslash or a port stands where a path should.";
  }
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  const inPath = problemWithEncoding(path);
  if (inPath) return `The address holds ${inPath}.`;
  if (mark < 0) return undefined;
  const parts = target.slice(mark + 1).split("&");
  if (parts.length > MOST_PARAMETERS) {
    return `The address has ${parts.length} parts after the question mark, and no page here takes more than ${MOST_PARAMETERS}.`;
  }
  for (const part of parts) {
    const problem = problemWithEncoding(part.replaceAll("+", " "));
    if (problem) return `The part of the address after the question mark holds ${problem}.`;
  }
  return undefined;
}

function problemWithEncoding(text: string): string | undefined {
  try {
    return decodeURIComponent(text).includes("\0") ? "a NUL character (%00), which no text here has" : undefined;
  } catch {
    return "a percent sign that does not begin a character in UTF-8 (a percent sign itself is written %25)";
  }
}
