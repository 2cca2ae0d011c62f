import type { Finding } from '@headwater/manifest';
import clsx from 'clsx';
import { m } from '../../generated/paraglide/messages.js';
import type { SectionSpec } from './field-spec.ts';
import { sectionOfPointer } from './sections.ts';

export interface SectionNavProps {
  sections: SectionSpec[];
  findings: Finding[];
  current: string;
  onChoose: (key: string) => void;
  /** In a row above the form, where the side is taken. */
  across?: boolean;
}

/** The parts of the manifest, each with how much is still to do in it. */
export function SectionNav({ sections, findings, current, onChoose, across = false }: SectionNavProps) {
  const blocking = findings.filter(({ severity }) => severity !== 'warning');
  const countOf = (key: string) =>
    blocking.filter(({ pointer }) => sectionOfPointer(sections, pointer)?.key === key).length;
  return (
    <nav
      aria-label={m.editor_sections()}
      className={
        across ? 'relative overflow-x-auto' : 'relative max-lg:-mx-4 max-lg:overflow-x-auto max-lg:px-4'
      }
    >
      <ul className={clsx('flex gap-1', !across && 'lg:flex-col')}>
        {sections.map(({ key, label }) => (
          <li key={key}>
            <button
              type="button"
              aria-current={key === current ? 'true' : undefined}
              onClick={() => onChoose(key)}
              className={clsx(
                'flex min-h-9 w-full items-center justify-between gap-2 whitespace-nowrap rounded-md px-3 text-start text-sm',
                key === current
                  ? 'bg-accent-soft font-medium text-accent-deep'
                  : 'text-ink-soft hover:bg-sunken hover:text-ink',
              )}
            >
              {label()}
              <Count value={countOf(key)} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Count({ value }: { value: number }) {
  if (value === 0) return null;
  return (
    <span className="rounded-full bg-warn-soft px-1.5 text-warn text-xs tabular-nums leading-5">
      <span aria-hidden>{value}</span>
      <span className="sr-only">{m.editor_problems({ count: value })}</span>
    </span>
  );
}
