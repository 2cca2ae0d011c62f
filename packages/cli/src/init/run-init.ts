import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { manifestSchema } from '@headwater/manifest';
import type { initFlags } from '../commands/init.ts';
import { AbortError } from '../failures/abort-error.ts';
import { checkFile } from '../manifest-file/check-file.ts';
import { kindOfFile, manifestNames } from '../manifest-file/find-manifest.ts';
import type { ManifestFile } from '../manifest-file/manifest-file.ts';
import { readManifest } from '../manifest-file/read-manifest.ts';
import { askChoice, askText } from '../run/ask.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { FlagValues } from '../run/flags.ts';
import type { Invocation } from '../run/invocation.ts';
import { type Draft, draftFromOpenApi } from './draft-from-openapi.ts';
import { draftOfKind } from './draft-of-kind.ts';
import { initLines } from './init-lines.ts';
import { writeDraft } from './write-draft.ts';
import { writeSchema } from './write-schema.ts';

export interface InitResult {
  file: string;
  kind: string;
  id: string;
  /** What only a person can fill in, with its line. */
  tasks: { pointer: string; what: string; line: number | null }[];
}

type Values = FlagValues<typeof initFlags>;

/** Writes a manifest that fits the schema and says in comments what is left to do. */
export const runInit: Handler<typeof initFlags> = async (run, { flags }) => {
  const out = flags.out ?? 'headwater.yaml';
  requireFree(run, { out, force: flags.force });
  checkId(flags.id);
  const draft = await makeDraft(run, flags);
  const schema = await writeSchema(run.io.cwd);
  await writeFile(
    resolve(run.io.cwd, out),
    writeDraft(run, draft, { json: kindOfFile(out) === 'json', schema }),
  );
  const file = await readManifest(run.io, out);
  const { findings } = await checkFile(file, { locale: run.locale, now: run.io.now() });
  const tasks = draft.tasks.map(({ pointer, what }) => ({
    pointer,
    what: what[run.locale],
    line: lineOf(run, { file, what: what[run.locale], pointer }),
  }));
  const result: InitResult = { file: file.shown, kind: draft.manifest.kind, id: draft.manifest.id, tasks };
  run.data(result, (value) => initLines(run, value, findings));
  return exitCodes.ok;
};

async function makeDraft(run: Invocation, flags: Values): Promise<Draft> {
  if (flags.fromOpenapi !== undefined)
    return draftFromOpenApi(run, { ...flags, fromOpenapi: flags.fromOpenapi });
  const { init } = run.messages;
  const kinds = ['integration', 'solution', 'service'] as const;
  const options = kinds.map((value) => ({ value, label: run.messages.kinds[value] }));
  const kind = flags.kind ?? (await askChoice(run, { flag: 'kind', message: init.whichKind, options }));
  const id =
    flags.id ??
    (await askText(run, {
      flag: 'id',
      message: init.whichId,
      check: (text) => (isId(text) ? undefined : run.messages.failures.badId(text)),
    }));
  return draftOfKind({ kind, id: id.toLowerCase(), publisher: flags.publisher, locale: run.locale });
}

const isId = (text: string) => manifestSchema.options[0].shape.id.safeParse(text).success;

function checkId(id: string | undefined): void {
  if (id === undefined || isId(id)) return;
  throw new AbortError({
    code: 'usage',
    exitCode: exitCodes.usage,
    what: (m) => m.failures.badId(id),
    next: [() => '--id com.example/my-app'],
  });
}

/** A task stands above its key, or above the sketch of the section that is missing. */
function lineOf(
  run: Invocation,
  { file, what, pointer }: { file: ManifestFile; what: string; pointer: string },
): number | null {
  const lines = file.text?.split('\n') ?? [];
  const marked = lines.findIndex(
    (line) => line.includes(`# ${run.messages.init.todo}`) && line.endsWith(what),
  );
  return marked < 0 ? (file.locate(pointer)?.line ?? null) : marked + 1;
}

/** Two manifests in one folder would be refused by every later command, so init does not make a second one. */
function requireFree(run: Invocation, { out, force }: { out: string; force: boolean }): void {
  if (kindOfFile(out) === 'ts')
    throw new AbortError({
      code: 'usage',
      exitCode: exitCodes.usage,
      what: (m) => m.failures.cannotWriteTypeScript(out),
    });
  const names = [...new Set([out, ...manifestNames])];
  const present = names.find((name) => existsSync(resolve(run.io.cwd, name)) && !(force && name === out));
  if (present === undefined) return;
  throw new AbortError({
    code: 'manifest_exists',
    exitCode: exitCodes.conflict,
    what: (m) => m.failures.manifestExists(present),
    where: { file: present },
    next: [() => 'headwater validate', ...(present === out ? [() => 'headwater init --force'] : [])],
  });
}
