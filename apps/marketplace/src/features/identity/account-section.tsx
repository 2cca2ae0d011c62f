import type { ReactNode } from 'react';
import { Callout } from '../../ui/callout.tsx';

export interface AccountSectionProps {
  id: string;
  title: string;
  description: ReactNode;
  /** What has just been done here. */
  done?: string | undefined;
  children: ReactNode;
}

/** Heading and reason on the left, the matter itself on the right; stacked on a phone. */
export function AccountSection({ id, title, description, done, children }: AccountSectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="grid gap-x-12 gap-y-4 border-line border-t py-8 md:grid-cols-[16rem_minmax(0,1fr)]"
    >
      <div>
        <h2 id={`${id}-title`} className="text-xl">
          {title}
        </h2>
        <p className="mt-1 text-ink-soft text-sm">{description}</p>
      </div>
      <div className="space-y-5">
        {done && <Callout tone="good" title={done} />}
        {children}
      </div>
    </section>
  );
}
