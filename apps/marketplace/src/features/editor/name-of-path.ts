import { m } from '../../generated/paraglide/messages.js';
import type { SectionSpec } from './field-spec.ts';
import type { PlacedFindings } from './place-findings.ts';
import { sectionOfPointer } from './sections.ts';

const languages = { 'zh-CN': m.editor_zh, en: m.editor_en } as const;

/** What the form calls a place: `Texts › Name · English`. */
export function nameOfPath(
  path: string,
  { sections, labelOf }: { sections: SectionSpec[]; labelOf: PlacedFindings['labelOf'] },
): string {
  const pointer = `/${path}`;
  const section = sectionOfPointer(sections, pointer)?.label();
  const language = (['zh-CN', 'en'] as const).find((one) => path.split('/').includes(one));
  const item = /\/(?:id|scope|event|listing|product|host|version|src) ([^/]+)/.exec(path)?.[1];
  const label = labelOf(
    pointer.replace(/\/(?:id|scope|event|listing|product|host|version|src) [^/]+/g, '/0'),
  );
  return [section, label ?? path, item, language && languages[language]()].filter(Boolean).join(' · ');
}
