import type { Locale } from '@headwater/domain';

/** What one mail says, before it becomes text and HTML. Every string is plain text; the layout escapes it. */
export interface MailContent {
  subject: string;
  /** The first line, larger than the rest. */
  title: string;
  paragraphs: string[];
  /** Label and value, shown as a small table. */
  facts?: [label: string, value: string][];
  /** Somebody else's words, set apart. */
  quote?: string;
  action?: { label: string; url: string };
  /** Smaller lines after the button: what to do when this mail is unexpected, how long a link lives. */
  closing?: string[];
}

/** How a template writes links and times in the reader's language. */
export interface MailTools {
  /** Absolute address of one of our pages in the reader's language: `link('/workspace/leads')`. */
  link(path: string): string;
  /** Day and time in China, said so. */
  time(iso: string): string;
  day(iso: string): string;
}

/** One writer a language; both are written by hand, neither is a translation of the other word by word. */
export type MailTemplate<Params> = Record<Locale, (params: Params, tools: MailTools) => MailContent>;

/** Fixes the type of a template's parameters in one place. */
export const defineTemplate = <Params>(template: MailTemplate<Params>): MailTemplate<Params> => template;
