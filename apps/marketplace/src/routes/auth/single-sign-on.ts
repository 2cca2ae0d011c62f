import { redirect } from 'react-router';
import { localePath } from '../../lib/locale/path.ts';
import { callAuth } from '../../server/call-auth.ts';
import { page } from '../../server/context.ts';
import { returnOf, withReturn } from '../../server/return-of.ts';
import type { Route } from './+types/single-sign-on.ts';

/** On the way to the identity provider. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const visitor = page(context);
  const { singleSignOn } = await visitor.api.identity.getSignInOptions({});
  if (!singleSignOn) throw redirect(localePath('/sign-in'));
  const to = returnOf(request);
  const answer = await callAuth<{ url?: string }>(visitor, {
    path: '/sign-in/social',
    request,
    body: {
      provider: singleSignOn.providerId,
      callbackURL: withReturn('/signed-in', to),
      errorCallbackURL: withReturn('/sign-in', to),
    },
  });
  if (!answer.ok || !answer.value.url)
    throw redirect(`${localePath('/sign-in')}?error=${answer.ok ? 'UNKNOWN' : answer.code}`);
  throw redirect(answer.value.url, { headers: answer.headers });
}
