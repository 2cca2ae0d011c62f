import { Plus } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { StandingBadge } from '../../ui/standing-badge.tsx';
import { StateBadge, type VersionState } from '../../ui/state-badge.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Sample, Samples } from './sample.tsx';

const states: VersionState[] = [
  'draft',
  'submitted',
  'checking',
  'in_review',
  'action_required',
  'approved',
  'live',
  'superseded',
  'rejected',
  'withdrawn',
  'deprecated',
  'suspended',
];

export function ActionSamples() {
  return (
    <Samples id="actions" title={m.ui_actions()}>
      <Sample name="Button · LinkButton · TextLink">
        <div className="flex flex-wrap items-center gap-3">
          <Button variant="primary">
            <Plus aria-hidden className="size-4" />
            {m.ui_new_listing()}
          </Button>
          <Button>{m.ui_save_draft()}</Button>
          <Button variant="quiet">{m.ui_cancel()}</Button>
          <Button variant="danger">{m.ui_withdraw()}</Button>
          <Button variant="primary" disabled>
            {m.ui_unavailable()}
          </Button>
          <LinkButton to="/ui" size="sm">
            {m.ui_small()}
          </LinkButton>
          <LinkButton to="/ui" size="lg" variant="primary">
            {m.ui_large()}
          </LinkButton>
          <TextLink to="/ui">{m.ui_read_more()}</TextLink>
        </div>
      </Sample>
      <Sample name="Badge · StandingBadge · StateBadge">
        <div className="flex flex-wrap items-center gap-2">
          <StandingBadge standing="whitelisted" />
          <StandingBadge standing="boutique" />
          <Badge>{m.ui_category()}</Badge>
          {states.map((state) => (
            <StateBadge key={state} state={state} />
          ))}
        </div>
      </Sample>
    </Samples>
  );
}
