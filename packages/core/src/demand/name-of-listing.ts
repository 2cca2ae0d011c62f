import type { Locale, LocalisedText } from '@headwater/domain';
import { z } from 'zod';
import type { LeadListingRow } from './store.ts';

const name = z.object({ name: z.string() }).optional();
const named = z.object({ listing: z.object({ 'zh-CN': name, en: name }) });

export const pathOf = (listing: LeadListingRow): string => `${listing.namespace}/${listing.slug}`;

/** What the listing is called in each language it speaks; its path when it has no live version. */
export function titleOf(listing: LeadListingRow): LocalisedText {
  const manifest = named.safeParse(listing.liveVersion?.manifest);
  if (!manifest.success) return { 'zh-CN': pathOf(listing), en: pathOf(listing) };
  const { 'zh-CN': zh, en } = manifest.data.listing;
  return { ...(zh ? { 'zh-CN': zh.name } : {}), ...(en ? { en: en.name } : {}) };
}

export const partnerOf = ({ organization }: LeadListingRow, locale: Locale): string =>
  (locale === 'en' ? organization.nameEn : null) ?? organization.name;
