import { ChevronRight, CircleAlert, CircleCheck, CircleDashed } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import type { TodoItem } from '../../server/load-overview.ts';
import { Link } from '../../ui/link.tsx';
import { Deadline } from './deadline.tsx';

interface TodoListProps {
  items: TodoItem[];
}

/** Each line is a link to the place where it can be done. */
export function TodoList({ items }: TodoListProps) {
  if (items.length === 0)
    return (
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md border border-line bg-surface px-4 py-3 text-sm">
        <CircleCheck aria-hidden className="size-[1.125rem] shrink-0 text-good" />
        <span className="font-medium">{m.workspace_today_empty()}</span>
        <span className="text-ink-soft">{m.workspace_today_empty_text()}</span>
      </p>
    );
  return (
    <ul className="divide-y divide-line rounded-md border border-line bg-surface">
      {items.map(({ text, to, urgent, due }) => {
        const Mark = urgent ? CircleAlert : CircleDashed;
        return (
          <li key={text}>
            <Link to={to} className="flex min-h-12 items-center gap-3 px-4 py-2 text-sm hover:bg-sunken">
              <Mark
                aria-hidden
                className={`size-[1.125rem] shrink-0 ${urgent ? 'text-warn' : 'text-ink-faint'}`}
              />
              <span className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-6">
                <span className="min-w-0">{text}</span>
                {due && <Deadline value={due} />}
              </span>
              <ChevronRight aria-hidden className="size-4 shrink-0 text-ink-faint" />
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
