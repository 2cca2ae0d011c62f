import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { Button } from '../../ui/button.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { HiddenFields } from '../workspace/hidden-fields.tsx';
import type { CuratedListings } from './load-listings.ts';

interface BulkFormProps {
  /** The form that the rows' boxes belong to. */
  id: string;
  filters: CuratedListings['filters'];
}

/** What can be done with the rows ticked below, or with all that the filters find. A GET form: it needs no script. */
export function BulkForm({ id, filters }: BulkFormProps) {
  const values = Object.fromEntries(
    Object.entries(filters).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  return (
    <form
      id={id}
      method="get"
      action={localePath('/desk/bulk/new')}
      className="flex flex-wrap items-center gap-x-4 gap-y-2"
    >
      <HiddenFields values={values} />
      <noscript>
        <Button type="submit" size="sm">
          {m.curation_bulk_chosen()}
        </Button>
      </noscript>
      <Button type="submit" size="sm" name="all" value="1">
        {m.curation_bulk_all()}
      </Button>
      <TextLink to="/desk/bulk" className="text-sm">
        {m.curation_bulk_history()}
      </TextLink>
    </form>
  );
}
