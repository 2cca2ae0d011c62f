import type { ServiceManifest } from '@headwater/manifest';
import { m } from '../../../generated/paraglide/messages.js';
import { formatDate } from '../../../lib/format/index.ts';
import { wordsOf } from '../../../lib/locale/words.ts';

export type TeamView = ReturnType<typeof toTeamView>;

/** Who delivers a service, and what these people are certified for. */
export const toTeamView = ({ team, certifications = [] }: ServiceManifest) => ({
  headcount: team ? m.listing_people({ count: team.headcount }) : null,
  roles: (team?.roles ?? []).map(({ role, count }) => ({
    role: wordsOf(role),
    count: m.listing_people({ count }),
  })),
  certificates: certifications.map(({ id, name, issuer, holders, expiresOn }) => ({
    id,
    name,
    issuer,
    holders: holders ? m.listing_people({ count: holders }) : null,
    expires: expiresOn ? m.listing_valid_until({ date: formatDate(expiresOn) }) : null,
  })),
});
