import { m } from '../../generated/paraglide/messages.js';
import { Callout } from '../../ui/callout.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { keepComparisonPath, shortlistPath } from '../discovery/paths.ts';
import { AddToCompare } from './add-to-compare.tsx';
import { CompareTable } from './compare-table.tsx';
import type { CompareData } from './load-compare.ts';

export function ComparePage(data: CompareData) {
  const { columns, groups, onlyDifferences, toggle, leftOut, missing, room } = data;
  const listings = columns.map(({ listing }) => listing);
  return (
    <>
      <PageHeader
        title={m.compare_title()}
        description={m.compare_description()}
        actions={
          columns.length > 1 && (
            <>
              <LinkButton variant="quiet" to={shortlistPath(listings)} rel="nofollow">
                {m.customer_add()}
              </LinkButton>
              <LinkButton variant="quiet" to={keepComparisonPath(listings)} rel="nofollow">
                {m.customer_save_comparison()}
              </LinkButton>
              <LinkButton to={toggle}>
                {onlyDifferences ? m.compare_show_all() : m.compare_only_differences()}
              </LinkButton>
            </>
          )
        }
      />
      {missing && (
        <Callout tone="warn" className="mb-4">
          {missing}
        </Callout>
      )}
      {leftOut && <Callout className="mb-4">{leftOut}</Callout>}
      {columns.length === 0 ? (
        <EmptyState
          title={m.compare_empty_title()}
          action={
            <LinkButton variant="primary" to="/catalogue">
              {m.compare_choose()}
            </LinkButton>
          }
        >
          {m.compare_empty_text()}
        </EmptyState>
      ) : (
        <CompareTable columns={columns} groups={groups} />
      )}
      {columns.length > 1 && groups.length === 0 && <p className="mt-4 text-ink-soft">{m.compare_same()}</p>}
      {columns.length > 0 && room && <AddToCompare data={data} />}
    </>
  );
}
