/** `namespace/slug` is the public address of a listing for ever. */
export const listingPath = (listing: string): string => `/catalogue/${listing}`;
export const publisherPath = (namespace: string): string => `/publishers/${namespace}`;
export const inquiryPath = (listing: string): string => `/catalogue/${listing}/inquiry`;

/** What a badge asks for, who gives it, and who has it. */
export const badgePath = (badge: 'listed' | 'whitelisted' | 'boutique'): string => `/certification/${badge}`;

/** What builds on one of the vendor's products. */
export const productPath = (product: string): string => `/products/${product}`;

/** The newest listings of a search as an Atom feed. */
export const feedPath = (query: string): string => `/feed.xml${query}`;

export const publisherFeedPath = (namespace: string): string => `/publishers/${namespace}/feed.xml`;

/** Codes of one facet as a catalogue address. */
export const catalogueWith = (choice: Record<string, string>): string =>
  `/catalogue?${new URLSearchParams(choice)}`;

/** Where a listing, or several, are put on a shortlist. */
export const shortlistPath = (listings: readonly string[]): string =>
  `/my/shortlists/add?${new URLSearchParams(listings.map((listing) => ['listing', listing]))}`;

export const comparePath = (listings: readonly string[]): string =>
  `/compare?${new URLSearchParams(listings.map((listing) => ['listing', listing]))}`;

export const keepComparisonPath = (listings: readonly string[]): string =>
  `/my/comparisons/new?${new URLSearchParams(listings.map((listing) => ['listing', listing]))}`;
