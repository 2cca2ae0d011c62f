import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { afterAll, expect, test } from 'vitest';
import { runCli } from '../../../packages/cli/src/run/run-cli.ts';
import { createTestApp } from './harness.ts';

const shownAddress = 'http://127.0.0.1:3000';
const api = await createTestApp({ publicUrl: shownAddress });
const server = serve({ fetch: api.app.fetch, port: 0, hostname: '127.0.0.1' });
afterAll(() => server.close());
await new Promise((ready) => server.once('listening', ready));
const address = `http://127.0.0.1:${(server.address() as { port: number }).port}`;

/** Ids and times differ from run to run; every other word has to be the same. */
const normalize = (text: string) =>
  text
    .replace(/\b([a-z]{3})_[0-9a-z]{20,}\b/g, '$1_ID')
    .replace(/\b(hw_test_)\w+/g, '$1KEY')
    .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?/g, 'TIME')
    .trim();

/** The files that the page asks to save. */
const filesOf = (text: string) =>
  [...text.matchAll(/`([\w.-]+)`[^\n]*[:：]\n\n```\w+\n([\s\S]*?)```/g)].map(
    ([, name = '', content = '']) => ({ name, content }),
  );

const words = (command: string) =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

/** A shell that knows `headwater`, `<` and `echo $?`, for one person in one folder. */
function shellIn(folder: string, locale: string) {
  let last = 0;
  return async (command: string): Promise<string> => {
    if (command === 'echo $?') return String(last);
    const [call = '', input] = command.split(' < ');
    const [program, ...argv] = words(call.replaceAll(shownAddress, address));
    if (program !== 'headwater') throw new Error(`Nobody here runs ${program}`);
    let said = '';
    const stream = {
      isTTY: false,
      write: (text: string) => {
        said += text;
      },
    };
    last = await runCli({
      argv,
      env: { HOME: folder, XDG_CONFIG_HOME: join(folder, '.config'), HEADWATER_LOCALE: locale },
      cwd: folder,
      version: '1.0.0',
      stdout: stream,
      stderr: stream,
      stdin: { isTTY: false, text: async () => (input ? readFileSync(join(folder, input), 'utf8') : '') },
      keyring: async () => null,
      now: () => api.clock.now(),
      pause: async () => undefined,
      signal: new AbortController().signal,
    });
    return said;
  };
}

test.each([
  ['docs/guides/first-ten-minutes.md', 'en', 'Acme'],
  ['docs/zh/guides/first-ten-minutes.md', 'zh-CN', '清河软件'],
])(
  '%s is what a new developer really sees',
  async (page, locale, name) => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'headwater-minutes-')));
    try {
      const organization = await api.makeOrganization({ kind: 'partner', name });
      const key = await api.keyFor({
        organizationId: organization.id,
        environment: 'sandbox',
        scopes: ['listings:read', 'listings:write', 'listings:submit'],
      });
      writeFileSync(join(folder, 'key.txt'), key);
      const path = join(import.meta.dirname, '../../..', page);
      const text = readFileSync(path, 'utf8');
      for (const file of filesOf(text)) writeFileSync(join(folder, file.name), file.content);
      const shell = shellIn(folder, locale);
      // What is told apart only by ids and times stays as the page has it; `vitest -u` writes the rest.
      const parts = text.split(/(?<=^\$ .+\n)((?:(?!\$ |```).*\n)*)/m);
      for (let at = 0; at + 1 < parts.length; at += 2) {
        const command = parts[at]?.split('\n').at(-2)?.slice(2) ?? '';
        const said = (await shell(command)).replaceAll(address, shownAddress).replaceAll(folder, '~');
        if (normalize(said) !== normalize(parts[at + 1] ?? '')) parts[at + 1] = `${said.trimEnd()}\n`;
      }
      expect(parts.length).toBeGreaterThan(18);
      await expect(parts.join('')).toMatchFileSnapshot(path);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  30_000,
);
