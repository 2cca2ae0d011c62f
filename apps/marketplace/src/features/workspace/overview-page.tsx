import clsx from 'clsx';
import { Eye } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { formatNumber } from '../../lib/format/index.ts';
import type { loadOverview } from '../../server/load-overview.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Stat } from '../../ui/stat.tsx';
import { ActionButton } from './action-button.tsx';
import { Checklist } from './checklist.tsx';
import { countSteps } from './checklist-steps.ts';
import { ListingStates } from './listing-states.tsx';
import { News } from './news.tsx';
import { Section } from './section.tsx';
import { TodoList } from './todo-list.tsx';

export type Overview = Awaited<ReturnType<typeof loadOverview>>;

export function OverviewPage({ overview, origin }: { overview: Overview; origin: string }) {
  const { checklist, todo, listings, events, may } = overview;
  const { done, total } = countSteps(checklist.steps);
  const finished = done === total;
  return (
    <div className="space-y-10">
      <PageHeader
        title={m.workspace_title()}
        description={finished ? m.workspace_description_settled() : m.workspace_description()}
        actions={!finished && checklist.hidden && <ShowChecklist done={done} total={total} />}
      />
      {!finished && !checklist.hidden && <Checklist checklist={checklist} may={may} origin={origin} />}
      <Section title={m.workspace_today()}>
        <TodoList items={todo} />
      </Section>
      <Figures figures={overview.figures} />
      <div
        className={clsx(
          'grid grid-cols-[minmax(0,1fr)] items-start gap-10',
          events.length > 0 && 'xl:grid-cols-[minmax(0,1fr)_22rem]',
        )}
      >
        <ListingStates listings={listings} more={overview.moreListings} mayWrite={may.write} />
        {events.length > 0 && <News items={events} />}
      </div>
    </div>
  );
}

function ShowChecklist({ done, total }: { done: number; total: number }) {
  return (
    <ActionButton variant="quiet" fields={{ intent: 'show' }} done={m.workspace_checklist_shown()}>
      <Eye aria-hidden className="size-4" />
      {m.workspace_checklist_show({ done, total })}
    </ActionButton>
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
