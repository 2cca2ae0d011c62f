import { AbortError } from '../failures/abort-error.ts';
import { exitCodes } from '../run/exit-codes.ts';

const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\]|.+\.localhost)$/;

/** The address as it is kept and compared; plain http only where the key cannot be overheard, or on demand. */
export function serverAddress(text: string, { allowHttp }: { allowHttp: boolean }): string {
  const full = text.includes('://') ? text : `https://${text}`;
  const url = URL.canParse(full) ? new URL(full) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash)
    throw new AbortError({
      code: 'usage',
      exitCode: exitCodes.usage,
      what: (m) => m.failures.badServer(text),
      next: [() => '--server https://partners.example.com'],
    });
  if (url.protocol === 'http:' && !loopback.test(url.hostname) && !allowHttp)
    throw new AbortError({
      code: 'insecure_server',
      exitCode: exitCodes.usage,
      what: (m) => m.failures.insecureServer(url.origin),
      why: (m) => m.failures.whyInsecure,
      next: [() => `--server https://${url.host}`, () => '--allow-http'],
    });
  return url.href.replace(/\/+$/, '');
}
