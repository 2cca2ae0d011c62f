import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { formatDateTime } from '../../lib/format/index.ts';
import { Button } from '../../ui/button.tsx';
import { Diff } from '../../ui/diff.tsx';
import { Field } from '../../ui/field.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { plainText } from '../editor/plain-text.ts';
import type { loadCompareVersions } from './load-compare-versions.ts';
import { SemanticDiff } from './semantic-diff.tsx';
import { listingPathOf } from './types.ts';

export type CompareVersionsProps = Awaited<ReturnType<typeof loadCompareVersions>>;

/** Two of a listing beside each other; the address holds the choice. */
export function CompareVersionsPage(props: CompareVersionsProps) {
  const { listing, versions, draft, from, to, diff, plain } = props;
  const options = [
    ...(draft
      ? [{ value: 'draft', label: m.listings_compare_draft({ at: formatDateTime(draft.updatedAt) }) }]
      : []),
    ...versions.map(({ id, version, createdAt, state }) => ({
      value: id,
      label: `${version} · ${formatDateTime(createdAt)}${state === 'live' ? ` · ${m.listings_live()}` : ''}`,
    })),
  ];
  return (
    <div className="space-y-6">
      <PageHeader
        title={m.listings_compare_title()}
        breadcrumbs={[
          { label: m.listings_title(), to: '/workspace/listings' },
          { label: listing, to: listingPathOf(listing) },
          { label: m.listings_compare() },
        ]}
      />
      <Form method="get" className="flex flex-wrap items-end gap-3">
        <Field name="from" label={m.listings_compare_from()} required className="min-w-0 max-sm:w-full">
          <Select key={from} defaultValue={from} options={options} />
        </Field>
        <Field name="to" label={m.listings_compare_to()} required className="min-w-0 max-sm:w-full">
          <Select key={to} defaultValue={to} options={options} />
        </Field>
        <Button type="submit">{m.listings_compare()}</Button>
      </Form>
      {diff && <SemanticDiff diff={diff} />}
      {plain && (
        <>
          <p className="text-ink-soft text-sm">{m.listings_compare_unfinished()}</p>
          <Diff
            items={plain.map(({ path, before, after }) => ({
              path,
              before: plainText(before),
              after: plainText(after),
            }))}
          />
        </>
      )}
    </div>
  );
}
