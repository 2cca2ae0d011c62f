import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { Button } from '../../ui/button.tsx';

export const compareFormId = 'compare';

/** Rises as soon as a card is picked; `:has()` sees it without a script. */
export function CompareBar() {
  return (
    <form
      id={compareFormId}
      action={localePath('/compare')}
      className="sticky bottom-0 z-20 -mx-4 mt-6 hidden items-center justify-between gap-4 border-line border-t bg-surface px-4 py-3 shadow-float sm:mx-0 sm:rounded-t-lg sm:border-x [main:has(input[form=compare]:checked)_&]:flex"
    >
      <p className="text-ink-soft text-sm">{m.catalogue_compare_hint()}</p>
      <Button type="submit" variant="primary">
        {m.catalogue_compare_go()}
      </Button>
    </form>
  );
}
