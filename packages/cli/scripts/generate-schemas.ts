import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { outputSchemas } from './output-schemas.ts';

export const folder = join(import.meta.dirname, '../schemas');

/** The published JSON Schemas of JSON outputs, by file name. */
export function schemaFiles(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(outputSchemas).map(([name, schema]) => {
      const title = name === 'failure' ? 'headwater: failure' : `headwater ${name} --json`;
      const document = { ...z.toJSONSchema(schema, { target: 'draft-7' }), title };
      return [`${name}.schema.json`, document];
    }),
  );
}

if (import.meta.main) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, schema] of Object.entries(schemaFiles()))
    writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
}
