import clsx from 'clsx';
import { Kept } from '../../ui/kept.tsx';
import type { CardView } from './card-view.ts';
import { ListingCard } from './listing-card.tsx';

export interface CardGridProps {
  cards: CardView[];
  /** How many stand side by side where there is room. */
  columns?: 2 | 3;
  heading?: 'h2' | 'h3';
  compareForm?: string;
}

const columnStyle = {
  2: 'xl:grid-cols-2',
  3: 'sm:grid-cols-2 lg:grid-cols-3',
};

export function CardGrid({ cards, columns = 3, heading, compareForm }: CardGridProps) {
  return (
    <ul className={clsx('grid gap-4', columnStyle[columns])}>
      {cards.map((card) => (
        <Kept
          key={card.listing}
          as="li"
          of={card}
          variant={`${heading} ${compareForm}`}
          className="min-w-0"
          render={() => <ListingCard card={card} heading={heading} compareForm={compareForm} />}
        />
      ))}
    </ul>
  );
}
