import type { Manifest } from '../schema/manifest.ts';

/** One cell of the boundary register. */
export interface BoundaryCell {
  product: string;
  activity: 'build' | 'sell' | 'serve' | 'deliver';
  /** Section of GB/T 4754 if the cell differs by industry. */
  industry?: string;
  holder: 'vendor' | 'partner' | 'shared';
}

/** A listing that reads much like the one under check. */
export interface SimilarListing {
  id: string;
  name: string;
  /** 0 to 1. */
  score: number;
}

/** What the platform knows. All of it is optional: a check that lacks what it needs stays silent. */
export interface CheckContext {
  now?: Date;
  provedNamespaces?: readonly string[];
  liveManifest?: Manifest;
  previousVersions?: readonly string[];
  similarListings?: readonly SimilarListing[];
  knownListingIds?: ReadonlySet<string> | readonly string[];
  boundaryCells?: readonly BoundaryCell[];
  publisherKind?: 'vendor' | 'partner';
  /** The files beside the manifest by `src`, their type judged by content; one that is not in here is missing. */
  assets?: Readonly<Record<string, { bytes: number; contentType: string; sha256?: string | undefined }>>;
}
