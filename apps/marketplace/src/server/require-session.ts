import { data, type MiddlewareFunction, redirect } from 'react-router';
import { page } from './context.ts';
import { signInPath } from './guard-api.ts';
import type { OrganisationKind } from './visitor.ts';

/** Route middleware: `export const middleware = [requireSession('partner')]`. Without a kind any account will do. */
export function requireSession(kind?: OrganisationKind): MiddlewareFunction<Response> {
  return ({ context, request }) => {
    const { session, locale, requestId } = page(context);
    const url = new URL(request.url);
    if (!session) throw redirect(signInPath({ locale, returnPath: url.pathname + url.search }));
    if (kind && session.active?.kind !== kind) {
      throw data({ requestId, code: 'organisation_kind' }, { status: 403 });
    }
  };
}
