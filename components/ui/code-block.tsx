/** Text to copy as it stands: a citation, a command, an address. */
export function CodeBlock({ label, children }: { label: string; children: string }) {
  return (
    <section aria-label={label}>
      <pre className="code-block">{children}</pre>
    </section>
  );
}
