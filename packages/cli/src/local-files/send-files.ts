import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Api } from '../api/port.ts';
import { AbortError } from '../failures/abort-error.ts';
import type { ManifestFile } from '../manifest-file/manifest-file.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Invocation } from '../run/invocation.ts';
import type { LocalFile } from './local-file.ts';

export interface SentFile {
  src: string;
  use: string;
  sha256: string;
  bytes: number;
  /** `stored`: the server had it before. */
  status: 'stored' | 'uploaded' | 'would_upload';
}

interface Sending {
  api: Api;
  file: ManifestFile;
  files: readonly LocalFile[];
  dryRun: boolean;
}

/** Uploads what the server does not have yet, each content once for each use; a repeat goes on where it stopped. */
export async function sendFiles(run: Invocation, { api, file, files, dryRun }: Sending): Promise<SentFile[]> {
  const sent: SentFile[] = [];
  for (const one of distinct(files)) {
    const { src, use, sha256, bytes } = one;
    const known = await api.findFile({ use, sha256 });
    const status = known ? 'stored' : dryRun ? 'would_upload' : 'uploaded';
    if (status === 'uploaded') {
      run.say(run.messages.push.uploading(src, kilobytes(bytes)));
      await upload(api, one).catch((error: unknown) => {
        throw placed(error, { file, pointer: `${one.pointer}/src` });
      });
    }
    sent.push({ src, use, sha256, bytes, status });
  }
  return sent;
}

export const kilobytes = (bytes: number): number => Math.ceil(bytes / 1024);

type Readable = LocalFile & { sha256: string };

const distinct = (files: readonly LocalFile[]): Readable[] => [
  ...new Map(
    files
      .filter((file): file is Readable => file.sha256 !== null)
      .map((file) => [`${file.use} ${file.sha256}`, file] as const),
  ).values(),
];

/** The bytes are read again, so that no more than one file is held; they must be the ones that were checked. */
async function upload(api: Api, { path, use, sha256, src }: Readable): Promise<void> {
  const body = new Uint8Array(await readFile(path));
  if (createHash('sha256').update(body).digest('hex') !== sha256)
    throw new AbortError({
      code: 'file_changed',
      exitCode: exitCodes.conflict,
      what: (m) => m.failures.fileChanged(src),
      next: [() => 'headwater push'],
    });
  await api.uploadFile({ use, fileName: basename(src), body });
}

function placed(error: unknown, { file, pointer }: { file: ManifestFile; pointer: string }): unknown {
  if (!(error instanceof AbortError)) return error;
  const where = { file: file.shown, ...(file.locate(pointer) ?? {}), pointer };
  return new AbortError({ ...error.options, where });
}
