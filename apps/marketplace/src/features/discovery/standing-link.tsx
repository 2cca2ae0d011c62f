import { m } from '../../generated/paraglide/messages.js';
import { Link } from '../../ui/link.tsx';
import { type Standing, StandingBadge } from '../../ui/standing-badge.tsx';
import { badgePath } from './paths.ts';

/** The seal, leading to what it stands for; above a card's own link. */
export function StandingLink({ standing }: { standing: Standing }) {
  if (standing === 'listed') return null;
  return (
    <Link
      to={badgePath(standing)}
      className="relative z-10 inline-flex min-h-6 items-center rounded-sm hover:outline-2 hover:outline-accent-line"
    >
      <StandingBadge standing={standing} />
      <span className="sr-only"> {m.certification_criteria_of()}</span>
    </Link>
  );
}
