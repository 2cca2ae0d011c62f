import type { ReactNode } from 'react';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteLoaderData,
} from 'react-router';
import type { Route } from './+types/root.ts';
import lightScript from './browser/light.ts?worker&url';
import { ErrorContent } from './layouts/error-content.tsx';
import { FocusOnArrival } from './layouts/focus-on-arrival.tsx';
import { FormKeeper } from './layouts/form-keeper.tsx';
import { OfflineBanner } from './layouts/offline-banner.tsx';
import { PublicShell } from './layouts/public-shell.tsx';
import { defaultLocale, isLocale } from './lib/locale/locales.ts';
import { page } from './server/context.ts';
import { readTheme } from './server/theme.ts';
import { PendingBar } from './ui/pending-bar.tsx';
import './ui/base.css';

export function loader({ context, request }: Route.LoaderArgs) {
  const { locale, session, origin, requestId, sampleData } = page(context);
  return { locale, session, origin, requestId, sampleData, theme: readTheme(request) };
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root');
  const matches = useMatches();
  const javascript = javascriptOf(matches);
  const locale = root?.locale ?? matches.map(({ params }) => params.locale).find(isLocale) ?? defaultLocale;
  return (
    <html lang={locale} data-theme={root?.theme} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#f5f8f7" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0a1517" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {javascript !== false && <script type="module" src={lightScript} />}
        {javascript === true && (
          <>
            <ScrollRestoration />
            <Scripts />
          </>
        )}
      </body>
    </html>
  );
}

type JavaScript = boolean | 'light';

/**
 * A route says `handle = { javascript: false }` when its page is complete as it is, and `'light'` when only the
 * search and its filters should answer while somebody types and ticks: a few kilobytes without React.
 */
function javascriptOf(matches: ReturnType<typeof useMatches>): JavaScript {
  const said = matches.map(({ handle }) => (handle as { javascript?: JavaScript } | undefined)?.javascript);
  return said.find((one) => one !== undefined) ?? true;
}

export default function Root() {
  return (
    <>
      <PendingBar />
      <Outlet />
      <FocusOnArrival />
      <FormKeeper />
      <OfflineBanner />
    </>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <PublicShell>
      <ErrorContent error={error} />
    </PublicShell>
  );
}
