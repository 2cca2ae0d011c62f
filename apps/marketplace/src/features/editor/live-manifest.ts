import type { Manifest } from '@headwater/manifest';
import { createContext, use } from 'react';

/** What customers see today; undefined before the first version. */
export const LiveManifest = createContext<Manifest | undefined>(undefined);

export const useLiveManifest = (): Manifest | undefined => use(LiveManifest);
