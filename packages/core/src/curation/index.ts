export { decideStanding } from './decide-standing.ts';
export { expireStanding, expireStandings } from './expire-standings.ts';
export { listCuratedListings } from './list-curated-listings.ts';
export { listStandings } from './list-standings.ts';
export { proposeStanding } from './propose-standing.ts';
export { revokeStanding } from './revoke-standing.ts';
export * from './schema.ts';
export { setPublisherTrust } from './set-publisher-trust.ts';
