import { m } from '../../generated/paraglide/messages.js';
import { formatList } from '../../lib/format/index.ts';
import { Callout } from '../../ui/callout.tsx';

/** Says so when the search was read more widely than it was typed. */
export function SearchNotice({ relaxed, spelling }: { relaxed: boolean; spelling: string[] }) {
  if (!relaxed && spelling.length === 0) return null;
  return (
    <Callout tone="info">
      {spelling.length > 0 && <p>{m.catalogue_spelling({ words: formatList(spelling, 'disjunction') })}</p>}
      {relaxed && <p>{m.catalogue_relaxed()}</p>}
    </Callout>
  );
}
