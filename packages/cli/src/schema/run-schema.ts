import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { toJsonSchema } from '@headwater/manifest';
import type { schemaFlags } from '../commands/schema.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';

/** The manifest's JSON Schema (draft-07), the one that this version of the command checks with. */
export const runSchema: Handler<typeof schemaFlags> = async (run, { flags }) => {
  const text = `${JSON.stringify(toJsonSchema(), null, 2)}\n`;
  if (flags.out === undefined) run.io.stdout.write(text);
  else {
    await writeFile(resolve(run.io.cwd, flags.out), text);
    run.data({ file: flags.out }, ({ file }) => [run.messages.schema.written(file)]);
  }
  return exitCodes.ok;
};
