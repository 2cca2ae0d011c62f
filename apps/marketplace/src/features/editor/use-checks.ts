import { type CheckContext, type Finding, validate } from '@headwater/manifest';
import { useEffect, useMemo, useState } from 'react';
import type { Json } from './at.ts';
import type { SectionSpec } from './field-spec.ts';
import { inOrder } from './in-order.ts';
import { type PlacedFindings, placeFindings } from './place-findings.ts';

export interface CheckFacts extends Omit<CheckContext, 'now'> {
  /** ISO time of the page, so that server and browser find the same. */
  now: string;
}

export interface Checks {
  findings: Finding[];
  placed: PlacedFindings;
  /** What keeps it from being submitted, in the order of the form. */
  problems: Finding[];
}

const pauseMs = 250;

/** The checks of the server and of the command line, run on what is written after each pause. */
export function useChecks(value: Json, about: { facts: CheckFacts; sections: SectionSpec[] }): Checks {
  const { facts, sections } = about;
  const settled = useSettled(value);
  const findings = useMemo(
    () => validate(settled, { ...facts, now: new Date(facts.now) }).findings,
    [settled, facts],
  );
  return useMemo(
    () => ({
      findings,
      placed: placeFindings(findings, { sections, value: settled }),
      problems: inOrder(
        findings.filter(({ severity }) => severity !== 'warning'),
        sections,
      ),
    }),
    [findings, sections, settled],
  );
}

function useSettled(value: Json): Json {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
