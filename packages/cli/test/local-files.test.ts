import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { type Answer, startFakeServer } from './support/fake-server.ts';
import { pdf, png, putFile, putNamedFiles } from './support/put-files.ts';
import { makeFolder, runInMemory } from './support/run-in-memory.ts';
import { finding, storedFile, summary } from './support/samples.ts';

const text = readFileSync(join(import.meta.dirname, 'fixtures/ledger-sync.yaml'), 'utf8');
const path = '/v1/listings/com.example/ledger-sync';
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

interface Parsed {
  media: { logo: { src: string; sha256?: string }; screenshots: { src: string; alt: object }[] };
  compliance: { claims: { evidence: { src: string; sha256?: string }[] }[] };
}

/** A folder with the manifest and every file that it names, as its author has them. */
function makeProject(change: (manifest: Parsed) => void = () => undefined): string {
  const cwd = makeFolder();
  const manifest = parse(text) as Parsed;
  change(manifest);
  writeFileSync(join(cwd, 'headwater.yaml'), stringify(manifest));
  putNamedFiles(cwd, manifest);
  return cwd;
}

/** A server that has the files with these checksums and keeps what it is sent. */
async function startStore(has: string[] = [], more: Record<string, Answer> = {}) {
  const uploads: { query: URLSearchParams; body: Buffer }[] = [];
  const answers: Record<string, Answer | ((body: unknown) => Answer)> = { ...more };
  const server = await startFakeServer(
    new Proxy(answers, {
      get(routes, route: string) {
        const [name = '', query = ''] = route.split('?');
        const asked = new URLSearchParams(query);
        if (name === 'GET /v1/files' && query) {
          const data = has.includes(asked.get('sha256') ?? '') ? [storedFile] : [];
          return { body: { data, nextCursor: null } };
        }
        if (name === 'POST /v1/files' && query)
          return (body: unknown) => {
            uploads.push({ query: asked, body: body as Buffer });
            return { status: 201, body: storedFile };
          };
        if (name !== `PUT ${path}/manifest`) return routes[route];
        const pushed = { listing: 'com.example/ledger-sync', listingId: 'lst_01test', created: true };
        return { body: { ...pushed, unchanged: false, version: summary, findings: [], publishingTasks: 0 } };
      },
    }),
  );
  const env = { HEADWATER_SERVER: server.address, HEADWATER_API_KEY: 'hw_live_secret_key' };
  return { ...server, uploads, env };
}

const findings = async (cwd: string) => {
  const { stdout } = await runInMemory(['validate', '--offline', '--json'], { cwd });
  const result = JSON.parse(stdout) as {
    findings: { checkId: string; pointer: string; where: { line: number } }[];
  };
  return result.findings.map(({ checkId, pointer, where }) => ({ checkId, pointer, line: where.line }));
};
const lineOf = (cwd: string, words: string) =>
  readFileSync(join(cwd, 'headwater.yaml'), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1;

describe('push', () => {
  test('uploads what the server lacks, then pushes the manifest with every checksum', async () => {
    const cwd = makeProject();
    const logo = hashOf(readFileSync(join(cwd, 'media/logo.png')));
    const { seen, uploads, env } = await startStore([logo]);
    const { exitCode, stdout, stderr } = await runInMemory(['push', '--json'], { cwd, env });
    expect(exitCode).toBe(0);
    const sent = uploads.map(({ query }) => [query.get('purpose'), query.get('fileName')]);
    expect(sent).toEqual([
      ['screenshot', 'differences.png'],
      ['evidence', 'pipl-assessment.pdf'],
    ]);
    expect(uploads[1]?.body).toEqual(readFileSync(join(cwd, 'evidence/pipl-assessment.pdf')));
    expect(stderr).toContain('media/differences.png');
    const manifest = seen.at(-1)?.body as Parsed;
    expect(seen.at(-1)?.route).toBe(`PUT ${path}/manifest`);
    expect(manifest.media.logo.sha256).toBe(logo);
    expect(manifest.compliance.claims[0]?.evidence[0]?.sha256).toBe(hashOf(uploads[1]?.body ?? png));
    const { files } = JSON.parse(stdout) as { files: { status: string }[] };
    expect(files.map(({ status }) => status)).toEqual(['stored', 'uploaded', 'uploaded']);
  });

  test('sends the same picture once, under however many names it lies there', async () => {
    const cwd = makeProject(({ media }) => {
      media.screenshots = ['a.png', 'b.png'].map((src) => ({
        ...media.screenshots[0],
        src,
        alt: {},
      }));
      for (const shot of media.screenshots) shot.alt = { en: 'List', 'zh-CN': '清单' };
    });
    putFile(join(cwd, 'b.png'), readFileSync(join(cwd, 'a.png')));
    const { uploads, env } = await startStore();
    await runInMemory(['push'], { cwd, env });
    expect(uploads.filter(({ query }) => query.get('purpose') === 'screenshot')).toHaveLength(1);
  });

  test('--dry-run uploads nothing, says what it would, and does not count it as left to do', async () => {
    const cwd = makeProject();
    const missing = { ...finding, checkId: 'L033', severity: 'publishing' };
    const preview = {
      listing: 'com.example/ledger-sync',
      version: '1.2.0',
      digest: summary.digest,
      creates: true,
      unchanged: false,
      replaces: null,
      impact: 'first',
      findings: [
        { ...missing, pointer: '/media/logo/src' },
        { ...missing, pointer: '/media/other/src' },
      ],
      publishingTasks: 2,
    };
    const { uploads, env } = await startStore([], { [`POST ${path}/manifest/preview`]: { body: preview } });
    const { stdout } = await runInMemory(['push', '--dry-run', '--json'], { cwd, env });
    expect(uploads).toEqual([]);
    expect(JSON.parse(stdout)).toMatchObject({
      publishingTasks: 1,
      findings: [{ pointer: '/media/other/src' }],
      files: [{ status: 'would_upload' }, { status: 'would_upload' }, { status: 'would_upload' }],
    });
    const validated = await runInMemory(['validate', '--json'], { cwd, env });
    expect(validated.stdout).not.toContain('/media/logo/src');
  });

  test('reads nothing outside of the folder of the manifest, by link or by path', async () => {
    const outside = makeFolder();
    writeFileSync(join(outside, 'secret.pdf'), pdf);
    for (const [link, target] of [
      ['evidence/linked.pdf', join(outside, 'secret.pdf')],
      ['linked', outside],
    ] as const) {
      const cwd = makeProject(({ compliance }) => {
        for (const { evidence } of compliance.claims)
          for (const proof of evidence) proof.src = 'evidence/none.pdf';
      });
      const yaml = readFileSync(join(cwd, 'headwater.yaml'), 'utf8');
      const src = link.endsWith('.pdf') ? link : `${link}/secret.pdf`;
      writeFileSync(join(cwd, 'headwater.yaml'), yaml.replace('evidence/none.pdf', src));
      symlinkSync(target, join(cwd, link));
      const { seen, env } = await startStore();
      const { exitCode, stdout } = await runInMemory(['push', '--json'], { cwd, env });
      expect(exitCode).toBe(3);
      expect(JSON.parse(stdout)).toMatchObject({
        error: { code: 'file_outside', where: { line: lineOf(cwd, src) } },
      });
      expect(seen).toEqual([]);
    }
  });

  test('follows a link that stays inside', async () => {
    const cwd = makeProject();
    mkdirSync(join(cwd, 'real'));
    writeFileSync(join(cwd, 'real/logo.png'), png);
    writeFileSync(join(cwd, 'headwater.yaml'), text.replace('media/logo.png', 'logo.png'));
    symlinkSync(join(cwd, 'real/logo.png'), join(cwd, 'logo.png'));
    expect(await findings(cwd)).toEqual([]);
  });
});

describe('validate --offline', () => {
  test('a file that is not there is left to do, with its line; the manifest may be pushed', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'headwater.yaml'), text);
    putFile(join(cwd, 'media/logo.png'), png);
    expect(await findings(cwd)).toEqual([
      { checkId: 'L033', pointer: '/media/screenshots/0/src', line: lineOf(cwd, 'media/differences.png') },
      {
        checkId: 'L033',
        pointer: '/compliance/claims/0/evidence/0/src',
        line: lineOf(cwd, 'evidence/pipl-assessment.pdf'),
      },
    ]);
    expect((await runInMemory(['validate', '--offline'], { cwd })).exitCode).toBe(0);
    const { uploads, env } = await startStore();
    await runInMemory(['push'], { cwd, env });
    expect(uploads).toHaveLength(1);
  });

  test('a checksum that is not the one of the file is an error at its line', async () => {
    const cwd = makeProject(({ media }) => {
      media.logo.sha256 = 'a'.repeat(64);
    });
    expect(await findings(cwd)).toEqual([
      { checkId: 'L034', pointer: '/media/logo/sha256', line: lineOf(cwd, 'aaaaaaaa') },
    ]);
    expect((await runInMemory(['push'], { cwd })).exitCode).toBe(3);
  });

  test.each([
    ['media/logo.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'L015'],
    ['media/logo.png', pdf, 'L015'],
    ['media/logo.png', Buffer.concat([png, Buffer.alloc(2 * 1024 * 1024)]), 'L016'],
    ['media/differences.png', Buffer.concat([png, Buffer.alloc(8 * 1024 * 1024)]), 'L016'],
    ['evidence/pipl-assessment.pdf', Buffer.from('PK\u0003\u0004'), 'L035'],
    ['evidence/pipl-assessment.pdf', Buffer.concat([pdf, Buffer.alloc(20 * 1024 * 1024)]), 'L035'],
    ['evidence/pipl-assessment.pdf', Buffer.alloc(0), 'L035'],
  ])('%s with other content is refused by content and size (%#)', async (src, body, checkId) => {
    const cwd = makeProject();
    putFile(join(cwd, src), body);
    expect((await findings(cwd)).map((one) => one.checkId)).toEqual([checkId]);
  });

  test('the digest covers the pictures: another picture is another version', async () => {
    const digestOf = async (cwd: string) =>
      (
        JSON.parse((await runInMemory(['validate', '--offline', '--json'], { cwd })).stdout) as {
          digest: string;
        }
      ).digest;
    const cwd = makeProject();
    const before = await digestOf(cwd);
    putFile(join(cwd, 'media/logo.png'), Buffer.concat([png, Buffer.from('other')]));
    expect(before).toBe(summary.digest);
    expect(await digestOf(cwd)).not.toBe(before);
  });
});
