import type { Finding } from '@headwater/manifest';
import { getAt, type Json, type Path } from './at.ts';
import { both, type FieldSpec, inLanguage, join, type SectionSpec } from './field-spec.ts';

/** Findings by the field that shows them, and by part those that no field can show. */
export interface PlacedFindings {
  byField: Map<Path, Finding[]>;
  bySection: Map<string, Finding[]>;
  /** What the form calls the place of a pointer; null where it has no field. */
  labelOf(pointer: string): string | null;
}

type Fields = Map<Path, () => string>;

/** Each finding goes to the nearest field at or above its pointer. */
export function placeFindings(
  findings: readonly Finding[],
  { sections, value }: { sections: SectionSpec[]; value: Json },
): PlacedFindings {
  const fields = new Map(sections.flatMap((section) => pathsOf(section.fields, { base: '', value })));
  const labelOf = (pointer: string) => fields.get(nearest(pointer.slice(1), fields) ?? '')?.() ?? null;
  const placed: PlacedFindings = { byField: new Map(), bySection: new Map(), labelOf };
  for (const finding of findings) {
    const path = nearest(finding.pointer.slice(1), fields);
    const first = finding.pointer.split('/')[1] ?? '';
    const section = sections.find(({ owns }) => owns.includes(first)) ?? sections[0];
    if (path !== null) add(placed.byField, path, finding);
    else if (section) add(placed.bySection, section.key, finding);
  }
  return placed;
}

/** A missing text belongs to its first language: the pointer of `name` names neither. */
function nearest(path: Path, fields: Fields): Path | null {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    const found = [at, ...both.map((locale) => `${at}/${locale}`)].find((one) => fields.has(one));
    if (found) return found;
  }
  return null;
}

function add(map: Map<string, Finding[]>, key: string, finding: Finding): void {
  map.set(key, [...(map.get(key) ?? []), finding]);
}

function pathsOf(specs: FieldSpec[], { base, value }: { base: Path; value: Json }): [Path, () => string][] {
  return specs.flatMap((spec) => {
    const at = join(base, spec.at);
    if (at.includes('{locale}')) return both.map((locale) => [inLanguage(at, locale), spec.label]);
    if (spec.type !== 'rows') return [[at, spec.label]];
    const rows = getAt(value, at);
    const inside = Array.isArray(rows)
      ? rows.flatMap((_, index) => pathsOf(spec.fields, { base: `${at}/${index}`, value }))
      : [];
    return [[at, spec.label], ...inside];
  });
}
