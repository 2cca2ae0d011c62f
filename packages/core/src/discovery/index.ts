export { publicRevision, warmCatalogue } from './catalogue-index/public-revision.ts';
export { findMatches } from './find-matches.ts';
export { compareListings, getCatalogueListing } from './get-catalogue-listing.ts';
export { getFacets } from './get-facets.ts';
export { getPublisher } from './get-publisher.ts';
export { getShelves, listCatalogueAddresses, suggestListings } from './get-shelves.ts';
export { projectCard, projectCards } from './project-card.ts';
export { searchCatalogue, searchInput } from './search-catalogue.ts';
export { warmUp } from './segment.ts';
