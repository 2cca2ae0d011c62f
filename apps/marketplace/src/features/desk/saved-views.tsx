import clsx from 'clsx';
import { Bookmark, X } from 'lucide-react';
import { Form, useLocation } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Link } from '../../ui/link.tsx';
import { HiddenFields } from '../workspace/hidden-fields.tsx';
import type { SavedView } from './load-views.ts';

interface SavedViewsProps {
  /** The table's key, e.g. `desk.review`. */
  page: string;
  views: SavedView[];
}

/** A person's named filters of a table: each is a link; the present ones can be kept under a name. Needs no script. */
export function SavedViews({ page, views }: SavedViewsProps) {
  const { pathname, search } = useLocation();
  const query = tidy(search);
  const here = { page, query, return: `${pathname}${search}` };
  if (views.length === 0 && !query) return null;
  return (
    <div className="flex flex-wrap items-start gap-2">
      {views.length > 0 && (
        <ul aria-label={m.desk_views()} className="flex flex-wrap gap-2">
          {views.map((view) => (
            <li key={view.id} className={chip(view.query === query)}>
              <Link
                to={`?${view.query}`}
                aria-current={view.query === query ? 'true' : undefined}
                className="py-1 ps-3"
              >
                {view.name}
              </Link>
              <Form method="post" action={localePath('/desk/views')} className="inline-flex">
                <HiddenFields values={{ intent: 'delete', id: view.id, return: here.return }} />
                <button
                  type="submit"
                  aria-label={m.desk_view_delete({ name: view.name })}
                  className="grid size-8 place-items-center rounded-full text-ink-faint hover:text-bad"
                >
                  <X aria-hidden className="size-3.5" />
                </button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {query && !views.some((view) => view.query === query) && (
        <Disclosure
          className="text-sm"
          summary={
            <span className="inline-flex items-center gap-1.5 text-accent">
              <Bookmark aria-hidden className="size-4" />
              {m.desk_view_save()}
            </span>
          }
        >
          <Form method="post" action={localePath('/desk/views')} className="flex flex-wrap items-end gap-2">
            <HiddenFields values={{ intent: 'save', ...here }} />
            <Field name="name" label={m.desk_view_name()} maxLength={60} required>
              <Input autoComplete="off" />
            </Field>
            <Button type="submit">{m.desk_view_keep()}</Button>
          </Form>
        </Disclosure>
      )}
    </div>
  );
}

const chip = (current: boolean) =>
  clsx(
    'inline-flex min-h-8 items-center gap-1 rounded-full border text-sm',
    current ? 'border-accent bg-accent-soft text-accent-deep' : 'border-line bg-surface text-ink-soft',
  );

/** As the server keeps it: without the place in the list, in a fixed order. */
function tidy(search: string): string {
  const parameters = new URLSearchParams(search);
  for (const name of ['cursor', 'done', 'was']) parameters.delete(name);
  parameters.sort();
  return parameters.toString();
}
