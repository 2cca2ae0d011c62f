import { Zap } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { Badge } from '../../ui/badge.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { StateBadge, type VersionState } from '../../ui/state-badge.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { StandingName } from '../curation/standing-name.tsx';
import { kindName } from '../discovery/code-names.ts';
import { ImpactBadge } from '../listings/impact-badge.tsx';
import { organisationName } from '../workspace/organisation-name.ts';
import type { CaseView } from './load-case.ts';

export function CaseHeader({ view: { review, names } }: { view: CaseView }) {
  const { version } = review;
  return (
    <PageHeader
      className="mb-4"
      title={names.title}
      breadcrumbs={[
        { label: m.review_title(), to: '/desk/review' },
        { label: `${names.title} ${version.version}` },
      ]}
      badges={
        <span className="flex flex-wrap gap-1.5">
          <StateBadge state={version.state as VersionState} />
          {review.recheck ? (
            <Badge tone="special">{m.review_recheck()}</Badge>
          ) : (
            <ImpactBadge impact={review.diff.impact} />
          )}
          {review.fastLane && (
            <Badge tone="info" icon={Zap}>
              {m.review_fast_lane()}
            </Badge>
          )}
          {review.standing !== 'listed' && <StandingName standing={review.standing} />}
        </span>
      }
      description={
        <>
          {kindName(review.kind)} · {organisationName(review.organization)} ·{' '}
          <TextLink
            to={`/desk/listings/${review.listingId}`}
            className="font-mono text-sm [overflow-wrap:anywhere]"
          >
            {review.listing}
          </TextLink>{' '}
          <span className="whitespace-nowrap font-mono text-sm">
            {review.comparedWith && `${review.comparedWith} → `}
            {version.version}
          </span>
        </>
      }
    />
  );
}
