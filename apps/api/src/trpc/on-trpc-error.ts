import type { Context, Logger } from '@headwater/core';
import type { TRPCError } from '@trpc/server';

interface Failed {
  error: TRPCError;
  ctx?: object | undefined;
  path?: string | undefined;
}

/** Errors that nobody expected are logged once, with the request id that the caller was told; the caller's own are not. */
export const onTrpcError =
  ({ log }: { log: Logger }) =>
  ({ error, ctx, path }: Failed): void => {
    if (error.code !== 'INTERNAL_SERVER_ERROR') return;
    const requestId = (ctx as Context | undefined)?.requestId ?? 'req_unknown';
    log.error({ err: error.cause ?? error, requestId, path: `/trpc/${path ?? ''}` }, 'request failed');
  };
