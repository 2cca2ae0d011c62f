import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Context, type UseCase, useCases } from '../../packages/core/src/kit/index.ts';
import { permissions } from '../../packages/domain/src/shared/index.ts';
import { root } from './repository.ts';

const core = join(root, 'packages/core/src');
const areas = readdirSync(core, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(core, entry.name, 'index.ts')))
  .map((entry) => entry.name);
for (const area of areas) if (area !== 'testing') await import(join(core, area, 'index.ts'));

const all = [...useCases()];
const commands = all.filter(([, useCase]) => useCase.kind === 'command');

const touched = (what: string) =>
  new Proxy(
    {},
    {
      get() {
        throw new Error(`${what} was touched before the caller was refused`);
      },
    },
  );

/** An anonymous caller to whom nothing may happen before it is refused. */
const stranger = {
  actor: { kind: 'anonymous' },
  requestId: 'req_guard',
  locale: 'en',
  via: 'api',
  clock: { now: () => new Date('2026-11-23T02:00:00.000Z') },
  publicUrl: 'https://headwater.example',
  log: { info() {}, warn() {}, error() {} },
  database: touched('the database'),
  ports: touched('a port'),
  vault: touched('the vault'),
} as unknown as Context;

const codeOf = (useCase: UseCase) =>
  useCase(stranger, {}).then(
    () => 'answered',
    (error: { code?: string; message: string }) => error.code ?? error.message,
  );

test('there are use cases to guard', () => expect(all.length).toBeGreaterThan(50));

describe.each(all)('%s', (name, useCase) => {
  test('asks for a permission of the table', () => {
    expect(permissions).toContain(useCase.meta.permission);
  });

  test('is named area.verbNoun, after a folder', () => {
    const [area = '', rest = ''] = name.split('.');
    expect(areas).toContain(area);
    expect(rest).toMatch(/^[a-z]+(?:[A-Z][a-zA-Z]*)$/);
  });
});

test.each(commands.filter(([, { meta }]) => meta.permission !== 'public'))(
  '%s refuses a stranger before it touches anything',
  async (_, command) => {
    expect(await codeOf(command)).toBe('unauthenticated');
  },
);

test.each(commands.filter(([, { meta }]) => meta.permission === 'public'))(
  '%s is open to strangers and looks at their input first',
  async (_, command) => {
    expect(await codeOf(command)).toBe('invalid_input');
  },
);

test('only discovery answers unparsed, from the read model it writes itself; no command ever does', () => {
  const unparsed = all.filter(([, useCase]) => useCase.meta.readModel);
  expect(unparsed.filter(([, { kind }]) => kind === 'command')).toEqual([]);
  expect(unparsed.map(([name]) => name).filter((name) => !name.startsWith('discovery.'))).toEqual([]);
});
