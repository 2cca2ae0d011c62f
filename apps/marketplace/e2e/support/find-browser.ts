import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

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
export async function findBrowser(): Promise<{ executablePath: string; args: string[] }> {
  const found = installed.find((path) => existsSync(path));
  return { executablePath: found ?? (await chromium.executablePath()), args };
}

/** Always the Chromium inside the npm package, told to draw alike everywhere; it exists for Linux on x64. */
export async function pinnedBrowser(): Promise<{ executablePath: string; args: string[] } | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const alike = [
    '--font-render-hinting=none',
    '--disable-font-subpixel-positioning',
    '--disable-lcd-text',
    '--force-color-profile=srgb',
    '--hide-scrollbars',
  ];
  return { executablePath: await chromium.executablePath(), args: [...args, ...alike] };
}
