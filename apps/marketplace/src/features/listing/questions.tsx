import { m } from '../../generated/paraglide/messages.js';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Markdown } from '../../ui/markdown.tsx';
import type { ListingView } from './load-listing.ts';
import { Section } from './section.tsx';

export function Questions({ questions, lang }: Pick<ListingView, 'questions' | 'lang'>) {
  if (questions.length === 0) return null;
  return (
    <Section id="questions" title={m.listing_questions()}>
      <div lang={lang} className="divide-y divide-line border-line border-y">
        {questions.map(({ question, answer }) => (
          <Disclosure key={question} summary={<span className="py-2 font-medium">{question}</span>}>
            <Markdown content={answer} className="text-ink-soft text-sm" />
          </Disclosure>
        ))}
      </div>
    </Section>
  );
}
