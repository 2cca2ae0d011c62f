import { Check } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { formatList } from '../../lib/format/index.ts';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Markdown } from '../../ui/markdown.tsx';
import type { ListingView } from './load-listing.ts';
import { Products } from './products.tsx';
import { Section } from './section.tsx';

type OverviewProps = {
  listing: Pick<ListingView, 'lang' | 'summary' | 'highlights' | 'description' | 'screenshots' | 'facts'>;
};

export function Overview({ listing }: OverviewProps) {
  const { lang, summary, highlights, description, screenshots } = listing;
  return (
    <Section id="overview" title={m.listing_overview()}>
      <div lang={lang} className="space-y-5">
        <p className="max-w-prose text-lg">{summary}</p>
        {highlights.length > 0 && (
          <ul className="grid max-w-prose gap-2">
            {highlights.map((text) => (
              <li key={text} className="flex gap-2.5">
                <Check aria-hidden className="mt-[0.3em] size-4 shrink-0 text-accent" />
                {text}
              </li>
            ))}
          </ul>
        )}
        {description && <Markdown content={description} />}
      </div>
      {screenshots.map(({ src, alt }) => (
        <img key={src} src={src} alt={alt} loading="lazy" className="w-full rounded-md border border-line" />
      ))}
      <Facts listing={listing} />
    </Section>
  );
}

function Facts({ listing: { facts } }: OverviewProps) {
  const rows: [string, string[]][] = [
    [m.catalogue_facet_scenario(), facts.scenarios],
    [m.catalogue_facet_industry(), facts.industries],
    [m.catalogue_facet_size(), facts.sizes],
    [m.catalogue_facet_region(), facts.regions],
    [m.catalogue_facet_deployment(), facts.deployment],
  ];
  const license: [string, string[]] = [m.listing_license(), facts.license ? [facts.license] : []];
  const stated = ([, values]: [string, string[]]) => values.length > 0;
  const toItem = ([term, values]: [string, string[]]) => ({ term, description: formatList(values) });
  const products = {
    term: m.catalogue_facet_product(),
    description: <Products products={facts.products} />,
  };
  const items = [
    ...rows.filter(stated).map(toItem),
    ...(facts.products.length > 0 ? [products] : []),
    ...[license].filter(stated).map(toItem),
  ];
  return items.length > 0 ? <DescriptionList items={items} /> : null;
}
