import { readFileSync } from 'node:fs';
import { projectCards } from '@headwater/core/discovery';
import type { Database } from '@headwater/database';
import { newId } from '@headwater/domain';
import { categories, fromDirectoryRecord, industries, type Manifest } from '@headwater/manifest';

const lines = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');

/** A fixed sequence, so that every run measures the same catalogue (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Real integrations under new names, with real Chinese texts; words follow the corpus, so a few are in very many. */
function* manifests(count: number): Generator<Manifest> {
  const records = lines('../packages/manifest/fixtures/integrations.jsonl').map(
    (line) => fromDirectoryRecord(JSON.parse(line)).manifest,
  );
  const corpus = lines('data/zh-corpus.jsonl').map((line) => (JSON.parse(line) as { text: string }).text);
  const draw = random(42);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() ** 2 * list.length)] as T;
  const codes = Object.keys(categories) as (keyof typeof categories)[];
  const sections = Object.keys(industries) as (keyof typeof industries)[];
  for (let i = 0; i < count; i += 1) {
    const base = records[i % records.length] as Manifest;
    const texts = [pick(corpus), pick(corpus), pick(corpus)];
    yield {
      ...base,
      id: `bench/listing-${i}`,
      listing: {
        ...base.listing,
        'zh-CN': {
          name: texts[0]?.slice(0, 40) ?? '示例',
          summary: texts.join('；').slice(0, 200),
          keywords: [pick(corpus).slice(0, 40)],
        },
      },
      classification: { ...base.classification, categories: [pick(codes)], industries: [pick(sections)] },
    } as Manifest;
  }
}

/** Writes `count` published listings in bulk, as the sample does; returns when statistics are fresh. */
export async function fillCatalogue(database: Database, count: number): Promise<void> {
  const organizationId = newId('org');
  await database.prisma.organization.create({ data: { id: organizationId, kind: 'partner', name: 'Bench' } });
  const batch: Manifest[] = [];
  for (const manifest of manifests(count)) {
    batch.push(manifest);
    if (batch.length === 500) await write(database, organizationId, batch.splice(0));
  }
  if (batch.length > 0) await write(database, organizationId, batch);
  await database.pool.query('VACUUM ANALYZE');
}

async function write(database: Database, organizationId: string, batch: Manifest[]): Promise<void> {
  const now = new Date();
  const rows = batch.map((manifest) => ({ manifest, id: newId('lst'), versionId: newId('lsv') }));
  await database.prisma.$transaction(
    async (tx) => {
      await tx.listing.createMany({
        data: rows.map(({ manifest, id }) => ({
          id,
          namespace: 'bench',
          slug: manifest.id.slice(6),
          organizationId,
          kind: manifest.kind,
          state: 'live',
        })),
      });
      await tx.listingVersion.createMany({
        data: rows.map(({ manifest, id, versionId }) => ({
          id: versionId,
          listingId: id,
          version: '1.0.0',
          digest: versionId,
          manifest: manifest as object,
          state: 'live',
          stateCode: 'published',
          publishedAt: new Date(now.getTime() - Math.floor(Number(manifest.id.slice(14)) * 1000)),
          decidedAt: now,
        })),
      });
      await tx.$executeRaw`UPDATE listing l SET live_version_id = v.id FROM listing_version v WHERE v.listing_id = l.id AND l.live_version_id IS NULL`;
      await projectCards(tx, { listingIds: rows.map(({ id }) => id), clock: { now: () => now } });
    },
    { timeout: 120_000 },
  );
}
