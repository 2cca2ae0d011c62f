import { m } from '../../generated/paraglide/messages.js';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Diff, type DiffItem } from '../../ui/diff.tsx';
import type { AuditEntry } from './audit-table.tsx';

/** Only the fields that changed, each before and after. */
export function AuditChange({ entry }: { entry: AuditEntry }) {
  return (
    <div className="space-y-3">
      <Diff items={changedFields(entry.before, entry.after)} />
      <DescriptionList
        items={[
          { term: m.audit_sequence(), description: entry.sequence },
          { term: m.audit_request(), description: <Code text={entry.requestId} /> },
          { term: m.audit_hash(), description: <Code text={entry.hash} /> },
        ]}
      />
    </div>
  );
}

function Code({ text }: { text: string | null }) {
  return <code className="break-all font-mono text-xs">{text ?? '—'}</code>;
}

function changedFields(before: unknown, after: unknown): DiffItem[] {
  const [was, is] = [asFields(before), asFields(after)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names
    .map((path) => ({ path, before: asText(was[path]), after: asText(is[path]) }))
    .filter((item) => item.before !== item.after);
}

function asFields(value: unknown): Record<string, unknown> {
  if (value === null || value === undefined) return {};
  return typeof value === 'object' && !Array.isArray(value) ? { ...value } : { value };
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}
