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

export function UiCatalogue({ markdown }: { markdown: CleanHtml }) {
  return (
    <>
      <PageHeader title={m.ui_title()} description={m.ui_description()} />
      <div className="space-y-12">
        <FoundationSamples />
        <ActionSamples />
        <FormSamples />
        <DataSamples />
        <FeedbackSamples />
        <TextSamples markdown={markdown} />
        <OverlaySamples />
      </div>
    </>
  );
}
