export * from './card.ts';
export * from './facets.ts';
export * from './search-text.ts';
