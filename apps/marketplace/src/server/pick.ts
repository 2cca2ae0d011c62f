/** A search parameter that may only be one of a few words; anything else counts as left out. */
export const pick = <Word extends string>(
  value: string | undefined,
  words: readonly Word[],
): Word | undefined => words.find((word) => word === value);
