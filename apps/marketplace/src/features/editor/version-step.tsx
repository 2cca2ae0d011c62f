import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { ImpactBadge } from '../listings/impact-badge.tsx';
import type { DraftState } from './draft/draft-state.ts';
import type { DraftSync } from './draft/draft-sync.ts';
import { useLiveManifest } from './live-manifest.ts';
import { proposeVersion } from './propose-version.ts';

export interface VersionStepProps {
  state: DraftState;
  sync: DraftSync;
  live: string | null;
}

/** The number it gets, and the one that what changed calls for. */
export function VersionStep({ state, sync, live }: VersionStepProps) {
  const manifest = useLiveManifest();
  const version = String(state.value.version ?? '');
  const proposal = proposeVersion(state.value, manifest);
  return (
    <div className="space-y-1 text-sm">
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-medium">{m.editor_version()}</span>
        <span className="tabular-nums">{live ? `${live} → ${version || '—'}` : version || '—'}</span>
        {proposal && <ImpactBadge impact={proposal.impact} />}
      </p>
      {proposal && proposal.version !== version && (
        <p className="flex flex-wrap items-center gap-2 text-ink-soft">
          {m.editor_version_proposed({ version: proposal.version, count: proposal.changes })}
          <Button size="sm" onClick={() => sync.set('version', proposal.version)}>
            {m.editor_version_use({ version: proposal.version })}
          </Button>
        </p>
      )}
    </div>
  );
}
