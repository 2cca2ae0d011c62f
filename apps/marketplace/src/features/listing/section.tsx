import type { ReactNode } from 'react';

interface SectionProps {
  id: string;
  title: string;
  /** One line under the title. */
  note?: ReactNode;
  children: ReactNode;
}

export function Section({ id, title, note, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-6">
      <h2 id={`${id}-title`} className="text-2xl">
        {title}
      </h2>
      {note && <p className="mt-1 max-w-prose text-ink-soft text-sm">{note}</p>}
      <div className="mt-4 space-y-5">{children}</div>
    </section>
  );
}

export function SubTitle({ children }: { children: ReactNode }) {
  return <h3 className="mb-2 font-semibold text-base">{children}</h3>;
}
