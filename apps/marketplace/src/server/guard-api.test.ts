import { describe, expect, test, vi } from 'vitest';
import type { Api } from './api.ts';
import { guardApi } from './guard-api.ts';
import { inLocale } from './locale-scope.ts';
import { submit } from './submit.ts';
import type { Visitor } from './visitor.ts';

/** What a tRPC caller throws, by shape. */
function trpcError(code: string, cause?: unknown): Error {
  return Object.assign(new Error('raw'), { name: 'TRPCError', code, cause });
}

function guarded(error: unknown, isForm = false) {
  const reportError = vi.fn();
  const api = { discovery: { search: () => Promise.reject(error) } } as unknown as Api;
  const visitor: Visitor = {
    api,
    session: null,
    requestId: 'req_1',
    nonce: 'n',
    origin: 'https://example.com',
    sampleData: false,
    auth: async () => new Response(),
    sampleSignIns: null,
    mailsInOutbox: false,
    reportError,
  };
  const place = { locale: 'en', returnPath: '/en/workspace?tab=1', isForm } as const;
  const call = () => guardApi(visitor, place).discovery.search({} as never);
  return { reportError, call };
}

async function thrownBy(call: () => Promise<unknown>): Promise<unknown> {
  return inLocale('en', () =>
    call().then(
      () => null,
      (error: unknown) => error,
    ),
  );
}

describe('an api error in a loader', () => {
  test.each([
    ['NOT_FOUND', 404],
    ['FORBIDDEN', 403],
  ])('%s becomes a %i page that nobody is paged for', async (code, status) => {
    const { call, reportError } = guarded(trpcError(code));
    expect(await thrownBy(call)).toMatchObject({ init: { status }, data: { requestId: 'req_1' } });
    expect(reportError).not.toHaveBeenCalled();
  });

  test('UNAUTHORIZED sends to sign-in and back to where the reader was', async () => {
    const answer = (await thrownBy(guarded(trpcError('UNAUTHORIZED')).call)) as Response;
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe('/en/sign-in?return=%2Fen%2Fworkspace%3Ftab%3D1');
  });

  test.each([
    ['of a link', false],
    ['of a list that is read again after a form was sent', true],
  ])('a cursor that no longer fits, %s, becomes a 400 page that nobody is paged for', async (_, isForm) => {
    const { call, reportError } = guarded(trpcError('BAD_REQUEST', { code: 'invalid_cursor' }), isForm);
    expect(await thrownBy(call)).toMatchObject({ init: { status: 400 }, data: { code: 'invalid_cursor' } });
    expect(reportError).not.toHaveBeenCalled();
  });

  test('an address with a value the api does not take becomes a 400 page', async () => {
    const { call } = guarded(trpcError('BAD_REQUEST', { code: 'invalid_input' }));
    expect(await thrownBy(call)).toMatchObject({ init: { status: 400 } });
  });

  test('an unknown error becomes a 500 page with the request id, is reported once, and leaks no message', async () => {
    const error = new Error('password=hunter2');
    const { call, reportError } = guarded(error);
    const answer = await thrownBy(call);
    expect(answer).toMatchObject({ init: { status: 500 }, data: { requestId: 'req_1', code: null } });
    expect(JSON.stringify(answer)).not.toContain('hunter2');
    expect(reportError).toHaveBeenCalledExactlyOnceWith(error);
  });
});

describe('an api error in a form', () => {
  const invalid = trpcError('BAD_REQUEST', {
    code: 'invalid_input',
    errors: [
      { pointer: '/contact/email', code: 'format', message: { en: 'Not an e-mail', 'zh-CN': '邮箱有误' } },
    ],
  });

  test('comes back with its field in the reader’s language and what was typed, but never a password', async () => {
    const { call } = guarded(invalid, true);
    const typed = { 'contact.email': 'x', password: 'secret' };
    const result = await inLocale('zh-CN', () => submit(typed, call));
    expect(result.init?.status).toBe(422);
    expect(result.data).toMatchObject({
      ok: false,
      fields: { 'contact.email': '邮箱有误' },
      values: { 'contact.email': 'x' },
    });
    expect(JSON.stringify(result.data)).not.toContain('secret');
  });

  test('that is no fault of the form stays a page', async () => {
    const { call } = guarded(trpcError('NOT_FOUND'));
    expect(await thrownBy(() => submit({}, call))).toMatchObject({ init: { status: 404 } });
  });
});
