import clsx from 'clsx';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { ListingPreview } from '../listings/listing-preview.tsx';
import { FilterTabs } from '../workspace/filter-tabs.tsx';
import { Changes } from './changes.tsx';
import { holdsCase } from './decision.ts';
import { DecisionBar, type DecisionBarProps } from './decision-bar.tsx';
import { Findings } from './findings.tsx';
import { History } from './history.tsx';
import { NamedFiles } from './named-files.tsx';
import { Notes } from './notes.tsx';
import { Panel } from './panel.tsx';
import { PolicyDecision } from './policy-decision.tsx';
import { PublisherRecord } from './publisher-record.tsx';

/** Wide: the page on the left in a pane of its own, all the rest on the right. Narrow: the same parts as tabs. */
export function CaseSections(props: DecisionBarProps) {
  const { view } = props;
  const { review, preview, policy } = view;
  const [search] = useSearchParams();
  const tabs = tabsOf(view);
  const shown = tabs.find(({ value }) => value === search.get('tab'))?.value ?? tabs[0]?.value;
  const part = (name: string) => (shown === name ? '' : 'max-xl:hidden');
  return (
    <div className="mt-4 grid items-start gap-x-6 gap-y-5 xl:grid-cols-[minmax(0,1fr)_29rem] xl:grid-rows-[auto_1fr]">
      <div className="min-w-0 xl:col-start-2 xl:row-start-1">
        <DecisionBar {...props} />
      </div>
      <div className="min-w-0 xl:hidden">
        <FilterTabs label={m.review_tabs()} parameter="tab" options={tabs} />
      </div>
      <Pane className={part('page')}>
        <ListingPreview preview={preview} />
      </Pane>
      <div className="min-w-0 space-y-5 xl:col-start-2">
        <div className={part('changes')}>
          <Panel title={m.review_tab_changes({ count: review.diff.changes.length })}>
            <Changes review={review} />
          </Panel>
        </div>
        <div className={part('findings')}>
          <Panel title={m.review_tab_findings({ count: review.findings.length })}>
            <Findings findings={review.findings} mayWaive={holdsCase(view)} />
          </Panel>
        </div>
        <aside aria-label={m.review_aside()} className={clsx('space-y-5', part('background'))}>
          <PublisherRecord review={review} />
          <Notes notes={review.notes} mayWrite={view.mayDecide} />
          <History view={view} />
          <NamedFiles files={review.files} />
          {policy && <PolicyDecision policy={policy} />}
        </aside>
      </div>
    </div>
  );
}

/** An update opens with what it changes, a first version with the page itself. */
function tabsOf({ review }: DecisionBarProps['view']) {
  const changes = { value: 'changes', label: m.review_tab_changes({ count: review.diff.changes.length }) };
  const page = { value: 'page', label: m.review_tab_page() };
  const rest = [
    { value: 'findings', label: m.review_tab_findings({ count: review.findings.length }) },
    { value: 'background', label: m.review_aside() },
  ];
  return review.diff.impact === 'first' ? [page, changes, ...rest] : [changes, page, ...rest];
}

/** Scrolls by itself where there is room, so that the page stays beside the decision. */
function Pane({ className, children }: { className: string; children: ReactNode }) {
  return (
    <section
      aria-label={m.review_tab_page()}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable from the keyboard
      tabIndex={0}
      className={clsx(
        'min-w-0 rounded-lg xl:sticky xl:top-20 xl:col-start-1 xl:row-span-2 xl:row-start-1 xl:max-h-[calc(100dvh-6rem)] xl:overflow-y-auto',
        className,
      )}
    >
      {children}
    </section>
  );
}
