import clsx from 'clsx';
import { m } from '../../generated/paraglide/messages.js';
import { Badge } from '../../ui/badge.tsx';
import { InLanguage } from '../../ui/in-language.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Diagram } from './diagram/diagram.tsx';
import type { ListingView } from './load-listing.ts';
import { Products } from './products.tsx';
import { Section } from './section.tsx';
import type { PartView } from './view/composition-view.ts';

interface CompositionProps {
  name: string;
  publisher: string;
  parts: PartView[];
  products: ListingView['facts']['products'];
}

/** A solution as a picture and a list: what each part does, and who brings it; the vendor's products carry it. */
export function Composition({ name, publisher, parts, products }: CompositionProps) {
  if (parts.length === 0) return null;
  return (
    <Section id="composition" title={m.listing_composition()} note={m.listing_composition_note()}>
      <Diagram
        id="composition-picture"
        title={m.listing_composition()}
        description={m.listing_composition_picture({ name, count: parts.length })}
        lanes={[
          {
            title: m.listing_lane_this(),
            nodes: [{ id: 'this', title: name, note: publisher, main: true }],
          },
          {
            title: m.listing_lane_parts(),
            nodes: parts.map(({ listing: id, name: part, partner, optional }) => ({
              id,
              title: part.text,
              note: optional ? `${partner} · ${m.listing_part_optional()}` : partner,
              dashed: optional,
            })),
          },
          {
            title: m.listing_lane_products(),
            nodes: products.map(({ name: product }) => ({ id: product, title: product })),
          },
        ]}
      />
      <div className="rounded-lg border border-line bg-surface p-5">
        <ol>
          {parts.map((part, place) => (
            <Part key={part.listing} part={part} last={place === parts.length - 1} />
          ))}
        </ol>
        {products.length > 0 && (
          <p className="mt-2 rounded-md bg-sunken px-4 py-3 text-sm">
            <span className="text-ink-faint">{m.listing_built_on()}</span> <Products products={products} />
          </p>
        )}
      </div>
    </Section>
  );
}

function Part({ part, last }: { part: PartView; last: boolean }) {
  return (
    <li className="relative flex gap-4 pb-5">
      {!last && (
        <span aria-hidden className="absolute start-[0.4375rem] top-4 bottom-0 w-px bg-accent-line" />
      )}
      <span
        aria-hidden
        className={clsx(
          'mt-1.5 size-[0.9375rem] shrink-0 rounded-full border-2 border-accent',
          part.optional ? 'border-dashed bg-surface' : 'bg-accent-soft',
        )}
      />
      <div className="min-w-0 flex-1">
        <p className="font-medium">
          <InLanguage words={part.role} /> {part.optional && <Badge>{m.listing_part_optional()}</Badge>}
        </p>
        <p className="text-ink-soft text-sm">
          {part.path ? (
            <TextLink to={part.path}>
              <InLanguage words={part.name} />
            </TextLink>
          ) : (
            part.name.text
          )}
          {part.kind && <> · {part.kind}</>} · {m.listing_part_by({ partner: part.partner })}
        </p>
      </div>
    </li>
  );
}
