import { m } from '../generated/paraglide/messages.js';
import type { ApiIssue } from './api-failure.ts';

/** Schema issues in the reader's language; rules of our own already speak it, or say what they mean. */
const texts: Record<string, () => string> = {
  required: m.form_issue_required,
  too_small: m.form_issue_too_small,
  too_big: m.form_issue_too_big,
  invalid_format: m.form_issue_format,
  invalid_type: m.form_issue_required,
  invalid_value: m.form_issue_choice,
  invalid_union: m.form_issue_choice,
  unrecognized_keys: m.form_issue_format,
};

export function issueText({ code, message }: ApiIssue): string {
  const text = texts[code];
  if (text) return text();
  return message || m.form_issue_format();
}
