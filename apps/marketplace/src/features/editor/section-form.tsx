import clsx from 'clsx';
import { useEditor } from './editor-context.ts';
import type { SectionSpec } from './field-spec.ts';
import { FindingNote } from './finding-note.tsx';
import { SpecFields } from './spec-fields.tsx';
import type { Checks } from './use-checks.ts';

export interface SectionFormProps {
  sections: SectionSpec[];
  current: string;
  checks: Checks;
  className?: string;
}

export function SectionForm({ sections, current, checks, className }: SectionFormProps) {
  const { value } = useEditor();
  const section = sections.find(({ key }) => key === current) ?? sections[0];
  if (!section) return null;
  return (
    <section key={section.key} className={clsx('min-w-0 space-y-4', className)}>
      <h2 className="text-xl">{section.label()}</h2>
      {checks.placed.bySection.get(section.key)?.map((finding) => (
        <FindingNote key={finding.fingerprint} finding={finding} />
      ))}
      <SpecFields specs={section.fields} base="" row={value} />
    </section>
  );
}
