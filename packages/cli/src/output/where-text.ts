import type { Where } from '../failures/abort-error.ts';

/** `headwater.yaml:12:3`, which terminals and editors make clickable. */
export function whereText({ file, line, column }: Where): string {
  return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
