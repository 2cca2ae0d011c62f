import { m } from '../../generated/paraglide/messages.js';
import { DescriptionList } from '../../ui/description-list.tsx';
import { InLanguage } from '../../ui/in-language.tsx';
import { Section, SubTitle } from './section.tsx';
import type { TeamView } from './view/team-view.ts';

export function Team({ team }: { team: TeamView | null }) {
  if (!team) return null;
  const { headcount, roles, certificates } = team;
  return (
    <Section
      id="team"
      title={m.listing_team()}
      note={headcount && m.listing_team_note({ people: headcount })}
    >
      {roles.length > 0 && (
        <DescriptionList
          items={roles.map(({ role, count }) => ({ term: <InLanguage words={role} />, description: count }))}
        />
      )}
      <div>
        <SubTitle>{m.listing_certificates()}</SubTitle>
        {certificates.length === 0 ? (
          <p className="text-ink-soft text-sm">{m.listing_no_certificates()}</p>
        ) : (
          <DescriptionList
            items={certificates.map(({ id, name, issuer, holders, expires }) => ({
              term: name,
              description: [issuer, holders, expires].filter(Boolean).join(' · '),
              key: id,
            }))}
          />
        )}
      </div>
    </Section>
  );
}
