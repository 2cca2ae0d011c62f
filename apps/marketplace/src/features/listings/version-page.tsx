import { m } from '../../generated/paraglide/messages.js';
import type { WorkingDeadline } from '../../lib/format/index.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Section } from '../workspace/section.tsx';
import { Conversation } from './conversation.tsx';
import { FindingList } from './finding-list.tsx';
import { ListingPreview } from './listing-preview.tsx';
import type { Preview } from './load-preview.ts';
import { ManifestSource } from './manifest-source.tsx';
import { SemanticDiff } from './semantic-diff.tsx';
import { listingPathOf, type ManifestDiff, type Version, versionPathOf } from './types.ts';
import { VersionActions } from './version-actions.tsx';
import { VersionClock } from './version-clock.tsx';
import { VersionTimeline } from './version-timeline.tsx';

export type VersionTab = 'overview' | 'preview' | 'changes' | 'manifest';

export interface VersionPageProps {
  version: Version;
  name: string;
  /** How the address names the version: its number or its id. */
  reference: string;
  tab: VersionTab;
  due: WorkingDeadline | null;
  preview: Preview | null;
  diff: ManifestDiff | null;
  mayWrite: boolean;
  maySubmit: boolean;
}

export function VersionPage(props: VersionPageProps) {
  const { version, name, reference, maySubmit, mayWrite } = props;
  const path = versionPathOf(version.listing, reference);
  return (
    <div className="space-y-6">
      <PageHeader
        title={m.listings_version_title({ name, version: version.version })}
        breadcrumbs={[
          { label: m.listings_title(), to: '/workspace/listings' },
          { label: version.listing, to: listingPathOf(version.listing) },
          { label: version.version },
        ]}
        actions={maySubmit && <VersionActions version={version} mayWrite={mayWrite} />}
      />
      <Tabs
        label={m.listings_version()}
        items={[
          { to: path, label: m.listings_tab_overview() },
          { to: `${path}/preview`, label: m.listings_tab_preview() },
          { to: `${path}/changes`, label: m.listings_tab_changes() },
          { to: `${path}/manifest`, label: m.listings_tab_manifest() },
        ]}
      />
      <TabContent {...props} />
    </div>
  );
}

function TabContent({ tab, ...props }: VersionPageProps) {
  if (tab === 'preview') return <ListingPreview preview={props.preview} />;
  if (tab === 'changes') return props.diff && <SemanticDiff diff={props.diff} />;
  if (tab === 'manifest')
    return (
      <ManifestSource manifest={props.version.manifest} name={props.version.listing.replace('/', '.')} />
    );
  return <Overview {...props} />;
}

function Overview({ version, due, mayWrite, maySubmit }: Omit<VersionPageProps, 'tab'>) {
  const openReview = ['in_review', 'action_required'].includes(version.state);
  const editable = ['draft', 'action_required'].includes(version.state);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 xl:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="space-y-8">
        <Section title={m.listings_clock()}>
          <VersionClock
            listing={version.listing}
            version={version}
            due={due}
            queue={version.queue}
            fastLane={version.fastLane}
            linked={false}
          />
        </Section>
        <Section title={m.listings_findings()}>
          <FindingList
            findings={version.findings}
            {...(mayWrite && editable ? { editPath: `${listingPathOf(version.listing)}/edit` } : {})}
          />
        </Section>
        <Conversation version={version} mayReply={maySubmit && openReview} />
      </div>
      <Section title={m.listings_timeline()}>
        <VersionTimeline version={version} />
      </Section>
    </div>
  );
}
