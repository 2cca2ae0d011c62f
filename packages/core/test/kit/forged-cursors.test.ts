import { useTestDatabase } from '@headwater/database/testing';
import { AppError, encodeCursor } from '@headwater/domain';
import { expect, test } from 'vitest';
import { listAuditEntries } from '../../src/audit/index.ts';
import { listCuratedListings, listPublishers } from '../../src/curation/index.ts';
import { searchCatalogue } from '../../src/discovery/index.ts';
import { listQueue } from '../../src/review/index.ts';
import { makeReviewWorld } from '../../src/testing/index.ts';

const database = await useTestDatabase();
const { owner, curator, admin } = await makeReviewWorld(database, { namespace: 'fcu' });

/** The mark of a cursor is no secret: it is taken from one that was made for the same filters. */
const forge = (filters: unknown, values: unknown[]) => encodeCursor(values as string[], filters);
const values = [
  ['x'],
  [1, 2],
  ['a\0b', 'a\0b'],
  [1e300, 'x', 'x'],
  ['no date', 'x'],
  [9, 'no date', 'x'],
  [],
];
const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
const page = { limit: 25 };
const search = { q: '', facets: {}, locale: '', organizationId: '' };

test.each([
  [
    'the queue',
    { state: 'open', filter: 'all', firstTime: false },
    (c: string) => listQueue(curator, { cursor: c }),
  ],
  ['listings on the desk', {}, (c: string) => listCuratedListings(curator, { ...page, cursor: c })],
  ['the audit log', {}, (c: string) => listAuditEntries(admin, { cursor: c })],
  [
    'the catalogue',
    { ...search, sort: 'newest' },
    (c: string) => searchCatalogue(owner, { sort: 'newest', cursor: c }),
  ],
  [
    'the recommended catalogue',
    { ...search, sort: 'recommended' },
    (c: string) => searchCatalogue(owner, { sort: 'recommended', cursor: c }),
  ],
] as const)('%s refuses a cursor whose mark is right and whose keys are not', async (_, filters, list) => {
  for (const keys of values) expect(await outcome(list(forge(filters, keys)))).toBe('invalid_cursor');
});

test('publishers, who are sorted by name, compare whatever name they are given and refuse what is none', async () => {
  const given = (keys: unknown[]) => outcome(listPublishers(curator, { cursor: forge({}, keys) }));
  for (const keys of [
    ['x', 'x'],
    ['no date', 'x'],
    ['\ud800', ''],
  ])
    expect(await given(keys)).toBe('done');
  for (const keys of [['x'], [1, 2], ['a\0b', 'a\0b'], []]) expect(await given(keys)).toBe('invalid_cursor');
});
