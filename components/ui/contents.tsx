/** The parts of a long page, as links to them; on a phone they would stand before the page itself. */
export function Contents({ parts }: { parts: readonly { id: string; title: string }[] }) {
  return (
    <nav aria-label="On this page" className="no-print mt-6 font-sans text-16 max-md:hidden">
      <ul className="flex flex-wrap gap-x-5">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className="block py-2.5">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
