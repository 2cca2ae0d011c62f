import { ExternalLink } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { Avatar } from '../../ui/avatar.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { Stat } from '../../ui/stat.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { CardGrid } from '../discovery/card-grid.tsx';
import type { PublisherData } from './load-publisher.ts';

export function PublisherPage({ name, website, namespace, figures, cards, nextCursor }: PublisherData) {
  return (
    <div className="space-y-8">
      <header className="space-y-4">
        <Breadcrumbs items={[{ label: m.catalogue_title(), to: '/catalogue' }, { label: name }]} />
        <div className="flex items-start gap-4 sm:gap-5">
          <Avatar name={name} size="lg" />
          <div className="min-w-0">
            <h1 className="text-3xl">{name}</h1>
            <p className="mt-1 flex flex-wrap items-center gap-x-4 text-ink-soft text-sm">
              <span>
                {m.publisher_namespace()} <code className="font-mono">{namespace}</code>
              </span>
              {website && (
                <TextLink to={website} rel="nofollow noopener" className="inline-flex items-center gap-1">
                  {m.publisher_website()}
                  <ExternalLink aria-hidden className="size-3.5" />
                </TextLink>
              )}
            </p>
          </div>
        </div>
        <dl className="grid grid-cols-2 gap-4 pt-2 sm:grid-cols-4">
          {figures.map(({ label, value }) => (
            <Stat key={label} label={label} value={value} />
          ))}
        </dl>
      </header>
      <section aria-labelledby="entries" className="space-y-4">
        <h2 id="entries" className="text-2xl">
          {m.publisher_entries()}
        </h2>
        <CardGrid cards={cards} />
        <Pagination nextCursor={nextCursor} />
      </section>
    </div>
  );
}
