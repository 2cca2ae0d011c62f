import { m } from '../../generated/paraglide/messages.js';
import { formatNumber } from '../../lib/format/index.ts';
import type { loadOverview } from '../../server/load-overview.ts';
import { CodeBlock } from '../../ui/code-block.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Stat } from '../../ui/stat.tsx';
import { type Step, Steps } from '../../ui/steps.tsx';
import { Section } from './section.tsx';
import { TodoList } from './todo-list.tsx';

export type Overview = Awaited<ReturnType<typeof loadOverview>>;

export function OverviewPage({ overview, origin }: { overview: Overview; origin: string }) {
  const { steps, todo } = overview;
  const begun = steps.namespace === false || steps.key === false || !steps.pushed || !steps.submitted;
  return (
    <div className="space-y-10">
      <PageHeader title={m.workspace_title()} description={m.workspace_description()} />
      {begun && <Checklist overview={overview} />}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-10 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="space-y-10">
          <Section title={m.workspace_today()}>
            <TodoList items={todo} />
          </Section>
          <Figures figures={overview.figures} />
        </div>
        <Section title={m.workspace_commands()} description={m.workspace_commands_note()}>
          <CodeBlock
            kind="shell"
            title={m.workspace_commands_file()}
            code={`npx headwater login --server ${origin}\nnpx headwater push\nnpx headwater submit`}
          />
          <p className="text-ink-faint text-xs">
            {m.workspace_commands_key({
              read: 'listings:read',
              write: 'listings:write',
              submit: 'listings:submit',
            })}
          </p>
        </Section>
      </div>
    </div>
  );
}

function Checklist({ overview: { steps, firstDraft } }: { overview: Overview }) {
  const done = [true, steps.namespace, steps.key, steps.pushed, steps.submitted];
  const next = done.indexOf(false);
  const words: [string, string?][] = [
    [m.workspace_step_organisation()],
    [m.workspace_step_namespace(), m.workspace_step_namespace_note()],
    [m.workspace_step_key(), m.workspace_step_key_note()],
    [m.workspace_step_push(), m.workspace_step_push_note()],
    [m.workspace_step_submit(), m.workspace_step_submit_note()],
  ];
  const items = words.map(([label, note], position): Step => {
    const state = done[position] !== false ? 'done' : position === next ? 'current' : 'todo';
    return { label, state, ...(note ? { note } : {}) };
  });
  return (
    <Section
      title={m.workspace_checklist()}
      description={m.workspace_checklist_note()}
      actions={<NextStep position={next} firstDraft={firstDraft} />}
    >
      <Steps label={m.workspace_checklist()} items={items} />
    </Section>
  );
}

function NextStep({ position, firstDraft }: { position: number; firstDraft: string | null }) {
  const steps: Record<number, [string, string]> = {
    1: ['/workspace/namespaces', m.workspace_next_namespace()],
    2: ['/workspace/api-keys/new', m.workspace_next_key()],
    3: ['/workspace/listings/new', m.workspace_next_push()],
    4: [
      firstDraft ? `/workspace/listings/${firstDraft}/edit` : '/workspace/listings',
      m.workspace_next_submit(),
    ],
  };
  const step = steps[position];
  if (!step) return null;
  return (
    <LinkButton variant="primary" to={step[0]}>
      {step[1]}
    </LinkButton>
  );
}

function Figures({ figures: { live, review, drafts, leads } }: { figures: Overview['figures'] }) {
  return (
    <dl aria-label={m.workspace_figures()} className="grid grid-cols-2 gap-6 sm:grid-cols-4">
      <Stat label={m.workspace_figure_live()} value={formatNumber(live)} />
      <Stat label={m.workspace_figure_review()} value={formatNumber(review)} />
      <Stat label={m.workspace_figure_drafts()} value={formatNumber(drafts)} />
      {leads !== null && <Stat label={m.workspace_figure_leads()} value={formatNumber(leads)} />}
    </dl>
  );
}
