import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fromOpenApi, type ManifestInput } from '@headwater/manifest';
import { parse } from 'yaml';
import { AbortError, type Say } from '../failures/abort-error.ts';
import type { BilingualMessage } from '../manifest-file/problem.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Invocation } from '../run/invocation.ts';

/** A manifest to start from and what is left for a person. */
export interface Draft {
  manifest: ManifestInput;
  tasks: { pointer: string; what: BilingualMessage }[];
}

const maxBytes = 32 * 1024 * 1024;

export async function draftFromOpenApi(
  run: Invocation,
  flags: {
    fromOpenapi: string;
    kind?: string | undefined;
    id?: string | undefined;
    publisher?: string | undefined;
  },
): Promise<Draft> {
  const { fromOpenapi: name, kind = 'integration', id, publisher } = flags;
  if (kind !== 'integration') throw refusal('usage', (m) => m.failures.openApiKind(kind));
  if (/^https?:\/\//.test(name)) throw refusal('usage', (m) => m.failures.openApiUrl(name));
  const document = parseDocument(name, await readDocument(run, name));
  if (!isOpenApi(document)) throw refusal('not_openapi', (m) => m.failures.notOpenApi(name));
  const { manifest, tasks } = fromOpenApi(document, id === undefined ? {} : { id: id.toLowerCase() });
  if (publisher === undefined) return { manifest, tasks };
  return {
    manifest: { ...manifest, publisher: { ...manifest.publisher, name: { [run.locale]: publisher } } },
    tasks,
  };
}

async function readDocument(run: Invocation, name: string): Promise<string> {
  const path = resolve(run.io.cwd, name);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile())
    throw new AbortError({
      code: 'file_not_found',
      exitCode: exitCodes.notFound,
      what: (m) => m.failures.fileNotFound(name),
    });
  if (found.size > maxBytes) throw refusal('file_too_large', (m) => m.failures.fileTooLarge(name, maxBytes));
  return readFile(path, 'utf8');
}

function parseDocument(name: string, text: string): unknown {
  try {
    return /^\s*[{[]/.test(text) ? (JSON.parse(text) as unknown) : parse(text, { maxAliasCount: 100 });
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    throw refusal('not_openapi', (m) => m.failures.notOpenApi(name), why);
  }
}

const isOpenApi = (document: unknown): boolean =>
  typeof document === 'object' && document !== null && ('openapi' in document || 'swagger' in document);

const refusal = (code: string, what: Say, why = '') =>
  new AbortError({ code, exitCode: exitCodes.usage, what, ...(why ? { why: () => why } : {}) });
