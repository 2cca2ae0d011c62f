import { m } from '../../generated/paraglide/messages.js';
import { Avatar } from '../../ui/avatar.tsx';
import { Badge } from '../../ui/badge.tsx';
import { InLanguage } from '../../ui/in-language.tsx';
import { StandingBadge } from '../../ui/standing-badge.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import type { ItemView } from './item-view.ts';

/** A listing as a shortlist shows it: also when it left the catalogue, with what follows it. */
export function ShortlistItem({ item }: { item: ItemView }) {
  const { card, words, state, successor, note, added } = item;
  return (
    <div className="flex min-w-0 gap-3">
      <Avatar name={words.text} src={card?.logo ?? null} />
      <div className="min-w-0 flex-1 space-y-1 text-sm">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          {card ? (
            <TextLink to={card.path} className="font-medium">
              <InLanguage words={words} />
            </TextLink>
          ) : (
            <span className="font-medium text-ink-soft line-through">
              <InLanguage words={words} />
            </span>
          )}
          {card && <StandingBadge standing={card.standing} />}
          {state === 'deprecated' && <Badge tone="warn">{m.customer_deprecated()}</Badge>}
          {state === 'gone' && <Badge tone="bad">{m.customer_gone()}</Badge>}
        </p>
        {card && (
          <p className="text-ink-soft">
            {card.publisher.name} · {card.price}
          </p>
        )}
        {successor && (
          <p>
            {m.customer_successor()}{' '}
            <TextLink to={successor.path}>
              <InLanguage words={successor.name} />
            </TextLink>
          </p>
        )}
        {note && <p className="whitespace-pre-line break-words border-accent-line border-s-2 ps-3">{note}</p>}
        <p className="text-ink-soft text-xs">{added}</p>
      </div>
    </div>
  );
}
