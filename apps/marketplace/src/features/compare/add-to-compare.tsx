import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import type { CompareData } from './load-compare.ts';

/** A GET form: the address it leads to is the comparison, with or without scripts. */
export function AddToCompare({ data: { listings, onlyDifferences } }: { data: CompareData }) {
  return (
    <form
      action={localePath('/compare')}
      className="mt-6 flex max-w-prose flex-wrap items-end gap-3 print:hidden"
    >
      {listings.map((listing) => (
        <input key={listing} type="hidden" name="listing" value={listing} />
      ))}
      {onlyDifferences && <input type="hidden" name="differences" value="1" />}
      <div className="min-w-56 flex-1">
        <Field
          name="listing"
          label={m.compare_add_label()}
          hint={m.compare_add_hint()}
          maxLength={200}
          required
        >
          <Input pattern="[A-Za-z0-9.\\-]+/[A-Za-z0-9\\-]+" autoComplete="off" spellCheck={false} />
        </Field>
      </div>
      <Button type="submit">{m.compare_add_submit()}</Button>
      <p className="basis-full text-ink-soft text-sm">
        {m.compare_room()} <TextLink to="/catalogue">{m.compare_choose()}</TextLink>
      </p>
    </form>
  );
}
