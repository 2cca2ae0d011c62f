import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const cache = join(import.meta.dirname, '../../../../node_modules/.cache/headwater/fonts');
const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
const packed = join(entry.slice(0, entry.lastIndexOf('chromium/build/')), 'chromium/bin/fonts.tar.br');

/** Chromium ends at once on a machine without any font, and draws otherwise with each; so it is given the fonts of its package. */
export function fontSettings({ alsoOfTheMachine }: { alsoOfTheMachine: boolean }): Record<string, string> {
  const name = alsoOfTheMachine ? 'all' : 'pinned';
  const file = join(cache, `${name}.conf`);
  mkdirSync(cache, { recursive: true });
  execFileSync('tar', ['-x', '-C', cache], { input: brotliDecompressSync(readFileSync(packed)) });
  const folders = [join(cache, 'fonts'), ...(alsoOfTheMachine ? ['/usr/share/fonts'] : [])];
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders
      .map((folder) => `<dir>${folder}</dir>`)
      .join('')}<cachedir>${join(cache, `${name}-cache`)}</cachedir></fontconfig>\n`,
  );
  return { ...(process.env as Record<string, string>), FONTCONFIG_FILE: file };
}
