import type { Manifest } from '@headwater/manifest';
import { z } from 'zod';

const text = z.object({ 'zh-CN': z.string().optional(), en: z.string().optional() });

export const publisherSchema = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string().nullable(),
  namespace: z.string(),
  website: z.string().nullable(),
});

/** One listing as a list shows it; texts in the languages that exist. */
export const cardSchema = z
  .object({
    id: z.string(),
    listing: z.string().describe('namespace/slug'),
    kind: z.enum(['integration', 'solution', 'service']),
    name: text,
    tagline: text,
    logo: z.string().nullable(),
    publisher: publisherSchema,
    standing: z.enum(['listed', 'whitelisted', 'boutique']),
    categories: z.array(z.string()),
    industries: z.array(z.string()),
    deployment: z.array(z.string()),
    priceModel: z.string().nullable(),
    priceFrom: z
      .object({ amountMinor: z.number().int(), currency: z.string(), interval: z.string().nullable() })
      .nullable(),
    implementationDays: z.object({ min: z.number(), max: z.number() }).nullable(),
    imported: z.boolean().describe('Taken over from a public directory; no endorsement is meant'),
    version: z.string(),
    publishedAt: z.string(),
    certifiedAt: z.string().nullable().default(null).describe('When the present standing was decided'),
  })
  .meta({ id: 'CatalogueCard' });

export type Card = z.output<typeof cardSchema>;

export interface CardFacts {
  listingId: string;
  standing: Card['standing'];
  publisher: Card['publisher'];
  publishedAt: Date;
  certifiedAt: Date | null;
}

/** Where an import writes its source; its presence marks the listing as imported. */
export const importMark = 'guru.apis.directory';

const localised = (
  manifest: Manifest,
  read: (texts: NonNullable<Manifest['listing']['en']>) => string | undefined,
) =>
  Object.fromEntries(
    (['zh-CN', 'en'] as const).flatMap((locale) => {
      const value = manifest.listing[locale] && read(manifest.listing[locale]);
      return value ? [[locale, value]] : [];
    }),
  );

export function cardOf(manifest: Manifest, facts: CardFacts): Card {
  return {
    id: facts.listingId,
    listing: manifest.id,
    kind: manifest.kind,
    name: localised(manifest, (texts) => texts.name),
    tagline: localised(manifest, (texts) => texts.tagline ?? texts.summary),
    logo: manifest.media?.logo?.src ?? null,
    publisher: facts.publisher,
    standing: facts.standing,
    categories: manifest.classification.categories,
    industries: manifest.classification.industries ?? [],
    deployment: manifest.classification.deployment ?? [],
    priceModel: manifest.pricing?.model ?? null,
    priceFrom: cheapest(manifest),
    implementationDays: manifest.implementation?.typicalDays ?? null,
    imported: Object.hasOwn(manifest._meta ?? {}, importMark),
    version: manifest.version,
    publishedAt: facts.publishedAt.toISOString(),
    certifiedAt: facts.certifiedAt?.toISOString() ?? null,
  };
}

function cheapest({ pricing }: Manifest): Card['priceFrom'] {
  const plans = (pricing?.plans ?? []).filter((plan) => plan.amountMinor !== undefined);
  const [plan] = plans.toSorted((a, b) => (a.amountMinor ?? 0) - (b.amountMinor ?? 0));
  if (!plan || !pricing?.currency || plan.amountMinor === undefined) return null;
  return { amountMinor: plan.amountMinor, currency: pricing.currency, interval: plan.interval ?? null };
}
