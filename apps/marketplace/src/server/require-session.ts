import { data, type MiddlewareFunction, redirect } from 'react-router';
import { page } from './context.ts';
import { signInPath } from './guard-api.ts';
import type { OrganisationKind } from './visitor.ts';
import { wayBack } from './way-back.ts';

/** Route middleware: `export const middleware = [requireSession('partner')]`. Without a kind any account will do. */
export function requireSession(kind?: OrganisationKind): MiddlewareFunction<Response> {
  return ({ context, request }) => {
    const { session, locale, requestId } = page(context);
    if (!session) throw redirect(signInPath({ locale, returnPath: wayBack(request) }));
    if (kind && session.active?.kind !== kind) {
      throw data({ requestId, code: 'organisation_kind' }, { status: 403 });
    }
  };
}
