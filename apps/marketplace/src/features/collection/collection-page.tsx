import { m } from '../../generated/paraglide/messages.js';
import { formatDate } from '../../lib/format/index.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { CardGrid } from '../discovery/card-grid.tsx';
import type { CardView } from '../discovery/card-view.ts';

interface CollectionPageProps {
  name: string;
  description: string;
  validUntil: string | null;
  cards: CardView[];
}

/** A curator's choice for customers, in the curator's order. */
export function CollectionPage({ name, description, validUntil, cards }: CollectionPageProps) {
  return (
    <div className="space-y-8">
      <header className="space-y-3">
        <Breadcrumbs items={[{ label: m.shell_nav_catalogue(), to: '/catalogue' }, { label: name }]} />
        <h1 className="text-4xl">{name}</h1>
        <p className="max-w-prose whitespace-pre-wrap text-ink-soft text-lg">{description}</p>
        {validUntil && (
          <p className="text-ink-faint text-sm">
            {m.collections_shown_until({ day: formatDate(validUntil) })}
          </p>
        )}
      </header>
      <CardGrid cards={cards} />
    </div>
  );
}
