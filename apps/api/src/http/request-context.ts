import { randomBytes } from 'node:crypto';
import { AppError, negotiateLocale, newId } from '@headwater/domain';
import { getConnInfo } from '@hono/node-server/conninfo';
import { createMiddleware } from 'hono/factory';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { AppDeps } from '../app-deps.ts';
import { takeOne } from './rate-limit.ts';
import type { HttpState } from './state.ts';

/** The SDK adds its name after the name of what uses it, the command line among them. */
const viaOf = (userAgent: string): 'cli' | 'sdk' | 'api' => {
  if (userAgent.startsWith('headwater-cli/')) return 'cli';
  return userAgent.includes('headwater-sdk/') ? 'sdk' : 'api';
};

/** Gives each request its id, language, caller and the context that every use case takes. */
export const requestContext = (deps: AppDeps) => {
  const inquiries = new RateLimiterMemory({ points: deps.limits.inquiriesPerHour, duration: 3600 });
  return createMiddleware<HttpState>(async (c, next) => {
    const requestId = newId('req');
    c.header('Request-Id', requestId);
    c.set('nonce', randomBytes(16).toString('base64'));
    c.set('clientAddress', addressOf(deps, c));
    const locale = negotiateLocale(c.req.header('accept-language'));
    const base = { ...deps, requestId, locale, via: viaOf(c.req.header('user-agent') ?? '') };
    // Set before the caller is known, so that a refused key is answered in the reader's language too.
    c.set('useCaseContext', { ...base, actor: { kind: 'anonymous' } });
    const actor = c.req.path.startsWith('/api/auth/')
      ? ({ kind: 'anonymous' } as const)
      : await deps.auth.resolveActor(credentialsOf(c.req.path, c.req.raw.headers));
    const throttle = () => takeOne(inquiries, c.get('clientAddress'));
    c.set('useCaseContext', { ...base, actor, throttle, ...headersOf(c.req.header('idempotency-key')) });
    await next();
  });
};

/** The public API hears keys only: a browser's cookie must not be able to write through it, so it counts for nothing. */
const credentialsOf = (path: string, headers: Headers): Headers => {
  if (!path.startsWith('/v1/')) return headers;
  const authorization = headers.get('authorization');
  return new Headers(authorization ? { authorization } : {});
};

function headersOf(key: string | undefined) {
  if (key === undefined) return {};
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new AppError('invalid_input', {
      detail: {
        en: 'Idempotency-Key must be 1 to 255 visible ASCII characters.',
        'zh-CN': 'Idempotency-Key 应为 1 到 255 个可见 ASCII 字符。',
      },
    });
  }
  return { idempotencyKey: key };
}

function addressOf(deps: AppDeps, c: Parameters<typeof getConnInfo>[0]): string {
  const forwarded = deps.behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  if (forwarded) return forwarded;
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    return 'in-process';
  }
}
