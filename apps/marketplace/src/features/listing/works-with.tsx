import { m } from '../../generated/paraglide/messages.js';
import { InLanguage } from '../../ui/in-language.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Diagram } from './diagram/diagram.tsx';
import type { ListingView } from './load-listing.ts';
import { Products } from './products.tsx';
import { Section } from './section.tsx';

const most = 9;

export const hasNeighbours = ({ facts, usedBy, composition }: ListingView): boolean =>
  usedBy.length > 0 || (composition.length === 0 && facts.products.length > 0);

/** Whom the listing is at home with: solutions that use it above, products that carry it below. */
export function WorksWith({ listing }: { listing: ListingView }) {
  if (!hasNeighbours(listing)) return null;
  const { card, facts, usedBy } = listing;
  const solutions = usedBy.slice(0, most);
  const title = m.listing_works_with_picture({ name: card.name.text });
  return (
    <Section id="works-with" title={m.listing_works_with()} note={m.listing_works_with_note()}>
      <Diagram
        id="works-with-picture"
        title={title}
        description={[
          ...solutions.map(({ name }) => name.text),
          ...facts.products.map(({ name }) => name),
        ].join(', ')}
        lanes={[
          {
            title: m.listing_lane_used_by(),
            nodes: solutions.map(({ listing: id, name, publisher }) => ({
              id,
              title: name.text,
              note: publisher.name,
            })),
          },
          { title: m.listing_flow_this(), nodes: [{ id: 'this', title: card.name.text, main: true }] },
          {
            title: m.listing_lane_products(),
            nodes: facts.products.map(({ name }) => ({ id: name, title: name })),
          },
        ]}
      />
      {solutions.length > 0 && (
        <ul aria-label={m.listing_lane_used_by()} className="grid gap-x-6 text-sm sm:grid-cols-2">
          {solutions.map(({ listing: id, path, name }) => (
            <li key={id} className="py-1">
              <TextLink to={path}>
                <InLanguage words={name} />
              </TextLink>
            </li>
          ))}
        </ul>
      )}
      {facts.products.length > 0 && (
        <p className="text-sm">
          <span className="text-ink-faint">{m.listing_built_on()}</span>{' '}
          <Products products={facts.products} />
        </p>
      )}
    </Section>
  );
}
