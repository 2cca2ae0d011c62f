import { describe, expect, it } from 'vitest';
import { createTestApp } from './harness.ts';

const { call, app } = await createTestApp();

describe('the API reference', () => {
  it('shows every operation of /openapi.json without a script or an outside request', async () => {
    const { json: document } = await call('/openapi.json');
    const { text, status, headers } = await call('/docs/api');
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    for (const methods of Object.values<Record<string, { operationId: string }>>(document.paths))
      for (const { operationId } of Object.values(methods)) expect(text).toContain(`id="${operationId}"`);
    for (const type of Object.keys(document.webhooks)) expect(text).toContain(`id="event-${type}"`);
    expect(text).not.toMatch(/<script|<link|<img|@import|url\(/);
  });

  it('speaks the language that is asked for', async () => {
    expect((await call('/docs/api', { headers: { 'accept-language': 'zh-CN' } })).text).toContain(
      'lang="zh-CN"',
    );
    expect((await call('/docs/api?lang=zh-CN')).text).toContain('API 参考');
  });

  it('is where the old address leads', async () => {
    const response = await app.request('/reference');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/docs/api']);
  });
});

describe('an error page', () => {
  it('is where the type of a problem document leads, in the reader’s language', async () => {
    const problem = await call('/v1/nothing');
    const address = new URL(problem.json.type).pathname;
    const english = await call(address);
    expect(english.text).toContain('What to do');
    expect(english.text).not.toContain('处理办法');
    const chinese = await call(address, { headers: { 'accept-language': 'zh-CN' } });
    expect(chinese.text).toContain('处理办法');
  });

  it('of a code that does not exist is 404, whatever the code looks like', async () => {
    for (const code of ['nothing_like_it', '..%2f..%2fREADME', 'constructor', '__proto__'])
      expect((await call(`/errors/${code}`)).status).toBe(404);
  });
});
