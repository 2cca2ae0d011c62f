import { m } from '../../generated/paraglide/messages.js';
import { Link } from '../../ui/link.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { badgePath } from '../discovery/paths.ts';

export function CertificationSteps() {
  const steps = [
    { badge: 'listed', title: m.home_step_listed(), text: m.home_step_listed_text() },
    { badge: 'whitelisted', title: m.home_step_whitelisted(), text: m.home_step_whitelisted_text() },
    { badge: 'boutique', title: m.home_step_boutique(), text: m.home_step_boutique_text() },
  ] as const;
  return (
    <section
      aria-labelledby="certification"
      className="rounded-lg bg-accent-soft p-6 text-accent-deep sm:p-10"
    >
      <h2 id="certification" className="text-2xl">
        {m.home_certification_title()}
      </h2>
      <ol className="mt-6 grid gap-6 sm:grid-cols-3 sm:gap-8">
        {steps.map(({ badge, title, text }, place) => (
          <li key={title} className="border-accent border-t-2 pt-3">
            <h3 className="flex gap-2 text-lg">
              <span className="tabular-nums">{place + 1}</span>
              <Link to={badgePath(badge)} className="hover:underline">
                {title}
              </Link>
            </h3>
            <p className="mt-1 text-sm">{text}</p>
          </li>
        ))}
      </ol>
      <p className="mt-6 text-sm">
        <TextLink to="/certification">{m.home_certification_link()}</TextLink>
      </p>
    </section>
  );
}
