import { useRouteLoaderData } from 'react-router';
import type { Session } from '../server/visitor.ts';
import type { Locale } from './locale/locales.ts';

export interface RootData {
  locale: Locale;
  session: Session | null;
  origin: string;
  sampleData: boolean;
  /** Of the request that made this document. */
  requestId: string;
  theme: 'light' | 'dark' | undefined;
}

/** What every page knows of its reader; undefined only on an error page whose root could not load. */
export function useRoot(): RootData | undefined {
  return useRouteLoaderData('root') as RootData | undefined;
}
