import { DefinitionList } from "#components/ui/definition-list.tsx";
import { dayInWords } from "#lib/format/dates.ts";
import type { CaptureDto } from "#lib/sources/dto.ts";

function Hash({ value }: { value: string }) {
  return <code className="font-mono text-14 wrap-anywhere">{value}</code>;
}

/** The saved copies of a source, each with the hashes by which anybody can tell whether theirs is the same. */
export function Captures({ captures }: { captures: readonly CaptureDto[] }) {
  if (captures.length === 0) return <p>No copy is kept: there is nothing to check quoted words against.</p>;
  return captures.map((capture, index) => (
    <div key={capture.id} className="mb-8 max-w-[48rem]">
      <h3 className="mb-2 font-sans text-16 font-semibold">Copy {index + 1}</h3>
      <DefinitionList
        items={[
          { label: "Saved", value: capture.capturedAt && dayInWords(capture.capturedAt), missing: "day not known" },
          { label: "Format", value: capture.mediaType },
          { label: "SHA-256, bytes", value: <Hash value={capture.bytesSha256} /> },
          { label: "SHA-256, text", value: <Hash value={capture.textSha256} /> },
          {
            label: "Shown here?",
            value: capture.visibility === "public" ? "Yes." : <>No. {capture.visibilityReason}</>,
          },
        ]}
      />
    </div>
  ));
}
