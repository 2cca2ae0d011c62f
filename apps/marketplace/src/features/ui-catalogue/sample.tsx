import type { ReactNode } from 'react';

/** One group of components with its name and an address of its own. */
export function Samples({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section
      id={id}
      data-ui-section={id}
      aria-labelledby={`${id}-title`}
      className="border-line border-t pt-8"
    >
      <h2 id={`${id}-title`} className="mb-6 text-2xl">
        <a href={`#${id}`} className="hover:text-accent">
          {title}
        </a>
      </h2>
      <div className="grid grid-cols-1 items-start gap-x-10 gap-y-8 lg:grid-cols-2">{children}</div>
    </section>
  );
}

/** One component in its states, labelled with the name one imports. */
export function Sample({
  name,
  wide = false,
  children,
}: {
  name: string;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={wide ? 'min-w-0 lg:col-span-2' : 'min-w-0'}>
      <h3 className="mb-2.5 font-mono font-normal text-ink-faint text-xs">{name}</h3>
      {children}
    </div>
  );
}
