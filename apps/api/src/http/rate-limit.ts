import { AppError, actorId } from '@headwater/domain';
import { createMiddleware } from 'hono/factory';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { AppDeps } from '../app-deps.ts';
import type { HttpState } from './state.ts';

/** Requests a minute by key or address, told by `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers). */
export function rateLimit(deps: AppDeps) {
  const known = new RateLimiterMemory({ points: deps.limits.requestsPerMinute, duration: 60 });
  const anonymous = new RateLimiterMemory({ points: deps.limits.anonymousRequestsPerMinute, duration: 60 });
  return createMiddleware<HttpState>(async (c, next) => {
    const id = actorId(c.get('useCaseContext').actor);
    const limiter = id ? known : anonymous;
    const state = await limiter.consume(id ?? c.get('clientAddress')).catch((refused: unknown) => refused);
    if (!(state instanceof RateLimiterRes)) throw state;
    const resetSeconds = Math.ceil(state.msBeforeNext / 1000);
    c.header('RateLimit-Policy', `"default";q=${limiter.points};w=60`);
    c.header('RateLimit', `"default";r=${state.remainingPoints};t=${resetSeconds}`);
    if (state.consumedPoints > limiter.points) {
      c.header('Retry-After', String(resetSeconds));
      throw new AppError('rate_limited', { extra: { retry_after_seconds: resetSeconds } });
    }
    await next();
  });
}

/** Takes one of what an address may do in the limiter's time, or refuses. */
export async function takeOne(limiter: RateLimiterMemory, address: string): Promise<void> {
  const refused = await limiter.consume(address).then(
    () => null,
    (state: unknown) => state,
  );
  if (refused === null) return;
  if (!(refused instanceof RateLimiterRes)) throw refused;
  throw new AppError('rate_limited', {
    extra: { retry_after_seconds: Math.ceil(refused.msBeforeNext / 1000) },
  });
}
