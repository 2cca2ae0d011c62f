import { m } from '../../generated/paraglide/messages.js';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { type CleanHtml, Markdown } from '../../ui/markdown.tsx';
import { Sample, Samples } from './sample.tsx';

export function TextSamples({ markdown }: { markdown: CleanHtml }) {
  return (
    <Samples id="text" title={m.ui_text()}>
      <Sample name="Markdown">
        <Markdown content={markdown} />
      </Sample>
      <div className="min-w-0 space-y-8">
        <Sample name="CodeBlock · CopyButton">
          <CodeBlock
            title={m.ui_code_title()}
            kind="shell"
            code={
              'npx headwater init --from-openapi openapi.json\nnpx headwater validate\nnpx headwater submit'
            }
          />
        </Sample>
        <Sample name="Breadcrumbs">
          <Breadcrumbs
            items={[
              { label: m.ui_crumb_home(), to: '/' },
              { label: m.ui_crumb_catalogue(), to: '/ui' },
              { label: m.ui_row_kefu() },
            ]}
          />
        </Sample>
        <Sample name="Disclosure">
          <Disclosure summary={m.ui_disclosure()}>
            <p className="text-ink-soft text-sm">{m.ui_disclosure_text()}</p>
          </Disclosure>
        </Sample>
      </div>
    </Samples>
  );
}
