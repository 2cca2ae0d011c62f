import { m } from '../../generated/paraglide/messages.js';
import { Avatar } from '../../ui/avatar.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { InLanguage } from '../../ui/in-language.tsx';
import { Link } from '../../ui/link.tsx';
import { StandingBadge } from '../../ui/standing-badge.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { catalogueWith } from '../discovery/paths.ts';
import type { ListingView } from './load-listing.ts';

export function ListingHeader({
  listing: { card, summary, version, verified, updated, facts },
}: {
  listing: ListingView;
}) {
  return (
    <header className="mb-6 space-y-4">
      <Breadcrumbs
        items={[
          { label: m.catalogue_title(), to: '/catalogue' },
          { label: card.kindName, to: catalogueWith({ kind: card.kind }) },
          { label: card.name.text },
        ]}
      />
      <div className="flex items-start gap-4 sm:gap-5">
        <Avatar name={card.name.text} src={card.logo} size="lg" className="max-sm:size-12 max-sm:text-xl" />
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="text-3xl">
              <InLanguage words={card.name} />
            </h1>
            {card.standing !== 'listed' && (
              <Link to="#certification">
                <StandingBadge standing={card.standing} />
                <span className="sr-only">{m.listing_why_certified()}</span>
              </Link>
            )}
            {facts.experimental && <Badge tone="warn">{m.listing_experimental()}</Badge>}
          </div>
          {card.tagline && card.tagline.text !== summary && (
            <p className="mt-1 text-ink-soft text-lg">
              <InLanguage words={card.tagline} />
            </p>
          )}
          <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-ink-soft text-sm">
            <span>
              {m.listing_by()} <TextLink to={card.publisher.path}>{card.publisher.name}</TextLink>
            </span>
            <span>{m.listing_version({ version })}</span>
            <span>
              {verified ? m.listing_verified({ date: verified }) : m.listing_updated({ date: updated })}
            </span>
          </p>
        </div>
      </div>
    </header>
  );
}
