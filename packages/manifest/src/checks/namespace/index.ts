import type { Check } from '../../check/check.ts';
import { idChanged } from './id-changed.ts';
import { partnerMismatch } from './partner-mismatch.ts';
import { reserved } from './reserved.ts';
import { reversed } from './reversed.ts';
import { unproved } from './unproved.ts';
import { websiteMismatch } from './website-mismatch.ts';

export const namespaceChecks: readonly Check[] = [
  unproved,
  idChanged,
  reserved,
  reversed,
  websiteMismatch,
  partnerMismatch,
];
