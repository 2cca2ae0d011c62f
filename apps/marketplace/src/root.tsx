import { type ReactNode, useEffect } from 'react';
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
import { javascriptOf } from './lib/javascript-of.ts';
import { defaultLocale, isLocale } from './lib/locale/locales.ts';
import { Scripted } from './lib/scripted.ts';
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
  useEffect(() => {
    // The last effect of all: from here on every key and click is heard, which programs that use a page must know.
    document.documentElement.dataset.listening = '';
  }, []);
  const matches = useMatches();
  const javascript = javascriptOf(matches.map(({ handle }) => handle));
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
        <Scripted value={javascript === true}>{children}</Scripted>
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
