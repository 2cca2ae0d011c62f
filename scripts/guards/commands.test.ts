import { describe, expect, test } from 'vitest';
import { faultOf } from './command-line.ts';
import { read, textFiles } from './repository.ts';

const documents = textFiles().filter((path) =>
  /^(?:docs\/.*|README.*|[A-Z]+|packages\/[a-z]+\/README)\.md$/.test(path),
);

/** In code only: `headwater push --dry-run` between backticks, or a line of a shell block. */
const calls = (text: string) =>
  [...text.matchAll(/(?:`|^\s*(?:\$ )?(?:npx )?)(?:npx )?headwater ([a-z][^`\n|#;&>]*)/gm)].map(
    (match) => match[1] ?? '',
  );

describe.each(documents)('%s', (path) => {
  test('names only commands and flags that headwater has', async () => {
    const faults = await Promise.all(calls(read(path)).map(async (call) => [call, await faultOf(call)]));
    expect(faults.filter(([, fault]) => fault)).toEqual([]);
  });
});
