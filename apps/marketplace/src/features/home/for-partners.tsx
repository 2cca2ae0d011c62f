import { m } from '../../generated/paraglide/messages.js';
import { CodeBlock } from '../../ui/code-block.tsx';
import { LinkButton } from '../../ui/link-button.tsx';

const commands = [
  'npx headwater init --from-openapi openapi.json',
  'npx headwater validate',
  'npx headwater push && npx headwater submit',
].join('\n');

export function ForPartners() {
  return (
    <section aria-labelledby="partners" className="grid items-center gap-x-12 gap-y-6 lg:grid-cols-2">
      <div>
        <h2 id="partners" className="text-2xl">
          {m.home_partners_title()}
        </h2>
        <p className="mt-2 max-w-prose text-ink-soft">{m.home_partners_text()}</p>
        <div className="mt-5 flex flex-wrap gap-3">
          <LinkButton variant="primary" to="/sign-up?as=partner">
            {m.home_partners_start()}
          </LinkButton>
          <LinkButton to="/certification">{m.home_partners_criteria()}</LinkButton>
        </div>
      </div>
      <div className="min-w-0">
        <CodeBlock kind="shell" title={m.home_partners_commands()} code={commands} />
      </div>
    </section>
  );
}
