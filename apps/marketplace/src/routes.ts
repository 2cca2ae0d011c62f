import { index, layout, type RouteConfig, route } from '@react-router/dev/routes';
import { account, auth } from './routes/auth.routes.ts';
import { customer, customerAnswers, customerPublic } from './routes/customer.routes.ts';
import { desk } from './routes/desk.routes.ts';
import { machineReadable, marketplace } from './routes/marketplace.routes.ts';
import { workspace, workspaceFrames } from './routes/workspace.routes.ts';

export default [
  index('routes/locale/redirect.tsx', { id: 'to-locale' }),
  ...machineReadable,
  route('sign-out', 'routes/auth/sign-out.ts', { id: 'sign-out' }),
  route(':locale', 'routes/locale/locale.tsx', [
    layout('layouts/public.tsx', [
      index('routes/home/home.tsx'),
      route('ui', 'routes/ui/ui.tsx'),
      route('preferences', 'routes/preferences/preferences.tsx'),
      ...marketplace,
      ...customerPublic,
      ...account,
      route('*', 'routes/locale/not-found.tsx'),
    ]),
    layout('layouts/auth.tsx', auth),
    layout('layouts/customer-desk.tsx', customer),
    ...customerAnswers,
    ...workspaceFrames,
    layout('layouts/partner-workspace.tsx', workspace),
    layout('layouts/curation-desk.tsx', desk),
  ]),
] satisfies RouteConfig;
