import { createContext, type RouterContextProvider } from 'react-router';
import type { Locale } from '../lib/locale/locales.ts';
import type { Visitor } from './visitor.ts';

export interface PageContext extends Visitor {
  locale: Locale;
  /** The router in a browser asks for the data alone. */
  isData: boolean;
}

export const pageContext = createContext<PageContext>();

/** What every loader and action starts with: `const { api, session, locale } = page(context)`. */
export function page(context: Readonly<RouterContextProvider>): PageContext {
  return context.get(pageContext);
}
