import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { fontSettings } from './font-settings.ts';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export interface Launch {
  executablePath: string;
  args: string[];
  env?: Record<string, string>;
}

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium of the machine, or the one inside an npm package, so that the tests need nothing that npm did not install. */
export async function findBrowser(): Promise<Launch> {
  const found = installed.find((path) => existsSync(path));
  if (found) return { executablePath: found, args };
  const env = fontSettings({ alsoOfTheMachine: true });
  return { executablePath: await chromium.executablePath(), args, env };
}

/** Always the Chromium inside the npm package, told to draw alike everywhere; it exists for Linux on x64. */
export async function pinnedBrowser(): Promise<Launch | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const alike = [
    '--font-render-hinting=none',
    '--disable-font-subpixel-positioning',
    '--disable-lcd-text',
    '--force-color-profile=srgb',
    '--hide-scrollbars',
  ];
  const env = fontSettings({ alsoOfTheMachine: false });
  return { executablePath: await chromium.executablePath(), args: [...args, ...alike], env };
}
