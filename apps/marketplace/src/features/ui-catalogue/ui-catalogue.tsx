import { m } from '../../generated/paraglide/messages.js';
import type { CleanHtml } from '../../ui/markdown.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ActionSamples } from './action-samples.tsx';
import { DataSamples } from './data-samples.tsx';
import { FeedbackSamples } from './feedback-samples.tsx';
import { FormSamples } from './form-samples.tsx';
import { FoundationSamples } from './foundation-samples.tsx';
import { OverlaySamples } from './overlay-samples.tsx';
import { TextSamples } from './text-samples.tsx';
import { ThemeSamples } from './theme-samples.tsx';
import { WorkSamples } from './work-samples.tsx';

const sections = [
  { id: 'foundations', title: m.ui_foundations },
  { id: 'themes', title: m.ui_themes },
  { id: 'actions', title: m.ui_actions },
  { id: 'forms', title: m.ui_forms },
  { id: 'data', title: m.ui_data },
  { id: 'work', title: m.ui_work },
  { id: 'feedback', title: m.ui_feedback },
  { id: 'text', title: m.ui_text },
  { id: 'overlays', title: m.ui_overlays },
];

export function UiCatalogue({ markdown }: { markdown: CleanHtml }) {
  return (
    <>
      <PageHeader title={m.ui_title()} description={m.ui_description()} />
      <nav aria-label={m.ui_sections()} className="mb-8">
        <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-flex min-h-8 items-center text-accent hover:underline">
                {title()}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="space-y-12">
        <FoundationSamples />
        <ThemeSamples />
        <ActionSamples />
        <FormSamples />
        <DataSamples />
        <WorkSamples />
        <FeedbackSamples />
        <TextSamples markdown={markdown} />
        <OverlaySamples />
      </div>
    </>
  );
}
