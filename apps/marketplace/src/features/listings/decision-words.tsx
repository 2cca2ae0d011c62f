import { textOf } from '../../lib/locale/words.ts';
import type { Version } from './types.ts';

/** Why a reviewer decided so: the structured reasons with what can be done, then their own words. */
export function DecisionWords({ reasons, note }: Pick<Version['decisions'][number], 'reasons' | 'note'>) {
  return (
    <div className="space-y-2">
      {reasons.length > 0 && (
        <ul className="space-y-1">
          {reasons.map((reason) => (
            <li key={reason.code}>
              <span className="font-medium text-ink">{textOf(reason.title)}</span>
              <span className="block">{textOf(reason.guidance)}</span>
            </li>
          ))}
        </ul>
      )}
      {note && <p className="whitespace-pre-line">{note}</p>}
    </div>
  );
}
