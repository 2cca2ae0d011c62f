import { useSearchParams } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { ListingPreview } from '../listings/listing-preview.tsx';
import { FilterTabs } from '../workspace/filter-tabs.tsx';
import { Changes } from './changes.tsx';
import { holdsCase } from './decision.ts';
import { Findings } from './findings.tsx';
import type { CaseView } from './load-case.ts';

/** What to read: an update opens with what it changes, a first version with the page itself. */
export function CaseTabs({ view }: { view: CaseView }) {
  const { review, preview } = view;
  const [search] = useSearchParams();
  const tabs = [
    { value: 'changes', label: m.review_tab_changes({ count: review.diff.changes.length }) },
    { value: 'page', label: m.review_tab_page() },
    { value: 'findings', label: m.review_tab_findings({ count: review.findings.length }) },
  ];
  const options = review.diff.impact === 'first' ? [...tabs.slice(1), ...tabs.slice(0, 1)] : tabs;
  const shown = options.find(({ value }) => value === search.get('tab'))?.value ?? options[0]?.value;
  return (
    <div className="space-y-5">
      <FilterTabs label={m.review_tabs()} parameter="tab" options={options} />
      {shown === 'page' && <ListingPreview preview={preview} />}
      {shown === 'changes' && <Changes review={review} />}
      {shown === 'findings' && <Findings findings={review.findings} mayWaive={holdsCase(view)} />}
    </div>
  );
}
