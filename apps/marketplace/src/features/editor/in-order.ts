import type { Finding } from '@headwater/manifest';
import type { SectionSpec } from './field-spec.ts';
import { sectionOfPointer } from './sections.ts';

/** Findings as a person meets them on the way down the form. */
export function inOrder(findings: readonly Finding[], sections: SectionSpec[]): Finding[] {
  const placeOf = (pointer: string) => {
    const section = sectionOfPointer(sections, pointer);
    if (!section) return [sections.length, 0];
    const field = section.fields.findIndex(({ at }) =>
      pointer.slice(1).startsWith(at.split('/{locale}')[0] ?? at),
    );
    return [sections.indexOf(section), field < 0 ? section.fields.length : field];
  };
  return findings
    .map((finding) => ({ finding, place: placeOf(finding.pointer) }))
    .sort(
      (a, b) =>
        (a.place[0] ?? 0) - (b.place[0] ?? 0) ||
        (a.place[1] ?? 0) - (b.place[1] ?? 0) ||
        a.finding.pointer.localeCompare(b.finding.pointer, 'en', { numeric: true }),
    )
    .map(({ finding }) => finding);
}
