import { standingCriteria } from '@headwater/domain/curation';
import { allChecks } from '@headwater/manifest';
import { formatNumber } from '../../lib/format/index.ts';
import { getLocale } from '../../lib/locale/current.ts';
import type { PageContext } from '../../server/context.ts';
import type { Standing } from '../../ui/standing-badge.tsx';
import { toCardView } from '../discovery/card-view.ts';
import { catalogueWith } from '../discovery/paths.ts';
import { badges, badgeTexts } from './badges.ts';
import { checkGroupName, checkGroups } from './check-groups.ts';

export type BadgeData = NonNullable<Awaited<ReturnType<typeof loadBadge>>>;
export type BadgesData = Awaited<ReturnType<typeof loadBadges>>;

/** Who holds what now, for the page that names all badges. */
export async function loadBadges({ api }: PageContext) {
  const { counts } = await api.discovery.getFacets({});
  return { badges: badges.map((badge) => ({ badge, ...heldBy(badge, counts) })) };
}

/** Null: no such badge. */
export async function loadBadge({ api, locale }: PageContext, asked: string) {
  const badge = badges.find((known) => known === asked);
  if (!badge) return null;
  const { data, counts } = await api.discovery.search({ facets: { standing: [badge] }, limit: 6, locale });
  const { criteria, ...texts } = badgeTexts(badge);
  return {
    badge,
    ...texts,
    criteria: criteria.map((code) => ({ code, text: standingCriteria[code].text[getLocale()] })),
    checks: badge === 'listed' ? checksByGroup() : [],
    ...heldBy(badge, counts ?? {}),
    cards: data.map(toCardView),
  };
}

const heldBy = (badge: Standing, counts: Record<string, number>) => {
  const count = counts[`standing:${badge}`] ?? 0;
  return { count, number: formatNumber(count), to: catalogueWith({ standing: badge }) };
};

const checksByGroup = () =>
  checkGroups.map((group) => ({
    group,
    name: checkGroupName(group),
    checks: allChecks
      .filter(({ id }) => id.startsWith(group))
      .map(({ id, title }) => ({ id, title: title[getLocale()] })),
  }));
