import type { Locale } from '@headwater/domain';

/** All that a share card shows, already in one language and no longer than it can be drawn. */
export interface ShareCard {
  locale: Locale;
  /** Above the name: what this is. */
  kind: string;
  name: string;
  text: string;
  /** At the foot, the first one darker. */
  facts: string[];
  /** A certification, as a seal. */
  seal: string | null;
  /** Address of our own copy of a logo; null draws the first letter, undefined draws nothing. */
  logo: string | null | undefined;
}

export const cardWidth = 1200;
export const cardHeight = 630;
