import { ListPlus } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { Avatar } from '../../ui/avatar.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { InLanguage } from '../../ui/in-language.tsx';
import { Link } from '../../ui/link.tsx';
import type { CardView } from './card-view.ts';
import { badgePath, shortlistPath } from './paths.ts';
import { StandingLink } from './standing-link.tsx';

export interface ListingCardProps {
  card: CardView;
  heading?: 'h2' | 'h3';
  /** Id of the form that compares; without it the card cannot be picked. */
  compareForm?: string;
}

export function ListingCard({ card, heading: Heading = 'h3', compareForm }: ListingCardProps) {
  return (
    <Card as="article" interactive className="flex h-full flex-col gap-3">
      <div className="flex items-start gap-3">
        <Avatar name={card.name.text} src={card.logo} />
        <div className="min-w-0 flex-1">
          <Heading className="text-base leading-snug">
            <Link to={card.path} className="after:absolute after:inset-0 after:rounded-lg">
              <InLanguage words={card.name} />
            </Link>
          </Heading>
          <p className="text-ink-faint text-xs">
            {card.kindName} · {card.publisher.name}
          </p>
        </div>
      </div>
      <p className="line-clamp-2 text-ink-soft text-sm">
        <InLanguage words={card.tagline} />
      </p>
      <CardFacts card={card} />
      {compareForm && <ComparePick card={card} form={compareForm} />}
    </Card>
  );
}

function CardFacts({ card }: { card: CardView }) {
  return (
    <div className="mt-auto space-y-2">
      <p className="flex flex-wrap items-center gap-1.5">
        <StandingLink standing={card.standing} />
        {card.categories.map((name) => (
          <Badge key={name} icon={false}>
            {name}
          </Badge>
        ))}
        {card.imported && (
          <Link to={`${badgePath('listed')}#imported`} className="relative z-10 rounded-sm hover:text-accent">
            <Badge icon={false}>{m.catalogue_from_directory()}</Badge>
          </Link>
        )}
      </p>
      <p className="flex flex-wrap justify-between gap-x-4 text-sm">
        <span className="font-medium">{card.price}</span>
        {card.days && (
          <span className="text-ink-faint">{m.catalogue_implementation({ days: card.days })}</span>
        )}
      </p>
    </div>
  );
}

/** Belongs to the form at the foot of the page, so that picking needs no script. */
function ComparePick({ card, form }: { card: CardView; form: string }) {
  return (
    <div className="relative z-10 -mx-5 -mb-5 flex flex-wrap items-center justify-between gap-x-4 rounded-b-lg border-line border-t px-5 text-ink-soft text-sm">
      <label className="flex min-h-10 items-center gap-2 hover:text-accent">
        <input type="checkbox" name="listing" value={card.listing} form={form} className="size-[1.125em]" />
        {m.catalogue_compare_pick()}
        <span className="sr-only">{card.name.text}</span>
      </label>
      <Link
        to={shortlistPath([card.listing])}
        rel="nofollow"
        className="inline-flex min-h-10 items-center gap-1.5 hover:text-accent"
      >
        <ListPlus aria-hidden className="size-4" />
        {m.customer_add()}
        <span className="sr-only">{card.name.text}</span>
      </Link>
    </div>
  );
}
