/** How to reach the editors of this installation, or that it does not say. `contact` is a web address, an e-mail address or null. */
export function Contact({ contact }: { contact: string | null }) {
  return (
    <>
      <p>
        Each installation of Countersource is run by editors of its own, who answer for what it publishes.{" "}
        {contact ? (
          <>
            Those of this one can be reached at{" "}
            <a href={contact.includes("@") ? `mailto:${contact}` : contact}>{contact}</a>.
          </>
        ) : (
          <>This one has set no contact.</>
        )}
      </p>
      <p>
        Faults of the program itself are reported as issues in the repository of its code. When you report an error in a
        record, name its address and revision and the source that shows the error.
      </p>
    </>
  );
}
