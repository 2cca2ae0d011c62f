import { TRPCError } from '@trpc/server';
import { expect, it, vi } from 'vitest';
import { onTrpcError } from '../src/trpc/on-trpc-error.ts';

const told = (error: TRPCError) => {
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  onTrpcError({ log })({ error, ctx: { requestId: 'req_1' }, path: 'discovery.search' });
  return log.error;
};

it('an error that nobody expected is logged with its cause and the request id that the caller was told', () => {
  const cause = new Error('connection lost');
  expect(told(new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause }))).toHaveBeenCalledExactlyOnceWith(
    { err: cause, requestId: 'req_1', path: '/trpc/discovery.search' },
    'request failed',
  );
});

it('a refusal is the caller’s business and is not logged', () => {
  expect(told(new TRPCError({ code: 'FORBIDDEN' }))).not.toHaveBeenCalled();
});
