import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useTestDatabase } from '@headwater/database/testing';
import type { Actor } from '@headwater/domain';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { deleteFile, getFile, listFiles, readFile, uploadFile } from '../../src/files/index.ts';
import { createFileStorage } from '../../src/ports/index.ts';
import { keyActor, makeOrganization, systemActor, testContext } from '../../src/testing/index.ts';

const database = await useTestDatabase();
const directory = await mkdtemp(join(tmpdir(), 'headwater-files-'));
afterAll(() => rm(directory, { recursive: true, force: true }));
const storage = createFileStorage({ kind: 'local', directory });
const as = (actor: Actor) => testContext({ database, actor, ports: { storage } });
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing failed',
    (error) => error.code,
  );

const picture = (width = 800, height = 600) =>
  sharp({ create: { width, height, channels: 3, background: '#1c6' } });
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
const png = await picture().png().toBuffer();

describe('uploading', () => {
  test('an image is written anew: bounded, without metadata and without what hides behind its end', async () => {
    const { actor } = await makeOrganization(database);
    const secret = Buffer.from('<script>hidden</script>');
    const withExif = await picture(2000, 1000)
      .withExif({ IFD0: { Copyright: 'taken at home', Artist: 'Somebody' } })
      .jpeg()
      .toBuffer();
    const body = Buffer.concat([withExif, secret]);
    const file = await uploadFile(as(actor), { purpose: 'logo', fileName: 'photo.jpg', body });
    expect(file).toMatchObject({ mediaType: 'image/webp', visibility: 'public', width: 512, height: 256 });
    const kept = (await readFile(as(actor), { fileId: file.id })).body;
    const meta = await sharp(kept).metadata();
    expect(meta.exif).toBeUndefined();
    expect(Buffer.from(kept).includes(secret)).toBe(false);
    expect(file.sha256).toBe(createHash('sha256').update(kept).digest('hex'));
  });

  test.each([
    [
      'an SVG',
      'logo',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      'unsupported_media_type',
    ],
    [
      'a page that calls itself a picture',
      'logo',
      Buffer.from('<html><script>1</script>'),
      'unsupported_media_type',
    ],
    ['a PDF as a logo', 'logo', pdf, 'unsupported_media_type'],
    ['an empty file', 'evidence', Buffer.alloc(0), 'unsupported_media_type'],
    ['a cut-off picture', 'logo', png.subarray(0, 200), 'invalid_input'],
    ['more bytes than the purpose allows', 'logo', Buffer.alloc(2 * 1024 * 1024 + 1), 'payload_too_large'],
  ] as const)('%s is refused and leaves nothing behind', async (_, purpose, body, code) => {
    const { actor } = await makeOrganization(database);
    expect(await failure(uploadFile(as(actor), { purpose, fileName: 'x', body }))).toBe(code);
    expect((await listFiles(as(actor), {})).data).toEqual([]);
  });

  test('a small file that would decode to a huge picture is refused', async () => {
    const { actor } = await makeOrganization(database);
    const bomb = await picture(9000, 9000).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(2 * 1024 * 1024);
    expect(await failure(uploadFile(as(actor), { purpose: 'logo', fileName: 'b.png', body: bomb }))).toBe(
      'invalid_input',
    );
  });

  test('a name brings no folder and no header into the answer', async () => {
    const { actor } = await makeOrganization(database);
    const fileName = '../../etc/a"\r\nSet-Cookie: x=1.png';
    const file = await uploadFile(as(actor), { purpose: 'logo', fileName, body: png });
    expect(file.fileName).toBe('aSet-Cookie x=1.png');
  });

  test('who may not write files is refused before anything is stored', async () => {
    const customer = await makeOrganization(database, { kind: 'customer' });
    const upload = { purpose: 'logo' as const, fileName: 'x.png', body: png };
    expect(await failure(uploadFile(as(customer.actor), upload))).toBe('forbidden');
    expect(await failure(uploadFile(as({ kind: 'anonymous' }), upload))).toBe('unauthenticated');
  });
});

describe('reading', () => {
  test('a logo is for everyone; evidence is for its organisation and the vendor’s reviewers, and for others does not exist', async () => {
    const { actor, id } = await makeOrganization(database);
    const other = await makeOrganization(database);
    const customer = await makeOrganization(database, { kind: 'customer' });
    const vendor = await makeOrganization(database, { kind: 'vendor', people: [['curator'], ['finance']] });
    const logo = await uploadFile(as(actor), { purpose: 'logo', fileName: 'l.png', body: png });
    const evidence = await uploadFile(as(actor), { purpose: 'evidence', fileName: 'e.pdf', body: pdf });
    expect(evidence).toMatchObject({ visibility: 'private', mediaType: 'application/pdf' });
    const ownKey = keyActor({ organizationId: id, scopes: ['listings:write'] });
    const otherKey = keyActor({ organizationId: other.id, scopes: ['listings:write'] });
    const finance = vendor.people[1]?.actor ?? systemActor;
    const readers: [Actor, string, string][] = [
      [{ kind: 'anonymous' }, 'nothing failed', 'not_found'],
      [actor, 'nothing failed', 'nothing failed'],
      [ownKey, 'nothing failed', 'nothing failed'],
      [vendor.actor, 'nothing failed', 'nothing failed'],
      [finance, 'nothing failed', 'not_found'],
      [other.actor, 'nothing failed', 'not_found'],
      [otherKey, 'nothing failed', 'not_found'],
      [customer.actor, 'nothing failed', 'not_found'],
    ];
    for (const [reader, forLogo, forEvidence] of readers) {
      expect(await failure(getFile(as(reader), { fileId: logo.id }))).toBe(forLogo);
      expect(await failure(getFile(as(reader), { fileId: evidence.id }))).toBe(forEvidence);
      expect(await failure(readFile(as(reader), { fileId: evidence.id }))).toBe(forEvidence);
    }
  });

  test('the place in the storage is never told', async () => {
    const { actor } = await makeOrganization(database);
    const file = await uploadFile(as(actor), { purpose: 'logo', fileName: 'l.png', body: png });
    const { storageKey } = await database.prisma.storedFile.findUniqueOrThrow({ where: { id: file.id } });
    const audit = await database.prisma.auditEntry.findFirstOrThrow({ where: { subject: file.id } });
    expect(JSON.stringify([file, audit.after])).not.toContain(storageKey);
  });
});

test('a deleted file is gone from table and storage; another organisation cannot delete it', async () => {
  const { actor } = await makeOrganization(database);
  const other = await makeOrganization(database);
  const file = await uploadFile(as(actor), { purpose: 'screenshot', fileName: 's.png', body: png });
  const { storageKey } = await database.prisma.storedFile.findUniqueOrThrow({ where: { id: file.id } });
  expect(await failure(deleteFile(as(other.actor), { fileId: file.id }))).toBe('not_found');
  expect(await storage.get(storageKey)).not.toBeNull();
  await deleteFile(as(actor), { fileId: file.id });
  expect(await storage.get(storageKey)).toBeNull();
  expect(await failure(getFile(as(actor), { fileId: file.id }))).toBe('not_found');
});
