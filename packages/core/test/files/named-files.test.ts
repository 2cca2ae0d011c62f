import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useTestDatabase } from '@headwater/database/testing';
import type { Manifest } from '@headwater/manifest';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { getVersion, pushVersion } from '../../src/catalogue/index.ts';
import { getCatalogueListing } from '../../src/discovery/index.ts';
import { listFiles, matchNamedFile, readFile, uploadFile } from '../../src/files/index.ts';
import { createFileStorage } from '../../src/ports/index.ts';
import { getCase } from '../../src/review/index.ts';
import {
  makeManifest,
  makeOrganization,
  makeReviewWorld,
  publishManifest,
  submitManifest,
  testContext,
} from '../../src/testing/index.ts';

const database = await useTestDatabase();
const directory = await mkdtemp(join(tmpdir(), 'headwater-named-'));
afterAll(() => rm(directory, { recursive: true, force: true }));
const storage = createFileStorage({ kind: 'local', directory });
const world = await makeReviewWorld(database, { namespace: 'pic' });
const owner = { ...world.owner, ports: { ...world.owner.ports, storage } };
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const pictureOf = (background: string) =>
  sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .png()
    .toBuffer();
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
const alt = { 'zh-CN': '标志', en: 'Logo' };
const withLogo = (id: string, logo: object, change: object = {}) =>
  makeManifest({ id, media: { logo: { alt, ...logo } }, ...change });
const claims = (evidence: object[]) => ({
  compliance: {
    claims: [{ id: 'pipl', standard: 'PIPL', level: 'self_assessed', evidence }],
    dataCategories: ['none'],
  },
});
const missing = (findings: readonly { checkId: string; pointer: string }[]) =>
  findings.filter(({ checkId }) => checkId === 'L033').map(({ pointer }) => pointer);

test('a picture is found by the checksum of what its author has, although it is stored as another file', async () => {
  const body = await pictureOf('#123456');
  const file = await uploadFile(owner, { purpose: 'logo', fileName: 'a.png', body });
  await uploadFile(owner, { purpose: 'logo', fileName: 'b.png', body: await pictureOf('#654321') });
  expect(file.sourceSha256).toBe(hashOf(body));
  expect(file.sha256).not.toBe(file.sourceSha256);
  const found = await listFiles(owner, { sha256: hashOf(body) });
  expect(found.data.map(({ id }) => id)).toEqual([file.id]);
  expect((await listFiles(owner, { sha256: hashOf(body), purpose: 'evidence' })).data).toEqual([]);
  const other = await makeOrganization(database);
  const stranger = testContext({ database, actor: other.actor });
  expect((await listFiles(stranger, { sha256: hashOf(body) })).data).toEqual([]);
});

describe('a manifest that names files', () => {
  test('is stored, but cannot be submitted while one is missing; the finding says which', async () => {
    const manifest = withLogo('pic/missing', { src: 'media/not-yet.png' });
    const pushed = await pushVersion(world.owner, { manifest: { ...manifest } });
    expect(missing(pushed.findings)).toEqual(['/media/logo/src']);
    await expect(submitManifest(world, manifest)).rejects.toMatchObject({ code: 'publishing_tasks_remain' });
    await uploadFile(owner, { purpose: 'logo', fileName: 'not-yet.png', body: await pictureOf('#111') });
    const { versionId, listing } = await submitManifest(world, manifest);
    expect(missing((await getVersion(world.owner, { listing, version: versionId })).findings)).toEqual([]);
  });

  test('does not take another file of the same name for the one that it pinned', async () => {
    const pinned = await pictureOf('#010101');
    await uploadFile(owner, { purpose: 'logo', fileName: 'pinned.png', body: await pictureOf('#fefefe') });
    const manifest = withLogo('pic/pinned', { src: 'media/pinned.png', sha256: hashOf(pinned) });
    const pushed = await pushVersion(world.owner, { manifest: { ...manifest } });
    expect(missing(pushed.findings)).toEqual(['/media/logo/src']);
    // Under any name: the checksum decides.
    const right = await uploadFile(owner, { purpose: 'logo', fileName: 'other.png', body: pinned });
    await publishManifest(world, manifest);
    const name = { namespace: 'pic', slug: 'pinned' };
    const shown = await getCatalogueListing(testContext({ database }), name);
    expect((shown.manifest as Manifest).media?.logo?.src).toBe(`/files/${right.id}`);
  });

  test('never shows evidence as a picture', async () => {
    const body = await pictureOf('#0f0f0f');
    await uploadFile(owner, { purpose: 'evidence', fileName: 'secret.png', body });
    const manifest = withLogo('pic/private', { src: 'secret.png', sha256: hashOf(body) });
    const pushed = await pushVersion(world.owner, { manifest: { ...manifest } });
    expect(missing(pushed.findings)).toEqual(['/media/logo/src']);
  });

  test('gives the reviewer every file to open, private evidence too', async () => {
    const evidence = await uploadFile(owner, { purpose: 'evidence', fileName: 'report.pdf', body: pdf });
    const logo = await uploadFile(owner, {
      purpose: 'logo',
      fileName: 'mark.png',
      body: await pictureOf('#777'),
    });
    const manifest = withLogo(
      'pic/case',
      { src: 'media/mark.png' },
      {
        ...claims([{ src: 'proof/report.pdf', sha256: hashOf(pdf) }]),
      },
    );
    const { caseId } = await submitManifest(world, manifest);
    const { files } = await getCase(world.curator, { caseId });
    expect(files).toEqual([
      {
        src: 'media/mark.png',
        fileId: logo.id,
        url: logo.url,
        mediaType: 'image/webp',
        byteSize: logo.byteSize,
      },
      {
        src: 'proof/report.pdf',
        fileId: evidence.id,
        url: evidence.url,
        mediaType: 'application/pdf',
        byteSize: pdf.length,
      },
    ]);
    const curator = { ...world.curator, ports: { ...world.curator.ports, storage } };
    expect(Buffer.from((await readFile(curator, { fileId: evidence.id })).body)).toEqual(pdf);
  });
});

test('a picture kept before checksums were is still found by its name', () => {
  const old = { fileName: 'a.png', visibility: 'public', sourceSha256: null };
  const named = { src: './media/a.png', sha256: 'a'.repeat(64), use: 'logo' as const };
  expect(matchNamedFile(named, [old])).toBe(old);
  expect(matchNamedFile(named, [{ ...old, sourceSha256: 'b'.repeat(64) }])).toBeUndefined();
  expect(
    matchNamedFile({ ...named, sha256: undefined }, [{ ...old, visibility: 'private' }]),
  ).toBeUndefined();
});
