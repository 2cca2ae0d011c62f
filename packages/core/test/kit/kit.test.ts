import { useTestDatabase } from '@headwater/database/testing';
import { AppError } from '@headwater/domain';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type CommandContext, defineCommand, defineQuery } from '../../src/kit/index.ts';
import { keyActor, makeOrganization, systemActor, testContext } from '../../src/testing/index.ts';

const database = await useTestDatabase();
const anonymous = testContext({ database });
const system = testContext({ database, actor: systemActor });

let runs = 0;
const rename = async ({ input, ctx }: { input: { id: string; name: string }; ctx: CommandContext }) => {
  runs += 1;
  const before = await ctx.tx.organization.findUniqueOrThrow({ where: { id: input.id } });
  const after = await ctx.tx.organization.update({ where: { id: input.id }, data: { name: input.name } });
  ctx.record({ subject: input.id, organizationId: input.id, before, after });
  return { name: after.name };
};
const input = z.object({ id: z.string(), name: z.string().min(1).max(20) });
const output = z.object({ name: z.string() });
const good = defineCommand({ name: 'test.rename', permission: 'system', input, output, run: rename });
const silent = defineCommand({
  name: 'test.silent',
  permission: 'system',
  input,
  output,
  run: async ({ input: { id, name }, ctx }) => {
    await ctx.tx.organization.update({ where: { id }, data: { name } });
    return { name };
  },
});
const wrongOutput = defineCommand({
  name: 'test.wrongOutput',
  permission: 'system',
  input,
  output,
  run: async (args) => ({ ...(await rename(args)), name: 7 as unknown as string }),
});
const failing = defineCommand({
  name: 'test.failing',
  permission: 'system',
  input,
  output,
  run: async (args) => {
    await rename(args);
    args.ctx.emit({
      type: 'namespace.proved',
      subject: args.input.id,
      organizationId: args.input.id,
      data: { namespaceId: 'x', namespace: 'x', method: 'x' },
    });
    throw new AppError('conflict');
  },
});
const badEvent = defineCommand({
  name: 'test.badEvent',
  permission: 'system',
  input,
  output,
  run: async (args) => {
    args.ctx.emit({
      type: 'namespace.proved',
      subject: args.input.id,
      organizationId: args.input.id,
      data: { wrong: true },
    });
    return rename(args);
  },
});
const outer = defineCommand({
  name: 'test.outer',
  permission: 'system',
  input,
  output,
  run: async ({ input: given, ctx }) => {
    const first = await good(ctx, given);
    ctx.record({ subject: given.id, organizationId: given.id, before: null, after: first });
    if (given.name === 'fail') throw new AppError('conflict');
    return first;
  },
});

const auditOf = (subject: string) =>
  database.prisma.auditEntry.findMany({ where: { subject }, orderBy: { sequence: 'asc' } });
const nameOf = async (id: string) =>
  (await database.prisma.organization.findUniqueOrThrow({ where: { id } })).name;

describe('a command', () => {
  it('is refused before it runs when the caller lacks the permission', async () => {
    const { id } = await makeOrganization(database, { name: 'one' });
    const before = runs;
    await expect(good(anonymous, { id, name: 'two' })).rejects.toMatchObject({ code: 'unauthenticated' });
    const key = testContext({ database, actor: keyActor({ organizationId: id, scopes: ['listings:read'] }) });
    await expect(good(key, { id, name: 'two' })).rejects.toMatchObject({ code: 'forbidden' });
    expect(runs).toBe(before);
  });

  it('tells where the input is wrong, in both languages, and does not run', async () => {
    const before = runs;
    await expect(good(system, { id: 'x', name: '' })).rejects.toMatchObject({
      code: 'invalid_input',
      errors: [
        {
          pointer: '/name',
          message: { en: expect.any(String), 'zh-CN': expect.stringMatching(/\p{Script=Han}/u) },
        },
      ],
    });
    expect(runs).toBe(before);
  });

  it('writes who changed what from what to what, in the same transaction', async () => {
    const { id } = await makeOrganization(database, { name: 'one' });
    await good(system, { id, name: 'two' });
    expect(await auditOf(id)).toMatchObject([
      { command: 'test.rename', actorKind: 'system', before: { name: 'one' }, after: { name: 'two' } },
    ]);
  });

  it.each([
    ['records no change', silent, /recorded no change/],
    ['answers what its output schema forbids', wrongOutput, /forbids/],
    ['emits an event that breaks its published schema', badEvent, /invalid/i],
    ['throws after it wrote', failing, /conflict/i],
  ])('that %s leaves nothing behind', async (_, command, message) => {
    const { id } = await makeOrganization(database, { name: 'one' });
    await expect(command(system, { id, name: 'two' })).rejects.toThrow(message);
    expect(await nameOf(id)).toBe('one');
    expect(await auditOf(id)).toEqual([]);
    expect(await database.prisma.event.count({ where: { subject: id } })).toBe(0);
  });

  it('joins the transaction of the command that calls it', async () => {
    const { id } = await makeOrganization(database, { name: 'one' });
    await expect(outer(system, { id, name: 'fail' })).rejects.toMatchObject({ code: 'conflict' });
    expect(await nameOf(id)).toBe('one');
    await outer(system, { id, name: 'both' });
    expect((await auditOf(id)).map((entry) => entry.command)).toEqual(['test.rename', 'test.outer']);
  });
});

describe('an idempotency key', () => {
  it('gives a repeated request the first answer and writes once', async () => {
    const { id } = await makeOrganization(database, { name: 'one' });
    let replays = 0;
    const call = () =>
      good(
        {
          ...system,
          idempotencyKey: `k-${id}`,
          replayed: () => {
            replays += 1;
          },
        },
        { id, name: 'two' },
      );
    expect([await call(), await call()]).toEqual([{ name: 'two' }, { name: 'two' }]);
    expect(replays).toBe(1);
    expect(await auditOf(id)).toHaveLength(1);
  });

  it('is refused for another body', async () => {
    const { id } = await makeOrganization(database, { name: 'one' });
    await good({ ...system, idempotencyKey: `k-${id}` }, { id, name: 'two' });
    await expect(good({ ...system, idempotencyKey: `k-${id}` }, { id, name: 'three' })).rejects.toMatchObject(
      { code: 'idempotency_key_reused' },
    );
    expect(await nameOf(id)).toBe('two');
  });

  it('of one caller never answers another', async () => {
    const { id } = await makeOrganization(database, { name: 'one' });
    await good({ ...system, idempotencyKey: `k-${id}` }, { id, name: 'two' });
    const other = { ...system, actor: { kind: 'system', name: 'other' } as const };
    await good({ ...other, idempotencyKey: `k-${id}` }, { id, name: 'three' });
    expect(await nameOf(id)).toBe('three');
  });

  it('is refused while the same request is still running, and lets many at once write once', async () => {
    const { id } = await makeOrganization(database, { name: 'one' });
    const call = () => good({ ...system, idempotencyKey: `k-${id}` }, { id, name: 'two' });
    const results = await Promise.allSettled(Array.from({ length: 8 }, call));
    const refused = results.filter((result) => result.status === 'rejected');
    for (const result of refused) expect(result.reason).toMatchObject({ code: 'request_in_flight' });
    expect(await auditOf(id)).toHaveLength(1);
  });

  it('may be used again after 72 hours', async () => {
    const { id } = await makeOrganization(database, { name: 'one' });
    const ctx = testContext({ database, actor: systemActor });
    await good({ ...ctx, idempotencyKey: `k-${id}` }, { id, name: 'two' });
    ctx.clock.advance(73 * 3_600_000);
    await good({ ...ctx, idempotencyKey: `k-${id}` }, { id, name: 'three' });
    expect(await nameOf(id)).toBe('three');
  });
});

it('a query is authorised and its output checked too', async () => {
  const query = defineQuery({
    name: 'test.query',
    permission: 'audit.read',
    input: z.object({}),
    output,
    run: async () => ({ name: 'x' }),
  });
  await expect(query(anonymous, {})).rejects.toMatchObject({ code: 'unauthenticated' });
});

it('the audit log refuses to be rewritten', async () => {
  const { id } = await makeOrganization(database, { name: 'one' });
  await good(system, { id, name: 'two' });
  await expect(
    database.prisma.auditEntry.updateMany({ where: { subject: id }, data: { reason: 'none' } }),
  ).rejects.toThrow(/append-only/);
  await expect(database.prisma.auditEntry.deleteMany({ where: { subject: id } })).rejects.toThrow(
    /append-only/,
  );
});
