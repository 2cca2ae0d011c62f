import clsx from 'clsx';
import { m } from '../generated/paraglide/messages.js';

export interface DiffItem {
  /** Where: a field's label or its pointer. */
  path: string;
  label?: string;
  before?: string | null;
  after?: string | null;
}

/** What a reviewer sees of a change: before and after side by side, added and removed named in words. */
export function Diff({ items }: { items: DiffItem[] }) {
  return (
    <ul className="space-y-4">
      {items.map((item) => (
        <li key={item.path} className="overflow-hidden rounded-md border border-line bg-surface">
          <p className="flex flex-wrap items-baseline gap-x-3 border-line border-b bg-sunken px-3 py-1.5 text-sm">
            <span className="font-medium">{item.label ?? item.path}</span>
            {item.label && <code className="font-mono text-ink-faint text-xs">{item.path}</code>}
          </p>
          <div className="grid md:grid-cols-2">
            <Side kind="before" text={item.before} />
            <Side kind="after" text={item.after} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Side({ kind, text }: { kind: 'before' | 'after'; text: string | null | undefined }) {
  const Text = kind === 'before' ? 'del' : 'ins';
  return (
    <div className={clsx('px-3 py-2 text-sm', kind === 'after' && 'border-line max-md:border-t md:border-s')}>
      <p className="text-ink-faint text-xs">{kind === 'before' ? m.common_before() : m.common_after()}</p>
      {text == null ? (
        <p className="text-ink-faint italic">{m.common_nothing()}</p>
      ) : (
        <Text
          className={clsx(
            'block whitespace-pre-wrap rounded-sm px-2 py-1 no-underline',
            kind === 'before' ? 'bg-bad-soft before:content-["−_"]' : 'bg-good-soft before:content-["+_"]',
          )}
        >
          {text}
        </Text>
      )}
    </div>
  );
}
