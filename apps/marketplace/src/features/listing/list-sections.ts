import { m } from '../../generated/paraglide/messages.js';
import type { ListingView } from './load-listing.ts';
import { hasNeighbours } from './works-with.tsx';

/** The sections that this listing has, for the list beside the text. */
export function listSections(listing: ListingView): { id: string; title: string }[] {
  const all: [string, () => string, boolean][] = [
    ['overview', m.listing_overview, true],
    ['composition', m.listing_composition, listing.composition.length > 0],
    ['connection', m.listing_connection, listing.connection !== null],
    ['flows', m.listing_flows, (listing.connection?.flows.length ?? 0) > 0],
    ['team', m.listing_team, listing.team !== null],
    ['price', m.listing_price, listing.price !== null],
    ['first-year', m.listing_first_year, listing.firstYear !== null],
    ['implementation', m.listing_implementation, listing.implementation !== null],
    ['support', m.listing_support, listing.support !== null],
    ['data', m.listing_data, listing.data !== null],
    ['cases', m.listing_cases, listing.cases.length > 0],
    ['acceptance', m.listing_acceptance, listing.acceptance.length > 0],
    ['certification', m.listing_certification, true],
    ['works-with', m.listing_works_with, hasNeighbours(listing)],
    ['questions', m.listing_questions, listing.questions.length > 0],
    ['versions', m.listing_versions, listing.versions.length > 0],
  ];
  return all.filter(([, , there]) => there).map(([id, title]) => ({ id, title: title() }));
}
