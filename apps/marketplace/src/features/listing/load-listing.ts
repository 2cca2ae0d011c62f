import type { Manifest } from '@headwater/manifest';
import { redirect } from 'react-router';
import { formatDate, formatMinutes } from '../../lib/format/index.ts';
import { getLocale } from '../../lib/locale/current.ts';
import { type Locale, locales } from '../../lib/locale/locales.ts';
import { localePath } from '../../lib/locale/path.ts';
import type { PageContext } from '../../server/context.ts';
import { renderMarkdown } from '../../server/render-markdown.ts';
import { shownPicture, toCardView } from '../discovery/card-view.ts';
import {
  deploymentName,
  industryName,
  loadNames,
  type NameOf,
  regionNameOf,
  scenarioName,
  sizeName,
} from '../discovery/code-names.ts';
import { listingPath, productPath } from '../discovery/paths.ts';
import { toAcceptanceViews, toCaseViews } from './view/cases-view.ts';
import { toCompositionView } from './view/composition-view.ts';
import { toConnectionView } from './view/connection-view.ts';
import { toDataTerms } from './view/data-view.ts';
import { toFirstYearView } from './view/first-year-view.ts';
import { toImplementationView } from './view/implementation-view.ts';
import { toOffers } from './view/offers-view.ts';
import { toPriceView } from './view/price-view.ts';
import { toStandingView } from './view/standing-view.ts';
import { toSupportView } from './view/support-view.ts';
import { toTeamView } from './view/team-view.ts';
import { toVersionViews } from './view/versions-view.ts';

export type ListingView = Awaited<ReturnType<typeof loadListing>>;

/** A listing's whole page, every text chosen for this reader. */
export async function loadListing({ api }: PageContext, name: { namespace: string; slug: string }) {
  const [found, nameOf] = await Promise.all([api.discovery.getListing(name), loadNames(api)]);
  const { card, manifest } = found;
  if (card.listing !== `${name.namespace}/${name.slug}`)
    throw redirect(localePath(listingPath(card.listing)), 301);
  return {
    card: toCardView(card),
    version: card.version,
    publisherWebsite: card.publisher.website,
    updated: formatDate(card.publishedAt),
    verified: found.verifiedAt && formatDate(found.verifiedAt),
    deprecated: found.state === 'deprecated',
    successor: found.successor,
    ...textsOf(manifest),
    facts: factsOf(manifest, nameOf),
    connection: manifest.kind === 'integration' ? toConnectionView(manifest) : null,
    composition: manifest.kind === 'solution' ? toCompositionView(manifest, found.composes) : [],
    team: manifest.kind === 'service' ? toTeamView(manifest) : null,
    price: toPriceView(manifest),
    firstYear: toFirstYearView(manifest),
    offers: toOffers(manifest),
    implementation: toImplementationView(manifest),
    support: toSupportView(manifest),
    firstResponse: firstResponse(manifest),
    data: toDataTerms(manifest),
    cases: toCaseViews(manifest),
    acceptance: toAcceptanceViews(manifest),
    standing: toStandingView(found.standing),
    versions: toVersionViews(found.versions),
    usedBy: found.usedBy.map(toCardView),
    similar: found.similar.map(toCardView),
  };
}

/** The whole text in one language: the reader's, or the only one there is. */
export function textsOf({ listing, media }: Manifest) {
  const own = getLocale();
  const written = listing[own] ? own : locales.find((locale) => listing[locale]);
  const text = written && listing[written];
  const lang: Locale | undefined = written === own ? undefined : written;
  return {
    lang,
    summary: text?.summary ?? '',
    highlights: text?.highlights ?? [],
    description: text?.description ? renderMarkdown(text.description) : null,
    questions: (text?.faq ?? []).map(({ question, answer }) => ({
      question,
      answer: renderMarkdown(answer),
    })),
    screenshots: (media?.screenshots ?? []).flatMap(({ src, alt }) => {
      const shown = shownPicture(src);
      return shown ? [{ src: shown, alt: alt?.[own] ?? alt?.en ?? '' }] : [];
    }),
  };
}

export const factsOf = ({ classification, buildsOn = [], lifecycle, license }: Manifest, nameOf: NameOf) => ({
  scenarios: (classification.scenarios ?? []).map(scenarioName),
  industries: (classification.industries ?? []).map(industryName),
  regions: (classification.regions ?? []).map(regionNameOf),
  sizes: (classification.companySizes ?? []).map(sizeName),
  deployment: (classification.deployment ?? []).map(deploymentName),
  products: buildsOn.map(({ product, versions }) => ({
    path: productPath(product),
    name: [nameOf('product', product), versions].filter(Boolean).join(' '),
  })),
  experimental: lifecycle === 'experimental',
  license: license ?? null,
});

function firstResponse({ support }: Manifest): string | null {
  const target = support?.targets?.P1 ?? support?.targets?.P2;
  return target ? formatMinutes(target.firstResponseMinutes) : null;
}
