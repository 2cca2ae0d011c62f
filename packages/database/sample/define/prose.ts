/** What a customer reads in one language, in the order it is read. */
export interface Prose {
  name: string;
  tagline: string;
  summary: string;
  /** Heading and Markdown body of each section of the description. */
  sections: readonly (readonly [heading: string, body: string])[];
  highlights: readonly string[];
  keywords: readonly string[];
  /** Question and answer. */
  faq: readonly (readonly [question: string, answer: string])[];
}

/** The listing text of a manifest from prose plus what its publisher says in every listing. */
export function listingText(prose: Prose, shared: { sections?: Prose['sections']; faq?: Prose['faq'] } = {}) {
  const { sections, faq, highlights, keywords, ...rest } = prose;
  return {
    ...rest,
    description: [...sections, ...(shared.sections ?? [])]
      .map(([heading, body]) => `## ${heading}\n\n${body.trim()}`)
      .join('\n\n'),
    highlights: [...highlights],
    keywords: [...keywords],
    faq: [...faq, ...(shared.faq ?? [])].map(([question, answer]) => ({ question, answer })),
  };
}

/** A text in both languages, Chinese first. */
export function both(zh: string, en: string) {
  return { 'zh-CN': zh, en };
}

/** Chinese and English, written as a pair in the data files. */
export type Pair = readonly [zh: string, en: string];
