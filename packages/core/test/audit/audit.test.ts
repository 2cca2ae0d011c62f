import { createTestDatabase, useTestDatabase } from '@headwater/database/testing';
import type { Actor } from '@headwater/domain';
import type { AuditEntryView } from '@headwater/domain/audit';
import { describe, expect, test } from 'vitest';
import { exportAudit, listAuditEntries, verifyAuditChain } from '../../src/audit/index.ts';
import { updateOrganization } from '../../src/organisations/index.ts';
import { makeOrganization, systemActor, testContext } from '../../src/testing/index.ts';

const database = await useTestDatabase();
const as = (actor: Actor) => testContext({ database, actor });
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing failed',
    (error) => error.code,
  );
async function readAll(lines: AsyncIterable<string>) {
  let text = '';
  for await (const line of lines) text += line;
  return text;
}

const vendor = await makeOrganization(database, { kind: 'vendor', people: [['auditor'], ['curator']] });
const acme = await makeOrganization(database, { people: [['owner'], ['developer']] });
const other = await makeOrganization(database);
for (const name of ['One', '=HYPERLINK("http://evil")', '三, "3"'])
  await updateOrganization(as(acme.actor), { name });
await updateOrganization(as(other.actor), { name: 'Other' });

describe('the list', () => {
  test('the auditor sees everything, newest first, and narrows it', async () => {
    const all = await listAuditEntries(as(vendor.actor), {});
    expect(all.data.map((entry) => Number(entry.sequence))).toEqual([4, 3, 2, 1]);
    const some = await listAuditEntries(as(vendor.actor), { subject: acme.id });
    expect(some.data).toHaveLength(3);
    expect(some.data[2]).toMatchObject({
      command: 'organisations.updateOrganization',
      after: { name: 'One', revision: 2 },
      before: { revision: 1 },
      actorId: acme.people[0]?.id,
    });
    const command = await listAuditEntries(as(vendor.actor), { command: 'nothing.happened' });
    expect(command.data).toEqual([]);
    const later = new Date(Date.parse(all.data[0]?.occurredAt ?? '') + 1).toISOString();
    expect((await listAuditEntries(as(vendor.actor), { from: later })).data).toEqual([]);
    expect((await listAuditEntries(as(vendor.actor), { to: later })).data).toHaveLength(4);
  });

  test('an owner sees its own organisation only, also when it asks for more', async () => {
    const own = await listAuditEntries(as(acme.actor), {});
    expect(new Set(own.data.map((entry) => entry.organizationId))).toEqual(new Set([acme.id]));
    expect(await failure(listAuditEntries(as(acme.actor), { organizationId: other.id }))).toBe('not_found');
    expect((await listAuditEntries(as(acme.actor), { subject: other.id })).data).toEqual([]);
  });

  test('pages follow each other without gap or repeat, and their cursor belongs to their filters', async () => {
    const first = await listAuditEntries(as(vendor.actor), { limit: 3 });
    const cursor = first.nextCursor ?? '';
    const second = await listAuditEntries(as(vendor.actor), { limit: 3, cursor });
    expect([...first.data, ...second.data].map((entry) => entry.sequence)).toEqual(['4', '3', '2', '1']);
    expect(second.nextCursor).toBeNull();
    expect(await failure(listAuditEntries(as(vendor.actor), { cursor, subject: acme.id }))).toBe(
      'invalid_cursor',
    );
  });

  test('curators, developers and strangers do not read it', async () => {
    const curator = vendor.people[1]?.actor ?? systemActor;
    const developer = acme.people[1]?.actor ?? systemActor;
    expect(await failure(listAuditEntries(as(curator), {}))).toBe('forbidden');
    expect(await failure(listAuditEntries(as(developer), {}))).toBe('forbidden');
    expect(await failure(exportAudit(as(developer), {}))).toBe('forbidden');
    expect(await failure(verifyAuditChain(as(acme.actor), {}))).toBe('forbidden');
    expect(await failure(listAuditEntries(as({ kind: 'anonymous' }), {}))).toBe('unauthenticated');
  });
});

describe('the export', () => {
  test('NDJSON holds the same entries, oldest first', async () => {
    const { lines, mediaType } = await exportAudit(as(vendor.actor), {});
    const entries = (await readAll(lines))
      .trimEnd()
      .split('\n')
      .map((line): AuditEntryView => JSON.parse(line));
    expect(mediaType).toBe('application/x-ndjson');
    expect(entries.map((entry) => entry.sequence)).toEqual(['1', '2', '3', '4']);
    expect(entries.at(-1)).toEqual((await listAuditEntries(as(vendor.actor), {})).data[0]);
  });

  test('CSV quotes what must be quoted and cannot start a formula', async () => {
    const sheet = await exportAudit(as(acme.actor), { format: 'csv' });
    const text = await readAll(sheet.lines);
    expect(text.startsWith('\uFEFFsequence,occurredAt,')).toBe(true);
    expect(text).toContain('""三, \\""3\\""""');
    expect(text.split('\r\n')).toHaveLength(5);
    expect(text).not.toMatch(/(^|,)[=+@-]/m);
    expect(text).not.toContain(other.id);
  });
});

describe('the chain', () => {
  test('an untouched log is intact', async () => {
    expect(await verifyAuditChain(as(vendor.actor), {})).toMatchObject({
      intact: true,
      checked: 4,
      broken: null,
    });
  });

  test('rows cannot be changed or deleted by the application', async () => {
    await expect(database.pool.query(`UPDATE audit_entry SET reason = 'x'`)).rejects.toThrow('append-only');
    await expect(database.pool.query('DELETE FROM audit_entry')).rejects.toThrow('append-only');
    await expect(database.pool.query('TRUNCATE audit_entry')).rejects.toThrow('append-only');
  });

  test.each([
    [
      'a changed row',
      `UPDATE audit_entry SET after = '{"name":"Forged"}' WHERE sequence = 2`,
      '2',
      'changed',
    ],
    ['a removed row', 'DELETE FROM audit_entry WHERE sequence = 2', '3', 'missing'],
    [
      'a row whose hash was made to fit',
      `UPDATE audit_entry SET after = '{}', hash = repeat('0', 64) WHERE sequence = 2`,
      '2',
      'changed',
    ],
  ])('%s is found by whoever owns the database too', async (_, sql, sequence, fault) => {
    const own = await createTestDatabase();
    const made = await makeOrganization(own);
    for (const name of ['a', 'b', 'c', 'd'])
      await updateOrganization(testContext({ database: own, actor: made.actor }), { name });
    await own.pool.query('ALTER TABLE audit_entry DISABLE TRIGGER ALL');
    await own.pool.query(sql);
    const result = await verifyAuditChain(testContext({ database: own, actor: vendor.actor }), {});
    expect(result).toMatchObject({ intact: false, broken: { sequence, fault } });
    await own.close();
  });
});
