import { X } from 'lucide-react';
import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Kept } from '../../ui/kept.tsx';
import type { FacetValue, FacetView } from './facet-views.ts';

interface FacetFormProps {
  facets: FacetView[];
  /** What the facets must not lose. */
  keep: { q: string; sort: string | undefined; view: string };
  total: string;
}

export const facetSheetId = 'facets';

/** A GET form: each tick is sent at once where scripts run (src/browser/live-form.ts), by its button where they do not. A sheet on a phone. */
export function FacetForm({ facets, keep, total }: FacetFormProps) {
  return (
    <Form
      id={facetSheetId}
      popover="auto"
      action={localePath('/catalogue')}
      aria-label={m.catalogue_filters()}
      data-live-form
      className="m-0 h-dvh max-h-none w-dvw max-w-none overflow-y-auto bg-paper p-0 text-ink max-lg:px-4 lg:static lg:block lg:h-auto lg:w-auto lg:overflow-visible lg:bg-transparent"
    >
      <SheetHeader />
      {keep.q && <input type="hidden" name="q" value={keep.q} />}
      {keep.sort && <input type="hidden" name="sort" value={keep.sort} />}
      {keep.view === 'list' && <input type="hidden" name="view" value="list" />}
      <Kept
        of={facets}
        data-live="facets"
        className="divide-y divide-line"
        render={() =>
          facets.map((facet) => (
            <Facet key={`${facet.name}-${facet.values.map((value) => value.chosen)}`} facet={facet} />
          ))
        }
      />
      <div className="sticky bottom-0 border-line border-t bg-paper py-3 lg:hidden">
        <Button type="submit" variant="primary" className="w-full">
          <span data-live="sheet-total">{m.catalogue_show_results({ total })}</span>
        </Button>
      </div>
      {/* Where a script runs, each tick is sent at once. */}
      <Button type="submit" className="mt-4 w-full max-lg:hidden [[data-scripted]_&]:hidden">
        {m.catalogue_apply()}
      </Button>
    </Form>
  );
}

function SheetHeader() {
  return (
    <div className="flex min-h-14 items-center justify-between lg:hidden">
      <p className="font-semibold text-lg">{m.catalogue_filters()}</p>
      <Button variant="quiet" popoverTarget={facetSheetId} popoverTargetAction="hide">
        <X aria-hidden className="size-4" />
        {m.common_close()}
      </Button>
    </div>
  );
}

function Facet({ facet }: { facet: FacetView }) {
  return (
    <Disclosure
      id={`facet-${facet.name}`}
      open={facet.open}
      summary={<span className="font-medium">{facet.label}</span>}
      className="py-1"
    >
      <fieldset>
        <legend className="sr-only">{facet.label}</legend>
        <Values name={facet.name} values={facet.values} />
        {facet.more.length > 0 && (
          <details id={`more-${facet.name}`} className="group/more">
            <summary className="min-h-8 py-1 text-accent text-sm hover:underline group-open/more:text-ink-faint">
              {m.catalogue_more({ count: facet.more.length })}
            </summary>
            <Values name={facet.name} values={facet.more} />
          </details>
        )}
      </fieldset>
    </Disclosure>
  );
}

function Values({ name, values }: { name: string; values: FacetValue[] }) {
  return values.map(({ code, label, count, chosen }) => (
    <Checkbox key={code} name={name} value={code} label={label} count={count} defaultChecked={chosen} />
  ));
}
