import { getLocale } from '../../lib/locale/current.ts';

/** The English name is optional; the Chinese one always stands. */
export const organisationName = (one: { name: string; nameEn?: string | null }): string =>
  getLocale() === 'en' ? (one.nameEn ?? one.name) : one.name;
