import clsx from 'clsx';
import { Search } from 'lucide-react';
import { useId } from 'react';
import { Form } from 'react-router';
import type { SearchBoxTexts } from '../browser/suggestions.ts';
import { m } from '../generated/paraglide/messages.js';
import { localePath } from '../lib/locale/path.ts';

export interface SearchBoxProps {
  size?: 'md' | 'lg';
  defaultValue?: string;
  className?: string;
}

/** A GET form to the catalogue; `src/browser/search-box.ts` makes it a combobox where scripts run. */
export function SearchBox({ size = 'md', defaultValue, className }: SearchBoxProps) {
  const large = size === 'lg';
  const listId = useId();
  return (
    <search className={className}>
      <Form
        action={localePath('/catalogue')}
        className="relative"
        data-suggest={localePath('/suggest')}
        data-texts={JSON.stringify(texts())}
      >
        <Search
          aria-hidden
          className={clsx(
            'pointer-events-none absolute top-1/2 -translate-y-1/2 text-ink-faint',
            large ? 'start-4 size-5' : 'start-3 size-4',
          )}
        />
        <input
          type="search"
          name="q"
          maxLength={100}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          aria-keyshortcuts="/"
          defaultValue={defaultValue}
          aria-label={m.shell_search_label()}
          placeholder={m.shell_search_placeholder()}
          className={clsx(
            'w-full rounded-md border border-line-strong [&::-webkit-search-cancel-button]:opacity-60 [&::-webkit-search-cancel-button]:grayscale bg-surface placeholder:text-ink-faint hover:border-accent focus-visible:border-accent focus-visible:outline-offset-0',
            large ? 'min-h-14 ps-12 pe-28 text-base shadow-raise' : 'min-h-10 ps-9 pe-3 text-base sm:text-sm',
          )}
          suppressHydrationWarning
        />
        {large && (
          <button
            type="submit"
            className="absolute end-2 top-1/2 min-h-10 -translate-y-1/2 rounded-md bg-accent px-5 font-medium text-on-accent text-sm hover:bg-accent-deep"
          >
            {m.shell_search_submit()}
          </button>
        )}
        <div
          id={listId}
          data-suggestions
          // biome-ignore lint/security/noDangerouslySetInnerHtml: empty; React leaves to the script what is inside
          dangerouslySetInnerHTML={{ __html: '' }}
          suppressHydrationWarning
        />
      </Form>
    </search>
  );
}

const texts = (): SearchBoxTexts => ({
  recent: m.search_box_recent(),
  clear: m.search_box_clear(),
  remove: m.search_box_remove({ q: '{q}' }),
  searchFor: m.search_box_for({ q: '{q}' }),
  count: m.search_box_count({ count: '{count}' }),
});
