import { Resolver } from 'node:dns/promises';
import { AppError } from '@headwater/domain';
import type { DnsResolver } from '../kit/ports.ts';

export interface DnsResolverSettings {
  /** `address` or `address:port`; empty: what the system uses. */
  servers?: string[];
  timeoutMs?: number;
}

const noRecord = new Set(['ENOTFOUND', 'ENODATA']);

export function createDnsResolver({ servers = [], timeoutMs = 3000 }: DnsResolverSettings = {}): DnsResolver {
  const resolver = new Resolver({ timeout: timeoutMs, tries: 2 });
  if (servers.length > 0) resolver.setServers(servers);
  return {
    async txt(name) {
      try {
        return (await resolver.resolveTxt(name)).map((parts) => parts.join(''));
      } catch (error) {
        if (noRecord.has((error as NodeJS.ErrnoException).code ?? '')) return [];
        throw new AppError('unavailable', {
          detail: { en: 'The name server did not answer.', 'zh-CN': '域名服务器没有应答。' },
          cause: error,
        });
      }
    },
  };
}
