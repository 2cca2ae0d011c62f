import type { Finding } from '@headwater/manifest';
import type { Json } from './at.ts';
import type { SectionSpec } from './field-spec.ts';
import { sectionOfPointer } from './sections.ts';

/** Parts that a listing can do without. */
const optional = new Set(['webhooks']);

/** The parts in which nothing is left to do. While the schema is not met, an empty part is not counted as done. */
export function completeness(
  value: Json,
  { findings, sections }: { findings: readonly Finding[]; sections: SectionSpec[] },
): { done: number; of: number; open: SectionSpec[] } {
  const blocking = findings.filter(({ severity }) => severity !== 'warning');
  const unread = blocking.some(({ severity }) => severity === 'error');
  const withProblems = new Set(blocking.map(({ pointer }) => sectionOfPointer(sections, pointer)?.key));
  const counted = sections.filter(({ key }) => !optional.has(key) || withProblems.has(key));
  const isOpen = ({ key, owns }: SectionSpec) =>
    withProblems.has(key) || (unread && !owns.some((name) => value[name] !== undefined));
  const open = counted.filter(isOpen);
  return { done: counted.length - open.length, of: counted.length, open };
}
