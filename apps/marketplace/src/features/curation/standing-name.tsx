import { m } from '../../generated/paraglide/messages.js';
import { type Standing, StandingBadge } from '../../ui/standing-badge.tsx';

/** On the desk the plain standing is named too: a curator has to see that there is none. */
export function StandingName({ standing }: { standing: string }) {
  if (standing === 'listed') return <span className="text-ink-faint text-sm">{m.curation_listed()}</span>;
  return <StandingBadge standing={standing as Standing} />;
}
