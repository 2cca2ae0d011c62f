import { m } from '../../../generated/paraglide/messages.js';
import type { FieldSpec, SectionSpec } from '../field-spec.ts';

const faq = (locale: 'zh-CN' | 'en', label: () => string): FieldSpec => ({
  type: 'rows',
  at: `listing/${locale}/faq`,
  locale,
  label,
  what: m.editor_faq_item,
  blank: {},
  most: 20,
  mirrors:
    locale === 'en'
      ? { at: 'listing/zh-CN/faq', language: m.editor_zh }
      : { at: 'listing/en/faq', language: m.editor_en },
  fields: [
    { type: 'text', at: 'question', label: m.editor_question, max: 200, wide: true },
    { type: 'text', at: 'answer', label: m.editor_answer, max: 2000, rows: 3, wide: true },
  ],
});

/** Both languages side by side: what a customer reads. */
export const texts: SectionSpec = {
  key: 'texts',
  label: m.editor_section_texts,
  owns: ['listing'],
  fields: [
    { type: 'bilingual', at: 'listing/{locale}/name', label: m.editor_name, max: 40 },
    {
      type: 'bilingual',
      at: 'listing/{locale}/tagline',
      label: m.editor_tagline,
      hint: m.editor_tagline_hint,
      max: 80,
    },
    {
      type: 'bilingual',
      at: 'listing/{locale}/summary',
      label: m.editor_summary,
      hint: m.editor_summary_hint,
      max: 200,
      rows: 3,
    },
    {
      type: 'bilingual',
      at: 'listing/{locale}/description',
      label: m.editor_description,
      hint: m.editor_description_hint,
      max: 20_000,
      rows: 12,
    },
    {
      type: 'bilingual-lines',
      at: 'listing/{locale}/highlights',
      label: m.editor_highlights,
      hint: m.editor_highlights_hint,
    },
    {
      type: 'bilingual-lines',
      at: 'listing/{locale}/keywords',
      label: m.editor_keywords,
      hint: m.editor_keywords_hint,
    },
    faq('zh-CN', m.editor_faq_zh),
    faq('en', m.editor_faq_en),
  ],
};
