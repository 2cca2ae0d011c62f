import { fromPointer } from '@headwater/manifest';
import { Document, isMap, isScalar, type Pair } from 'yaml';
import type { Invocation } from '../run/invocation.ts';
import type { Draft } from './draft-from-openapi.ts';
import { sectionTemplates } from './section-templates.ts';

/** The text of the new file: comments where something is to be done, and a sketch of each missing section. */
export function writeDraft(
  run: Invocation,
  draft: Draft,
  options: { json: boolean; schema: string },
): string {
  const { manifest, tasks } = draft;
  if (options.json) return `${JSON.stringify({ $schema: options.schema, ...manifest }, null, 2)}\n`;
  const document = new Document(manifest);
  const missing: Draft['tasks'] = [];
  for (const task of tasks) if (!comment(document, task, run)) missing.push(task);
  const header = [
    `# yaml-language-server: $schema=${options.schema}`,
    ...run.messages.init.header.map((line) => `# ${line}`),
  ];
  const sections = missing.flatMap((task) => sketch(run, task));
  return `${[...header, '', document.toString({ lineWidth: 0 }).trimEnd(), ...sections].join('\n')}\n`;
}

/** Puts the task above its key; false if the key is not there. */
function comment(document: Document, { pointer, what }: Draft['tasks'][number], run: Invocation): boolean {
  const path = fromPointer(pointer);
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return false;
  const pair = parent.items.find(
    (item): item is Pair => isScalar(item.key) && item.key.value === path.at(-1),
  );
  if (!pair || !isScalar(pair.key)) return false;
  pair.key.commentBefore = [pair.key.commentBefore, ` ${run.messages.init.todo}${what[run.locale]}`]
    .filter(Boolean)
    .join('\n');
  return true;
}

function sketch(run: Invocation, { pointer, what }: Draft['tasks'][number]): string[] {
  const template =
    pointer.lastIndexOf('/') === 0 || pointer === '/compliance/dataCategories'
      ? sectionTemplates[fromPointer(pointer)[0] ?? '']
      : undefined;
  return [
    '',
    `# ${run.messages.init.todo}${template ? '' : `${pointer}: `}${what[run.locale]}`,
    ...(template ?? '')
      .split('\n')
      .filter(Boolean)
      .map((line) => `# ${line}`),
  ];
}
