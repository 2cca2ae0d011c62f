import { Check } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { InLanguage } from '../../ui/in-language.tsx';
import { Section } from './section.tsx';
import type { PriceView } from './view/price-view.ts';

export function Price({ price }: { price: PriceView | null }) {
  if (!price) return null;
  const { model, notes, note, plans } = price;
  return (
    <Section id="price" title={m.listing_price()} note={[model, ...notes].join(' · ')}>
      {plans.length > 0 && (
        <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
          {plans.map((plan) => (
            <Plan key={plan.id} plan={plan} />
          ))}
        </ul>
      )}
      {note && (
        <p className="max-w-prose text-ink-soft text-sm">
          <InLanguage words={note} />
        </p>
      )}
    </Section>
  );
}

function Plan({ plan: { name, price, includes, meters } }: { plan: PriceView['plans'][number] }) {
  return (
    <li className="rounded-lg border border-line bg-surface p-5">
      <h3 className="text-base">
        <InLanguage words={name} />
      </h3>
      <p className="mt-1 font-semibold text-xl">{price ?? m.listing_by_use()}</p>
      {includes.length > 0 && (
        <ul className="mt-3 space-y-1 text-sm">
          {includes.map((words) => (
            <li key={words.text} className="flex gap-2">
              <Check aria-hidden className="mt-[0.3em] size-3.5 shrink-0 text-accent" />
              <span>
                <InLanguage words={words} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {meters.map((meter) => (
        <p key={meter} className="mt-2 text-ink-soft text-sm">
          {meter}
        </p>
      ))}
    </li>
  );
}
