/** What the suggest address answers, every text ready in the reader's language. */
export interface Suggestions {
  groups: SuggestionGroup[];
}

export interface SuggestionGroup {
  label: string;
  options: Suggestion[];
}

export interface Suggestion {
  /** Whole path, language included. */
  to: string;
  name: string;
  /** Set when the name is not in the reader's language. */
  lang?: string | undefined;
  /** Publisher and kind, or which facet it is. */
  detail: string;
  /** Logo, or the first letter on its hue; null for a facet. */
  tile: { src: string | null; letter: string; hue: number } | null;
}

/** The texts the search box needs before it has asked anything; the server writes them into the page. */
export interface SearchBoxTexts {
  recent: string;
  clear: string;
  /** `{q}` stands for the words. */
  remove: string;
  searchFor: string;
  /** `{count}` stands for the number. */
  count: string;
}
