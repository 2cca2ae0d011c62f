import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { errorTable } from '../../packages/domain/src/shared/errors.ts';
import { read, root } from './repository.ts';

const codes = Object.keys(errorTable).sort();

test('every error code has a page and every page a code', () => {
  const pages = readdirSync(join(root, 'docs/errors')).map((name) => name.replace(/\.md$/, ''));
  expect(pages.sort()).toEqual(codes);
});

test.each(Object.entries(errorTable))(
  'the page of %s says what the table says, in both languages',
  (code, row) => {
    const text = read(`docs/errors/${code}.md`);
    expect(text.startsWith(`# ${code}\n`)).toBe(true);
    for (const heading of ['## What happened', '## Why', '## What to do', '## Example', '## 中文'])
      expect(text).toContain(`\n${heading}\n`);
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? [];
    expect(JSON.parse(example)).toMatchObject({ code, status: row.status, title: row.title.en });
    expect(text).toContain(`HTTP ${row.status} · ${row.title.en}\n`);
    expect(text.slice(text.indexOf('## 中文'))).toContain(`**${row.title['zh-CN']}**`);
  },
);
