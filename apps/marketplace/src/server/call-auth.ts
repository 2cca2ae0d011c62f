import type { Visitor } from './visitor.ts';

export interface AuthFailure {
  ok: false;
  status: number;
  /** The auth library's own code, such as `INVALID_EMAIL_OR_PASSWORD`; `auth-words.ts` says it to a person. */
  code: string;
  headers: Headers;
}

export type AuthAnswer<T> = { ok: true; value: T; headers: Headers } | AuthFailure;

interface AuthCall {
  /** `/sign-in/email` and the like, below /api/auth. */
  path: string;
  /** Whose cookies and browser name go along. */
  request: Request;
  /** Sent as JSON by POST; without it the call is a GET. */
  body?: Record<string, unknown>;
}

/** One step of signing in, asked in process as this visitor's browser would ask; its cookies come back in `headers`. */
export async function callAuth<T = unknown>(
  { auth, origin }: Pick<Visitor, 'auth' | 'origin'>,
  { path, request, body }: AuthCall,
): Promise<AuthAnswer<T>> {
  const method = body ? 'POST' : 'GET';
  const step = new Request(`${origin}/api/auth${path}`, {
    method,
    headers: headersFrom(request, origin),
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const response = await auth(step);
  const headers = cookiesOf(response);
  if (response.status >= 500) throw new Error(`sign-in answered ${response.status} to ${method} ${path}`);
  const value = (await response.json().catch(() => null)) as (T & { code?: string }) | null;
  if (response.ok) return { ok: true, value: value as T, headers };
  const code = response.status === 429 ? 'TOO_MANY_REQUESTS' : (value?.code ?? 'UNKNOWN');
  return { ok: false, status: response.status, code, headers };
}

/** The router has already refused what came from another origin, so that this speaks for our own. */
function headersFrom(request: Request, origin: string): Headers {
  const headers = new Headers({ origin, 'content-type': 'application/json' });
  for (const name of ['cookie', 'user-agent', 'accept-language']) {
    const value = request.headers.get(name);
    if (value) headers.set(name, value);
  }
  return headers;
}

function cookiesOf(response: Response): Headers {
  const headers = new Headers();
  for (const cookie of response.headers.getSetCookie()) headers.append('set-cookie', cookie);
  return headers;
}
