import { type Locale, locales } from '../codes/locale.ts';
import type { Manifest } from '../schema/manifest.ts';

type ListingText = NonNullable<Manifest['listing']['en']>;

/** The listing texts that exist, by locale. */
export function listingTexts(manifest: Manifest): [Locale, ListingText][] {
  return locales.flatMap((locale): [Locale, ListingText][] => {
    const text = manifest.listing[locale];
    return text ? [[locale, text]] : [];
  });
}
