import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ManifestPreview } from '../listings/manifest-preview.tsx';
import type { Json } from './at.ts';
import { ChecksPanel } from './checks-panel.tsx';
import { EditorContext } from './editor-context.ts';
import { FindingNote } from './finding-note.tsx';
import { jumpTo } from './jump-to.ts';
import { SaveBar } from './save-bar.tsx';
import { SectionNav } from './section-nav.tsx';
import { sectionOfPointer, sectionsOf } from './sections.ts';
import { SourceEditor } from './source-editor.tsx';
import { SpecFields } from './spec-fields.tsx';
import { UnsavedGuard } from './unsaved-guard.tsx';
import { type CheckFacts, useManifestDraft } from './use-manifest-draft.ts';

export interface EditorPageProps {
  listing: { listing: string; kind: string; revision: number; live: { version: string } | null };
  manifest: Json;
  /** Not stored yet: a copy of what is live, under the next number. */
  isNewVersion: boolean;
  facts: CheckFacts;
  maySubmit: boolean;
}

type View = 'form' | 'source' | 'preview';

export function EditorPage({ listing, manifest, isNewVersion, facts, maySubmit }: EditorPageProps) {
  const [sections] = useState(() => sectionsOf(listing.kind));
  const draft = useManifestDraft(manifest, { facts, sections });
  const [view, setView] = useState<View>('form');
  const [current, setCurrent] = useState(sections[0]?.key ?? '');
  const jump = (pointer: string) => {
    setView('form');
    setCurrent(sectionOfPointer(sections, pointer)?.key ?? current);
    setTimeout(() => jumpTo(pointer), 50);
  };
  useJumpFromAddress(jump);
  const checks = (
    <ChecksPanel findings={draft.findings} sections={sections} labelOf={draft.placed.labelOf} onJump={jump} />
  );
  const name = nameOf(draft.value) || listing.listing;
  return (
    <EditorContext value={draft.editor}>
      <PageHeader
        title={m.editor_title({ name })}
        breadcrumbs={[
          { label: m.listings_title(), to: '/workspace/listings' },
          { label: listing.listing, to: `/workspace/listings/${listing.listing}` },
          { label: m.listings_edit() },
        ]}
        actions={<ViewSwitch view={view} onChange={setView} />}
      />
      {isNewVersion && listing.live && (
        <Callout className="mb-4">
          {m.editor_new_version_note({ live: listing.live.version, version: String(draft.value.version) })}
        </Callout>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[14rem_minmax(0,1fr)]">
        <div className="space-y-6 lg:sticky lg:top-20 lg:max-h-[calc(100dvh-10rem)] lg:self-start lg:overflow-y-auto lg:pe-1">
          <SectionNav
            sections={sections}
            findings={draft.findings}
            current={view === 'form' ? current : ''}
            onChoose={(key) => {
              setView('form');
              setCurrent(key);
            }}
          />
          <div className="max-lg:hidden">{checks}</div>
        </div>
        <div className="min-w-0">
          {view === 'form' && <SectionForm sections={sections} current={current} draft={draft} />}
          {view === 'source' && <SourceEditor value={draft.value} onChange={draft.replace} />}
          {view === 'preview' && <ManifestPreview manifest={draft.value} />}
        </div>
        <div className="lg:hidden">{checks}</div>
      </div>
      <SaveBar listing={listing} draft={draft} maySubmit={maySubmit} onJump={jump} />
      <UnsavedGuard dirty={draft.dirty} />
    </EditorContext>
  );
}

/** `#/pricing/plans/0`: the version page leads to the field of a finding. */
function useJumpFromAddress(jump: (pointer: string) => void): void {
  const { hash } = useLocation();
  const latest = useRef(jump);
  latest.current = jump;
  useEffect(() => {
    if (hash.startsWith('#/')) latest.current(decodeURIComponent(hash.slice(1)));
  }, [hash]);
}

function ViewSwitch({ view, onChange }: { view: View; onChange: (view: View) => void }) {
  const views: [View, string][] = [
    ['form', m.editor_form()],
    ['source', m.editor_source()],
    ['preview', m.editor_preview()],
  ];
  return views.map(([value, label]) => (
    <Button
      key={value}
      size="sm"
      aria-pressed={value === view}
      variant={value === view ? 'primary' : 'secondary'}
      onClick={() => onChange(value)}
    >
      {label}
    </Button>
  ));
}

interface SectionFormProps {
  sections: ReturnType<typeof sectionsOf>;
  current: string;
  draft: ReturnType<typeof useManifestDraft>;
}

function SectionForm({ sections, current, draft }: SectionFormProps) {
  const section = sections.find(({ key }) => key === current) ?? sections[0];
  if (!section) return null;
  return (
    <section key={section.key} className="space-y-4">
      <h2 className="text-xl">{section.label()}</h2>
      {draft.placed.bySection.get(section.key)?.map((finding) => (
        <FindingNote key={finding.fingerprint} finding={finding} />
      ))}
      <SpecFields specs={section.fields} base="" row={draft.value} />
    </section>
  );
}

function nameOf({ listing }: Json): string {
  const texts = listing as Partial<Record<'zh-CN' | 'en', { name?: string }>> | undefined;
  return textOf({ 'zh-CN': texts?.['zh-CN']?.name, en: texts?.en?.name });
}
