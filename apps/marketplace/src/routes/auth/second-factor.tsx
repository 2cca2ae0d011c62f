import { data, redirect } from 'react-router';
import { SecondFactorPage } from '../../features/identity/second-factor-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import type { AuthFailure } from '../../server/call-auth.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { hasPassword } from '../../server/has-password.ts';
import { readForm } from '../../server/read-form.ts';
import { refuseAuth } from '../../server/refuse-auth.ts';
import { requireSession } from '../../server/require-session.ts';
import {
  confirmSetup,
  renewBackupCodes,
  type SetupView,
  setupOf,
  startSetup,
  switchOff,
  viewOf,
} from '../../server/second-factor-steps.ts';
import type { FormResult } from '../../server/submit.ts';
import type { Route } from './+types/second-factor.ts';

export const middleware: Route.MiddlewareFunction[] = [requireSession()];

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.account_factor_title(), index: false });

export async function loader({ context, request }: Route.LoaderArgs) {
  const visitor = page(context);
  const [{ user }, withPassword] = await Promise.all([
    visitor.api.identity.whoAmI({}),
    hasPassword({ visitor, request }),
  ]);
  return { enabled: user?.twoFactorEnabled ?? false, withPassword };
}

interface Outcome {
  setup?: SetupView;
  backupCodes?: string[];
  result?: FormResult;
}

/** Secrets travel in the answers to these forms only, never in an address or a cookie. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm(request);
  const step = { visitor: page(context), request, form };
  const intent = formText(form, 'intent');
  const refuse = (failure: AuthFailure, shown: Outcome = {}) => {
    const fields = { INVALID_PASSWORD: `${intent}Password`, INVALID_CODE: 'code' };
    const { data: result, init } = refuseAuth({ failure, keep: { intent }, fields });
    return data<Outcome>({ ...shown, result }, init ?? undefined);
  };
  if (intent === 'start') {
    const answer = await startSetup(step);
    if (!answer.ok) return refuse(answer);
    const { totpURI: uri, backupCodes } = answer.value;
    return data<Outcome>({ setup: viewOf({ uri, backupCodes }) });
  }
  if (intent === 'confirm') {
    const setup = setupOf(form);
    const answer = await confirmSetup(step);
    if (!answer.ok) return refuse(answer, setup ? { setup: viewOf(setup) } : {});
    return data<Outcome>({ backupCodes: setup?.backupCodes ?? [] }, { headers: answer.headers });
  }
  if (intent === 'renew') {
    const answer = await renewBackupCodes(step);
    return answer.ok ? data<Outcome>({ backupCodes: answer.value.backupCodes }) : refuse(answer);
  }
  const answer = await switchOff(step);
  if (!answer.ok) return refuse(answer);
  return redirect(localePath('/account?done=second-factor-off'), { headers: answer.headers });
}

export default function SecondFactor({ loaderData, actionData }: Route.ComponentProps) {
  return <SecondFactorPage {...loaderData} {...actionData} />;
}
