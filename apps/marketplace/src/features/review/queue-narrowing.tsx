import { m } from '../../generated/paraglide/messages.js';
import { kindName } from '../discovery/code-names.ts';
import { FilterTabs } from '../workspace/filter-tabs.tsx';

/** Which kind of listing, and whose: newcomers deserve the most care. */
export function QueueNarrowing() {
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-2">
      <FilterTabs
        label={m.curation_kind()}
        parameter="kind"
        options={[
          { value: 'all', label: m.review_all_kinds() },
          ...['integration', 'solution', 'service'].map((value) => ({ value, label: kindName(value) })),
        ]}
      />
      <FilterTabs
        label={m.review_whose()}
        parameter="first"
        options={[
          { value: '0', label: m.review_all_publishers() },
          { value: '1', label: m.review_first_time() },
        ]}
      />
    </div>
  );
}
