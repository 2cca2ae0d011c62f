import { data } from 'react-router';
import { loadPublisherFeed } from '../../features/discovery/load-feed.ts';
import { isLocale } from '../../lib/locale/locales.ts';
import { xmlResponse } from '../../lib/meta/xml.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/feed.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  if (!isLocale(params.locale)) throw data(null, { status: 404 });
  return xmlResponse(await loadPublisherFeed(page(context), params.namespace), 'application/atom+xml');
}
