import { m } from '../../generated/paraglide/messages.js';
import { SearchBox } from '../../layouts/search-box.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { CertificationSteps } from './certification-steps.tsx';
import { Collections } from './collections.tsx';
import { ForPartners } from './for-partners.tsx';
import type { HomeData } from './load-home.ts';
import { Scenarios } from './scenarios.tsx';
import { Shelf } from './shelf.tsx';
import { WorksWith } from './works-with.tsx';

export function HomePage(home: HomeData) {
  const { total, scenarios, boutique, whitelisted, solutions, services, products, fitting, collections } =
    home;
  return (
    <div className="space-y-16 sm:space-y-20">
      <section className="mx-auto max-w-3xl pt-6 sm:pt-14">
        <h1 className="text-4xl">{m.home_title()}</h1>
        <p className="mt-4 max-w-prose text-ink-soft text-lg">{m.home_description()}</p>
        <SearchBox size="lg" className="mt-8" />
        <p className="mt-3 text-ink-soft text-sm">
          <TextLink to="/catalogue">{m.home_browse({ total })}</TextLink>
        </p>
      </section>
      <Scenarios tiles={scenarios} />
      <Shelf
        id="boutique"
        title={m.home_boutique_title()}
        reason={m.home_boutique_reason()}
        all="/catalogue?standing=boutique"
        cards={boutique}
      />
      <Shelf
        id="whitelist"
        title={m.home_whitelist_title()}
        reason={m.home_whitelist_reason()}
        all="/catalogue?standing=whitelisted"
        cards={whitelisted}
      />
      <Collections collections={collections} />
      <CertificationSteps />
      <WorksWith products={products} cards={fitting} />
      <Shelf
        id="solutions"
        title={m.home_solutions_title()}
        reason={m.home_solutions_reason()}
        all="/catalogue?kind=solution"
        cards={solutions}
      />
      <Shelf
        id="services"
        title={m.home_services_title()}
        reason={m.home_services_reason()}
        all="/catalogue?kind=service"
        cards={services}
      />
      <ForPartners />
    </div>
  );
}
