import { errorTable } from '@headwater/domain';
import { data, redirect } from 'react-router';
import type { Locale } from '../lib/locale/locales.ts';
import { localePath } from '../lib/locale/path.ts';
import type { Api } from './api.ts';
import { readApiFailure } from './api-failure.ts';
import type { Visitor } from './visitor.ts';

interface Place {
  locale: Locale;
  returnPath: string;
  /** A form can show what is wrong with it; a link or a list cannot. */
  isForm: boolean;
}

/** What an error page knows besides the status. */
export interface PageProblem {
  requestId: string;
  code: string | null;
}

/**
 * The one place where an api error becomes a page's answer: NOT_FOUND → 404 page, UNAUTHORIZED → sign-in
 * and back, FORBIDDEN → 403 page, an address that cannot be read → 400 page. Errors a form can show pass
 * through to `submit`; the rest are reported.
 */
export function guardApi(visitor: Visitor, place: Place): Api {
  return guard(visitor.api, { visitor, place }) as Api;
}

interface Guarding {
  visitor: Visitor;
  place: Place;
}

// A tRPC caller is a function all the way down; every step of the path is wrapped, the call included.
function guard(target: object, guarding: Guarding): object {
  return new Proxy(target, {
    get(holder, key) {
      const value: unknown = Reflect.get(holder, key);
      return isWrappable(value) ? guard(value, guarding) : value;
    },
    async apply(procedure, self, parameters) {
      try {
        return await Reflect.apply(procedure as (...input: unknown[]) => unknown, self, parameters);
      } catch (error) {
        throw toPageAnswer(error, guarding);
      }
    },
  });
}

function isWrappable(value: unknown): value is object {
  return typeof value === 'function' || (typeof value === 'object' && value !== null);
}

/** Conditions a person can mend in the form they just sent. */
const mendable = new Set([
  'BAD_REQUEST',
  'CONFLICT',
  'PRECONDITION_FAILED',
  'UNPROCESSABLE_CONTENT',
  'PAYLOAD_TOO_LARGE',
  'TOO_MANY_REQUESTS',
]);

function toPageAnswer(error: unknown, { visitor, place }: Guarding): unknown {
  if (error instanceof Response) return error;
  const failure = readApiFailure(error);
  const problem: PageProblem = { requestId: visitor.requestId, code: failure?.code ?? null };
  if (failure?.kind === 'NOT_FOUND') return data(problem, { status: 404 });
  // Four eyes is a matter of this one thing: the form says so, and nothing that was typed is lost.
  if (failure?.code === 'own_work') return error;
  if (failure?.kind === 'FORBIDDEN') return data(problem, { status: 403 });
  if (failure?.kind === 'UNAUTHORIZED') return redirect(signInPath(place));
  if (failure && mendable.has(failure.kind)) {
    // A list's cursor is in the address, also when the list is read again after a form was sent.
    const isAddress = !place.isForm || failure.code === 'invalid_cursor';
    return isAddress
      ? data(problem, { status: failure.code ? errorTable[failure.code].status : 400 })
      : error;
  }
  visitor.reportError(error);
  return data(problem, { status: 500 });
}

export function signInPath({ locale, returnPath }: Pick<Place, 'locale' | 'returnPath'>): string {
  return `${localePath('/sign-in', locale)}?return=${encodeURIComponent(returnPath)}`;
}
