import type { Manifest } from '@headwater/manifest';
import { collections, type SampleCollection } from './collections.ts';
import { vendorProducts } from './define/products.ts';
import { importDirectory } from './imported.ts';
import { lifecycles, type SampleLifecycle } from './lifecycles.ts';
import { readLogos, type SampleLogo } from './logos.ts';
import { handWritten } from './manifests/index.ts';
import { people, type SamplePerson } from './people.ts';
import { publishers, type SamplePublisher } from './publishers.ts';
import { type SampleStanding, standingsAt } from './standings.ts';
import { type SampleSubmission, submissionsAt } from './submissions.ts';

export type {
  SampleCollection,
  SampleLifecycle,
  SampleLogo,
  SamplePerson,
  SamplePublisher,
  SampleStanding,
  SampleSubmission,
};

/** The sample catalogue as data; writing it to a database is the caller's. */
export interface Sample {
  publishers: SamplePublisher[];
  people: readonly SamplePerson[];
  /** Complete in Chinese and English. */
  manifests: Manifest[];
  /** Made from the public directory, English only. */
  imported: Manifest[];
  standings: SampleStanding[];
  lifecycles: readonly SampleLifecycle[];
  logos: SampleLogo[];
  /** What waits at the curation desk; not in `manifests`, because customers do not see it. */
  submissions: SampleSubmission[];
  collections: readonly SampleCollection[];
  products: typeof vendorProducts;
}

let directory: Manifest[] | null = null;

/** The whole sample; dates of standings are laid around `now`. Imports and logos are read when first asked for. */
export function loadSample({ now = new Date() }: { now?: Date } = {}): Sample {
  return {
    publishers: Object.values(publishers),
    people,
    manifests: handWritten,
    get imported() {
      directory ??= importDirectory();
      return directory;
    },
    standings: standingsAt(now),
    lifecycles,
    get logos() {
      return readLogos();
    },
    submissions: submissionsAt(now),
    collections,
    products: vendorProducts,
  };
}
