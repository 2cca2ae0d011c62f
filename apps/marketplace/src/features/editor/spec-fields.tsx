import { getAt, type Json, type Path } from './at.ts';
import { BilingualField } from './bilingual-field.tsx';
import { ChoicesField, FlagField, SelectField } from './choice-fields.tsx';
import { useEditor } from './editor-context.ts';
import { type FieldSpec, join } from './field-spec.ts';
import { IdField } from './id-field.tsx';
import { ImageField } from './image-field.tsx';
import { LinesField } from './lines-field.tsx';
import { NumberField } from './number-field.tsx';
import { RowsField } from './rows-field.tsx';
import { TextField } from './text-field.tsx';

export interface SpecFieldsProps {
  specs: FieldSpec[];
  base: Path;
  /** What the fields' conditions look at. */
  row: Json;
}

export function SpecFields({ specs, base, row }: SpecFieldsProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-5 gap-y-4 sm:grid-cols-2">
      {specs
        .filter(({ when }) => !when || when(row))
        .map((spec) => (
          <SpecField key={spec.at} spec={spec} base={base} />
        ))}
    </div>
  );
}

function SpecField({ spec, base }: { spec: FieldSpec; base: Path }) {
  const path = join(base, spec.at);
  const words = { label: spec.label(), hint: spec.hint?.() };
  switch (spec.type) {
    case 'text': {
      const { max, rows, kind, fixed, wide } = spec;
      return (
        <TextField
          path={path}
          {...words}
          {...{ max, rows, kind, fixed }}
          className={wide ? 'sm:col-span-2' : ''}
        />
      );
    }
    case 'bilingual':
    case 'bilingual-lines':
      return <BilingualField spec={spec} path={path} />;
    case 'id':
      return <IdField path={path} {...words} />;
    case 'lines':
      return <LinesField path={path} {...words} />;
    case 'number':
      return <NumberField path={path} {...words} min={spec.min} max={spec.max} step={spec.step} />;
    case 'money':
      return <Money path={path} currencyAt={spec.currencyAt} {...words} />;
    case 'select':
      return <SelectField path={path} {...words} options={spec.options} />;
    case 'choices':
      return <ChoicesField path={path} {...words} options={spec.options} />;
    case 'flag':
      return <FlagField path={path} {...words} />;
    case 'image':
      return <ImageField path={path} {...words} purpose={spec.purpose} />;
    case 'rows':
      return (
        <RowsField spec={spec} path={path}>
          {(at, row) => <SpecFields specs={spec.fields} base={at} row={row} />}
        </RowsField>
      );
  }
}

interface MoneyProps {
  path: Path;
  currencyAt: Path;
  label: string;
}

/** Typed as on a price tag, kept in minor units. */
function Money({ path, currencyAt, label }: MoneyProps) {
  const { value } = useEditor();
  const found = getAt(value, currencyAt);
  const currency = typeof found === 'string' && /^[A-Z]{3}$/.test(found) ? found : 'CNY';
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  return <NumberField path={path} label={`${label} (${currency})`} min={0} digits={digits} />;
}
