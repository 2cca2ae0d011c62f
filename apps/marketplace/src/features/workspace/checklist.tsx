import clsx from 'clsx';
import { Check } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { CodeBlock } from '../../ui/code-block.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { ActionButton } from './action-button.tsx';
import { type ChecklistStep, checklistSteps, countSteps } from './checklist-steps.ts';
import type { Overview } from './overview-page.tsx';

export interface ChecklistProps {
  checklist: Overview['checklist'];
  may: Overview['may'];
  origin: string;
}

/** The way to a submitted listing. Only the next open step is unfolded; the others stay one line. */
export function Checklist({ checklist, may, origin }: ChecklistProps) {
  const steps = checklistSteps(checklist, may);
  const { done, total } = countSteps(checklist.steps);
  const next = steps.find(({ name }) => !checklist.steps[name])?.name;
  return (
    <section aria-labelledby="checklist" className="rounded-lg border border-line bg-surface">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-b px-5 py-4">
        <div className="min-w-0">
          <h2 id="checklist" className="text-lg">
            {m.workspace_checklist()}
          </h2>
          <p className="text-ink-soft text-sm">{m.workspace_checklist_note()}</p>
        </div>
        <div className="flex items-center gap-4">
          <span className="flex items-center gap-2 text-ink-soft text-sm tabular-nums">
            <progress
              value={done}
              max={total}
              aria-label={m.workspace_checklist()}
              className="h-1.5 w-28 overflow-hidden rounded-full accent-accent [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
            />
            {m.workspace_checklist_count({ done, total })}
          </span>
          <ActionButton
            size="sm"
            variant="quiet"
            fields={{ intent: 'hide' }}
            done={m.workspace_checklist_hidden()}
          >
            {m.workspace_checklist_hide()}
          </ActionButton>
        </div>
      </div>
      <ol className="divide-y divide-line">
        {steps.map((step, position) => (
          <StepRow
            key={step.name}
            step={step}
            position={position + 1}
            done={checklist.steps[step.name]}
            next={step.name === next}
            origin={origin}
          />
        ))}
      </ol>
    </section>
  );
}

interface StepRowProps {
  step: ChecklistStep;
  position: number;
  done: boolean;
  next: boolean;
  origin: string;
}

function StepRow({ step: { name, title, text, action }, position, done, next, origin }: StepRowProps) {
  return (
    <li
      aria-current={next ? 'step' : undefined}
      className={clsx('flex gap-4 px-5 py-3', next && 'bg-accent-soft/40 py-4')}
    >
      <span
        aria-hidden
        className={clsx(
          'mt-0.5 grid size-6 shrink-0 place-items-center rounded-full border text-xs tabular-nums',
          done && 'border-accent bg-accent text-on-accent',
          !done &&
            (next ? 'border-accent font-semibold text-accent-deep' : 'border-line-strong text-ink-faint'),
        )}
      >
        {done ? <Check className="size-3.5" strokeWidth={3} /> : position}
      </span>
      <div className="flex min-w-0 flex-1 flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 max-w-prose text-sm">
          <p className={clsx(next ? 'font-medium' : done ? 'text-ink-soft' : 'text-ink')}>
            {title}
            {done && <span className="sr-only">{m.common_step_done()}</span>}
          </p>
          {!done && <p className="text-ink-soft">{text}</p>}
          {done && name === 'leads' && <p className="text-ink-faint text-xs">{text}</p>}
        </div>
        {!done && <StepAction action={action} next={next} />}
        {next && name === 'listing' && <CommandLine origin={origin} />}
      </div>
    </li>
  );
}

function StepAction({ action, next }: { action: ChecklistStep['action']; next: boolean }) {
  if (!action) return null;
  if (!action.may) return <span className="text-ink-faint text-xs">{m.workspace_step_not_yours()}</span>;
  if (next)
    return (
      <LinkButton variant="primary" to={action.to}>
        {action.label}
      </LinkButton>
    );
  return (
    <TextLink to={action.to} className="text-sm">
      {action.label}
    </TextLink>
  );
}

/** The same step for those who keep their listing as code. */
function CommandLine({ origin }: { origin: string }) {
  return (
    <div className="w-full min-w-0 space-y-2 pt-1">
      <p className="text-ink-soft text-sm">{m.workspace_commands_note()}</p>
      <CodeBlock
        kind="shell"
        title={m.workspace_commands_file()}
        code={`npx headwater init\nnpx headwater login --server ${origin}\nnpx headwater push`}
      />
      <p className="text-ink-faint text-xs">
        {m.workspace_commands_key({
          read: 'listings:read',
          write: 'listings:write',
          submit: 'listings:submit',
        })}{' '}
        <TextLink to="/workspace/api-keys/new">{m.workspace_next_key()}</TextLink>
      </p>
    </div>
  );
}
