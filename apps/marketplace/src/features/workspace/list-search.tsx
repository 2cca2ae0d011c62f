import { Search } from 'lucide-react';
import { Form, useSearchParams } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { controlStyle } from '../../ui/control-style.ts';

/** Searches the list it stands above; the filters that are set stay, the page begins anew. */
export function ListSearch({ label }: { label: string }) {
  const [parameters] = useSearchParams();
  const kept = [...parameters].filter(([name]) => name !== 'q' && name !== 'cursor');
  const q = parameters.get('q') ?? '';
  return (
    <search className="w-full sm:w-72">
      <Form className="relative">
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Search
          aria-hidden
          className="pointer-events-none absolute start-3 top-1/2 size-4 -translate-y-1/2 text-ink-faint"
        />
        <input
          key={q}
          type="search"
          name="q"
          maxLength={100}
          defaultValue={q}
          aria-label={label}
          placeholder={label}
          className={`${controlStyle} ps-9`}
        />
        <button type="submit" className="sr-only">
          {m.shell_search_submit()}
        </button>
      </Form>
    </search>
  );
}
