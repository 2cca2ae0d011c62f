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
