import { m } from '../../generated/paraglide/messages.js';
import { Callout } from '../../ui/callout.tsx';
import { Acceptance } from '../listing/acceptance.tsx';
import { Cases } from '../listing/cases.tsx';
import { Composition } from '../listing/composition.tsx';
import { Connection } from '../listing/connection.tsx';
import { DataProtection } from '../listing/data-protection.tsx';
import { Implementation } from '../listing/implementation.tsx';
import { Overview } from '../listing/overview.tsx';
import { Price } from '../listing/price.tsx';
import { Questions } from '../listing/questions.tsx';
import { Support } from '../listing/support.tsx';
import { Team } from '../listing/team.tsx';
import type { Preview } from './load-preview.ts';

/** The public page's own sections, in its own order, inside a frame that says that it is a preview. */
export function ListingPreview({ preview }: { preview: Preview | null }) {
  if (!preview) return <Callout tone="warn" title={m.listings_preview_broken()} />;
  const { name, tagline, publisher, kind, version } = preview;
  return (
    <section
      aria-label={m.listings_preview_title()}
      className="space-y-10 rounded-lg border border-line bg-paper p-5 sm:p-8"
    >
      <div>
        <p className="font-semibold text-3xl">{name}</p>
        {tagline && <p className="mt-1 text-ink-soft text-lg">{tagline}</p>}
        <p className="mt-2 text-ink-soft text-sm">{m.listings_preview_by({ publisher, kind, version })}</p>
      </div>
      <Overview listing={preview} />
      <Composition
        name={name}
        publisher={publisher}
        parts={preview.composition}
        products={preview.facts.products}
      />
      <Connection connection={preview.connection} />
      <Team team={preview.team} />
      <Price price={preview.price} />
      <Implementation implementation={preview.implementation} />
      <Support support={preview.support} />
      <DataProtection data={preview.data} />
      <Cases cases={preview.cases} />
      <Acceptance criteria={preview.acceptance} />
      <Questions questions={preview.questions} lang={preview.lang} />
    </section>
  );
}
