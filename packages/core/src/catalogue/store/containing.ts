/** A pattern for ILIKE that finds the text anywhere; the signs that a pattern knows are read as themselves. */
export const containing = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
