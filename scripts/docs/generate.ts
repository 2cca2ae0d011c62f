import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles, root } from './generated-files.ts';

/** Part of `npm run generate`: writes what the documentation takes from the code. */
for (const [path, text] of generatedFiles()) {
  const file = join(root, path);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}
