import { Prose } from "#components/ui/prose.tsx";
import { Section } from "#components/ui/section.tsx";

/** Rules for ourselves: even-handedness, and what is left out. */
export function ConductSection() {
  return (
    <>
      <Section id="even-handedness" title="The same rules for every speaker">
        <Prose>
          <ul>
            <li>Every claim has the same layout, whoever made it, and claims stand in the order of their dates.</li>
            <li>A speaker is named with the role held when the words were said.</li>
            <li>
              We write that someone said, wrote or published something. We use no verb that judges and no adjective for
              a person.
            </li>
            <li>
              A conclusion is about a statement, never about whoever made it. There is no score for people or outlets.
            </li>
            <li>
              The words are quoted exactly, in their own language, at most 25 at a time; everything else is in our
              words.
            </li>
            <li>Counter-sources are looked for in the same way for every claim.</li>
            <li>What is not stated is printed as “not stated”, whomever the gap may help.</li>
            <li>Which claims are recorded is a choice. That a claim is missing here says nothing about it.</li>
          </ul>
        </Prose>
      </Section>
      <Section id="left-out" title="What we do not publish">
        <Prose>
          <ul>
            <li>
              Anything about anyone’s private life: health, family, faith, home or whereabouts, unless it is itself the
              subject of a public statement that cannot be understood without it.
            </li>
            <li>Names or other traces of children, or of people who did not choose to speak in public.</li>
            <li>
              Private persons as speakers. What was said by many is recorded as said by a crowd, such as “social media
              users”.
            </li>
            <li>The text of other people’s documents beyond the quoted words.</li>
          </ul>
        </Prose>
      </Section>
    </>
  );
}
