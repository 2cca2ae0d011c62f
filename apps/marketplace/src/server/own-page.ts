import { localePath } from '../lib/locale/path.ts';
import type { OrganisationKind } from './visitor.ts';

const homes: Record<OrganisationKind, string> = { vendor: '/desk', partner: '/workspace', customer: '/' };

/** Where the work of a person begins who acts for an organisation of this kind. */
export const homeOf = (kind: OrganisationKind): string => localePath(homes[kind]);

const afterLocale = (path: string) => path.replace(/^\/(zh-CN|en)(?=[/?#]|$)/, '');

/** The home page is where somebody was, not where they wanted to go. */
export const isHomePage = (path: string): boolean => /^\/?([?#]|$)/.test(afterLocale(path));

export const isInvitation = (path: string): boolean => afterLocale(path).startsWith('/invitations/');

/** Pages that show what belongs to one organisation. */
export const isWorkspacePage = (path: string): boolean => /^\/(workspace|desk)\b/.test(afterLocale(path));
