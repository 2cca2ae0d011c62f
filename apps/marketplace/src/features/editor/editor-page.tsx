import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { getLocale } from '../../lib/locale/current.ts';
import type { Locale } from '../../lib/locale/locales.ts';
import { textOf } from '../../lib/locale/words.ts';
import { Callout } from '../../ui/callout.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.tsx';
import type { Json } from './at.ts';
import { ChecksPanel } from './checks-panel.tsx';
import type { DraftSubject, StoredDraft } from './draft/stored-draft.ts';
import { useDraftSync } from './draft/use-draft-sync.ts';
import { DraftNotice } from './draft-notice.tsx';
import { EditorBar } from './editor-bar.tsx';
import { EditorContext } from './editor-context.ts';
import { EditorTools, type EditorView } from './editor-tools.tsx';
import { jumpTo } from './jump-to.ts';
import { LanguageTabs } from './language-tabs.tsx';
import { nameOfPath } from './name-of-path.ts';
import { PreviewPane } from './preview-pane.tsx';
import { type Proposal, ProposalReview } from './proposal-review.tsx';
import { SectionForm } from './section-form.tsx';
import { SectionNav } from './section-nav.tsx';
import { sectionOfPointer, sectionsOf } from './sections.ts';
import { SourceEditor } from './source-editor.tsx';
import { type CheckFacts, useChecks } from './use-checks.ts';
import { useEditorKeys } from './use-editor-keys.ts';

export interface EditorPageProps {
  /** Null while the listing is only begun. */
  listing: { listing: string; live: { version: string } | null } | null;
  stored: StoredDraft;
  subject: DraftSubject;
  /** Not stored yet: a copy of what is live, under the next number. */
  isNewVersion: boolean;
  /** A version that was pushed after this draft was begun from another. */
  newer: { version: string } | null;
  /** An earlier version that is to be taken up again. */
  restore: { version: string; manifest: Json } | null;
  facts: CheckFacts;
  namespaces: string[];
  maySubmit: boolean;
}

export function EditorPage(props: EditorPageProps) {
  const { listing, stored, subject, facts, namespaces, maySubmit } = props;
  const { sync, state } = useDraftSync(stored, subject);
  const kind = String(state.value.kind ?? 'integration');
  const sections = useMemo(() => sectionsOf(kind), [kind]);
  const checks = useChecks(state.value, { facts, sections });
  const [view, setView] = useState<EditorView>('form');
  const [current, setCurrent] = useState(sections[0]?.key ?? '');
  const [language, setLanguage] = useState<Locale>(getLocale);
  const [proposal, setProposal] = useState<Proposal | null>(() => restoring(props));
  const jump = (pointer: string) => {
    if (view === 'source') setView('form');
    setCurrent(sectionOfPointer(sections, pointer)?.key ?? current);
    const wanted = pointer.split('/').find((step): step is Locale => step === 'zh-CN' || step === 'en');
    if (wanted) setLanguage(wanted);
    setTimeout(() => jumpTo(pointer), 50);
  };
  // Only where neither the server nor this browser has it: everything else survives leaving.
  const guard = useUnsavedGuard(!state.kept || state.save.kind === 'refused');
  const problem = useProblemSteps(checks.problems, jump);
  useJumpFromAddress(jump);
  useEditorKeys({
    save: () => void sync.flush(),
    undo: () => sync.undo(),
    redo: () => sync.redo(),
    problem,
  });
  const editor = useMemo(
    () => ({
      value: state.value,
      set: sync.set.bind(sync),
      undo: sync.undo.bind(sync),
      findingsAt: (path: string) => checks.placed.byField.get(path) ?? [],
      language,
      namespaces: listing ? null : namespaces,
    }),
    [state.value, sync, checks, language, listing, namespaces],
  );
  const nameOf = (path: string) => nameOfPath(path, { sections, labelOf: checks.placed.labelOf });
  const panel = <ChecksPanel checks={checks} value={state.value} sections={sections} onJump={jump} />;
  const choose = (key: string) => {
    if (view === 'source') setView('form');
    setCurrent(key);
  };
  const nav = (
    <SectionNav
      sections={sections}
      findings={checks.findings}
      current={view === 'source' ? '' : current}
      onChoose={choose}
      across={view === 'preview'}
    />
  );
  return (
    <EditorContext value={editor}>
      <EditorHeader {...props} name={nameOfListing(state.value)}>
        <EditorTools
          view={view}
          onView={setView}
          sync={sync}
          state={state}
          listing={listing?.listing ?? null}
          onProposal={setProposal}
        />
      </EditorHeader>
      <div className="mb-5 space-y-3 empty:hidden">
        <DraftNotice state={state} sync={sync} nameOf={nameOf} />
        {proposal && (
          <ProposalReview
            proposal={proposal}
            value={state.value}
            nameOf={nameOf}
            onApply={(value) => {
              sync.replace(value);
              setProposal(null);
            }}
            onCancel={() => setProposal(null)}
          />
        )}
      </div>
      {view === 'form' && <LanguageTabs language={language} onChange={setLanguage} />}
      {view === 'preview' ? (
        <div className="space-y-5">
          <div className="max-xl:hidden">{nav}</div>
          <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_27rem]">
            <SectionForm sections={sections} current={current} checks={checks} className="max-xl:hidden" />
            <PreviewPane name={subject.listing ?? stored.id ?? ''} state={state} sync={sync} />
          </div>
        </div>
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
          <div className="lg:sticky lg:space-y-6 lg:top-20 lg:max-h-[calc(100dvh-10rem)] lg:self-start lg:overflow-y-auto lg:pe-1">
            {nav}
            <div className="max-lg:hidden">{panel}</div>
          </div>
          <div className="min-w-0">
            {view === 'form' && <SectionForm sections={sections} current={current} checks={checks} />}
            {view === 'source' && (
              <SourceEditor value={state.value} onChange={(value) => sync.replace(value, 'source')} />
            )}
          </div>
          <div className="lg:hidden">{panel}</div>
        </div>
      )}
      <EditorBar
        sync={sync}
        state={state}
        checks={checks}
        maySubmit={maySubmit}
        live={listing?.live?.version ?? null}
        onProblem={problem}
        onJump={jump}
      />
      {guard}
    </EditorContext>
  );
}

function EditorHeader({
  listing,
  isNewVersion,
  newer,
  stored,
  name,
  children,
}: EditorPageProps & { name: string; children: React.ReactNode }) {
  const path = listing && `/workspace/listings/${listing.listing}`;
  return (
    <>
      <PageHeader
        title={name ? m.editor_title({ name }) : m.editor_new_title()}
        breadcrumbs={[
          { label: m.listings_title(), to: '/workspace/listings' },
          ...(listing && path
            ? [{ label: listing.listing, to: path }]
            : [{ label: m.listings_new(), to: '/workspace/listings/new' }]),
          { label: m.listings_edit() },
        ]}
        actions={children}
      />
      {isNewVersion && listing?.live && !stored.id && (
        <Callout className="mb-4">
          {m.editor_new_version_note({
            live: listing.live.version,
            version: String(stored.manifest.version),
          })}
        </Callout>
      )}
      {newer && path && (
        <Callout tone="warn" className="mb-4">
          {m.editor_newer_version({ version: newer.version })}
        </Callout>
      )}
    </>
  );
}

const restoring = ({ restore }: EditorPageProps): Proposal | null =>
  restore && {
    title: m.editor_restore_title({ version: restore.version }),
    manifest: restore.manifest,
    tasks: [],
    understood: [],
    whole: true,
  };

/** `#/pricing/plans/0`: the version page leads to the field of a finding. */
function useJumpFromAddress(jump: (pointer: string) => void): void {
  const { hash } = useLocation();
  const latest = useRef(jump);
  latest.current = jump;
  useEffect(() => {
    if (hash.startsWith('#/')) latest.current(decodeURIComponent(hash.slice(1)));
  }, [hash]);
}

/** From problem to problem, round and round. */
function useProblemSteps(
  problems: { pointer: string; fingerprint: string }[],
  jump: (pointer: string) => void,
) {
  const last = useRef<{ fingerprint: string; index: number } | null>(null);
  return (step: 1 | -1) => {
    if (problems.length === 0) return;
    const found = problems.findIndex(({ fingerprint }) => fingerprint === last.current?.fingerprint);
    const from = found >= 0 ? found : step > 0 ? (last.current?.index ?? 0) - 1 : (last.current?.index ?? 0);
    const index = (from + step + problems.length) % problems.length;
    const next = problems[index];
    if (!next) return;
    last.current = { fingerprint: next.fingerprint, index };
    jump(next.pointer);
  };
}

function nameOfListing({ listing }: Json): string {
  const texts = listing as Partial<Record<'zh-CN' | 'en', { name?: string }>> | undefined;
  return textOf({ 'zh-CN': texts?.['zh-CN']?.name, en: texts?.en?.name });
}
