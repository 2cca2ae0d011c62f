import { lookup as systemLookup } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { AppError } from '@headwater/domain';
import type { OutboundAnswer, OutboundHttp, OutboundRequest } from '../kit/ports.ts';
import { isPublicAddress } from './is-public-address.ts';

export interface OutboundHttpSettings {
  /** For local development only: lets webhooks and proofs reach this machine and its network. */
  allowPrivateAddresses?: boolean;
  /** All addresses of a name; the system's resolver unless a test says otherwise. */
  resolve?: (hostname: string) => Promise<{ address: string; family: number }[]>;
}

const refused = (cause?: unknown) => new AppError('address_refused', { cause });

export function createOutboundHttp(settings: OutboundHttpSettings = {}): OutboundHttp {
  const allowed = (address: string) => settings.allowPrivateAddresses === true || isPublicAddress(address);
  const resolve = settings.resolve ?? ((hostname) => systemLookup(hostname, { all: true }));
  const lookup = checkedLookup(resolve, allowed);
  return {
    async fetch(request) {
      const url = parseTarget(request.url);
      const literal = url.hostname.replace(/^\[|\]$/g, '');
      if (isIP(literal) !== 0 && !allowed(literal)) throw refused();
      return send({ ...request, url, lookup });
    },
  };
}

function parseTarget(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password) throw refused();
  return url;
}

/** The socket connects to the very addresses that were checked, so a second DNS answer cannot slip in. */
function checkedLookup(
  resolve: NonNullable<OutboundHttpSettings['resolve']>,
  allowed: (address: string) => boolean,
): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (found) => {
        const [first] = found;
        if (!first || !found.every(({ address }) => allowed(address))) return callback(refused(), '', 4);
        if (options.all) return callback(null, found);
        return callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 4),
    );
  };
}

interface Sending extends Omit<OutboundRequest, 'url'> {
  url: URL;
  lookup: LookupFunction;
}

/** One connection, no redirects, no compression (its size could not be bounded); reads `maxBytes` and hangs up. */
function send({ url, method, headers, body, timeoutMs, maxBytes, lookup }: Sending) {
  return new Promise<OutboundAnswer>((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method,
      headers: { 'accept-encoding': 'identity', ...headers },
      lookup,
      agent: false,
      signal: AbortSignal.timeout(timeoutMs),
    });
    request.on('error', reject);
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      const finish = () => {
        const text = Buffer.concat(chunks).subarray(0, maxBytes).toString('utf8');
        resolve({ status: response.statusCode ?? 0, body: text, headers: headersOf(response) });
        request.destroy();
      };
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= maxBytes) finish();
      });
      response.on('end', finish);
      response.on('error', reject);
    });
    request.end(body);
  });
}

const keptHeaders = 40;
const headerLength = 500;

/** Bounded like the body. */
const headersOf = ({ headers }: http.IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .slice(0, keptHeaders)
      .map(([name, value]) => [name, String(value).slice(0, headerLength)]),
  );
