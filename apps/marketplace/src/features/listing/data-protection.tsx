import { m } from '../../generated/paraglide/messages.js';
import { Badge } from '../../ui/badge.tsx';
import { type DescriptionItem, DescriptionList } from '../../ui/description-list.tsx';
import { InLanguage } from '../../ui/in-language.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Section, SubTitle } from './section.tsx';
import type { DataTerms } from './view/data-view.ts';

export function DataProtection({ data }: { data: DataTerms | null }) {
  if (!data) return null;
  return (
    <Section id="data" title={m.listing_data()}>
      <DescriptionList items={rowsOf(data)} />
      {data.claims.length > 0 && (
        <div>
          <SubTitle>{m.listing_claims()}</SubTitle>
          <DescriptionList
            items={data.claims.map(({ standard, level, proved, note }) => ({
              term: standard,
              description: (
                <>
                  <Badge tone={proved ? 'good' : 'neutral'}>{level}</Badge> {note}
                </>
              ),
            }))}
          />
        </div>
      )}
    </Section>
  );
}

function rowsOf(data: DataTerms): DescriptionItem[] {
  const { categories, regions, abroad, subprocessors, retention, privacyPolicy, terms } = data;
  const rows: [string, React.ReactNode][] = [
    [m.listing_data_kinds(), categories],
    [m.listing_storage(), regions],
    [m.listing_abroad(), abroad && <Abroad abroad={abroad} />],
    [m.listing_subprocessors(), subprocessors && (subprocessors.join(' ') || m.listing_no_subprocessors())],
    [
      m.listing_retention_title(),
      retention && (
        <>
          {retention.days}
          {retention.days && retention.note && ' · '}
          <InLanguage words={retention.note} />
        </>
      ),
    ],
    [m.listing_privacy_policy(), privacyPolicy && <Outside to={privacyPolicy} />],
    [m.listing_terms(), terms && <Outside to={terms} />],
  ];
  return rows.filter(([, there]) => there).map(([term, description]) => ({ term, description }));
}

const Abroad = ({ abroad: { leaves, basis } }: { abroad: NonNullable<DataTerms['abroad']> }) => (
  <>
    {leaves ? m.listing_leaves() : m.listing_stays()} <InLanguage words={basis} />
  </>
);

const Outside = ({ to }: { to: string }) => (
  <TextLink to={to} rel="nofollow noopener" className="break-all">
    {to}
  </TextLink>
);
