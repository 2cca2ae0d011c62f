import { allChecks } from '../checks/index.ts';
import type { BilingualText, Locale } from '../codes/locale.ts';
import type { Severity } from './finding.ts';

/** What `headwater explain L012` says about a check. */
export interface Explanation {
  id: string;
  severity: Severity;
  title: string;
  why: string;
  fix: string;
}

const byId = new Map(allChecks.map((check) => [check.id, check]));

/** Explains a check in one language, or null if there is no such check. Ids are not case-sensitive. */
export function explain(id: string, locale: Locale): Explanation | null {
  const check = byId.get(id.toUpperCase());
  if (!check) return null;
  const say = (text: BilingualText) => text[locale].replace(/\{(\w+)\}/g, '…');
  return {
    id: check.id,
    severity: check.severity,
    title: say(check.title),
    why: say(check.why),
    fix: say(check.fix),
  };
}
