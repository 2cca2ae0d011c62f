import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '../src/index.ts';

const target = new URL('../schema/headwater.schema.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(toJsonSchema(), null, 2)}\n`);
