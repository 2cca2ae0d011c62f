import { z } from 'zod';
import { doc, text } from './primitives.ts';

const question = z.strictObject({
  question: doc(text(200), 'The question as a customer asks it', 'Which data leaves our tenant?'),
  answer: doc(text(2000), 'The answer in Markdown', 'Only the order number and the amount.'),
});

const keyword = doc(text(40), 'A search keyword', 'reconciliation');

const listingText = z
  .strictObject({
    name: doc(text(40), 'Name of the listing, at most 40 characters', 'Acme Reconcile'),
    tagline: doc(
      text(80),
      'One line under the name, at most 80 characters',
      'Match orders to payments overnight',
    ).optional(),
    summary: doc(
      text(200),
      'What it does and for whom, at most 200 characters',
      'Matches marketplace orders to bank records every night.',
    ),
    description: doc(
      text(20_000),
      'The full description in Markdown, at most 20,000 characters',
      '## What it does\nMatches orders.',
    ).optional(),
    highlights: doc(z.array(text(120)).min(3).max(6), 'Three to six selling points', [
      'Nightly runs',
      'No scripts',
      'Full audit trail',
    ]).optional(),
    keywords: doc(z.array(keyword).max(20), 'Up to 20 search keywords', [
      'reconciliation',
      'payments',
    ]).optional(),
    faq: doc(z.array(question).max(20), 'Questions customers ask', [
      { question: 'Is there a trial?', answer: 'Yes, 14 days.' },
    ]).optional(),
  })
  .meta({ id: 'ListingText' });

export const listing = z
  .strictObject({
    'zh-CN': doc(listingText, 'The listing in Simplified Chinese; required to publish').optional(),
    en: doc(listingText, 'The listing in English; required to publish').optional(),
  })
  .check((ctx) => {
    if (Object.keys(ctx.value).length > 0) return;
    ctx.issues.push({ code: 'too_small', origin: 'object', minimum: 1, inclusive: true, input: ctx.value });
  })
  .meta({ minProperties: 1 });
