import { plainText } from './plain-text.ts';

/** `/publisher: Required, but missing`: the line alone does not name a field that is not there. */
export const pointed = (pointer: string | undefined, message: string): string =>
  `${pointer ? `${plainText(pointer)}: ` : ''}${plainText(message)}`;

/** For places that show one text: field, what is wrong, what to do. */
export const annotation = (found: { pointer: string; message: string; fix: string }): string =>
  [pointed(found.pointer, found.message), found.fix].filter(Boolean).join('\n');
