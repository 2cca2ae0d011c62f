import { draftChanges } from '@headwater/manifest/merge';
import { useMemo, useState } from 'react';
import { m } from '../../generated/paraglide/messages.js';
import { type Bilingual, textOf } from '../../lib/locale/words.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Diff } from '../../ui/diff.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Segments } from '../../ui/segments.tsx';
import type { Json } from './at.ts';
import { fillMissing } from './fill-missing.ts';
import { plainText } from './plain-text.ts';

/** Another text for this draft: read from a document, or taken from an earlier version. */
export interface Proposal {
  title: string;
  manifest: Json;
  /** What the document said, counted. */
  understood: string[];
  /** What it left open. */
  tasks: { pointer: string; what: Bilingual }[];
  /** It stands for the whole manifest, so that it replaces unless asked otherwise. */
  whole: boolean;
}

export interface ProposalReviewProps {
  proposal: Proposal;
  value: Json;
  nameOf: (path: string) => string;
  onApply: (value: Json) => void;
  onCancel: () => void;
}

/** What would change, before anything changes; applying it is one step that can be undone. */
export function ProposalReview({ proposal, value, nameOf, onApply, onCancel }: ProposalReviewProps) {
  const [mode, setMode] = useState<'fill' | 'replace'>(proposal.whole ? 'replace' : 'fill');
  const { understood, tasks, manifest } = proposal;
  const next = useMemo(
    () => (mode === 'fill' ? fillMissing(value, manifest) : { ...manifest, ...identityOf(value) }),
    [mode, value, manifest],
  );
  const changes = useMemo(() => draftChanges(value, next), [value, next]);
  return (
    <Card as="section" className="space-y-4">
      <h2 className="text-lg">{proposal.title}</h2>
      {understood.length > 0 && (
        <p className="text-ink-soft text-sm">
          {m.editor_understood({ what: understood.join(m.editor_list_comma()) })}
        </p>
      )}
      {tasks.length > 0 && (
        <Disclosure summary={m.editor_left_open({ count: tasks.length })}>
          <ul className="list-disc space-y-1 ps-5 text-ink-soft text-sm">
            {tasks.map(({ pointer, what }) => (
              <li key={`${pointer} ${what.en}`}>{textOf(what)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Segments
        label={m.editor_how_to_apply()}
        value={mode}
        onChange={setMode}
        options={[
          { value: 'fill', label: m.editor_fill_missing() },
          { value: 'replace', label: m.editor_replace_all() },
        ]}
      />
      {changes.length === 0 ? (
        <p className="text-ink-soft text-sm">{m.editor_nothing_changes()}</p>
      ) : (
        <Disclosure open={changes.length <= 8} summary={m.editor_changes_count({ count: changes.length })}>
          <div className="max-h-96 overflow-y-auto">
            <Diff
              items={changes.map(({ path, before, after }) => ({
                path,
                label: nameOf(path),
                before: plainText(before),
                after: plainText(after),
              }))}
            />
          </div>
        </Disclosure>
      )}
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" disabled={changes.length === 0} onClick={() => onApply(next)}>
          {m.editor_apply()}
        </Button>
        <Button onClick={onCancel}>{m.workspace_cancel()}</Button>
      </div>
    </Card>
  );
}

/** A listing keeps its name, and a draft the number it is going to have. */
function identityOf({ id, version }: Json): Json {
  return { ...(id === undefined ? {} : { id }), ...(version === undefined ? {} : { version }) };
}
