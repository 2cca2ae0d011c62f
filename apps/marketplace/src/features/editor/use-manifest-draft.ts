import { type CheckContext, type Finding, validate } from '@headwater/manifest';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { type Json, type Path, setAt } from './at.ts';
import type { SectionSpec } from './field-spec.ts';
import { placeFindings } from './place-findings.ts';

export interface CheckFacts extends Omit<CheckContext, 'now'> {
  /** ISO time of the page, so that server and browser find the same. */
  now: string;
}

/** The manifest being written, checked as it is typed with the same checks as on the server. */
export function useManifestDraft(
  initial: Json,
  { facts, sections }: { facts: CheckFacts; sections: SectionSpec[] },
) {
  const [value, setValue] = useState(initial);
  const [saved, setSaved] = useState(initial);
  const settled = useDeferredValue(value);
  const findings = useMemo<Finding[]>(
    () => validate(settled, { ...facts, now: new Date(facts.now) }).findings,
    [settled, facts],
  );
  const placed = useMemo(
    () => placeFindings(findings, { sections, value: settled }),
    [findings, sections, settled],
  );
  const set = useCallback((path: Path, next: unknown) => setValue((now) => setAt(now, path, next)), []);
  const editor = useMemo(
    () => ({ value, set, findingsAt: (path: Path) => placed.byField.get(path) ?? [] }),
    [value, set, placed],
  );
  const markSaved = useCallback((as: Json) => setSaved(as), []);
  return { editor, value, findings, placed, replace: setValue, dirty: value !== saved, markSaved };
}
