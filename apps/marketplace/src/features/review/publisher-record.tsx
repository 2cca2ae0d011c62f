import { m } from '../../generated/paraglide/messages.js';
import { formatNumber } from '../../lib/format/index.ts';
import { Badge } from '../../ui/badge.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { organisationName } from '../workspace/organisation-name.ts';
import { formatHours } from './format-hours.ts';
import type { CaseView } from './load-case.ts';
import { Panel } from './panel.tsx';

/** What this publisher's submissions came to so far. */
export function PublisherRecord({
  review: { organization, publisherRecord: record },
}: Pick<CaseView, 'review'>) {
  const rows: [string, number][] = [
    [m.review_record_live(), record.liveListings],
    [m.review_record_published(), record.publishedVersions],
    [m.review_record_changes(), record.changesRequested],
    [m.review_record_rejected(), record.rejected],
    [m.review_record_appeals(), record.appeals],
    [m.review_record_missed(), record.missedClocks],
    [m.common_standing_whitelisted(), record.whitelisted],
    [m.common_standing_boutique(), record.boutique],
    [m.common_state_suspended(), record.suspended],
  ];
  return (
    <Panel title={m.review_record()}>
      <p className="flex flex-wrap items-center gap-2 text-sm">
        <TextLink to={`/desk/publishers/${organization.id}`}>{organisationName(organization)}</TextLink>
        {organization.trust === 'trusted' ? (
          <Badge tone="good">{m.review_trusted()}</Badge>
        ) : (
          <Badge>{m.review_not_trusted()}</Badge>
        )}
      </p>
      <dl className="mt-3 grid grid-cols-3 gap-x-3 gap-y-3 text-sm">
        {rows.map(([label, count]) => (
          <div key={label}>
            <dt className="text-ink-faint text-xs">{label}</dt>
            <dd className="font-semibold text-lg tabular-nums">{formatNumber(count)}</dd>
          </div>
        ))}
      </dl>
      {record.medianHours !== null && (
        <p className="mt-3 text-ink-soft text-sm">
          {m.review_record_median({ time: formatHours(record.medianHours) })}
        </p>
      )}
    </Panel>
  );
}
