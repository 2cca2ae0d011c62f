import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleManifests } from '@headwater/manifest';
import { stringify } from 'yaml';
import { fence, page, table } from './markdown.ts';
import type { Schema } from './openapi.ts';
import { root } from './root.ts';
import { fieldColumns, schemaRows } from './schema-rows.ts';
import { type Pages, pathIn, siteLocales } from './site-locale.ts';

const kinds = ['integration', 'solution', 'service'] as const;
const texts = {
  en: {
    title: 'Manifest',
    intro:
      'Everything a listing says is in one file. Every field, from the published JSON Schema (draft-07):',
    example: 'A whole one',
    fields: 'Fields',
    kind: { integration: 'Integration', solution: 'Solution', service: 'Service' },
  },
  'zh-CN': {
    title: '清单',
    intro:
      '上架内容的全部信息都在一个文件里。以下是全部字段，来自公开的 JSON Schema（draft-07），字段说明为英文：',
    example: '完整示例',
    fields: '字段',
    kind: { integration: '集成', solution: '方案', service: '服务' },
  },
};

const schema: { definitions: Record<string, Schema> } = JSON.parse(
  readFileSync(join(root, 'packages/manifest/schema/headwater.schema.json'), 'utf8'),
);

/** A page a kind: a whole manifest, then every field with description and example. */
export function manifestPages(): Pages {
  const pages: Pages = new Map();
  for (const locale of siteLocales) {
    const say = texts[locale];
    for (const kind of kinds) {
      const definition = schema.definitions[texts.en.kind[kind]];
      if (!definition) throw new Error(`The schema has no definition of ${kind}`);
      const rows = schemaRows(definition, { definitions: schema.definitions, depth: 9 });
      const example = fence('yaml', stringify(exampleManifests[kind]));
      pages.set(
        pathIn(locale, `/manifest/${kind}`),
        page(
          `# ${say.kind[kind]}`,
          `## ${say.fields}`,
          table(fieldColumns[locale], rows),
          `## ${say.example}`,
          example,
        ),
      );
    }
    const list = kinds
      .map((kind) => `- [${say.kind[kind]}](${pathIn(locale, `/manifest/${kind}`)})`)
      .join('\n');
    pages.set(pathIn(locale, '/manifest/index'), page(`# ${say.title}`, say.intro, list));
  }
  return pages;
}
