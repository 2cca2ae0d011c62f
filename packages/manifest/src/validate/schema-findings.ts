import type { z } from 'zod';
import type { Hit } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import { toFinding } from '../check/to-finding.ts';
import { shape } from '../checks/schema/shape.ts';
import { unknownKey } from '../checks/schema/unknown-key.ts';
import { toPointer } from '../source/pointer.ts';
import { issueMessage } from './issue-message.ts';
import { knownKeys } from './known-keys.ts';
import { nearestKey } from './nearest-key.ts';

const most = 200;

/** Turns schema issues into findings; a list of more than 200 helps nobody and is cut there. */
export function schemaFindings(error: z.ZodError, input: unknown): Finding[] {
  const findings: Finding[] = [];
  for (const issue of error.issues.slice(0, most)) {
    const path = issue.path;
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(path, input);
      for (const key of issue.keys.slice(0, 20))
        findings.push(toFinding(unknownKey, unknownHit(path, key, known), input));
      continue;
    }
    const message = issueMessage(issue, input);
    const params = { detailZh: message['zh-CN'], detailEn: message.en };
    findings.push(toFinding(shape, { pointer: toPointer(path), params, salient: issue.code }, input));
  }
  return findings;
}

function unknownHit(path: readonly PropertyKey[], key: string, known: readonly string[]): Hit {
  const nearest = nearestKey(key, known);
  const shown = key.slice(0, 80);
  const params = {
    key: shown,
    suggestion: nearest ?? '',
    hintZh: nearest ? `,是不是“${nearest}”?` : '',
    hintEn: nearest ? `; did you mean "${nearest}"?` : '',
  };
  return { pointer: toPointer([...path, key]), params, salient: shown };
}
