import { Acceptance } from './acceptance.tsx';
import { Cases } from './cases.tsx';
import { Certification } from './certification.tsx';
import { Composition } from './composition.tsx';
import { Connection } from './connection.tsx';
import { DataFlows } from './data-flows.tsx';
import { DataProtection } from './data-protection.tsx';
import { FirstYear } from './first-year.tsx';
import { Implementation } from './implementation.tsx';
import { ListingAside } from './listing-aside.tsx';
import { ListingHeader } from './listing-header.tsx';
import { ListingNotices } from './listing-notices.tsx';
import type { ListingView } from './load-listing.ts';
import { Overview } from './overview.tsx';
import { PhoneBar } from './phone-bar.tsx';
import { Price } from './price.tsx';
import { Questions } from './questions.tsx';
import { Related } from './related.tsx';
import { Support } from './support.tsx';
import { Team } from './team.tsx';
import { Versions } from './versions.tsx';
import { WorksWith } from './works-with.tsx';

/** The order is a buyer's: what it is, what it does, what it costs, who answers, why one may trust it. */
export function ListingPage({ listing }: { listing: ListingView }) {
  return (
    <article>
      <ListingHeader listing={listing} />
      <ListingNotices listing={listing} />
      <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,1fr)_19rem]">
        <ListingAside listing={listing} />
        <div className="min-w-0 space-y-12 lg:col-start-1 lg:row-start-1">
          <Overview listing={listing} />
          <Composition
            name={listing.card.name.text}
            publisher={listing.card.publisher.name}
            parts={listing.composition}
            products={listing.facts.products}
          />
          <Connection connection={listing.connection} />
          <DataFlows listing={listing} />
          <Team team={listing.team} />
          <Price price={listing.price} />
          <FirstYear year={listing.firstYear} />
          <Implementation implementation={listing.implementation} />
          <Support support={listing.support} />
          <DataProtection data={listing.data} />
          <Cases cases={listing.cases} />
          <Acceptance criteria={listing.acceptance} />
          <Certification standing={listing.standing} imported={listing.card.imported} />
          <WorksWith listing={listing} />
          <Questions questions={listing.questions} lang={listing.lang} />
          <Versions versions={listing.versions} />
        </div>
      </div>
      <Related listing={listing} />
      <PhoneBar listing={listing} />
    </article>
  );
}
